import { targetAt, ukur, type Hasil } from '../../measure/measure';
import {
  excelDigits,
  percentShown,
  percentStored,
  readNumber,
  withComma,
  type TypedNumber,
} from '../../measure/number';
import {
  predikat,
  predikatNilai,
  SKALA_CAPAIAN,
  skalaNilaiOf,
  type PredikatNilai,
} from '../../measure/predikat';
import { perTriwulan, type PerTriwulan } from '../../measure/quarters';
import { isOtherUnit, unitOf } from '../../measure/units';
import type { Isian } from '../../realisasi/entry';
import { terukurOf } from '../../realisasi/filled';
import type { Kelompok } from '../../realisasi/group';
import type { Baris } from '../../realisasi/table';
import type { CellChange, CellValue } from '../../workbook/port';
import type { Formulir, KelompokIsian, Masukan } from '.';

/** What was typed and not yet saved, and what the cell held when the typing began. */
export interface Ketikan {
  readonly teks: string;
  readonly sebelum: CellValue | null;
}

/** By the id of a Masukan. */
export type Ketikans = ReadonlyMap<string, Ketikan>;

/** What is to be said about an input. The first four keep it from being saved. */
export type MasalahKetik =
  | { readonly kind: 'ambigu'; readonly calon: readonly [number, number] }
  | { readonly kind: 'bukan-angka' }
  /** A unit was typed that is not the one of the row. */
  | { readonly kind: 'satuan'; readonly tertulis: string; readonly satuan: string }
  /** Somebody else wrote into the cell since the typing began. */
  | { readonly kind: 'bentrok'; readonly sekarang: CellValue | null }
  /** The cell holds its number as text, which does not count. */
  | { readonly kind: 'teks' }
  | { readonly kind: 'negatif' }
  | { readonly kind: 'tidak-bulat' };

/** The result of an indikator with what was typed. */
export interface HasilIsian extends Hasil {
  readonly predikat: string | null;
  /** Of the value itself, where it has a scale of its own. */
  readonly predikatNilai: PredikatNilai | null;
  /** Measured against the target of the year, though the year is not over. */
  readonly terhadapTahunan: boolean;
  readonly melebihiPenyebut: boolean;
}

export interface Percobaan {
  /** By the id of a Masukan. */
  readonly masalah: ReadonlyMap<string, MasalahKetik>;
  /** By the id of a KelompokIsian; null where something typed cannot be read. */
  readonly hasil: ReadonlyMap<string, HasilIsian | null>;
}

/** Whether a problem keeps the typed text from being saved. */
export function menghalangi({ kind }: MasalahKetik): boolean {
  return isUnread(kind) || kind === 'bentrok';
}

/** Whether what was typed is no number for this row. */
function isUnread(kind: MasalahKetik['kind'] | undefined): boolean {
  return kind === 'ambigu' || kind === 'bukan-angka' || kind === 'satuan';
}

/** What comes of a form with all that was typed: the same functions compute it that `hitung` uses. */
export function cobaIsian(form: Formulir, ketikans: Ketikans): Percobaan {
  const { asal, setelan } = form.isi;
  const masalah = new Map(
    form.kelompok.flatMap((group) =>
      [...group.masukan, ...group.keterangan].flatMap((one) => {
        const found = masalahOf(one, ketikans.get(one.id));
        return found ? [[one.id, found] as const] : [];
      }),
    ),
  );
  const changed = new Map(form.kelompok.map((group) => [group.index, typedChanges(group, ketikans)]));
  const results = ukur(
    asal.map(({ item, kelompok, terukur }, index) => {
      const changes = changed.get(index) ?? [];
      return kelompok && changes.length > 0 ? terukurOf(item, retyped(kelompok, changes), setelan) : terukur;
    }),
    setelan,
  );
  const hasil = form.kelompok.map((group): [string, HasilIsian | null] => {
    const unread = group.masukan.some(({ id }) => isUnread(masalah.get(id)?.kind));
    const result = results[group.index]?.[form.triwulan];
    return [group.id, unread || !result ? null : describe(form, group, result)];
  });
  return { masalah, hasil: new Map(hasil) };
}

/** The cells that hold something else once the form is saved; what cannot be read is left out. */
export function simpanIsian(form: Formulir, ketikans: Ketikans): CellChange[] {
  return form.kelompok.flatMap(({ masukan, keterangan }) =>
    [...masukan, ...keterangan].flatMap((one): CellChange[] => {
      const ketikan = ketikans.get(one.id);
      const typed = ketikan && nilaiKetikan(one, ketikan.teks);
      if (!ketikan || typed === undefined || one.kunci !== null || typed === ketikan.sebelum) return [];
      return [{ place: one.place, before: ketikan.sebelum, value: typed }];
    }),
  );
}

/** Whether a text would change the cell. */
export function berubah(masukan: Masukan, teks: string): boolean {
  return nilaiKetikan(masukan, teks) !== masukan.isi;
}

