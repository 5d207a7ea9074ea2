import { foldSpace } from '../../cascade/text';
import { boxWords } from '../across/words';
import type { BoxLevel } from '../across/head';
import type { GridCell } from '../boxes/grid';
import { classify, rawLines, type Kinds } from '../words/classify';
import { isBlank, isPlainLabel, type Label } from '../words/labels';
import type { Level } from '../../cascade/cascade';

const STATED = ['tujuan', 'sasaran'] as const;

/**
 * The level that a box's own first words tell; null where they tell none.
 * @example wordLevel(classify('Sasaran 1\nMeningkatnya mutu')) // 'sasaran'
 * @example wordLevel(classify('Sasaran Program : Meningkatnya mutu')) // null
 */
export function wordLevel({ raw, first }: Kinds): Level | null {
  const { label, firstWord, own } = first;
  if (label?.label === 'tim' || firstWord === 'proses') return 'proses';
  if (own) return own;
  return STATED.find((level) => /\p{L}/u.test(boxWords(raw.trim(), level).head ?? '')) ?? null;
}

/** 'Sasaran :' inside or right below a box of a Program or Kegiatan states its kinerja. */
const KINERJA = /^(\s*)sasaran(?:\s+(?:strategis|program|kegiatan|sub[\s-]*kegiatan))?\s*[:：]/i;

export const saysKinerja = ({ first }: Kinds): boolean => KINERJA.test(first.text);

/** What the first line of a box announces, such as 'Indikator : …'; null where it is no label. */
export const fieldOf = ({ first }: Kinds): Label | null => first.label?.label ?? null;

/** A box that only names a level ('Sasaran 1', 'PROGRAM'): its text stands in the box glued below. */
export function isBareHead({ text, level }: Kinds): boolean {
  return level !== null || STATED.some((level) => boxWords(text, level).rest === '');
}

/** The level that a box at the edge gives those beside it: a level's word, or a rank. */
export function bandLevel(raw: string): { readonly level: Level | null } | null {
  const { text, level } = classify(raw);
  if (text.length > 60) return null;
  if (level) return { level: level.level };
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
