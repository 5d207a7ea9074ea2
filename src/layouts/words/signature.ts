import { foldSpace } from '../../cascade/text';
import { isMonth } from './dates';

export const RANK = /^(pembina|penata|pengatur|juru)\b/i;
export const ENACTED = /^ditetapkan di\b/i;
export const APPROVED =
  /^(?:mengetahui|menyetujui|mengesahkan|disetujui|disahkan)(?: oleh)?\s*(?:[:,.]\s*|$)/i;
export const NIP = /^nip\b\.?\s*[:.]?\s*/i;
export const POST =
  /^(?:(?:a\.?n\.?|plt|plh|pj|pjs)\.?\s+)*(?:kepala|camat|lurah|inspektur|direktur|sekretaris|bupati|wali ?kota|gubernur|wakil|asisten|ketua|kabid|kabag|kasubag|kasubbag|kasubbid|kasi|irban)\b/i;

/** A line that gives a person's NIP. */
export const isNip = (text: string): boolean => NIP.test(text) && /\d/.test(text);

/**
 * A place, and a date whose day may be left open; null where a text is no such line.
 * @example placeAndDate('Pemalang, 21 Agustus 2024') // { tempat: 'Pemalang', tanggal: '21 Agustus 2024' }
 */
export function placeAndDate(text: string): { readonly tempat: string; readonly tanggal: string } | null {
  const [, tempat = '', tanggal = ''] =
    /^(\p{L}[\p{L} .'-]{1,40}?)\s*,\s*([^,]{4,30})$/u.exec(foldSpace(text)) ?? [];
  const dated = /\b(19|20)\d\d$/.test(tanggal) && tanggal.split(/[\s.…]+/).some(isMonth);
  return dated || (tempat !== '' && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(tanggal))
    ? { tempat, tanggal }
    : null;
}

/** Whether a text alone makes a signature block begin, or names who signs. */
export function opensSignature(text: string): boolean {
  return placeAndDate(text) !== null || ENACTED.test(text) || APPROVED.test(text) || NIP.test(text);
}
