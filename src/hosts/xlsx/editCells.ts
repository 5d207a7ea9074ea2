import { columnIndex, cellName } from '../../workbook/address';
import { InputError, type CellValue } from '../../workbook/port';
import { cellXml, resultXml } from './cellXml';
import { areaOf, isFilled, type FormulaArea } from './formulaArea';
import { refusal } from './refusal';
import { splice, type Splice } from './splice';
import { attributesOf, extents, isTrue, localName, type Extent } from './xml';

/** A new value of a cell, or a new result of the formula it holds. */
export type CellEdit = { readonly row: number; readonly col: number } & (
  | { readonly kind: 'value'; readonly value: CellValue | null }
  | { readonly kind: 'result'; readonly value: CellValue }
);

/** A row or cell of a part, with its number counted from 0. */
interface Numbered {
  readonly at: Extent;
  readonly number: number;
}

/**
 * The text of a sheet part with cells changed; missing rows and cells are put in at their place.
 * @throws InputError where a cell that is to be written holds a formula.
 */
export function editCells(xml: string, edits: readonly CellEdit[]): string {
  if (edits.length === 0) return xml;
  const [root] = extents(xml, { open: 0, close: xml.length });
  const parts = root ? [...extents(xml, root)] : [];
  const data = parts.find(({ tag }) => localName(tag) === 'sheetData');
  if (!data) throw refusal('rusak');
  const sheet: SheetText = {
    xml,
    prefix: data.tag.slice(0, -'sheetData'.length),
    columnStyle: columnStyles(xml, parts),
  };
  const areas = formulaAreas(xml, data);
  for (const { kind, row, col } of edits) {
    if (kind === 'value' && isFilled(areas, row, col)) throw holdsFormula(cellName(row, col));
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
  return splice(xml, filled(xml, data, splices));
}

interface SheetText {
  readonly xml: string;
  readonly prefix: string;
  /** The style that a column gives to cells that are not there yet. */
  readonly columnStyle: (col: number) => string | undefined;
}

function editRow(sheet: SheetText, { at, number }: Numbered, edits: readonly CellEdit[]): Splice[] {
  const { xml } = sheet;
  const { s, customFormat } = attributesOf(xml, at);
  const styleOf = s !== undefined && isTrue(customFormat) ? () => s : sheet.columnStyle;
  const cells = [...numbered(xml, at, 'c')];
  const known = new Map(cells.map((cell) => [cell.number, cell]));
  const ordered = [...edits].sort((a, b) => a.col - b.col);
  const splices = ordered.flatMap((edit) => {
    const there = known.get(edit.col);
    if (there) return editCell(sheet, there.at, number, edit);
    const text = newCells(sheet, [edit], styleOf);
    return text ? [insertion(cells, edit.col, at, text)] : [];
  });
  return filled(xml, at, splices);
}

/** Only what the value says changes; the cell keeps its style. */
function editCell({ xml, prefix }: SheetText, at: Extent, row: number, edit: CellEdit): Splice[] {
  const formula = [...extents(xml, at)].find(({ tag }) => localName(tag) === 'f');
  const kept = xml
    .slice(at.start, at.open)
    .replace(/^<\S*?(?=[\s/>])|\/?>$|\s(t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g, '')
    .trimEnd();
  if (edit.kind === 'result') {
    if (!formula) return [];
    const text = resultXml(prefix, kept, xml.slice(formula.start, formula.end), edit.value);
    return [{ from: at.start, to: at.end, text }];
  }
  if (formula) throw holdsFormula(cellName(row, edit.col));
  return [{ from: at.start, to: at.end, text: cellXml(prefix, kept, edit.value) }];
}

function holdsFormula(address: string): InputError {
  return new InputError({
    id: `Sel ${address} berisi rumus dan tidak ditimpa; ubah rumusnya di Excel.`,
    en: `Cell ${address} holds a formula and is not written over; change the formula in Excel.`,
  });
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
  { prefix }: SheetText,
  edits: readonly CellEdit[],
  styleOf: (col: number) => string | undefined,
): string {
  const filled = edits.filter(({ kind, value }) => kind === 'value' && value !== null && value !== '');
  return [...filled]
    .sort((a, b) => a.col - b.col)
    .map(({ row, col, value }) => {
      const style = styleOf(col);
      return cellXml(prefix, ` r="${cellName(row, col)}"${style ? ` s="${style}"` : ''}`, value);
    })
    .join('');
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
