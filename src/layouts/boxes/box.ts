import type { Indikator, Level, Place, Text } from '../../cascade/cascade';
import { pushAll } from '../../cascade/list';
import { beginsWithRole } from '../../cascade/owners';
import { beginsLikeIndikator, isPersentase, joinText, textAt } from '../../cascade/text';
import { cellLines, linesOf, numbered, type GridCell } from './grid';
import type { Label } from '../words/labels';
import { kindsOf } from '../words/classify';
import type { Token } from './tokens';

/** A box above the teams as one sheet shows it. `sisa` holds the cells that found no place in it. */
export interface BoxReading {
  readonly nama: Text | null;
  /** A Sasaran's number. */
  readonly nomor: number | null;
  readonly kinerja: Text | null;
  readonly indikator: readonly Indikator[];
  readonly pemilik: readonly Text[];
  readonly lokasi: Place;
  readonly sisa: readonly GridCell[];
}

/** An indikator or a DO in the order they stand; a label 'DO :' without text says that there is none. */
type Measure =
  | { readonly kind: 'indikator'; readonly text: Text }
  | { readonly kind: 'do'; text: Text | null; cell: GridCell | null };

type Kind<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

interface Draft {
  nama: Text | null;
  nomor: number | null;
  kinerja: Text | null;
  pemilik: Text[];
  readonly measures: Measure[];
  readonly sisa: GridCell[];
}

/** Reads the stack of cells of one box. */
export function readBox(level: Level | null, tokens: readonly Token[], lokasi: Place): BoxReading {
  const draft: Draft = { nama: null, nomor: null, kinerja: null, pemilik: [], measures: [], sisa: [] };
  let section: Label = 'nama';
  let fresh = true;
  for (const token of tokens) {
    if (token.kind === 'context') continue;
    if (token.kind === 'label') {
      section = token.label;
      fresh = true;
      if (section === 'do') announceDo(draft);
      continue;
    }
    // An error that no label announces hides nobody knows what; it is found as an error, not joined to its neighbour.
    if (fresh || !token.cell.error) section = take(draft, level, section, token.cell, fresh);
    fresh = false;
  }
  const { indikator, extra } = pairMeasures(draft.measures);
  const { nama, nomor, kinerja, pemilik, sisa } = draft;
  return { nama, nomor, kinerja, indikator, pemilik, lokasi, sisa: [...sisa, ...extra] };
}

/** Every text of a box. */
export function boxTexts({
  nama,
  kinerja,
  indikator,
  pemilik,
}: Pick<BoxReading, 'nama' | 'kinerja' | 'indikator' | 'pemilik'>): string[] {
  const measures = indikator.flatMap((one) => [one, one.do]);
  return [nama, kinerja, ...measures, ...pemilik].flatMap((text) => (text ? [text.teks] : []));
}

/** Puts one cell of text where its section says; returns the section that goes on after it. */
function take(draft: Draft, level: Level | null, section: Label, cell: GridCell, fresh: boolean): Label {
  switch (section) {
    case 'nama':
      return takeName(draft, level, cell);
    case 'kinerja':
      draft.kinerja = joinText(draft.kinerja, textAt(cell, cell.text));
      return 'kinerja';
    case 'indikator':
      takeIndikator(draft, cell);
      return 'indikator';
    case 'do':
      return takeDo(draft, cell, fresh);
    case 'pemilik':
      if (fresh || beginsWithRole(cell.text)) pushAll(draft.pemilik, owners(cell));
      else draft.sisa.push(cell);
      return 'pemilik';
    default:
      draft.sisa.push(cell);
      return section;
  }
}

/** Tujuan and Sasaran have no name but their word and number: what else stands there is the kinerja. */
function takeName(draft: Draft, level: Level | null, cell: GridCell): Label {
  if (level !== 'tujuan' && level !== 'sasaran') {
    draft.nama = joinText(draft.nama, textAt(cell, cell.text));
    return 'nama';
  }
  const sasaran = level === 'sasaran' ? kindsOf(cell).sasaran : null;
  if (sasaran) draft.nomor = sasaran.nomor ?? draft.nomor;
  const rest = (sasaran ?? (level === 'tujuan' ? kindsOf(cell).tujuan : null))?.rest ?? cell.text;
  if (rest !== '') draft.kinerja = joinText(draft.kinerja, textAt(cell, rest));
  return 'nama';
}

