import type { Triwulan } from '../../measure/quarters';
import { placeName } from '../../workbook/address';
import type { Masukan } from '../../workflow/isian';
import { berubah, teksMasukan, type Ketikans, type MasalahKetik } from '../../workflow/isian-coba';
import { angka } from '../number';
import type { RealisasiTexts } from '../texts/realisasi';

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

/** A number as it is typed: no dots, so that it is not asked about again. */
export function plain(value: number): string {
  return String(value).replace('.', ',');
}

/** What was typed with one text more; a text that says what the cell holds is no change. */
export function typedInto(ketikans: Ketikans, masukan: Masukan, teks: string): Ketikans {
  const next = new Map(ketikans);
  const sebelum = ketikans.get(masukan.id)?.sebelum ?? masukan.isi;
  if (teks === teksMasukan(masukan) && !isTextNumber(masukan)) next.delete(masukan.id);
  else next.set(masukan.id, { teks, sebelum });
  return next;
}

/** A number stored as text is changed by typing the same again. */
function isTextNumber(masukan: Masukan): boolean {
  return masukan.angka === null && masukan.isi !== null && berubah(masukan, teksMasukan(masukan));
}

/** The typed text of the user stands: saving overwrites what is there now. */
export function keepMine(ketikans: Ketikans, { id, isi }: Masukan): Ketikans {
  const ketikan = ketikans.get(id);
  return ketikan ? new Map(ketikans).set(id, { ...ketikan, sebelum: isi }) : ketikans;
}

/** Lets typed texts go. */
export function without(ketikans: Ketikans, ids: readonly string[]): Ketikans {
  const next = new Map(ketikans);
  for (const id of ids) next.delete(id);
  return next;
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
