import { pushAll } from '../../cascade/list';
import { parseSpan } from '../../workbook/address';
import type { Cell, CellContent, CellPlace, Span } from '../../workbook/sheet';
import { isEyeMark } from '../eyeMark';
import type { Format } from './formats';
import { areaOf, tableFormula, withAreas, type FormulaArea } from './formulaArea';
import { refusal } from './refusal';
import { moveFormula } from './sharedFormula';
import { child, childrenOf, isTrue, parseXml, type XmlNode } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (Format | null)[];
  /** Dates count from 1904 (old Mac files), not from 1900. */
  readonly from1904: boolean;
}

/** A formula that shows nothing today: no filled cell, but a formula all the same. */
export interface SilentFormula {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  readonly format?: string;
}

/** Rows and columns that the user hid, by their numbers. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/** What a sheet part holds. */
export interface SheetData {
  readonly cells: Cell[];
  readonly silent: SilentFormula[];
  /** Those of them that the file holds no result of, not even an empty text: nobody has computed them yet. */
  readonly uncomputed: CellPlace[];
  /** Where one formula fills many cells: array formulas, spills, data tables. */
  readonly areas: FormulaArea[];
  readonly merges: Span[];
  /** Cells marked for the eye (eyeMark.ts). */
  readonly marked: Span[];
  readonly hidden: Hidden;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;
const DAYS_1900_TO_1904 = 1462;
/** A merge of a whole column or sheet is an accident: it tells nothing, and would mislead who walks it. */
const MERGE_LIMIT = 1_000_000;

/**
 * The filled cells and merges of a sheet part, whatever its used range pretends: nothing is kept for empty
 * cells, so a stray cell at XFD1048576 costs one cell.
 */
export function readSheet(xml: string, context: SheetContext): SheetData {
  const hidden: { rows: number[]; cols: number[] } = { rows: [], cols: [] };
  const sheet: SheetData = {
    ...{ cells: [], silent: [], uncomputed: [], areas: [], merges: [], marked: [] },
    hidden,
  };
  const shared = new Map<string, Shared>();
  let row = -1;
  parseXml(xml, {
    col: ({ attributes }) => {
      if (isTrue(attributes.hidden)) pushAll(hidden.cols, columnsOf(attributes));
    },
    row: (node) => {
      row = node.attributes.r === undefined ? row + 1 : Number(node.attributes.r) - 1;
      if (isTrue(node.attributes.hidden)) hidden.rows.push(row);
      readRow(node, row, context, shared, sheet);
    },
    mergeCell: ({ attributes }) => {
      const span = parseSpan(attributes.ref ?? '');
      if (span && span.rows * span.cols < MERGE_LIMIT) sheet.merges.push(span);
    },
    conditionalFormatting: (node) => pushAll(sheet.marked, markedBy(node)),
  });
  return { ...sheet, cells: withAreas(sorted(sheet.cells), sheet.areas) };
}

/** The text of a shared or inline string: its runs joined, without the reading aids of East Asian text. */
export function stringText(node: XmlNode): string {
  return node.children
    .map((part) => (part.name === 't' ? part.text : part.name === 'r' ? stringText(part) : ''))
    .join('');
}

/** Excel writes characters that XML forbids as _x000D_, and that very text as _x005F_x000D_. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function readRow(
  node: XmlNode,
  row: number,
  context: SheetContext,
  shared: Map<string, Shared>,
  into: SheetData,
): void {
  let col = -1;
  for (const cell of node.children) {
    if (cell.name !== 'c') continue;
    const place = placeOf(cell, row, col + 1);
    col = place.col;
    const format = context.formats[Number(cell.attributes.s)] ?? null;
    const own = child(cell, 'f');
    const formula = own ? formulaOf(own, place, shared) : null;
    const area = own && areaOf(own.attributes, formula ?? '');
    if (area) into.areas.push(area);
    const content = contentOf(cell, format, context);
    if (content) into.cells.push(cellAt(place, content, formula, format));
    else if (formula !== null) {
      into.silent.push({ ...place, formula, ...(format && { format: format.code }) });
      // A result that is an empty text has the type of a text.
      if (formula !== '' && cell.attributes.t !== 'str') into.uncomputed.push(place);
    }
  }
}

/** The numbers of the columns that a `col` element speaks of. */
function columnsOf({ min, max }: XmlNode['attributes']): number[] {
  const [first, last] = [Number(min) - 1, Math.min(Number(max) - 1, LAST_COL)];
  return first >= 0 && first <= last ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
}

/** The cells that a conditional format of ours marks, each by itself. */
function markedBy(node: XmlNode): Span[] {
  const ours = childrenOf(node, 'cfRule').some((rule) => isEyeMark(child(rule, 'formula')?.text ?? ''));
  if (!ours) return [];
  return (node.attributes.sqref ?? '').split(/\s+/).flatMap((name) => parseSpan(name) ?? []);
}

function cellAt(
  { row, col }: { row: number; col: number },
  content: CellContent,
  formula: string | null,
  format: Format | null,
): Cell {
  // Most cells are plain; spreading what they lack would cost a third of the time of reading.
  if (formula === null && !format) return Object.assign(content, { row, col });
  return {
    row,
    col,
    ...content,
    ...(formula !== null && { formula }),
    ...(format && { format: format.code }),
  };
}

/** Some writers leave the address out: then a cell stands right of the one before. */
function placeOf(cell: XmlNode, row: number, col: number): { row: number; col: number } {
  const name = cell.attributes.r;
  const place = name === undefined ? { row, col } : parseSpan(name);
  const sound = place && place.row >= 0 && place.row <= LAST_ROW && place.col >= 0 && place.col <= LAST_COL;
  if (!sound) throw refusal('rusak');
  return { row: place.row, col: place.col };
}

function contentOf(cell: XmlNode, format: Format | null, context: SheetContext): CellContent | null {
  const value = child(cell, 'v')?.text ?? '';
  switch (cell.attributes.t) {
    case 's':
      return text(sharedString(value, context));
    case 'str':
      return text(decodeEscapes(value));
    case 'inlineStr':
      return text(decodeEscapes(stringText(child(cell, 'is') ?? cell)));
    case 'b':
      return value === '' ? null : { kind: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      return value === '' ? null : { kind: 'error', value };
    case 'd':
      return isoDate(value);
    default:
      return numberContent(value, format, context);
  }
}

function text(value: string): CellContent | null {
  return value === '' ? null : { kind: 'text', value };
}

function sharedString(index: string, { strings }: SheetContext): string {
  if (index === '') return '';
  const value = strings[Number(index)];
  if (value === undefined) throw refusal('rusak');
  return value;
}

function numberContent(text: string, format: Format | null, context: SheetContext): CellContent | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'text', value: text };
  if (!format?.isDate) return { kind: 'number', value };
  return { kind: 'date', value: value + (context.from1904 ? DAYS_1900_TO_1904 : 0) };
}

