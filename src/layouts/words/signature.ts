import { foldSpace } from '../../cascade/text';
import { isMonth } from './dates';

const RANK = /^(pembina|penata|pengatur|juru)\b/i;
const ENACTED = /^ditetapkan di\b/i;
/** What stands before who approves. */
export const APPROVED =
  /^(?:mengetahui|menyetujui|mengesahkan|disetujui|disahkan)(?: oleh)?\s*(?:[:,.]\s*|$)/i;
/** What stands before a NIP. */
export const NIP = /^nip\b\.?\s*[:.]?\s*/i;
const POST =
  /^(?:(?:a\.?n\.?|plt|plh|pj|pjs)\.?\s+)*(?:kepala|camat|lurah|inspektur|direktur|sekretaris|bupati|wali ?kota|gubernur|wakil|asisten|ketua|kabid|kabag|kasubag|kasubbag|kasubbid|kasi|irban)\b/i;

/** A line that gives a person's NIP. */
export const isNip = (text: string): boolean => NIP.test(text) && /\d/.test(text);

export interface PlaceAndDate {
  readonly tempat: string;
  readonly tanggal: string;
}

/**
 * A place, and a date whose day may be left open; null where a text is no such line.
 * @example placeAndDate('Pemalang, 21 Agustus 2024') // { tempat: 'Pemalang', tanggal: '21 Agustus 2024' }
 */
export function placeAndDate(text: string): PlaceAndDate | null {
  const [, tempat = '', tanggal = ''] =
    /^(\p{L}[\p{L} .'-]{1,40}?)\s*,\s*([^,]{4,30})$/u.exec(foldSpace(text)) ?? [];
  const dated = /\b(19|20)\d\d$/.test(tanggal) && tanggal.split(/[\s.…]+/).some(isMonth);
  return dated || (tempat !== '' && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(tanggal))
    ? { tempat, tanggal }
    : null;
}

/** What a line of a signature block says; each holds of its beginning. */
export interface SignatureWords {
  readonly placeAndDate: PlaceAndDate | null;
  /** 'Ditetapkan di'. */
  readonly enacted: boolean;
  /** 'Mengetahui', 'Menyetujui'. */
  readonly approved: boolean;
  readonly post: boolean;
  readonly rank: boolean;
  readonly nip: boolean;
}

/**
 * The words of a line of a signature block.
 * @example signatureWords('KEPALA DINAS KESEHATAN').post // true
 * @example signatureWords('Ditetapkan di Batang').enacted // true
 */
export const signatureWords = (text: string): SignatureWords => ({
  placeAndDate: placeAndDate(text),
  enacted: ENACTED.test(text),
  approved: APPROVED.test(text),
  post: POST.test(text),
  rank: RANK.test(text),
  nip: NIP.test(text),
});

/** Whether a text alone makes a signature block begin, or names who signs. */
export const opensSignature = (words: SignatureWords): boolean =>
  words.placeAndDate !== null || words.enacted || words.approved || words.nip;
