import type { Indikator, Level, Place, Text } from '../../cascade/cascade';
import { beginsWithRole } from '../../cascade/owners';
import { beginsLikeIndikator, isPersentase, joinText, textAt } from '../../cascade/text';
import { cellLines, linesOf, numbered, type GridCell } from './grid';
import type { Label } from './labels';
import { sasaranHead, tujuanHead } from './names';
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

/** An indikator or a DO in the order they stand. */
interface Measure {
  readonly kind: 'indikator' | 'do';
  text: Text;
  readonly cell: GridCell;
}

interface Draft {
  nama: Text | null;
  nomor: number | null;
  kinerja: Text | null;
  pemilik: Text[];
  readonly measures: Measure[];
  readonly sisa: GridCell[];
}

/** Reads the stack of cells of one box. */
export function readBox(level: Level, tokens: readonly Token[], lokasi: Place): BoxReading {
  const draft: Draft = { nama: null, nomor: null, kinerja: null, pemilik: [], measures: [], sisa: [] };
  let section: Label = 'nama';
  let fresh = false;
  for (const token of tokens) {
    if (token.kind === 'label') {
      section = token.label;
      fresh = true;
      continue;
    }
    section = take(draft, level, section, token.cell, fresh);
    fresh = false;
  }
  const { indikator, extra } = pairMeasures(draft.measures);
  const { nama, nomor, kinerja, pemilik, sisa } = draft;
  return { nama, nomor, kinerja, indikator, pemilik, lokasi, sisa: [...sisa, ...extra] };
}

/** Puts one cell of text where its section says; returns the section that goes on after it. */
function take(draft: Draft, level: Level, section: Label, cell: GridCell, fresh: boolean): Label {
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
      if (fresh || beginsWithRole(cell.text)) draft.pemilik.push(...owners(cell));
      else draft.sisa.push(cell);
      return 'pemilik';
    default:
      draft.sisa.push(cell);
      return section;
  }
}

/** Tujuan and Sasaran have no name but their word and number: what else stands there is the kinerja. */
function takeName(draft: Draft, level: Level, cell: GridCell): Label {
  if (level !== 'tujuan' && level !== 'sasaran') {
    draft.nama = joinText(draft.nama, textAt(cell, cell.text));
    return 'nama';
  }
  const sasaran = level === 'sasaran' ? sasaranHead(cell.text) : null;
  if (sasaran) draft.nomor = sasaran.nomor ?? draft.nomor;
  const rest = (sasaran ?? (level === 'tujuan' ? tujuanHead(cell.text) : null))?.rest ?? cell.text;
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
  for (const teks of texts) draft.measures.push({ kind: 'indikator', text: textAt(cell, teks), cell });
}

/** A DO begins at its label; an unlabelled cell below continues it or is the next indikator. */
function takeDo(draft: Draft, cell: GridCell, fresh: boolean): Label {
  const last = draft.measures.at(-1);
  if (fresh) draft.measures.push({ kind: 'do', text: textAt(cell, cell.text), cell });
  else if (last?.kind === 'do' && /^[\p{Ll}(÷×:/*+]/u.test(cell.text))
    last.text = joinText(last.text, textAt(cell, cell.text));
  else {
    takeIndikator(draft, cell);
    return 'indikator';
  }
  return 'do';
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
  let i = 0;
  while (i < measures.length) {
    const texts = takeWhile(measures, i, 'indikator');
    const dos = takeWhile(measures, i + texts.length, 'do');
    i += texts.length + dos.length;
    if (texts.length === 0 && measures.every(({ kind }) => kind === 'do')) {
      const [first] = dos;
      if (first) indikator.push({ teks: '', lokasi: first.text.lokasi, do: first.text });
      dos.shift();
    }
    const takers = whoTakes(texts, dos.length);
    for (const { text } of texts) {
      const taken = takers.has(text) ? (dos.shift()?.text ?? null) : null;
      indikator.push({ ...text, do: taken });
    }
    extra.push(...dos.map(({ cell }) => cell));
  }
  return { indikator, extra };
}

function takeWhile(measures: readonly Measure[], from: number, kind: Measure['kind']): Measure[] {
  const end = measures.findIndex((measure, j) => j >= from && measure.kind !== kind);
  return measures.slice(from, end < 0 ? undefined : end);
}

function whoTakes(texts: readonly Measure[], count: number): ReadonlySet<Text> {
  const percentages = texts.filter(({ text }) => isPersentase(text.teks));
  const others = texts.filter(({ text }) => !isPersentase(text.teks));
  return new Set([...percentages, ...others].slice(0, count).map(({ text }) => text));
}
