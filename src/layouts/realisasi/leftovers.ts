import { TRIWULAN } from '../../measure/quarters';
import type { Baris } from '../../realisasi/table';
import type { PlanCell } from '../../workbook/plan';
import { FIELD, NOTE, TABLE_CELL } from '../styles';
import { JALUR, LEFTOVER_TITLE, QUARTER_HEAD, QUARTER_TARGET_HEAD, type Head } from './columns';
import type { Grid } from './grid';
import { writtenAgain } from './isian';

/** The list below the table: typed values whose row is no longer in the cascade, in the columns they had. */
export function leftoverCells(leftovers: readonly Baris[], grid: Grid, row: number): PlanCell[] {
  if (leftovers.length === 0) return [];
  const title: PlanCell = { row, col: 0, value: LEFTOVER_TITLE, style: { ...FIELD, wrap: false } };
  return [
    title,
    ...leftovers.flatMap((baris, i) => [
      ...cellsOf(baris, grid, row + 1 + i),
      ...pathCell(baris, grid, row + 1 + i),
    ]),
  ];
}

/** Right of the table: the path the row had, by which it is found again. */
function pathCell({ jalur = '' }: Baris, grid: Grid, row: number): PlanCell[] {
  if (jalur === '') return [];
  return [{ row, col: grid.values[1], value: `${JALUR}${jalur}`, style: { ...NOTE, wrap: false } }];
}

function cellsOf(baris: Baris, grid: Grid, row: number): PlanCell[] {
  return grid.heads.map((head, col) => {
    const value = valueOf(baris, head);
    const numeric = typeof value === 'number';
    return {
      row,
      col,
      ...(value !== null && value !== '' && { value }),
      style: { ...TABLE_CELL, locked: false, ...(head === 'Kode' && { numberFormat: '@' }), wrap: !numeric },
    };
  });
}

function valueOf(baris: Baris, head: Head): string | number | boolean | null {
  const percent = baris.satuan === '%';
  const quarter = TRIWULAN.find((n) => QUARTER_HEAD[n] === head);
  if (quarter) return writtenAgain(baris.triwulan[quarter], percent);
  const target = TRIWULAN.find((n) => QUARTER_TARGET_HEAD[n] === head);
  if (target) return writtenAgain(baris.targetTriwulan[target], percent);
  switch (head) {
    case 'Kode':
      return baris.kode;
    case 'Jenis':
      return baris.jenis;
    case 'Uraian':
      return baris.uraian;
    case 'Indikator':
      return baris.indikator;
    case 'Pemilik':
      return baris.pemilik;
    case 'Komponen':
      return baris.komponen;
    case 'Keterangan Komponen':
      return baris.keterangan;
    case 'Satuan':
      return baris.satuan;
    case 'Akumulasi':
      return baris.akumulasi;
    case 'Polaritas':
      return baris.polaritas;
    case 'Target':
      return writtenAgain(baris.target, percent);
    case 's.d. Tahun Lalu':
      return writtenAgain(baris.tahunLalu, false);
    case 'Bukti Dukung':
      return baris.bukti;
    case 'Catatan':
      return baris.catatan;
    default:
      return null;
  }
}
