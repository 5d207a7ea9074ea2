import type { Penandatangan } from '../../cascade/cascade';
import { maxOf, minOf } from '../../cascade/list';
import { beginsLikeIndikator } from '../../cascade/text';
import { classify, kindsOf, rawLines, type Kinds } from '../words/classify';
import type { Grid, GridCell } from './grid';
import { APPROVED, NIP, type SignatureWords } from '../words/signature';

/** The signature blocks of a sheet: from their place-and-date line (or 'Mengetahui') down. */
export interface Signatures {
  /** Who signs, block by block in the order of the sheet. */
  readonly penandatangan: readonly Penandatangan[];
  readonly known: readonly GridCell[];
  /** The row of the first block that somebody signs; Infinity where there is none. */
  readonly row: number;
}

interface Line {
  readonly text: string;
  readonly words: SignatureWords;
  /** Rows between it and the line above, as a gap for the signature. */
  readonly gap: number;
}

/** Where boxes stand, as far as signatures must know it. */
export interface Boxes {
  /** The first row of boxes, and the first row of the lowest of their levels. */
  readonly top: number;
  readonly lowest: number;
  /** The last row of each column with boxes that holds a label or begins a box. */
  readonly lastLabel: ReadonlyMap<number, number>;
}

/** A column below the top, from a row on, and its blocks. */
interface Block {
  readonly row: number;
  readonly col: number;
  readonly cells: readonly GridCell[];
  readonly lines: readonly Line[];
}

/**
 * Finds the signature blocks beside and below the boxes. None begins in a column that holds a label of a box in or
 * below its row, or above the lowest level of boxes in a column of boxes; what goes on with a list without an empty
 * row between is one only where somebody signs below it.
 */
export function findSignatures(grid: Grid, boxes: Boxes): Signatures {
  const columns = [...byColumn(grid, boxes.top)].map(([col, cells]) => ({
    cells,
    labels: boxes.lastLabel.get(col) ?? null,
  }));
  const first = columns.flatMap(({ cells, labels }) => blocksIn(cells, labels, boxes, opensBlock));
  // A post alone begins a block beside another one.
  const beside = (cell: GridCell) =>
    kindsOf(cell).signature.post && first.some((block) => Math.abs(block.row - cell.row) <= 4);
  const taken = new Set(first.map(({ col }) => col));
  const posts = columns.flatMap(({ cells, labels }) =>
    taken.has(cells[0]?.col ?? -1) ? [] : blocksIn(cells, labels, boxes, beside),
  );
  const blocks = [...first, ...posts].sort((a, b) => a.row - b.row || a.col - b.col);
  const signers = blocks.map(({ lines }) => readBlock(lines));
  const named = signers.filter(({ jabatan, nama, nip }) => jabatan !== null || nama !== null || nip !== null);
  const signed = blocks.filter(({ lines }) => lines.length > 2);
  return {
    penandatangan: named.length > 0 ? named : signers.filter(({ tanggal }) => tanggal !== null).slice(0, 1),
    known: blocks.flatMap(({ cells }) => cells),
    row: minOf(signed.map(({ row }) => row)),
  };
}

/** What we guarded is a text of the cascade, whatever it looks like. */
function byColumn(grid: Grid, from: number): Map<number, GridCell[]> {
  const columns = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    if (cell.row < from || kindsOf(cell).guarded) continue;
    const column = columns.get(cell.col);
    if (column) column.push(cell);
    else columns.set(cell.col, [cell]);
  }
  return columns;
}

type Opens = (cell: GridCell, column: readonly GridCell[], at: number) => boolean;

function blocksIn(
  column: readonly GridCell[],
  labels: number | null,
  { lowest }: Boxes,
  opens: Opens,
): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < column.length; at++) {
    const cell = column[at];
    if (!cell || (labels !== null && (cell.row <= labels || cell.row < lowest))) continue;
    const above = column[at - 1];
    const announced = above !== undefined && kindsOf(above).bareLabel;
    if (announced || !opens(cell, column, at)) continue;
    const cells = blockOf(column.slice(at, at + MOST_CELLS));
    const lines = linesOf(cells);
    const goesOn = above !== undefined && cell.row - above.row < 2;
    if (labels !== null && !isSigned(lines, goesOn)) continue;
    blocks.push({ row: cell.row, col: cell.col, cells, lines });
    at += cells.length - 1;
  }
  return blocks;
}

/** No signature block has more cells. */
const MOST_CELLS = 20;

/**
 * Whether somebody signs in a block that stands below a list: with a NIP or rank, or with a post and room to sign.
 * Right below the list, without an empty row, both a post and a NIP are asked for; lines of a list are never signed.
 */
function isSigned(lines: readonly Line[], goesOn: boolean): boolean {
  if (lines.some(({ text }) => LIST_ITEM.test(text) || beginsLikeIndikator(text))) return false;
  const post = lines.slice(0, 4).some((line) => withoutApproval(line).words.post);
  const nip = lines.some(({ words }) => words.nip);
  if (goesOn) return post && nip;
  return (
    nip || lines.some(({ words }) => words.rank) || (post && lines.some(({ gap }, i) => i > 1 && gap > 1))
  );
}

