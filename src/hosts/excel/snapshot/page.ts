import { cellName } from '../../../workbook/address';
import { onSheet } from '../draw/stroke';
import type { Question } from './question';

const LAYOUT = [
  'orientation',
  'paperSize',
  'zoom',
  'topMargin',
  'rightMargin',
  'bottomMargin',
  'leftMargin',
  'headerMargin',
  'footerMargin',
  'centerHorizontally',
] as const;
const FEET = ['leftFooter', 'centerFooter', 'rightFooter'] as const;

/** How a sheet is printed. */
export function pageQuestions(): Question[] {
  return [layoutQuestion, titleQuestion, breakQuestion];
}

const layoutQuestion: Question = {
  bytes: 1000,
  ask: ({ pageLayout }) => {
    pageLayout.load(LAYOUT.join());
    const feet = pageLayout.headersFooters.defaultForAllPages;
    feet.load(FEET.join());
    return () => {
      const layout = told(pageLayout, LAYOUT);
      const foot = told(feet, FEET);
      return {
        strokes: [
          onSheet('page', 16, ({ pageLayout: back }) => {
            Object.assign(back, layout);
            Object.assign(back.headersFooters.defaultForAllPages, foot);
          }),
        ],
      };
    };
  },
};

const titleQuestion: Question = {
  bytes: 500,
  ask: ({ pageLayout }) => {
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const cols = pageLayout.getPrintTitleColumnsOrNullObject();
    for (const one of [area, rows, cols]) one.load('address');
    return () => {
      const address = (one: { isNullObject: boolean; address: string }) =>
        one.isNullObject ? null : one.address.replace(/^.*!/, '');
      const [printed, titleRows, titleCols] = [address(area), address(rows), address(cols)];
      return {
        strokes: [
          onSheet('titles', 6, ({ pageLayout: back }) => {
            if (printed !== null) back.setPrintArea(printed);
            if (titleRows !== null) back.setPrintTitleRows(titleRows);
            if (titleCols !== null) back.setPrintTitleColumns(titleCols);
          }),
        ],
      };
    };
  },
};

const breakQuestion: Question = {
  bytes: 2000,
  ask: (sheet) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: cols } = sheet;
    rows.load('items/rowIndex');
    cols.load('items/columnIndex');
    return () => {
      const rowBreaks = rows.items.map(({ rowIndex }) => cellName(rowIndex, 0));
      const colBreaks = cols.items.map(({ columnIndex }) => cellName(0, columnIndex));
      return {
        strokes: [
          onSheet('breaks', 4 + (rowBreaks.length + colBreaks.length) * 2, (back) => {
            back.horizontalPageBreaks.removePageBreaks();
            back.verticalPageBreaks.removePageBreaks();
            for (const cell of rowBreaks) back.horizontalPageBreaks.add(cell);
            for (const cell of colBreaks) back.verticalPageBreaks.add(cell);
          }),
        ],
      };
    };
  },
};

/** What Excel told of some properties; null is 'not the same everywhere', and not for setting. */
function told<T extends object, K extends keyof T>(of: T, names: readonly K[]): Partial<Pick<T, K>> {
  const known = names.filter((name) => of[name] !== null && of[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, of[name]])) as Partial<Pick<T, K>>;
}
