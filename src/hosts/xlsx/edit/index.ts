import type { Place } from '../../../cascade/cascade';
import { cellName } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/port';
import { isQuoted } from '../../../workbook/prefix';
import { Budget } from '../limits/budget';
import { requireLength } from '../limits/length';
import type { CellEdit } from './cell';
import { editCells } from './cells';
import { editMarks } from './marks';
import { EditedStyles } from './styles';
import { recalculateOnOpen } from './workbook';
import { readFormats } from '../read/formats';
import { namespacesOf } from '../xml/names';
import { Parts } from '../package/parts';
import { stylesPart } from './stylesPart';
import { openPackage } from '../package/package';
import { workbookParts, type WorkbookParts } from '../read/workbook';
import { SharedTexts } from './sharedTexts';
import { child, isTrue, parseXml } from '../xml/xml';

/** What changes in a file. */
export interface FileEdits {
  /** New values of cells that hold no formula; null empties a cell. */
  readonly values: readonly { readonly place: Place; readonly value: CellValue | null }[];
  /** New results of cells that hold a formula; others are passed over. */
  readonly results: readonly { readonly place: Place; readonly value: CellValue }[];
  /** All cells that are marked for the eye; null leaves the marks of the file as they are. */
  readonly marks: readonly Place[] | null;
}

/**
 * A workbook file with edits, everything else as it was: only the cells that are named change within their sheet,
 * and parts without edits keep their bytes. Excel computes the formulas anew when it opens the file.
 * @throws InputError where the file cannot be changed (about.ts says so before), or a cell holds a formula.
 */
export function editXlsx(bytes: Uint8Array, edits: FileEdits): Uint8Array {
  const file = openPackage(bytes);
  const host = workbookParts(file);
  const parts = new Parts(bytes);
  const hasMarks = edits.marks !== null && edits.marks.length > 0;
  const hasCells = edits.values.length + edits.results.length > 0;
  const needsStyle =
    hasMarks || edits.values.some(({ value }) => typeof value === 'string' && isQuoted(value));
  const path = needsStyle
    ? stylesPart(parts, file, host, namespacesOf(parts.text(host.workbook)))
    : (host.styles ?? null);
  const before = path === null ? '' : parts.text(path);
  const styles = before === '' ? null : new EditedStyles(before);
  const context = {
    styles,
    texts: new SharedTexts(() => (host.strings === undefined ? '' : parts.text(host.strings))),
    isDate: before === '' ? () => false : datesFrom1904(host, before),
  };
  const mark = hasMarks ? (styles?.mark() ?? 0) : 0;
  for (const { name, path: sheet } of host.sheets) {
    const xml = parts.text(sheet);
    const cells = editCells(xml, cellEdits(edits, name), context);
    const marked = edits.marks?.filter(({ lembar }) => lembar === name).map(nameOf);
    const after = marked ? editMarks(cells, marked, mark) : cells;
    if (after !== xml) parts.put(sheet, after);
  }
  if (path !== null && styles && styles.xml !== before) parts.put(path, styles.xml);
  if (hasCells) parts.put(host.workbook, recalculateOnOpen(parts.text(host.workbook)));
  return parts.zip();
}

/** @throws InputError where a text is longer than a cell holds. */
function cellEdits({ values, results }: FileEdits, lembar: string): CellEdit[] {
  const here = ({ place }: { readonly place: Place }) => place.lembar === lembar;
  const edits = [
    ...values
      .filter(here)
      .map(({ place: { row, col }, value }) => ({ row, col, value, kind: 'value' as const })),
    ...results
      .filter(here)
      .map(({ place: { row, col }, value }) => ({ row, col, value, kind: 'result' as const })),
  ];
  for (const { row, col, value } of edits) {
    if (typeof value === 'string') requireLength(value, lembar, cellName(row, col));
  }
  return edits;
}

/** Whether a cell style shows dates, in a workbook that counts days from 1904; in another no cell needs to know. */
function datesFrom1904({ root }: WorkbookParts, styles: string): (style: string | undefined) => boolean {
  if (!isTrue(child(root, 'workbookPr')?.attributes.date1904)) return () => false;
  const formats = readFormats(parseXml(styles), new Budget());
  return (style) => formats[Number(style ?? 0)]?.isDate === true;
}

function nameOf({ row, col }: Place): string {
  return cellName(row, col);
}
