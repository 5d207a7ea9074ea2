import { textKey } from '../../cascade/text';
import type { IndikatorCascade } from '../../measure/indikator';
import { codesAbove } from '../../realisasi/group';
import { HASIL, NILAI, type Baris } from '../../realisasi/table';
import { isAlike } from './alike';
import type { Row } from './rows';

/** A row to be drawn. */
export interface Place {
  readonly item: IndikatorCascade;
  readonly row: Row;
}

/** What a row is known by, before and after. Letters are no part of it: they change when a DO is reordered. */
export interface Signature {
  readonly kode: string;
  /** The Uraian of the nodes above. */
  readonly jalur: string;
  readonly uraian: string;
  readonly pemilik: string;
  readonly indikator: string;
  readonly peran: 'variabel' | 'nilai' | 'hasil';
  readonly keterangan: string;
}

function peranOf(komponen: string): Signature['peran'] {
  return komponen === NILAI || komponen === HASIL ? komponen : 'variabel';
}

const BETWEEN = ' › ';

/** The path of a node as one text, from the Sasaran down. */
export function jalurText(jalurUraian: readonly string[]): string {
  return jalurUraian.join(BETWEEN);
}

export function signatureOfPlace({ item, row }: Place): Signature {
  return {
    kode: item.simpul.kode,
    jalur: jalurText(item.jalurUraian),
    uraian: item.uraian,
    pemilik: item.pemilik.join('; '),
    indikator: item.indikator,
    peran: peranOf(row.komponen),
    keterangan: row.keterangan,
  };
}

/** The signatures of rows that stand in one table, which tells the path of each by their codes. */
export function signaturesOf(rows: readonly Baris[]): Map<Baris, Signature> {
  const names = new Map(rows.map(({ kode, uraian }) => [kode, uraian]));
  return new Map(
    rows.map((baris) => {
      const above = codesAbove(baris.kode).flatMap((kode) => names.get(kode) ?? []);
      const { kode, uraian, pemilik, indikator, keterangan, komponen } = baris;
      const peran = peranOf(komponen);
      return [
        baris,
        { kode, jalur: baris.jalur ?? jalurText(above), uraian, pemilik, indikator, peran, keterangan },
      ];
    }),
  );
}

export type Part = keyof Signature;

/** A text that two signatures share where they agree in these parts. */
export function keyOf(signature: Signature, parts: readonly Part[]): string {
  return parts.map((part) => textKey(signature[part])).join('\n');
}

/**
 * Whether two rows are one but for slips mended: indikator and words alike. A variable needs its indikator unchanged;
 * a result keeps its target when its DO changes.
 */
export function isMended(a: Signature, b: Signature): boolean {
  if (a.peran !== b.peran) return false;
  const sameIndikator = textKey(a.indikator) === textKey(b.indikator);
  const sameWords = isAlike(a.keterangan, b.keterangan);
  switch (a.peran) {
    case 'variabel':
      return sameIndikator && sameWords;
    case 'nilai':
      return (
        sameWords && (sameIndikator || (isAlike(a.indikator, b.indikator) && isAlike(a.uraian, b.uraian)))
      );
    case 'hasil':
      return sameIndikator || (isAlike(a.indikator, b.indikator) && isAlike(a.uraian, b.uraian));
  }
}
