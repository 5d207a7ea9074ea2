import { HASIL, NILAI } from '../../realisasi/table';
import { cellName } from '../../workbook/address';
import type { CellPlace, Sheet } from '../../workbook/sheet';
import type { RealizationContext, WorkbookRule } from './rule';

/** Formulas whose results no program has stored, where a text of the cascade or a number would stand: one fault a sheet. */
export const rumusBelumDihitung: WorkbookRule<'rumus-belum-dihitung'> = {
  id: 'rumus-belum-dihitung',
  tingkat: 'peringatan',
  *check({ workbook, reading, tables, indikator }) {
    const computed = computedRows(indikator);
    for (const sheet of workbook.sheets) {
      const { name, uncomputed = [] } = sheet;
      if (uncomputed.length === 0) continue;
      const inTables = tables
        .filter(({ lembar }) => lembar === name)
        .flatMap(({ belumDihitung }) => belumDihitung)
        .filter(({ row }) => !computed.has(`${row} ${name}`));
      const cells = inOrder([...inTables, ...inCascade(sheet, reading.sumber)]);
      const [first] = cells;
      if (!first) continue;
      const sel = { row: first.row, col: first.col };
      yield {
        kode: 'rumus-belum-dihitung',
        data: { rumus: cells.length, sel },
        simpul: null,
        lokasi: { lembar: name, ...sel },
      };
    }
  },
};

/** Rows of the nodes that a mean is taken of: their quarters are formulas of ours, whose results do not count. */
function computedRows(indikator: RealizationContext['indikator']): ReadonlySet<string> {
  const means = indikator.filter(({ item }) => item.penjelasan.names !== null);
  const rows = means.flatMap(({ kelompok }) => kelompok?.rows ?? []);
  const nodes = rows.filter(({ komponen }) => komponen !== HASIL && komponen !== NILAI);
  return new Set(nodes.map(({ row, lembar }) => `${row} ${lembar}`));
}

/** Cells amid a cascade, or right at its edge. */
function inCascade(
  { name, uncomputed = [] }: Sheet,
  sumber: RealizationContext['reading']['sumber'],
): CellPlace[] {
  const spans = sumber.filter(({ lembar }) => lembar === name);
  return uncomputed.filter(({ row, col }) =>
    spans.some(
      ({ top, left, bottom, right }) =>
        row >= top - 1 && row <= bottom + 1 && col >= left - 1 && col <= right + 1,
    ),
  );
}

/** Each cell once, in reading order. */
function inOrder(cells: readonly CellPlace[]): CellPlace[] {
  const distinct = new Map(cells.map((cell) => [cellName(cell.row, cell.col), cell]));
  return [...distinct.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}
