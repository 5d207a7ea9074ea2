import { refusal } from './refusal';

/**
 * What one reading of a file may take in, all sheets together. An agency of 10,000 Sub Kegiatan needs 455,000
 * cells, 34,000 merges and 10,001 columns; what is beyond these limits would keep the machine busy without an answer.
 */
export const LIMITS = {
  /** Bytes of XML that are read. */
  bytes: 224 * 2 ** 20,
  /** Elements of parts that are read as trees: pointers, the workbook, styles, tables. */
  elements: 400_000,
  sheets: 1_000,
  tables: 5_000,
  /** Defined names; old workbooks drag thousands along. */
  names: 100_000,
  /** Cell styles; Excel allows 65,490. */
  styles: 100_000,
  /** Texts that the cells of all sheets share. */
  strings: 2_000_000,
  /** Filled cells, and formulas that show nothing. */
  cells: 2_000_000,
  /** Letters of texts, and of formulas that cells share, counted in each cell that shows them. */
  characters: 60_000_000,
  /** Letters of formulas that stand in their cells: of the Realisasi that we compose for 10,000 Sub Kegiatan, 60 million. */
  formulas: 100_000_000,
  /** Letters of shared formulas that are written anew for another cell, which takes a fifth of a microsecond each. */
  shifted: 15_000_000,
  merges: 120_000,
  /** Areas that are marked for the eye. */
  marks: 100_000,
} as const;

export type Resource = keyof typeof LIMITS;

/** What one reading has taken in so far. */
export class Budget {
  private readonly spent = new Map<Resource, number>();

  /** @throws InputError where the file holds more of something than is read. */
  spend(resource: Resource, amount = 1): void {
    const spent = (this.spent.get(resource) ?? 0) + amount;
    if (spent > LIMITS[resource]) throw refusal('terlaluBesar');
    this.spent.set(resource, spent);
  }
}
