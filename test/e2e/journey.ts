import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { excelWorkbook } from '../../src/hosts/excel';
import { cellName, parseSpan } from '../../src/workbook/address';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { openClient } from '../office-host/client';
import { bookOfFile } from '../office-host/load';
import { placeOf as rowAndColumn, type BookModel, type Value } from '../office-host/model';
import { stateOf } from '../hosts/excel/compose/plans';
import { SAMPLE_FILE } from '../support/sample';
import { OFFICE_CDN } from './excel-on-web';
import { ours, type Heard } from './stage';

/** What the journeys of the three users share: the workbook they have open in Excel, and looking into it. */

/** A filled Realisasi beside its Data Cascading; the numbers are made up. */
export const CONTOH_FILE = path.resolve(__dirname, '../../samples/contoh-realisasi.xlsx');

/** The sheets of the agency, as it keeps them. */
export const sampleBook = (): BookModel => bookOfFile(readFileSync(SAMPLE_FILE), 'cascading-bkd-2024.xlsx');

/** The example with Realisasi. */
export const contohBook = (): BookModel => bookOfFile(readFileSync(CONTOH_FILE), 'contoh-realisasi.xlsx');

/** What a cell shows at this moment; undefined where it is empty. */
export function shown(book: BookModel, lembar: string, cell: string): Value | undefined {
  const span = parseSpan(cell);
  const sheet = book.sheet(lembar);
  if (!span || !sheet) throw new Error(`No cell ${lembar}!${cell}.`);
  return book.shown(sheet, span.row, span.col)?.value;
}

/** The name of the first cell that shows a text; or of the cell of its row in another column. */
export function placeOf(book: BookModel, lembar: string, text: Value, column?: string): string {
  const sheet = book.sheet(lembar);
  const keys = [...(sheet?.cells.keys() ?? [])].sort((a, b) => a - b);
  const key = keys.find((one) => sheet?.cells.get(one)?.value === text);
  if (key === undefined) throw new Error(`No '${text}' in ${lembar}.`);
  const { row, col } = rowAndColumn(key);
  return column === undefined ? cellName(row, col) : `${column}${row + 1}`;
}

/** The open workbook, read beside the pane. */
export function contentOf(book: BookModel): Promise<WorkbookContent> {
  return excelWorkbook(openClient(book).Office).read();
}

/** All that some sheets hold, down to the last format, as plain data. */
export function sheetsOf(book: BookModel, names: readonly string[]): unknown[] {
  const { sheets } = stateOf(book) as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => names.includes(name));
}

/** What was typed into a workbook, by 'Realisasi!P10': all values but the results of formulas. */
export function typedCells({ sheets }: BookModel): Map<string, Value> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([key, { value, formula }]): [string, Value][] => {
        const { row, col } = rowAndColumn(key);
        return formula === undefined && value !== '' ? [[`${name}!${cellName(row, col)}`, value]] : [];
      }),
    ),
  );
}

/** Goes to a tab of the pane. */
export async function goTo(pane: Frame, tab: 'Cascading' | 'Periksa' | 'Realisasi' | 'Susun'): Promise<void> {
  await pane.getByRole('tab', { name: tab }).click();
  await pane.getByRole('tabpanel', { name: tab }).waitFor();
}

/** No request left but for office.js and its own parts, and nothing was complained of. */
export function expectQuiet({ left, complaints }: Heard): void {
  expect(left.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
  expect(ours(complaints)).toEqual([]);
}
