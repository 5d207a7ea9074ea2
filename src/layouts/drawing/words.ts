import { foldSpace } from '../../cascade/text';
import { boxWords } from '../across/words';
import type { BoxLevel } from '../across/head';
import { rawLines } from '../boxes/cellLabels';
import type { GridCell } from '../boxes/grid';
import { isBlank, isPlainLabel, labelAt, type Label } from '../words/labels';
import { levelOf } from '../words/levels';
import { beginsWithLevel, ownLevel } from '../words/names';
import type { Level } from '../../cascade/cascade';

const STATED = ['tujuan', 'sasaran'] as const;

/** The first line that says something. */
export const firstLine = (raw: string): string =>
  rawLines(raw)
    .map(foldSpace)
    .find((line) => !isBlank(line)) ?? '';

/**
 * The level that a box's own first words tell; null where they tell none.
 * @example wordLevel('Sasaran 1\nMeningkatnya mutu') // 'sasaran'
 * @example wordLevel('Sasaran Program : Meningkatnya mutu') // null
 */
export function wordLevel(raw: string): Level | null {
  const first = firstLine(raw);
  if (labelAt(first)?.label === 'tim' || beginsWithLevel(first, 'proses')) return 'proses';
  const named = ownLevel(first);
  if (named) return named;
  return STATED.find((level) => /\p{L}/u.test(boxWords(raw.trim(), level).head ?? '')) ?? null;
}

/** 'Sasaran :' inside or right below a box of a Program or Kegiatan states its kinerja. */
const KINERJA = /^(\s*)sasaran(?:\s+(?:strategis|program|kegiatan|sub[\s-]*kegiatan))?\s*[:：]/i;

export const saysKinerja = (raw: string): boolean => KINERJA.test(firstLine(raw));

/** What the first line of a box announces, such as 'Indikator : …'; null where it is no label. */
export const fieldOf = (raw: string): Label | null => labelAt(firstLine(raw))?.label ?? null;

/** A box that only names a level ('Sasaran 1', 'PROGRAM'): its text stands in the box glued below. */
export function isBareHead(raw: string): boolean {
  const text = foldSpace(raw);
  return levelOf(text) !== null || STATED.some((level) => boxWords(text, level).rest === '');
}

/** The level that a box at the edge gives those beside it: a level's word, or a rank. */
export function bandLevel(raw: string): { readonly level: Level | null } | null {
  const text = foldSpace(raw);
  if (text.length > 60) return null;
  const found = levelOf(text);
  if (found) return { level: found.level };
  const rank = RANKS.find(([pattern]) => pattern.test(text));
  return rank ? { level: rank[1] } : null;
}

const RANKS: readonly (readonly [RegExp, Level | null])[] = [
  [/^(?:es(?:elon|l)?\.?)\s*(?:iii|3)(?:\s*[./]?\s*[ab])?$/i, 'program'],
  [/^(?:es(?:elon|l)?\.?)\s*(?:iv|4)(?:\s*[./]?\s*[ab])?$/i, 'kegiatan'],
  [/^(?:es(?:elon|l)?\.?)\s*(?:ii|2)(?:\s*[./]?\s*[ab])?$/i, null],
  [/^(?:gubernur|bupati|wali ?kota|kepala (?:dinas|badan|biro|kantor|pd|opd|perangkat daerah))$/i, null],
  [/^(?:sumber daya|input|proses)$/i, null],
];

/**
 * The text of a box as cells would hold it: its head, and a label that stands alone on a line, are cells of their own.
 * @param level of the box, where it is known
 * @example pieces of 'Sasaran 1\nTersedianya air\nIndikator\nIndeks air' are
 *   'Sasaran 1', 'Tersedianya air', 'Indikator', 'Indeks air'
 */
export function piecesOf(cell: GridCell, level: Level | null): GridCell[] {
  const pieces: GridCell[] = [];
  let rest = cell.raw.replace(/^\s+/, '');
  if (level === 'tujuan' || level === 'sasaran') {
    const words = boxWords(rest, level satisfies BoxLevel);
    if (words.head !== null && /\p{L}/u.test(words.head)) {
      pieces.push(withRaw(cell, words.head.replace(/[\s:：.)–-]+$/, '')));
      rest = words.rest;
    }
  }
  let lines: string[] = [];
  const flush = () => {
    const raw = lines.join('\n');
    if (!isBlank(raw)) pieces.push(withRaw(cell, raw));
    lines = [];
  };
  for (const line of rawLines(rest)) {
    const kinerja = level !== null && level !== 'tujuan' && level !== 'sasaran' && KINERJA.test(line);
    const alone = /^\s*\p{Lu}/u.test(line) && isPlainLabel(line.replace(/[:：]\s*$/, ''));
    if (alone) {
      flush();
      lines = [line];
      flush();
    } else lines.push(kinerja ? line.replace(KINERJA, '$1Kinerja :') : line);
  }
  flush();
  return pieces;
}

const withRaw = (cell: GridCell, raw: string): GridCell => ({ ...cell, raw, text: foldSpace(raw) });