/** What a text writes into the cell; undefined where it cannot be read as a number. */
function nilaiKetikan(masukan: Masukan, teks: string): CellValue | null | undefined {
  const { peran, persen, isi } = masukan;
  if (peran === 'bukti' || peran === 'catatan') return teks.trim() === '' ? null : teks.trim();
  const number = readNumber(teks);
  if (number.kind === 'kosong') return null;
  if (number.kind !== 'angka' || otherUnit(masukan, number) !== null) return undefined;
  // What the cell shows already stays in it as it is, with all its digits.
  if (typeof isi === 'number' && number.value === shownIn(isi, persen)) return isi;
  return persen ? percentStored(number.value) : number.value;
}

/** The unit that was typed, where it is surely another than that of the row; else null. */
function otherUnit({ satuan, kata }: Masukan, number: TypedNumber): string | null {
  if (number.kind !== 'angka') return null;
  const typed = number.persen ? '%' : (number.satuan ?? '');
  return isOtherUnit(typed, { satuan: satuan ?? '', kata }) ? typed : null;
}

/** The text of a cell as it is offered for typing: no dots between thousands, so that it reads back the same. */
export function teksMasukan({ isi, persen }: Masukan): string {
  if (typeof isi !== 'number') return isi === null ? '' : String(isi);
  return withComma(shownIn(isi, persen));
}

/** A number as its cell shows it, to 15 digits. */
function shownIn(isi: number, persen: boolean): number {
  return persen ? percentShown(isi) : excelDigits(isi);
}

function masalahOf(one: Masukan, ketikan: Ketikan | undefined): MasalahKetik | null {
  if (one.kunci !== null) return null;
  if (ketikan && ketikan.sebelum !== one.isi) return { kind: 'bentrok', sekarang: one.isi };
  if (one.peran === 'bukti' || one.peran === 'catatan') return null;
  if (!ketikan && one.isi !== null && one.angka === null) return { kind: 'teks' };
  if (!ketikan) return null;
  const number = readNumber(ketikan.teks);
  if (number.kind === 'ambigu' || number.kind === 'bukan-angka') return number;
  if (number.kind === 'kosong') return null;
  const tertulis = otherUnit(one, number);
  if (tertulis !== null)
    return { kind: 'satuan', tertulis, satuan: unitOf({ satuan: one.satuan ?? '', kata: one.kata }) };
  if (number.value < 0) return { kind: 'negatif' };
  const isCount = one.satuan !== null && one.satuan !== '%' && one.peran === 'triwulan';
  return isCount && !Number.isInteger(number.value) ? { kind: 'tidak-bulat' } : null;
}

interface Change {
  readonly masukan: Masukan;
  readonly angka: number | null;
}

function typedChanges({ masukan }: KelompokIsian, ketikans: Ketikans): Change[] {
  return masukan.flatMap((one) => {
    const ketikan = ketikans.get(one.id);
    const value = ketikan && nilaiKetikan(one, ketikan.teks);
    if (value === undefined || one.kunci !== null) return [];
    return [{ masukan: one, angka: typeof value === 'number' ? value : null }];
  });
}

/** The rows as they would be read once the changes are written. */
function retyped(kelompok: Kelompok, changes: readonly Change[]): Kelompok {
  const rows = kelompok.rows.map((row) =>
    changes
      .filter(({ masukan }) => masukan.place.row === row.row && masukan.place.lembar === row.lembar)
      .filter(({ masukan }) => masukan.komponen === row.komponen)
      .reduce(retype, row),
  );
  const main = rows[kelompok.rows.indexOf(kelompok.main)] ?? kelompok.main;
  return { ...kelompok, rows, main };
}

function retype(row: Baris, { masukan, angka }: Change): Baris {
  const { place, persen, peran, triwulan } = masukan;
  const isian: Isian | null = angka === null ? null : { ...place, isi: angka, angka, persen, masalah: null };
  const at = (all: PerTriwulan<Isian | null>) => perTriwulan((n) => (n === triwulan ? isian : all[n]));
  switch (peran) {
    case 'triwulan':
      return { ...row, triwulan: at(row.triwulan) };
    case 'target':
      return { ...row, target: isian };
    case 'targetTriwulan':
      return { ...row, targetTriwulan: at(row.targetTriwulan) };
    case 'tahunLalu':
      return { ...row, tahunLalu: isian };
    default:
      return row;
  }
}

function describe(form: Formulir, group: KelompokIsian, hasil: Hasil): HasilIsian {
  const { asal, setelan } = form.isi;
  const one = asal[group.index];
  const against = one ? targetAt(one.terukur, form.triwulan) : null;
  const ratio = one?.item.penjelasan.jenisDO === 'rasio' && group.satuan === '%';
  return {
    ...hasil,
    predikat: predikat(SKALA_CAPAIAN, hasil.capaian),
    predikatNilai: predikatNilai(skalaNilaiOf(group.indikator, setelan.skalaNilai), hasil.realisasi),
    terhadapTahunan: form.triwulan < 4 && against?.berlaku === 'tahun' && hasil.capaian !== null,
    melebihiPenyebut: ratio && (hasil.realisasi ?? 0) > 100,
  };
}