/** A date written as text (t="d") as a serial number: days since 30 December 1899. */
function isoDate(text: string): CellContent | null {
  if (text === '') return null;
  const time = Date.parse(/\dT.*(Z|[+-]\d\d:?\d\d)$|^[^T]*$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(time)) return { kind: 'text', value: text };
  return { kind: 'date', value: (time - Date.UTC(1899, 11, 30)) / 86_400_000 };
}

/** The text of a formula; '' where the file tells only that there is one. */
function formulaOf(
  node: XmlNode,
  { row, col }: { row: number; col: number },
  shared: Map<string, Shared>,
): string {
  const { t, si = '' } = node.attributes;
  if (t === 'dataTable') return tableFormula(node.attributes);
  if (t !== 'shared') return node.text;
  if (node.text) {
    shared.set(si, { formula: node.text, row, col });
    return node.text;
  }
  const first = shared.get(si);
  return first ? moveFormula(first.formula, row - first.row, col - first.col) : '';
}

/** Writers keep cells in order; a file that does not, or names one twice (the last counts), is put right. */
function sorted(cells: Cell[]): Cell[] {
  const before = (a: Cell, b: Cell): number => a.row - b.row || a.col - b.col;
  const inOrder = cells.every((cell, i) => {
    const previous = cells[i - 1];
    return !previous || before(previous, cell) < 0;
  });
  if (inOrder) return cells;
  const ordered = [...cells].sort(before);
  return ordered.filter((cell, i) => {
    const next = ordered[i + 1];
    return !next || before(cell, next) !== 0;
  });
}
