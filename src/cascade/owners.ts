import type { Text } from './cascade';

/** Words an owner's role begins with (DOMAIN: a role is read from the workbook, never a closed list). */
const ROLE_WORDS = new Set(
  `kepala sekretaris kabid kabag kasubag kasubbag kasubbid kasubid kasi irban ka ketua inspektur camat direktur lurah
   plt plh pj`.split(/\s+/),
);

const firstWord = (text: string) => (/[\p{L}]+/u.exec(text)?.[0] ?? '').toLowerCase();

/** Whether a text begins as a role does. */
export function beginsWithRole(text: string): boolean {
  return ROLE_WORDS.has(firstWord(text));
}

/**
 * Splits what stands behind the owners' label into single owners.
 *
 * A comma, semicolon or line end splits only where every part begins with a role word or with the first word
 * of another owner of the workbook: 'Kabid Pengadaan, Pemberhentian dan Informasi' is one.
 * @param others all owner texts of the workbook, as written
 */
export function splitOwners(owners: readonly Text[], others: readonly string[]): Text[] {
  return owners.flatMap((owner) => {
    const parts = owner.teks.split(/\s*[,;]\s*/).filter((part) => part !== '');
    const known = new Set(others.filter((other) => other !== owner.teks).map(firstWord));
    const splits =
      parts.length > 1 && parts.every((part) => beginsWithRole(part) || known.has(firstWord(part)));
    return splits ? parts.map((teks) => ({ teks, lokasi: owner.lokasi })) : [owner];
  });
}
