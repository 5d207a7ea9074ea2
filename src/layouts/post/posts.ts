import { foldSpace } from '../../cascade/text';
import type { Span } from '../../workbook/sheet';
import { cellKey, type GridCell } from '../boxes/grid';

/** How high a post stands: the head of the agency, his deputies, Eselon III, Eselon IV, staff. */
export type PostRank = 'kepala' | 'wakil' | 'eselonIII' | 'eselonIV' | 'pelaksana';

/** From the highest down. */
export const POST_RANKS: readonly PostRank[] = ['kepala', 'wakil', 'eselonIII', 'eselonIV', 'pelaksana'];

const IV = '(?:seksi|sub ?-?(?:bagian|bidang|bag|bid)|subkoordinator)';
const III = '(?:bidang|bagian|bid|bag|balai|upt[dp]?|cabang dinas|instalasi)';

/** The first pattern that fits decides; words in small letters, dots as spaces. */
const WORDS: readonly (readonly [RegExp, PostRank])[] = [
  [new RegExp(`^(?:(?:ka|kepala) )?${IV}\\b`), 'eselonIV'],
  [/^(?:kasi|kasub(?:ag|bag|id|bid)?|kassubag)\b/, 'eselonIV'],
  [/^(?:wakil direktur|wadir|wakil kepala)\b/, 'wakil'],
  [/^(?:sekretaris daerah|sekretaris dprd|sekretaris dewan)\b/, 'kepala'],
  [new RegExp(`^(?:(?:ka|kepala) )?${III}\\b`), 'eselonIII'],
  [/^(?:sekretaris|sekretariat|kabid|kabag|irban|inspektur pembantu|sekcam)\b/, 'eselonIII'],
  [
    /^kepala (?:dinas|badan|biro|kantor|satuan|pelaksana|perangkat daerah|opd|skpd|rsud|rumah sakit)\b/,
    'kepala',
  ],
  [/^(?:camat|inspektur|direktur)\b/, 'kepala'],
  [
    /^(?:analis|pengelola|pengadministrasi|pengolah|penyusun|penyuluh|pranata|arsiparis|bendahara|staf|pustakawan|verifikator|operator|pengemudi|auditor|perencana|petugas|teknisi|pengawas|jabatan fungsional|jft|jfu|pelaksana)\b/,
    'pelaksana',
  ],
];

/** A post's name is short, and no list item. */
const LONGEST_POST = 100;

/**
 * The rank of the post that a text names; null where it names none.
 * @example postRank('KEPALA SUBBAGIAN KEUANGAN') // 'eselonIV'
 * @example postRank('BIDANG DISTRIBUSI PANGAN') // 'eselonIII'
 * @example postRank('Jumlah bidang yang dilatih') // null
 */
export function postRank(text: string): PostRank | null {
  const words = foldSpace(text.toLowerCase().replace(/[.]/g, ' ')).replace(/^(?:plt|plh|pj|pjs) /, '');
  if (words.length > LONGEST_POST || /[:：]/.test(words)) return null;
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A post at the head of a block: the columns that its block may take. */
export interface Post {
  readonly rank: PostRank;
  readonly cell: GridCell;
  /** The column after the last of its block. */
  readonly end: number;
  /** The columns of its own cell. */
  readonly cols: number;
}

/** Whether a block of a post may hold what stands in a column. */
export const holds = ({ cell, end }: Post, col: number): boolean => col >= cell.col && col < end;

/**
 * The posts of a sheet with the columns of their blocks: up to the next post of the same or a higher rank at the right,
 * and at least as far as their own merged cell.
 */
export function postsOf(cells: readonly GridCell[], merges: ReadonlyMap<string, Span>): Post[] {
  const found = cells.flatMap((cell) => {
    const rank = postRank(cell.text);
    return rank ? [{ cell, rank }] : [];
  });
  const starts = new Map<PostRank, number[]>();
  for (const [i, rank] of POST_RANKS.entries()) {
    const equal = found.filter((one) => one.rank !== 'kepala' && POST_RANKS.indexOf(one.rank) <= i);
    starts.set(
      rank,
      [...new Set(equal.map(({ cell }) => cell.col))].sort((a, b) => a - b),
    );
  }
  return found.map(({ cell, rank }) => {
    const next = starts.get(rank)?.find((col) => col > cell.col) ?? Infinity;
    const cols = merges.get(cellKey(cell))?.cols ?? 1;
    return { cell, rank, cols, end: rank === 'kepala' ? Infinity : Math.max(next, cell.col + cols) };
  });
}
