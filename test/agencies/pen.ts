import { at, dice, type Dice } from './dice';
import type { Habits } from './habits';

/** A cell to be drawn: its text, and the refs of what stands in it ('1.2/kinerja'). */
export interface Ink {
  readonly text: string;
  readonly refs: readonly string[];
}

/** Cells from top to bottom; null is an empty one. */
export type Stack = readonly (Ink | null)[];

/** A text of the cascade with its ref. */
export interface Item {
  readonly text: string;
  readonly ref: string;
}

/** The hand that draws one sheet. */
export interface Pen {
  readonly habits: Habits;
  /** The sheet's key: the same text looks different from sheet to sheet. */
  readonly sheet: string;
  /** In a matrix the labels of kinerja and indikator stand in the first column, not over the texts. */
  readonly rowLabels: boolean;
}

export type Label = 'kinerja' | 'indikator' | 'do' | 'pemilik' | 'ketua' | 'anggota';

const LABELS: Record<Label, readonly [string, ...string[]]> = {
  kinerja: ['Kinerja'],
  indikator: ['Indikator', 'Indikator Kinerja', 'IKU'],
  do: ['DO', 'Formulasi', 'Cara Perhitungan', 'Definisi Operasional'],
  pemilik: ['Pemilik kinerja', 'Penanggung Jawab', 'Pengampu'],
  ketua: ['Ketua Tim', 'Ketua Tim Kerja'],
  anggota: ['Anggota Tim', 'Anggota Tim Kerja'],
};

export function throwFor(pen: Pen, ...key: readonly string[]): Dice {
  return dice(pen.habits.seed, pen.sheet, ...key);
}

/**
 * A label and its texts as cells: the label alone above, or before the first text in its cell; then the
 * texts, one a cell or (where `lists` lets them) one a line of a cell.
 */
export function labelled(pen: Pen, label: Label, items: readonly Item[], asList = false): Stack {
  const key = `${label} ${items[0]?.ref ?? ''}`;
  const d = throwFor(pen, 'label', key);
  const { habits } = pen;
  if (besides(pen, label) && !(habits.doubledLabels && label === 'indikator' && d.chance(0.2))) {
    return items.flatMap((item) => broken(pen, item));
  }
  const colon = habits.colon === 'always' || (habits.colon === 'mixed' && d.chance(0.5));
  const text = labelText(pen, label, key) + (colon ? d.pick([' :', ':', ' : ']) : '');
  const [first, ...rest] = asList ? listed(pen, items, key) : items.flatMap((item) => broken(pen, item));
  const own =
    !colon ||
    (habits.labelPlace === 'own' && !besides(pen, label)) ||
    (habits.labelPlace === 'mixed' && d.chance(0.5));
  if (!first) return [{ text, refs: [] }];
  if (!own) return [joined(pen, text, first), ...rest];
  const doubled = habits.doubledLabels && colon && d.chance(0.2);
  return [{ text, refs: [] }, doubled ? joined(pen, text, first) : first, ...rest];
}

/** A label over a text that is missing. */
export function labelledNothing(pen: Pen, label: Label, key: string): Stack {
  const { missing } = pen.habits;
  if (missing === 'nothing' || (besides(pen, label) && missing === 'label')) return [];
  if (besides(pen, label)) return [{ text: '-', refs: [] }];
  const text = `${labelText(pen, label, key)} :`;
  return [
    { text: missing === 'dash' ? `${text} ${throwFor(pen, 'dash', key).pick(['-', '…'])}` : text, refs: [] },
  ];
}

function besides({ rowLabels }: Pen, label: Label): boolean {
  return rowLabels && (label === 'kinerja' || label === 'indikator');
}

/** A label and its text in one cell: in one line, or in two where lists and texts have lines too. */
function joined(pen: Pen, label: string, ink: Ink): Ink {
  const lines = pen.habits.lists === 'lines' && throwFor(pen, 'joined', ...ink.refs).chance(0.5);
  return { text: `${label.trimEnd()}${lines ? '\n' : ' '}${ink.text}`, refs: ink.refs };
}

