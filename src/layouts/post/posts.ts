import { groupBy, minOf } from '../../cascade/list';
import { foldSpace } from '../../cascade/text';
import type { Span } from '../../workbook/sheet';
import { cellKey, type GridCell } from '../boxes/grid';
import { numberParts } from './number';

/** How high a post stands: the head of the agency, his deputies, Eselon III, Eselon IV, staff. */
export type PostRank = 'kepala' | 'wakil' | 'eselonIII' | 'eselonIV' | 'pelaksana';

/** From the highest down. */
export const POST_RANKS: readonly PostRank[] = ['kepala', 'wakil', 'eselonIII', 'eselonIV', 'pelaksana'];

const IV = '(?:seksi|sub ?-?(?:bagian|bidang|bag|bid|ag|id)|sub ?-?koordinator)';
const III = '(?:bidang|bagian|bid|bag|balai|upt[dp]?|cabang dinas)';

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
    /^(?:analis|pengelola|pengadministrasi(?:an)?|administrasi|pengolah|penyusun|penyuluh|pranata|arsiparis|bendahara|staf|pustakawan|verifikator|operator|pengemudi|auditor|perencana|petugas|teknisi|pengawas|koordinator|fungsional|peneliti|penelaah|pemeriksa|penata|pramu\p{L}*|caraka|juru|widyaiswara|dokter|perawat|bidan|apoteker|nutrisionis|surveyor|jabatan (?:fungsional|pelaksana)|jft|jfu|pelaksana)(?![\p{L}])/u,
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
  if (words.length > LONGEST_POST || /[:：]|\b(?:yang|jumlah|persentase|untuk|sesuai)\b/.test(words))
    return null;
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
  /** No merged cell and no post at its right tells how far it reaches, though others of its rank stand there above. */
  readonly isOpenEnded: boolean;
}

/** Whether a block of a post may hold what stands in a column. */
export const holds = ({ cell, end }: Post, col: number): boolean => col >= cell.col && col < end;

/**
 * The posts of a sheet in its order, with the columns of their blocks: up to the next post of the same or a higher rank
 * at the right that still counts in their row, and at least as far as their own merged cell. Posts of a lower row take
 * the place of those of their rank above them.
 */
export function postsOf(cells: readonly GridCell[], merges: ReadonlyMap<string, Span>): Post[] {
  const found = cells.flatMap((cell, i) => {
    const rank = isNumbered(cells[i - 1], cell) ? null : postRank(cell.text);
    return rank ? [{ cell, rank, cols: merges.get(cellKey(cell))?.cols ?? 1 }] : [];
  });
  const active = new Map<PostRank, readonly number[]>(POST_RANKS.map((rank) => [rank, []]));
  const posts: Post[] = [];
  for (const row of groupBy(found, ({ cell }) => cell.row).values()) {
    const openEnded = new Set<number>();
    for (const rank of POST_RANKS) {
      const own = row.filter((one) => one.rank === rank);
      if (own.length === 0 || rank === 'kepala') continue;
      const before = active.get(rank) ?? [];
      const higher = nextAfter(own.at(-1)?.cell.col ?? 0, rank, active);
      const kept = before.filter((start) => {
        const at = own.filter(({ cell }) => cell.col <= start).at(-1);
        if (!at) return true;
        const isLast = at === own.at(-1);
        if (isLast && at.cols === 1 && start > at.cell.col && start < higher) openEnded.add(at.cell.col);
        return isLast ? start >= at.cell.col + at.cols : false;
      });
      active.set(
        rank,
        [...kept, ...own.map(({ cell }) => cell.col)].sort((a, b) => a - b),
      );
    }
    for (const { cell, rank, cols } of row) {
      const next = POST_RANKS.slice(1, POST_RANKS.indexOf(rank) + 1).map(
        (one) => active.get(one)?.find((col) => col > cell.col) ?? Infinity,
      );
      const end = rank === 'kepala' ? Infinity : Math.max(minOf(next), cell.col + cols);
      posts.push({ cell, rank, cols, end, isOpenEnded: openEnded.has(cell.col) });
    }
  }
  return posts;
}

/** Where the next post of a higher rank begins at the right. */
function nextAfter(col: number, rank: PostRank, active: ReadonlyMap<PostRank, readonly number[]>): number {
  return minOf(
    POST_RANKS.slice(1, POST_RANKS.indexOf(rank)).map(
      (one) => active.get(one)?.find((start) => start > col) ?? Infinity,
    ),
  );
}

/** A number beside a text makes it a line of a list. */
const isNumbered = (before: GridCell | undefined, { row, col }: GridCell): boolean =>
  before?.row === row && before.col === col - 1 && numberParts(before.text) !== null;
