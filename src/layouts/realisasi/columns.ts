import { textKey } from '../../cascade/text';
import { TRIWULAN, type PerTriwulan, type Triwulan } from '../../measure/quarters';

/** The columns of the table `Realisasi`, in the order they are written. */
export const COLUMNS = [
  'Kode',
  'Jenis',
  'Uraian',
  'Indikator',
  'Pemilik',
  'Komponen',
  'Keterangan Komponen',
  'Satuan',
  'Akumulasi',
  'Polaritas',
  'Target',
  's.d. Tahun Lalu',
  'TW I',
  'TW II',
  'TW III',
  'TW IV',
  'Realisasi',
  'Capaian',
  'Predikat',
  'Bukti Dukung',
  'Catatan',
] as const;
export type Column = (typeof COLUMNS)[number];

export const TABLE_NAME = 'Realisasi';
export const CURRENT_NAME = 'TriwulanBerjalan';
export const CURRENT_LABEL = 'Triwulan Berjalan';

/** Heads the list of values whose row is no longer in the cascade. */
export const LEFTOVER_TITLE = 'Isian yang barisnya tidak ada lagi di cascading';

/** Stands before the path that a row of that list had. */
export const JALUR = 'Jalur: ';

export const QUARTER_HEAD = {
  1: 'TW I',
  2: 'TW II',
  3: 'TW III',
  4: 'TW IV',
} as const satisfies PerTriwulan<Column>;
export const QUARTERS: readonly Column[] = TRIWULAN.map((n) => QUARTER_HEAD[n]);

/** A head that we read: a column of ours, or an optional target of a quarter. */
export type Head = Column | (typeof QUARTER_TARGET_HEAD)[Triwulan];

export const QUARTER_TARGET_HEAD = {
  1: 'Target TW I',
  2: 'Target TW II',
  3: 'Target TW III',
  4: 'Target TW IV',
} as const;
export const QUARTER_TARGETS: readonly Head[] = TRIWULAN.map((n) => QUARTER_TARGET_HEAD[n]);

const BY_KEY = new Map(COLUMNS.map((column) => [textKey(column), column]));

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** What a head says: the column of that name, or the quarter in other words ('Realisasi Triwulan 2'). */
export function headOf(text: string): Head | null {
  const key = textKey(text);
  const quarter = /^(target |realisasi )?(?:tw|triwulan|triw\.)\s*([1-4]|i{1,3}|iv)$/.exec(key);
  if (!quarter) return BY_KEY.get(key) ?? null;
  const [, what = '', number = ''] = quarter;
  const index = ROMAN.includes(number) ? ROMAN.indexOf(number) : Number(number) - 1;
  return (what === 'target ' ? QUARTER_TARGETS : QUARTERS)[index] ?? null;
}
