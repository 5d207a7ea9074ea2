import type { IndikatorCascade } from '../measure/indikator';
import { perTriwulan } from '../measure/quarters';
import { isOtherUnit, nounOf, unitOf, type Counted } from '../measure/units';
import type { Isian } from './entry';
import { satuanOf } from './filled';
import type { Kelompok } from './group';
import { HASIL, NILAI, type Baris } from './table';

/** The rows of an indikator; a number with a unit beside it that is surely not its row's does not count, and says so. */
export function inOwnUnits(item: IndikatorCascade, group: Kelompok): Kelompok {
  const ofValue = { satuan: satuanOf(item, group) ?? '', kata: item.indikator };
  const rows = group.rows.map((row) => {
    const isVariable = row.komponen !== HASIL && row.komponen !== NILAI;
    const ofVariable = { satuan: row.satuan || nounOf(row.keterangan), kata: row.keterangan };
    return inUnit(row, isVariable ? ofVariable : ofValue);
  });
  return { ...group, rows, main: rows[group.rows.indexOf(group.main)] ?? group.main };
}

/** The row with those of its numbers marked that have another unit. */
export function inUnit(row: Baris, counted: Counted): Baris {
  const checked = (isian: Isian | null): Isian | null => {
    if (isian?.satuan === undefined || !isOtherUnit(isian.satuan, counted)) return isian;
    const masalah = {
      kind: 'satuan',
      tertulis: isian.satuan,
      baris: unitOf(counted),
    } as const;
    return { ...isian, angka: null, masalah };
  };
  return {
    ...row,
    target: checked(row.target),
    targetTriwulan: perTriwulan((n) => checked(row.targetTriwulan[n])),
    tahunLalu: checked(row.tahunLalu),
    triwulan: perTriwulan((n) => checked(row.triwulan[n])),
  };
}
