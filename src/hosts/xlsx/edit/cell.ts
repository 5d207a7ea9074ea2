import { cellName } from '../../../workbook/address';
import { InputError, type CellValue } from '../../../workbook/port';
import { isQuoted } from '../../../workbook/prefix';
import { cellXml, resultXml } from '../write/cell';
import type { EditedStyles } from './styles';
import { withAttribute } from '../xml/document';
import { inRuns } from './richText';
import type { SharedTexts, TextMarkup } from './sharedTexts';
import { DAYS_1900_TO_1904 } from '../read/values';
import { attributesOf, extents, localName, type Extent } from '../xml/xml';

/** A new value of a cell, or a new result of the formula it holds. */
export type CellEdit = { readonly row: number; readonly col: number } & (
  | { readonly kind: 'value'; readonly value: CellValue | null }
  | { readonly kind: 'result'; readonly value: CellValue }
);

/** What the cells of a workbook share. */
export interface EditedFile {
  readonly texts: SharedTexts;
  /** Null where the workbook has none, and needs none. */
  readonly styles: EditedStyles | null;
  /** Whether a cell style shows dates that count from 1904. */
  readonly isDate: (style: string | undefined) => boolean;
}

/** The part of a sheet while its cells are written. */
export interface SheetText extends EditedFile {
  readonly xml: string;
  readonly prefix: string;
}

/**
 * The markup of a cell after an edit: only what the value says changes. Null where nothing does.
 * @throws InputError where a cell that is to be written holds a formula.
 */
export function editCell(sheet: SheetText, at: Extent, edit: CellEdit): string | null {
  const { xml, prefix } = sheet;
  const inside = [...extents(xml, at)];
  const part = (name: string) => inside.find(({ tag }) => localName(tag) === name);
  const formula = part('f');
  const { s: style } = attributesOf(xml, at);
  const attributes = xml
    .slice(at.start, at.open)
    .replace(/^<\S*?(?=[\s/>])|\/?>$|\s(t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g, '')
    .trimEnd();
  if (edit.kind === 'result') {
    const own = formula && xml.slice(formula.start, formula.end);
    return own ? resultXml(prefix, attributes, own, asStored(sheet, style, edit.value)) : null;
  }
  if (formula) throw holdsFormula(edit);
  return valueCell(sheet, { attributes, style }, edit.value, markupOf(sheet, at, part));
}

/** The markup of a cell that is not there yet. */
export function newCell(sheet: SheetText, { row, col, value }: CellEdit, style: string | undefined): string {
  const attributes = ` r="${cellName(row, col)}"${style === undefined ? '' : ` s="${style}"`}`;
  return valueCell(sheet, { attributes, style }, value, null);
}

/** Says that a cell is left alone since a formula fills it. */
export function holdsFormula({ row, col }: CellEdit): InputError {
  const address = cellName(row, col);
  return new InputError({
    id: `Sel ${address} berisi rumus dan tidak ditimpa; ubah rumusnya di Excel.`,
    en: `Cell ${address} holds a formula and is not written over; change the formula in Excel.`,
  });
}

/** The text of a cell as the file has it; null where it holds none. */
function markupOf(
  { xml, prefix, texts }: SheetText,
  at: Extent,
  part: (name: string) => Extent | undefined,
): TextMarkup | null {
  const { t } = attributesOf(xml, at);
  const [value, inline] = [part('v'), part('is')];
  if (t === 's' && value) return texts.at(Number(xml.slice(value.open, value.close)));
  return t === 'inlineStr' && inline ? { xml, at: inline, prefix } : null;
}

interface Cell {
  /** As they are written, without the type. */
  readonly attributes: string;
  readonly style: string | undefined;
}

/** A text keeps the runs of the one before, and begins like a formula only behind an apostrophe. */
function valueCell(sheet: SheetText, cell: Cell, value: CellValue | null, before: TextMarkup | null): string {
  const { prefix } = sheet;
  const attributes = attributesFor(sheet, cell, value);
  const isText = typeof value === 'string' && value !== '';
  const runs = isText && before ? inRuns(before, value, prefix) : null;
  if (runs === null) return cellXml(prefix, attributes, asStored(sheet, cell.style, value));
  return `<${prefix}c${attributes} t="inlineStr"><${prefix}is>${runs}</${prefix}is></${prefix}c>`;
}

/** An apostrophe before a text that begins like a formula; none before a number; else as it was. */
function attributesFor({ styles }: SheetText, { attributes, style }: Cell, value: CellValue | null): string {
  const isText = typeof value === 'string';
  if (value === null || (isText && !isQuoted(value))) return attributes;
  const own = styles ? styles.quoted(style, isText) : style;
  if (own === undefined || own === style) return attributes;
  return withAttribute(`<c${attributes}>`, 's', own).slice('<c'.length, -1);
}

/** Days count from 1904 in some workbooks, and from 1900 to all others. */
function asStored<T extends CellValue | null>({ isDate }: EditedFile, style: string | undefined, value: T) {
  return typeof value === 'number' && isDate(style) ? value - DAYS_1900_TO_1904 : value;
}
