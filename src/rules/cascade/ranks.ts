import { foldSpace } from '../../cascade/text';

/** 1 is the head of the agency, 4 a team's leader. */
export type Rank = 1 | 2 | 3 | 4;

/** The first pattern that fits decides; words in small letters, without dots. */
const RANKS: readonly (readonly [RegExp, Rank | null])[] = [
  [/^ketua tim\b/, 4],
  [/^(?:kasub|kasi\b)/, 3],
  [/^(?:ka|kepala) ?(?:sub|seksi\b)/, 3],
  [/^sekretaris (?:tim|lurah|kelurahan|desa|panitia)\b/, null],
  [/^sekretaris (?:daerah|dprd|dewan)\b/, 1],
  [/^(?:sekretaris|sekcam|kabid|kabag|irban|inspektur pembantu)\b/, 2],
  [/^(?:ka|kepala) ?(?:bidang\b|bagian\b|bid\b|bag\b|upt)/, 2],
  [/^kepala(?:$| (?:dinas|badan|kantor|satuan|pelaksana|perangkat daerah|opd|skpd)\b)/, 1],
  [/^(?:camat|inspektur|direktur)\b/, 1],
];

/**
 * The rank of an owner's role, by its first words: Kepala (Dinas, Badan), Camat, Inspektur, Direktur > Sekretaris,
 * Kabid, Kabag, Irban, Ka UPT > Kasubag, Kasubbid, Kasi > ketua tim. null for every other role: it is taken as it is.
 */
export function rankOf(role: string): Rank | null {
  const words = foldSpace(role.toLowerCase().replace(/[.]/g, ' ')).replace(/^(?:plt|plh|pj|pjs) /, '');
  return RANKS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
