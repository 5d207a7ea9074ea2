import type { Place } from '../../cascade/cascade';
import type { Reading, UnreadCell } from '../../cascade/reading';
import { boxes } from '../../cascade/walk';
import { holdsCascadeWords } from '../../layouts/words/cascadeWords';
import type { Finding } from '../../rules/rule';
import { unshownOf, type Field } from '../../cascade/shown';
import { cellName } from '../../workbook/address';
import type { Sentence } from '../../workbook/port';

/** Why a cascade cannot be submitted. */
export type Alasan =
  | { readonly kind: 'kesalahan'; readonly banyak: number }
  /** How many of each level were read instead; by post, the levels are ranks. */
  | { readonly kind: 'tanpa-sub-kegiatan'; readonly isi: Isi | null }
  /** What every Sub Kegiatan needs and the layout has no place for. */
  | { readonly kind: 'belum-dapat-dinilai'; readonly bidang: readonly Field[] }
  /** Text that speaks of parts of a cascade and was not read: the first in a sheet, and how many more there are. */
  | {
      readonly kind: 'sel-tidak-terbaca' | 'gambar-tidak-terbaca';
      readonly letak: Place;
      readonly teks: string;
      readonly lain: number;
    };

/** How many Sub Kegiatan a cascade has, and why it cannot be submitted; no reason means that it can. */
export interface Putusan {
  readonly subKegiatan: number;
  readonly alasan: readonly Alasan[];
}

/**
 * The verdict on a cascade. It can be submitted where no kesalahan was found, a Sub Kegiatan was read, and nothing is
 * left unread that speaks of parts of a cascade (DOMAIN 5).
 */
export function putusanOf(reading: Reading, temuan: readonly Finding[]): Putusan {
  const subKegiatan = [...boxes(reading.cascade)].filter(({ jenis }) => jenis === 'subKegiatan').length;
  const kesalahan = temuan.filter(({ tingkat }) => tingkat === 'kesalahan').length;
  return {
    subKegiatan,
    alasan: [
      ...(kesalahan > 0 ? [{ kind: 'kesalahan', banyak: kesalahan } as const] : []),
      ...(subKegiatan === 0 ? [{ kind: 'tanpa-sub-kegiatan', isi: byPost(reading) } as const] : []),
      ...(subKegiatan > 0 ? unshownNeeds(reading) : []),
      ...unreadBySheet('sel-tidak-terbaca', reading.tidakTerbaca),
      ...unreadBySheet('gambar-tidak-terbaca', reading.gambar),
    ],
  };
}

/** What a cascade by post holds. */
interface Isi {
  readonly sasaran: number;
  readonly program: number;
  readonly kegiatan: number;
}

/** The counts of a cascade by post; null where it was read from other layouts. */
function byPost({ cascade, sumber }: Reading): Isi | null {
  if (sumber.length === 0 || !sumber.every(({ tata }) => tata === 'jabatan')) return null;
  const found = [...boxes(cascade)].map(({ jenis }) => jenis);
  const count = (jenis: (typeof found)[number]) => found.filter((one) => one === jenis).length;
  return { sasaran: count('sasaran'), program: count('program'), kegiatan: count('kegiatan') };
}

/** Without an indikator, an owner or a team of its Sub Kegiatan no cascade can be judged (FIELD 0). */
const NEEDS: ReadonlySet<Field> = new Set(['indikator', 'pemilik', 'pelaksana']);

function unshownNeeds(reading: Reading): Alasan[] {
  const bidang = unshownOf(reading)
    .filter(({ jenis, field }) => jenis === 'subKegiatan' && NEEDS.has(field))
    .map(({ field }) => field);
  return bidang.length > 0 ? [{ kind: 'belum-dapat-dinilai', bidang }] : [];
}

