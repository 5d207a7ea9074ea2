import type { Span } from '../../../workbook/sheet';
import { laden, onRange, type Stroke } from '../draw/stroke';
import { rangeAt } from '../session/range';
import { regions } from '../session/runs';
import type { Question } from './question';

/** What an answer takes for one cell, in bytes. */
const CELL = 700;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    textOrientation: true,
    indentLevel: true,
    protection: true,
  },
};

/** Fonts, fills, lines, alignment and locks of each cell of a rectangle. */
export function cellQuestion(span: Span): Question {
  return {
    bytes: span.rows * span.cols * CELL,
    ask: (sheet) => {
      const told = rangeAt(sheet, span).getCellProperties(LOOK);
      return () => ({ strokes: putBack(span, told.value) });
    },
  };
}

function putBack(span: Span, told: readonly (readonly Excel.CellProperties[])[]): Stroke[] {
  const looks = told.map((line) => line.map(({ format = {} }) => ({ format: known(format) })));
  const unfilled = regions(span.rows, span.cols, (row, col) =>
    isUnfilled(told[row]?.[col]?.format?.fill) ? '' : null,
  );
  const all = onRange('looks', span, 1, (range) => {
    range.setCellProperties(looks);
  });
  return [
    laden(all, looks),
    ...unfilled.map(({ row, col, rows, cols }) =>
      onRange('looks', { row: span.row + row, col: span.col + col, rows, cols }, 1, ({ format }) =>
        format.fill.clear(),
      ),
    ),
  ];
}

function isUnfilled(fill: Excel.CellPropertiesFill | undefined): boolean {
  return fill?.pattern === undefined ? !fill?.color || fill.color === '#FFFFFF' : fill.pattern === 'None';
}

/** What Excel can be told again: nothing that it left open, no fill where there is none, no line but its style. */
function known({
  borders = {},
  fill,
  font = {},
  protection,
  ...rest
}: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const lines = SIDES.flatMap((side): [string, Excel.CellBorder][] => {
    const line = borders[side];
    return line ? [[side, line.style === 'None' ? { style: 'None' } : filled(line)]] : [];
  });
  return {
    ...filled(rest),
    font: filled(font),
    ...(!isUnfilled(fill) && fill?.color && { fill: { color: fill.color } }),
    ...(typeof protection?.locked === 'boolean' && { protection: { locked: protection.locked } }),
    borders: Object.fromEntries(lines),
  };
}

function filled<T extends object>(given: T): T {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as T;
}
