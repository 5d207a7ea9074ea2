import type { Place } from '../cascade/cascade';
import type { Reading, UnreadCell } from '../cascade/reading';
import { boxes } from '../cascade/walk';
import { holdsCascadeWords } from '../layouts/boxes/unread';
import type { Finding } from '../rules/rule';
import { cellName } from '../workbook/address';
import type { Sentence } from '../workbook/port';

/** Why a cascade cannot be submitted. */
export type Alasan =
  | { readonly kind: 'kesalahan'; readonly banyak: number }
  | { readonly kind: 'tanpa-sub-kegiatan' }
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
      ...(subKegiatan === 0 ? [{ kind: 'tanpa-sub-kegiatan' } as const] : []),
      ...unreadBySheet('sel-tidak-terbaca', reading.tidakTerbaca),
      ...unreadBySheet('gambar-tidak-terbaca', reading.gambar),
    ],
  };
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
      return {
        id: 'Belum ada Sub Kegiatan yang terbaca.',
        en: 'No Sub Kegiatan was read.',
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
