import { MARK_NAME } from '../../../../src/workbook/marks';
import type { SheetPlan, Style } from '../../../../src/workbook/plan';
import type { Task } from '../../../../src/workbook/port';
import { DEFAULT_FORMAT } from '../../../office-host/format';
import { cellsOf } from '../../../office-host/area';
import { BookModel, type SheetModel } from '../../../office-host/model';

const PAGE: SheetPlan['page'] = {
  paper: 'A4',
  scale: 80,
  margins: { top: 36, right: 28, bottom: 42, left: 28 },
  rowBreaks: [2],
  colBreaks: [],
  footer: { left: 'Uji' },
};
const LINE = { weight: 'thin', color: '8A97A3' } as const;
const BOX: Style = { bold: true, fill: '9CCBD8', wrap: true, border: { top: LINE, bottom: LINE } };

/** A small sheet that is always built anew. */
export function pohon(text: string, name = 'Pohon Cascading'): SheetPlan {
  return {
    name,
    mark: 'pohon',
    cells: [
      { row: 0, col: 0, value: text, style: BOX },
      { row: 2, col: 0, value: '1.2', style: { numberFormat: '@' } },
    ],
    merges: [{ row: 0, col: 0, rows: 1, cols: 3 }],
    areas: [{ row: 0, col: 0, rows: 1, cols: 3, style: BOX }],
    columnWidths: [60, 60, 60],
    rowHeights: [30, 15, 15],
    freeze: { rows: 1, cols: 1 },
    showGridlines: false,
    tabColor: '2F7D95',
    page: PAGE,
  };
}

/** A small sheet with a table, that users build on; protected, with all that such a sheet has. */
export function realisasi(values: readonly number[], name = 'Realisasi'): SheetPlan {
  const last = values.length + 1;
  const column = { row: 1, col: 1, rows: values.length, cols: 1 };
  return {
    name,
    mark: 'realisasi',
    cells: [
      { row: 0, col: 0, value: 'Kode', style: { bold: true } },
      { row: 0, col: 1, value: 'TW I', style: { bold: true } },
      ...values.flatMap((value, i) => [
        { row: i + 1, col: 0, value: `1.${i + 1}`, style: {} },
        { row: i + 1, col: 1, value, style: { locked: false, numberFormat: '#,##0.00' } },
      ]),
      { row: last, col: 1, formula: `SUM(B2:B${last})`, style: { italic: true } },
    ],
    merges: [],
    areas: [],
    columnWidths: [80, 50],
    rowHeights: Array.from({ length: last + 1 }, () => 15),
    page: PAGE,
    table: { name: 'Realisasi', span: { row: 0, col: 0, rows: last, cols: 2 }, columns: ['Kode', 'TW I'] },
    validations: [{ span: column, rule: { kind: 'decimal', min: 0 }, onError: 'stop' }],
    conditionalFormats: [
      { span: column, rule: { kind: 'formula', formula: 'B2>100', style: { color: '1D4ED8' } } },
      { span: column, rule: { kind: 'dataBar', color: '7DB9C9', min: 0, max: 100 } },
    ],
    protection: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: false },
    names: [{ name: 'TriwulanBerjalan', row: 1, col: 1 }],
  };
}

/** The same sheet on other paper, with other sizes, fonts, fills, lines and rules: nothing stays as it was. */
export function otherLooks(plan: SheetPlan): SheetPlan {
  const style: Style = {
    fill: 'FDF0B3',
    italic: true,
    align: 'right',
    locked: false,
    border: { left: LINE },
  };
  return {
    ...plan,
    cells: plan.cells.map((cell) => ({ ...cell, style: { ...style, numberFormat: '0.0' } })),
    columnWidths: [120, 30, 44],
    rowHeights: plan.rowHeights.map((height) => height * 2),
    freeze: { rows: 1, cols: 0 },
    showGridlines: false,
    tabColor: 'E0A93B',
    page: { ...PAGE, paper: 'A3', scale: 60, rowBreaks: [1, 3], footer: { left: 'Lain' } },
    validations: [{ span: { row: 1, col: 0, rows: 1, cols: 2 }, rule: { kind: 'any' }, onError: 'warning' }],
    conditionalFormats: [
      {
        span: { row: 0, col: 0, rows: 2, cols: 2 },
        rule: { kind: 'dataBar', color: '1D4ED8', min: 1, max: 9 },
      },
    ],
    protection: { allowAutoFilter: false, allowFormatColumns: false, allowFormatRows: true },
  };
}

/** A workbook of the user's, with a sheet that points to Realisasi and a copy of the tree's mark where asked. */
export function userBook(): BookModel {
  const book = new BookModel('uji.xlsx');
  const sheet = book.addSheet('CASCADING');
  sheet.put(0, 0, { value: 'Tujuan' });
  sheet.put(1, 0, { value: 0, formula: '=A1&"!"' });
  return book;
}

/** Gives a sheet a mark of ours, as a user's copy of one has it. */
export function putMark(sheet: SheetModel, mark: string): void {
  sheet.names.push({ name: MARK_NAME, formula: `="${mark}"`, visible: false, comment: '', scope: sheet });
}

/** All that a workbook holds, as plain data: two of the same are equal. */
export function stateOf(book: BookModel): unknown {
  for (const sheet of book.sheets) book.shown(sheet, 0, 0);
  const { names, isProtected } = book;
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    validations: validationsOf(sheet),
    rowHeights: new Map([...sheet.rowHeights].filter(([, height]) => height !== sheet.standardHeight)),
    columnWidths: new Map([...sheet.columnWidths].filter(([, width]) => width !== sheet.standardWidth)),
  }));
  return plain({ sheets, names, isProtected });
}

/** By cell; a prompt without words is none. */
function validationsOf({ validations }: SheetModel): unknown {
  return new Map(
    validations.flatMap(({ span, prompt, ...rest }) =>
      [...cellsOf(span)].map(({ row, col }) => [
        `${row},${col}`,
        { ...rest, prompt: prompt?.title || prompt?.message ? prompt : null },
      ]),
    ),
  );
}

/** What says nothing of what the user sees. */
const SILENT = new Set(['book', 'scope', 'mergeIndex', 'deleted', 'id']);

function plain(value: unknown): unknown {
  if (value instanceof Map) {
    const entries = [...value]
      .map(([key, inner]) => [String(key), plain(inner)] as const)
      .filter(([, inner]) => JSON.stringify(inner) !== '{}');
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !SILENT.has(key) && inner !== DEFAULT_FORMAT[key])
      .map(([key, inner]) => [key, plain(inner)] as const)
      .filter(([, inner]) => JSON.stringify(inner) !== '{}'),
  );
}

/** A task that is given up after it was asked so many times whether it should go on. */
export function givenUpAfter(times: number): Task & { readonly steps: (readonly [number, number])[] } {
  let asked = 0;
  const steps: (readonly [number, number])[] = [];
  const user = new AbortController();
  return {
    steps,
    progress: (done, total) => void steps.push([done, total]),
    get signal() {
      if (asked++ >= times) user.abort();
      return user.signal;
    },
  };
}