const LIST_ITEM = /^(?:\(?[0-9]{1,3}[.)]|[-–•])\s/;

/** A line behind 'Mengetahui,': the post may follow there. */
function withoutApproval(line: Line): Line {
  if (!line.words.approved) return line;
  const text = line.text.replace(APPROVED, '');
  return { ...line, text, words: classify(text).signature };
}

/** A place and date, 'Ditetapkan di', 'Mengetahui', or a post with a name and NIP below it. */
function opensBlock(cell: GridCell, column: readonly GridCell[], at: number): boolean {
  const { placeAndDate, enacted, approved, post } = kindsOf(cell).firstSignature;
  if (placeAndDate !== null || enacted || approved) return true;
  if (!post) return false;
  const block = blockOf(column.slice(at, at + MOST_CELLS));
  const nip = block.at(-1);
  return linesOf(block).length > 2 && nip !== undefined && holdsNip(nip) && nip.row - cell.row <= 8;
}

const holdsNip = (cell: GridCell) => kindsOf(cell).signature.nip || /\n\s*nip\b/i.test(cell.raw);

/** Without a NIP a block has room for one signature only; after the name two empty rows end it. */
function endOfBlock(column: readonly GridCell[]): number {
  let signed = false;
  for (const [i, cell] of column.entries()) {
    const room = cell.row - (column[i - 1]?.row ?? cell.row) - 1;
    if (room >= 2 && (signed || room > 6)) return i;
    signed ||= room >= 2 || /\n\s*\n/.test(cell.raw);
  }
  return column.length;
}

/** The cells of a block down to the NIP, or to where another block begins. */
function blockOf(column: readonly GridCell[]): readonly GridCell[] {
  const nip = column.findIndex(holdsNip);
  const block = nip >= 0 ? column.slice(0, nip + 1) : column.slice(0, endOfBlock(column));
  const next = block.findIndex(
    (cell, i) =>
      i > 2 && (kindsOf(cell).signature.approved || kindsOf(cell).firstSignature.placeAndDate !== null),
  );
  return next < 0 ? block : block.slice(0, next);
}

function linesOf(block: readonly GridCell[]): Line[] {
  const lines: Line[] = [];
  let last = block[0]?.row ?? 0;
  for (const cell of block) {
    let gap = cell.row - last;
    for (const { text, signature } of linesIn(cell)) {
      if (text === '') gap += 1;
      else {
        lines.push({ text, words: signature, gap });
        gap = 1;
      }
    }
    last = cell.row;
  }
  return lines;
}

/** Most cells hold one line, which says what the cell does. */
function linesIn(cell: GridCell): readonly Kinds[] {
  const lines = rawLines(cell.raw);
  return lines.length === 1 ? [kindsOf(cell)] : lines.map(classify);
}

function readBlock(lines: readonly Line[]): Penandatangan {
  const { tempat, tanggal } = readDate(lines);
  const nip = lines.find(({ words }) => words.nip);
  const people = lines
    .map(withoutApproval)
    .filter(
      ({ text, words }) =>
        text !== '' &&
        !words.nip &&
        words.placeAndDate === null &&
        !/^(ditetapkan di|pada tanggal)\b/i.test(text),
    );
  const rank = people.findIndex(({ words }, i) => i > 0 && words.rank);
  const pangkat = people[rank]?.text ?? null;
  const signing = rank > 0 ? people.slice(0, rank) : people;
  const name = nameIndex(signing);
  return {
    tempat,
    tanggal,
    jabatan: join(signing.slice(0, name < 0 ? undefined : name)),
    nama: name < 0 ? null : join(signing.slice(name)),
    pangkat,
    nip: nip ? orNull(nip.text.replace(NIP, '')) : null,
  };
}

/** The name comes after the room left for the signature (the widest gap), or last. */
function nameIndex(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line) => line.gap);
  const widest = maxOf(gaps);
  if (gaps.length > 0 && widest > minOf(gaps)) return gaps.lastIndexOf(widest) + 1;
  if (gaps.length === 1 && widest > 1) return 1;
  return lines.length > 1 ? lines.length - 1 : -1;
}

function readDate(lines: readonly Line[]): { tempat: string | null; tanggal: string | null } {
  for (const { words } of lines) if (words.placeAndDate) return words.placeAndDate;
  const after = (pattern: RegExp) =>
    lines.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? null;
  return { tempat: after(/^ditetapkan di\s*:?\s*(.+)$/i), tanggal: after(/^pada tanggal\s*:?\s*(.+)$/i) };
}

const orNull = (text: string) => (text === '' ? null : text);
const join = (lines: readonly Line[]) => orNull(lines.map(({ text }) => text).join(' '));
