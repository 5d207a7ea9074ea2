import type { Proses, Text } from './cascade';
import { textKey } from './text';

/** Words an owner's role begins with (DOMAIN: a role is read from the workbook, never a closed list). */
const ROLE_WORDS = new Set(
  `kepala sekretaris kabid kabag kasubag kasubbag kasubbid kasubid kasi irban ka ketua inspektur camat direktur lurah
   plt plh pj koordinator subkoordinator jf`.split(/\s+/),
);

const firstWord = (text: string) => (/[\p{L}]+/u.exec(text)?.[0] ?? '').toLowerCase();

/** Whether a text begins as a role does. */
export function beginsWithRole(text: string): boolean {
  return ROLE_WORDS.has(firstWord(text)) || /^\s*sub[ -]koordinator(?!\p{L})/iu.test(text);
}

/** The texts of owners by their first word. */
export type OwnerWords = ReadonlyMap<string, ReadonlySet<string>>;

/** @param owners all owner texts of a workbook, as written */
export function ownerWords(owners: Iterable<string>): OwnerWords {
  const words = new Map<string, Set<string>>();
  for (const owner of owners) {
    const word = firstWord(owner);
    const texts = words.get(word);
    if (texts) texts.add(owner);
    else words.set(word, new Set([owner]));
  }
  return words;
}

/** Whether another owner begins with a word; what a text says of itself proves nothing. */
function isKnown(word: string, own: string, known: OwnerWords): boolean {
  const texts = known.get(word);
  return texts !== undefined && (texts.size > 1 || !texts.has(own));
}

/**
 * Splits what stands behind the owners' label into single owners.
 *
 * A comma, semicolon or line end splits only where every part begins with a role word or with the first word
 * of another owner of the workbook: 'Kabid Pengadaan, Pemberhentian dan Informasi' is one.
 * @param known how the owners of the workbook begin
 */
export function splitOwners(owners: readonly Text[], known: OwnerWords): Text[] {
  return owners.flatMap((owner) => {
    const parts = owner.teks.split(/\s*[,;]\s*/).filter((part) => part !== '');
    const splits =
      parts.length > 1 &&
      parts.every((part) => beginsWithRole(part) || isKnown(firstWord(part), owner.teks, known));
    return splits ? parts.map((teks) => ({ teks, lokasi: owner.lokasi })) : [owner];
  });
}

/** A node with owners, and where it has teams, these. */
interface Owned {
  readonly pemilik: readonly Text[];
  readonly proses?: readonly Proses[];
}

const LEADER = /^(?:ketua tim(?: kerja)?|katim)$/;

/**
 * The owners of a node as the people they are: where it says 'ketua tim', who leads its team. Of several teams each
 * leader is an owner (decision), but 'Ketua Tim Kepegawaian' is the one who leads the team of that name. Without a
 * team, or where its leader is not named, the owner stays as it is written.
 */
export function ownersOf({ pemilik, proses = [] }: Owned): string[] {
  const teams = proses.filter((one) => one.jenis === 'tim');
  const leadersOf = (owner: string): string[] => {
    const key = textKey(owner);
    const own = LEADER.test(key)
      ? teams
      : teams.filter(({ nama }) => nama !== null && key === `ketua ${textKey(nama.teks)}`);
    return own.length === 0 ? [owner] : own.map(({ ketua }) => ketua?.nama?.teks ?? owner);
  };
  return inOneSpelling(pemilik.flatMap(({ teks }) => leadersOf(teks)));
}

/** Each name once, in the spelling that comes first. */
export function inOneSpelling(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(textKey(name))) known.set(textKey(name), name);
  return [...known.values()];
}
