import { HASIL, NILAI } from '../../realisasi/table';
import type { Finding } from '../../rules/rule';
import { cellName } from '../../workbook/address';
import type { CellPlace, Sheet } from '../../workbook/sheet';
import type { Hitungan } from './hitungan';

/** Formulas whose results no program has stored, where a text of the cascade or a number would stand: one finding a sheet. */
export function uncomputedFindings({ workbook, reading, tables, indikator }: Hitungan): Finding[] {
  const computed = computedRows(indikator);
  return workbook.sheets.flatMap((sheet) => {
    const { name, uncomputed = [] } = sheet;
    if (uncomputed.length === 0) return [];
    const inTables = tables
      .filter(({ lembar }) => lembar === name)
      .flatMap(({ belumDihitung }) => belumDihitung)
      .filter(({ row }) => !computed.has(`${row} ${name}`));
    const cells = inOrder([...inTables, ...inCascade(sheet, reading.sumber)]);
    const [first] = cells;
    return first ? [finding(name, first, cells.length)] : [];
  });
}

/** Rows of the nodes that a mean is taken of: their quarters are formulas of ours, whose results do not count. */
function computedRows(indikator: Hitungan['indikator']): ReadonlySet<string> {
  const means = indikator.filter(({ item }) => item.penjelasan.names !== null);
  const rows = means.flatMap(({ kelompok }) => kelompok?.rows ?? []);
  const nodes = rows.filter(({ komponen }) => komponen !== HASIL && komponen !== NILAI);
  return new Set(nodes.map(({ row, lembar }) => `${row} ${lembar}`));
}

/** Cells amid a cascade, or right at its edge. */
function inCascade({ name, uncomputed = [] }: Sheet, sumber: Hitungan['reading']['sumber']): CellPlace[] {
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

function finding(lembar: string, { row, col }: CellPlace, rumus: number): Finding {
  return {
    aturan: 'rumus-belum-dihitung',
    tingkat: 'peringatan',
    kode: 'rumus-belum-dihitung',
    data: { rumus, sel: { row, col } },
    simpul: null,
    lokasi: { lembar, row, col },
  };
}