/** A label in this hand: which word, which letters, which spaces. */
export function labelText(pen: Pen, label: Label, key: string): string {
  const { words } = pen.habits;
  const forms = LABELS[label];
  const other = dice(pen.habits.seed, 'word', label).pick(forms.length > 1 ? forms.slice(1) : forms);
  const d = throwFor(pen, 'word', label, key);
  const word = words === 'usual' ? forms[0] : words === 'other' ? other : d.pick(forms);
  return lettered(pen, word, `${label} ${key}`);
}

/** A label, band or head word in the letters and spaces of this hand. */
export function lettered(pen: Pen, word: string, key: string): string {
  const d = throwFor(pen, 'letters', key);
  const { letterCase } = pen.habits;
  const mode = letterCase === 'mixed' ? d.pick(['asWritten', 'upper', 'lower']) : letterCase;
  const cased = mode === 'upper' ? word.toUpperCase() : mode === 'lower' ? word.toLowerCase() : word;
  return spaced(pen, cased, key);
}

/** Double and no-break spaces among the single ones, blanks at the ends. */
export function spaced(pen: Pen, text: string, key: string): string {
  if (!pen.habits.oddSpaces) return text;
  const d = throwFor(pen, 'spaces', key);
  const inner = text.replace(/ /g, () => (d.chance(0.1) ? d.pick(['  ', '\u00a0', ' \u00a0']) : ' '));
  return `${d.chance(0.05) ? ' ' : ''}${inner}${d.chance(0.1) ? d.pick([' ', '\u00a0']) : ''}`;
}

/** One text as its cell. */
export function ink(pen: Pen, { text, ref }: Item): Ink {
  return { text: spaced(pen, text, ref), refs: [ref] };
}

/** A name or kinerja: one cell, or with a line break, or over two cells; never broken before a capital in `small`. */
export function broken(pen: Pen, item: Item): Ink[] {
  const whole = ink(pen, item);
  const d = throwFor(pen, 'broken', item.ref);
  const { brokenTexts } = pen.habits;
  const overCells = brokenTexts === 'cells';
  const anywhere = /\/(nama|kinerja)$/.test(item.ref);
  const place = brokenTexts === 'no' || d.chance(0.5) ? null : breakPoint(d, whole.text, anywhere);
  if (place === null) return [whole];
  const [head, tail] = [whole.text.slice(0, place).trimEnd(), whole.text.slice(place).trim()];
  if (!overCells || !anywhere || LONE_LABEL.test(tail))
    return [{ text: `${head}\n${tail}`, refs: whole.refs }];
  return [
    { text: head, refs: whole.refs },
    { text: tail, refs: [] },
  ];
}

/** A cell of its own with such a word in it is a label. */
const LONE_LABEL = /^(kinerja|indikator|sasaran|program|kegiatan)$/i;

/** Where a line may break: at a space, and in the item of a list only before a small letter. */
function breakPoint(d: Dice, text: string, anywhere: boolean): number | null {
  const places = [
    ...text.matchAll(anywhere ? /(?<=\p{L}{3})[ \u00a0]+(?=\p{L})/gu : /(?<=\p{L}{3})[ \u00a0]+(?=\p{Ll})/gu),
  ];
  return places.length > 1 ? at(places, 1 + d.int(places.length - 1)).index : null;
}

/** The items of a team's list: one a cell, or all in one cell where no item could be taken for the rest of another. */
function listed(pen: Pen, items: readonly Item[], key: string): Ink[] {
  const { lists } = pen.habits;
  const cells = items.flatMap((item) => (item.ref.includes('/nama/') ? [ink(pen, item)] : broken(pen, item)));
  const inOne = lists === 'lines' || (lists === 'mixed' && throwFor(pen, 'lists', key).chance(0.5));
  if (!inOne || items.some(({ text }) => /^\p{Ll}/u.test(text))) return cells;
  const text = cells.map((cell) => cell.text.trim()).join('\n');
  return [{ text, refs: cells.flatMap((cell) => cell.refs) }];
}
