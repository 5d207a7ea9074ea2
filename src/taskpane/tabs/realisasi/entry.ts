import type { Triwulan } from '../../../measure/quarters';
import { placeName } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/port';
import type { Formulir, Masukan } from '../../../workflow/isian';
import {
  berubah,
  menghalangi,
  teksMasukan,
  type HasilIsian,
  type Ketikan,
  type MasalahKetik,
  type Percobaan,
} from '../../../workflow/isian/coba';
import { angka } from '../../ui/number';
import type { RealisasiTexts } from '../../texts/realisasi';
import type { Asal, Draft, Drafts } from './drafts';

/** What an input is called: its words, with the letter that the DO knows it by. */
export function labelOf({ peran, komponen, kata, satuan, triwulan }: Masukan, texts: RealisasiTexts): string {
  const unit = satuan === null ? '' : ` (${satuan})`;
  switch (peran) {
    case 'triwulan':
      return komponen.length > 2 ? `${kata}${unit}` : `${komponen} = ${kata}${unit}`;
    case 'target':
      return `${texts.label.target}${unit}`;
    case 'targetTriwulan':
      return `${texts.label.targetTriwulan(triwulan ?? 1)}${unit}`;
    case 'tahunLalu':
      return texts.label.tahunLalu(kata);
    default:
      return texts.label[peran];
  }
}