/** The texts that speak of parts of a cascade, one reason for each sheet. */
function unreadBySheet(
  kind: 'sel-tidak-terbaca' | 'gambar-tidak-terbaca',
  texts: readonly UnreadCell[],
): Alasan[] {
  const sheets = new Map<string, UnreadCell[]>();
  for (const text of texts.filter(({ teks }) => holdsCascadeWords(teks))) {
    const known = sheets.get(text.lembar);
    if (known) known.push(text);
    else sheets.set(text.lembar, [text]);
  }
  return [...sheets.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { teks, ...letak } = first;
    return [{ kind, letak, teks, lain: more.length }];
  });
}

/** A text is quoted up to so many letters. */
const QUOTED = 60;

const quoted = (teks: string): string => `"${teks.length > QUOTED ? `${teks.slice(0, QUOTED - 1)}…` : teks}"`;

/** A reason as it is said to a user. */
export function alasanSentence(alasan: Alasan): Sentence {
  switch (alasan.kind) {
    case 'kesalahan':
      return {
        id: `Masih ada ${alasan.banyak} kesalahan.`,
        en: `There ${alasan.banyak === 1 ? 'is 1 error' : `are ${alasan.banyak} errors`} left.`,
      };
    case 'tanpa-sub-kegiatan':
      return withoutSubKegiatan(alasan.isi);
    case 'belum-dapat-dinilai':
      return {
        id: `Belum dapat dinilai: lembar ini tidak memuat ${listed(alasan.bidang, NEED_ID, 'dan')} Sub Kegiatan.`,
        en: `It cannot be judged yet: the sheet has no place for the ${listed(alasan.bidang, NEED_EN, 'and')} of Sub Kegiatan.`,
      };
    case 'sel-tidak-terbaca': {
      const { letak, teks, lain } = alasan;
      const cell = cellName(letak.row, letak.col);
      return {
        id: `Lembar "${letak.lembar}" masih memuat bagian cascading yang tidak terbaca: ${quoted(teks)} di ${cell}${lain > 0 ? ` dan ${lain} sel lain` : ''}.`,
        en: `The sheet "${letak.lembar}" holds parts of a cascade that were not read: ${quoted(teks)} in ${cell}${lain > 0 ? ` and ${lain} more ${lain === 1 ? 'cell' : 'cells'}` : ''}.`,
      };
    }
    case 'gambar-tidak-terbaca': {
      const { letak, teks, lain } = alasan;
      const cell = cellName(letak.row, letak.col);
      return {
        id: `Lembar "${letak.lembar}" memuat bagian cascading dalam gambar, yang tidak terbaca: ${quoted(teks)} di ${cell}${lain > 0 ? ` dan ${lain} teks lain` : ''}.`,
        en: `The sheet "${letak.lembar}" holds parts of a cascade in drawings, which were not read: ${quoted(teks)} at ${cell}${lain > 0 ? ` and ${lain} more ${lain === 1 ? 'text' : 'texts'}` : ''}.`,
      };
    }
  }
}

function withoutSubKegiatan(isi: Isi | null): Sentence {
  if (!isi) return { id: 'Belum ada Sub Kegiatan yang terbaca.', en: 'No Sub Kegiatan was read.' };
  const { sasaran, program, kegiatan } = isi;
  return {
    id: `Yang terbaca cascading menurut jabatan: ${sasaran} Sasaran, ${program} pejabat Eselon III, ${kegiatan} Eselon IV; tidak ada Sub Kegiatan.`,
    en: `A cascade by post was read: ${sasaran} Sasaran, ${program} posts of Eselon III, ${kegiatan} of Eselon IV; no Sub Kegiatan.`,
  };
}

type Names = Readonly<Partial<Record<Field, string>>>;
const NEED_ID: Names = {
  indikator: 'indikator',
  pemilik: 'pemilik kinerja',
  pelaksana: 'tim atau pelaksana',
};
const NEED_EN: Names = { indikator: 'indicators', pemilik: 'owners', pelaksana: 'teams or individuals' };

function listed(fields: readonly Field[], names: Names, and: string): string {
  const words = fields.flatMap((field) => names[field] ?? []);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${and} `);
}
