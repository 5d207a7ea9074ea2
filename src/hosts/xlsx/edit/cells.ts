import { maxOf, minOf } from '../../../cascade/list';
import { columnIndex, parseSpan, spanName } from '../../../workbook/address';
import { editCell, holdsFormula, newCell, type CellEdit, type EditedFile, type SheetText } from './cell';
import { areaOf, isFilled, type FormulaArea } from '../read/formulaArea';
import { withAttribute } from '../xml/document';
import { refusal } from '../limits/refusal';
import { splice, type Splice } from '../xml/splice';
import { attributesOf, extents, isTrue, localName, type Extent } from '../xml/xml';

/** A row or cell of a part, with its number counted from 0. */
interface Numbered {
  readonly at: Extent;
  readonly number: number;
}

/**
 * The text of a sheet part with cells changed; missing rows and cells are put in at their place.
 * @throws InputError where a cell that is to be written holds a formula.
 */
export function editCells(xml: string, edits: readonly CellEdit[], file: EditedFile): string {
  if (edits.length === 0) return xml;
  const [root] = extents(xml, { open: 0, close: xml.length });
  const parts = root ? [...extents(xml, root)] : [];
  const data = parts.find(({ tag }) => localName(tag) === 'sheetData');
  if (!data) throw refusal('rusak');
  const sheet: SheetRows = {
    ...file,
    xml,
    prefix: data.tag.slice(0, -'sheetData'.length),
    columnStyle: columnStyles(xml, parts),
  };
  const areas = formulaAreas(xml, data);
  for (const edit of edits) {
    if (edit.kind === 'value' && isFilled(areas, edit.row, edit.col)) throw holdsFormula(edit);
  }
  const rows = [...numbered(xml, data, 'row')];
  const known = new Map(rows.map((row) => [row.number, row]));
  const wanted = [...new Set(edits.map(({ row }) => row))].sort((a, b) => a - b);
  const splices = wanted.flatMap((row) => {
    const own = edits.filter((edit) => edit.row === row);
    const there = known.get(row);
    if (there) return editRow(sheet, there, own);
    const inside = newCells(sheet, own, sheet.columnStyle);
    const text = inside && `<${sheet.prefix}row r="${row + 1}">${inside}</${sheet.prefix}row>`;
    return text ? [insertion(rows, row, data, text)] : [];
  });
  return splice(xml, [...usedRange(xml, parts, edits), ...filled(xml, data, splices)]);
}

interface SheetRows extends SheetText {
  /** The style that a column gives to cells that are not there yet. */
  readonly columnStyle: (col: number) => string | undefined;
}

function editRow(sheet: SheetRows, { at }: Numbered, edits: readonly CellEdit[]): Splice[] {
  const { xml } = sheet;
  const { s, customFormat } = attributesOf(xml, at);
  const styleOf = s !== undefined && isTrue(customFormat) ? () => s : sheet.columnStyle;
  const cells = [...numbered(xml, at, 'c')];
  const known = new Map(cells.map((cell) => [cell.number, cell]));
  const ordered = [...edits].sort((a, b) => a.col - b.col);
  const added: Splice[] = [];
  const changed = ordered.flatMap((edit) => {
    const there = known.get(edit.col);
    if (there) {
      const text = editCell(sheet, there.at, edit);
      return text === null ? [] : [{ from: there.at.start, to: there.at.end, text }];
    }
    const text = newCells(sheet, [edit], styleOf);
    if (text) added.push(insertion(cells, edit.col, at, text));
    return [];
  });
  if (added.length === 0) return changed;
  return [...withoutSpans(xml, at), ...filled(xml, at, [...changed, ...added])];
}

/** The cells that a row says it reaches over are a hint only; a wrong one is worse than none. */
function withoutSpans(xml: string, at: Extent): Splice[] {
  if (at.close === at.end) return [];
  const tag = xml.slice(at.start, at.open);
  return [{ from: at.start, to: at.open, text: tag.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '') }];
}

/** Where one formula of a sheet fills many cells. */
function formulaAreas(xml: string, { open, close }: Extent): FormulaArea[] {
  const tags = xml.slice(open, close).matchAll(/<(?:[\w.-]+:)?f\s[^<>]*>/g);
  return [...tags].flatMap(
    ({ 0: tag }) => areaOf(attributesOf(tag, { start: 0, open: tag.length }), '') ?? [],
  );
}

/** Cells that are not there yet; one that would be empty stays away. */
function newCells(
  sheet: SheetText,
  edits: readonly CellEdit[],
  styleOf: (col: number) => string | undefined,
): string {
  return [...edits.filter(isFilling)]
    .sort((a, b) => a.col - b.col)
    .map((edit) => newCell(sheet, edit, styleOf(edit.col)))
    .join('');
}

const isFilling = ({ kind, value }: CellEdit) => kind === 'value' && value !== null && value !== '';

/** The range that a sheet says it uses grows with what is written. */
function usedRange(xml: string, parts: readonly Extent[], edits: readonly CellEdit[]): Splice[] {
  const own = parts.find(({ tag }) => localName(tag) === 'dimension');
  const before = own && parseSpan(attributesOf(xml, own).ref ?? '');
  if (!before) return [];
  const filling = edits.filter(isFilling);
  const [rows, cols] = [filling.map((edit) => edit.row), filling.map((edit) => edit.col)];
  const [row, col] = [minOf(rows, before.row), minOf(cols, before.col)];
  const lastRow = maxOf(rows, before.row + before.rows - 1);
  const lastCol = maxOf(cols, before.col + before.cols - 1);
  const ref = spanName({ row, col, rows: lastRow - row + 1, cols: lastCol - col + 1 });
  return [{ from: own.start, to: own.open, text: withAttribute(xml.slice(own.start, own.open), 'ref', ref) }];
}

/** Before the first of those that come after it, else at the end of what holds them. */
function insertion(list: readonly Numbered[], number: number, inside: Extent, text: string): Splice {
  const next = list.find((one) => one.number > number);
  const from = next ? next.at.start : inside.close;
  return { from, to: from, text };
}

/** What goes into an element that stands alone ('<row r="3"/>') needs it to be opened first. */
function filled(xml: string, at: Extent, splices: readonly Splice[]): Splice[] {
  if (at.close !== at.end || splices.length === 0) return [...splices];
  const text = splices.map((one) => one.text).join('');
  return [{ from: at.start, to: at.end, text: `${xml.slice(at.start, at.end - 2)}>${text}</${at.tag}>` }];
}

/** The rows or cells inside of an element, with their numbers. */
export function* numbered(xml: string, inside: Extent, name: 'row' | 'c'): Generator<Numbered> {
  let last = -1;
  for (const at of extents(xml, inside)) {
    if (localName(at.tag) !== name) continue;
    const { r } = attributesOf(xml, at);
    // Some writers leave the address out: then it follows from the one before, so there is no gap to put anything in.
    if (r === undefined) last++;
    else last = name === 'row' ? Number(r) - 1 : columnIndex(r.replace(/\d+$/, ''));
    yield { at, number: last };
  }
}

function columnStyles(xml: string, parts: readonly Extent[]): (col: number) => string | undefined {
  const cols = parts.find(({ tag }) => localName(tag) === 'cols');
  const list = cols ? [...extents(xml, cols)].map((col) => attributesOf(xml, col)) : [];
  return (col) => list.find(({ min, max }) => Number(min) <= col + 1 && col + 1 <= Number(max))?.style;
}