/** One indikator a cell; further lines of a cell are indikator of their own only if they begin like one. */
function takeIndikator(draft: Draft, cell: GridCell): void {
  const lines = cellLines(cell.raw);
  const several = lines.slice(1).every((line) => {
    const { nomor, text } = numbered(cell, line);
    return nomor !== null || beginsLikeIndikator(text);
  });
  const texts = several && lines.length > 1 ? linesOf(cell).map((line) => line.text) : [cell.text];
  for (const teks of texts) draft.measures.push({ kind: 'indikator', text: textAt(cell, teks) });
}

/** A label right above the same label is doubled, not a DO left out. */
function announceDo({ measures }: Draft): void {
  const last = measures.at(-1);
  if (last?.kind !== 'do' || last.text) measures.push({ kind: 'do', text: null, cell: null });
}

/** A DO begins at its label; an unlabelled cell below continues it or is the next indikator. */
function takeDo(draft: Draft, cell: GridCell, fresh: boolean): Label {
  const last = draft.measures.at(-1);
  if (last?.kind === 'do' && (fresh || /^[\p{Ll}(÷×:/*+]/u.test(cell.text))) {
    last.text = joinText(last.text, textAt(cell, cell.text));
    last.cell ??= cell;
    return 'do';
  }
  takeIndikator(draft, cell);
  return 'indikator';
}

function owners(cell: GridCell): Text[] {
  const lines = cellLines(cell.raw);
  const each = lines.length > 1 && lines.every((line) => beginsWithRole(line));
  return (each ? lines : [cell.text]).map((teks) => textAt(cell, teks.replace(/[,;]$/, '')));
}

/**
 * Gives each DO to its indikator: texts first, then their DO in the same order; text, DO, text, DO too.
 * With fewer DO than indikator they go to the percentages first.
 */
function pairMeasures(measures: readonly Measure[]): { indikator: Indikator[]; extra: GridCell[] } {
  const indikator: Indikator[] = [];
  const extra: GridCell[] = [];
  const alone = measures.every(({ kind }) => kind === 'do');
  let i = 0;
  while (i < measures.length) {
    const texts = takeWhile(measures, i, 'indikator');
    const dos = takeWhile(measures, i + texts.length, 'do');
    i += texts.length + dos.length;
    const takers = whoTakes(texts, dos.length);
    let next = 0;
    for (const { text } of texts)
      indikator.push({ ...text, do: takers.has(text) ? (dos[next++]?.text ?? null) : null });
    const only = alone ? dos[next++]?.text : null;
    if (only) indikator.push({ teks: '', lokasi: only.lokasi, do: only });
    pushAll(
      extra,
      dos.slice(next).flatMap(({ cell }) => cell ?? []),
    );
  }
  return { indikator, extra };
}

function takeWhile<K extends Measure['kind']>(
  measures: readonly Measure[],
  from: number,
  kind: K,
): Kind<K>[] {
  const taken: Kind<K>[] = [];
  for (let i = from; i < measures.length; i++) {
    const measure = measures[i];
    if (!measure || !isKind(measure, kind)) break;
    taken.push(measure);
  }
  return taken;
}

const isKind = <K extends Measure['kind']>(measure: Measure, kind: K): measure is Kind<K> =>
  measure.kind === kind;

function whoTakes(texts: readonly Kind<'indikator'>[], count: number): ReadonlySet<Text> {
  const percentages = texts.filter(({ text }) => isPersentase(text.teks));
  const others = texts.filter(({ text }) => !isPersentase(text.teks));
  return new Set([...percentages, ...others].slice(0, count).map(({ text }) => text));
}
