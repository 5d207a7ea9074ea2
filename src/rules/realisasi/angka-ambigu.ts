import { percentShown } from '../../measure/number';
import { quarterList } from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import { satuanOf } from '../../realisasi/filled';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import { HASIL, NILAI } from '../../realisasi/table';
import type { WorkbookContent } from '../../workbook/sheet';
import { faultOf, unreadOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

export const angkaAmbigu: IndikatorRule<'angka-ambigu'> = {
  id: 'angka-ambigu',
  tingkat: 'kesalahan',
  *check(one, { workbook }) {
    for (const isian of unreadOf(one, 'ambigu')) {
      const { isi, masalah } = isian;
      const { calon } = masalah;
      const data = { isi, calon, persen: isPercent(isi, calon) };
      yield faultOf(one, isian, { kode: 'angka-ambigu/dua-bacaan', data });
    }
    for (const { isian, stored } of shownInPercent(one, workbook)) {
      const data = { dibaca: percentShown(stored), dihitung: stored };
      yield faultOf(one, isian, { kode: 'angka-ambigu/format-persen', data });
    }
  },
};

/** Whether the doubt is about a percent sign, not about a dot. */
function isPercent(isi: Isian['isi'], [first, second]: readonly [number, number]): boolean {
  return typeof isi === 'number' || first === percentShown(second);
}

/**
 * Cells of our sheet that show 0,855 as 85,5 %: they are read as they are shown, and the formulas of the sheet count
 * what is stored, until it is composed again.
 */
function shownInPercent({ item, kelompok }: MeasuredIndikator, { sheets }: WorkbookContent) {
  if (!kelompok || satuanOf(item, kelompok) !== '%') return [];
  const { lembar } = kelompok.main;
  if (!sheets.some(({ name, mark }) => name === lembar && mark === 'realisasi')) return [];
  const rows = kelompok.rows.filter(({ komponen }) => komponen === HASIL || komponen === NILAI);
  const cells = rows.flatMap((row) => [
    row.target,
    ...quarterList(row.targetTriwulan),
    ...quarterList(row.triwulan),
  ]);
  return cells.flatMap((isian) => (isian?.persen && isian.angka ? [{ isian, stored: isian.angka }] : []));
}