/** What helps to fill it in: what was typed before, the opening balance, how quarters become one. */
export function hintOf({ sebelumnya, saldo, akumulasi, kunci }: Masukan, texts: RealisasiTexts): string {
  return [
    kunci === 'rumus' ? texts.rumus : '',
    sebelumnya ? texts.sebelumnya(sebelumnya.triwulan, angka(sebelumnya.angka)) : '',
    saldo === null ? '' : texts.saldo(angka(saldo)),
    akumulasi ? texts.akumulasi[akumulasi] : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A problem in the user's words. */
export function problemText(
  masalah: MasalahKetik,
  { place }: Masukan,
  typed: string,
  texts: RealisasiTexts,
): string {
  switch (masalah.kind) {
    case 'ambigu':
      return texts.ambigu(plain(masalah.calon[0]), plain(masalah.calon[1]));
    case 'bukan-angka':
      return texts.bukanAngka;
    case 'satuan':
      return texts.satuan(masalah.tertulis, masalah.satuan);
    case 'teks':
      return texts.teks;
    case 'negatif':
      return texts.negatif;
    case 'tidak-bulat':
      return texts.tidakBulat;
    case 'bentrok': {
      const { sekarang } = masalah;
      const now = typeof sekarang === 'number' ? angka(sekarang) : String(sekarang ?? texts.kosong);
      return texts.bentrok(now, placeName(place), typed === '' ? texts.kosong : typed);
    }
  }
}

/** What is said at an input, and how urgent it is; null where there is nothing to say. */
export function messageOf(
  masukan: Masukan,
  {
    ketikan,
    masalah,
    saved,
    value,
  }: {
    readonly ketikan: Ketikan | undefined;
    readonly masalah: MasalahKetik | undefined;
    readonly saved: boolean;
    readonly value: string;
  },
  texts: RealisasiTexts,
): { readonly state: 'error' | 'warning' | 'success'; readonly text: string } | null {
  if (masukan.kunci !== null && ketikan) {
    return {
      state: 'error',
      text: masukan.kunci === 'tutup' ? texts.tertutupDiketik : texts.terkunciDiketik,
    };
  }
  if (masalah) {
    return {
      state: menghalangi(masalah) ? 'error' : 'warning',
      text: problemText(masalah, masukan, value, texts),
    };
  }
  return saved ? { state: 'success', text: texts.tersimpan(placeName(masukan.place)) } : null;
}

/** A number as it is typed: no dots, so that it is not asked about again. */
export function plain(value: number): string {
  return String(value).replace('.', ',');
}

/** What was typed with one text more; a text that says what the cell holds is no change. */
export function typedInto(
  drafts: Drafts,
  masukan: Masukan,
  { teks, asal, label }: Pick<Draft, 'teks' | 'asal' | 'label'>,
): Drafts {
  const next = new Map(drafts);
  const before = drafts.get(masukan.id);
  const sebelum = before ? before.sebelum : masukan.isi;
  if (teks === teksMasukan(masukan) && !isTextNumber(masukan)) next.delete(masukan.id);
  else next.set(masukan.id, { teks, sebelum, asal, label });
  return next;
}

/** A number stored as text is changed by typing the same again. */
function isTextNumber(masukan: Masukan): boolean {
  return masukan.angka === null && masukan.isi !== null && berubah(masukan, teksMasukan(masukan));
}

/** The typed text of the user stands: saving overwrites what is there now. */
export function keepMine(drafts: Drafts, { id, isi }: Masukan): Drafts {
  const draft = drafts.get(id);
  return draft ? new Map(drafts).set(id, { ...draft, sebelum: isi }) : drafts;
}

/** Lets typed texts go. */
export function without(drafts: Drafts, ids: readonly string[]): Drafts {
  const next = new Map(drafts);
  for (const id of ids) next.delete(id);
  return next;
}

/** What was typed into one form. */
export interface Tertinggal {
  readonly asal: Asal;
  readonly banyak: number;
}

/** What is not in the form before the user: by the form that it was typed into, and what has lost its row there. */
export function elsewhere(
  drafts: Drafts,
  here: ReadonlySet<string>,
  shown: Asal,
): { readonly lain: readonly Tertinggal[]; readonly hilang: readonly (Draft & { readonly id: string })[] } {
  const lain = new Map<string, Tertinggal>();
  const hilang: (Draft & { readonly id: string })[] = [];
  for (const [id, draft] of drafts) {
    if (here.has(id)) continue;
    if (sameForm(draft.asal, shown)) {
      hilang.push({ ...draft, id });
      continue;
    }
    const key = JSON.stringify(draft.asal);
    lain.set(key, { asal: draft.asal, banyak: (lain.get(key)?.banyak ?? 0) + 1 });
  }
  return { lain: [...lain.values()], hilang };
}

function sameForm(a: Asal, b: Asal): boolean {
  return a.pemilik === b.pemilik && a.triwulan === b.triwulan && a.bagian === b.bagian;
}

/** What came of an indikator, in a sentence to be read out. */
export function resultText(hasil: HasilIsian | null, satuan: string | null, texts: RealisasiTexts): string {
  if (!hasil) return texts.belumDihitung;
  const { realisasi, capaian, predikat } = hasil;
  const unit = satuan === null ? '' : ` ${satuan}`;
  return [
    `${texts.realisasi} ${realisasi === null ? texts.belumAda : `${angka(realisasi)}${unit}`}`,
    ...(capaian === null ? [] : [`${texts.capaian.toLowerCase()} ${angka(capaian)} %`]),
    ...(predikat === null ? [] : [predikat]),
  ].join(', ');
}

/**
 * What is left once cells were written: what was typed while that went on, now over what the cells hold.
 * @param then what was saved
 * @param written by id, what was written
 */
export function afterSaving(
  now: Drafts,
  then: Drafts,
  written: ReadonlyMap<string, CellValue | null>,
): Drafts {
  const next = new Map(now);
  for (const [id, sebelum] of written) {
    const draft = now.get(id);
    if (draft && draft !== then.get(id)) next.set(id, { ...draft, sebelum });
    else next.delete(id);
  }
  return next;
}

/** How many of the cells hold back saving: what was typed there cannot be read, or may not be written. */
export function unanswered(
  cells: readonly Masukan[],
  drafts: Drafts,
  { masalah }: Pick<Percobaan, 'masalah'>,
): number {
  return cells.filter(({ id, kunci }) => {
    const found = masalah.get(id);
    return drafts.has(id) && (kunci !== null || (found !== undefined && menghalangi(found)));
  }).length;
}

/** All cells of a form. */
export function cellsOf({ kelompok }: Formulir): Masukan[] {
  return kelompok.flatMap(({ masukan, keterangan }) => [...masukan, ...keterangan]);
}

/** Evidence that can be opened: an address of the web; null for words. */
export function linkOf(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https?:\/\/\S+$/i.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}

/** The quarter a choice names; null where it names none. */
export function quarterOf(value: string): Triwulan | null {
  return ([1, 2, 3, 4] as const).find((n) => String(n) === value) ?? null;
}
