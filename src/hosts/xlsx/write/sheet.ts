import { cellName, columnName, spanName } from '../../../workbook/address';
import { isQuoted } from '../../../workbook/prefix';
import type { PlanCell, SheetPlan } from '../../../workbook/plan';
import { cellXml as valueXml } from './cell';
import { pageXml, quoteSheet } from './page';
import { conditionalXml, validationXml } from './rules';
import { colorXml, type StyleBook } from './style';
import { counted, element, HEAD, MAIN, OFFICE } from '../xml/element';
import { xmlText } from '../limits/gate';
import { requireLength } from '../limits/length';
import type { StringBook } from './strings';

const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 255;
/** A digit of Arial 10 is 7 pixels wide, and a point is 4/3 pixel. */
const POINTS_PER_CHARACTER = 7 * 0.75;
/** Excel takes no more links on one sheet; what is beyond keeps its text. */
const MAX_LINKS = 65_530;

/** What all sheets of a workbook share. */
export interface Shared {
  readonly styles: StyleBook;
  /** Null where each text stands in its cell. */
  readonly strings: StringBook | null;
}

/** The part of a sheet; its table, if it has one, is `rId1` of its pointers. */
export function sheetXml(plan: SheetPlan, shared: Shared): string {
  const { validations = [], conditionalFormats = [], merges, table } = plan;
  const data = drawData(plan, shared);
  const inside = [
    plan.tabColor ? element('sheetPr', {}, colorXml('tabColor', plan.tabColor)) : '',
    element('dimension', { ref: data.used }),
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.columnWidths),
    element('sheetData', {}, data.rows),
    protectionXml(plan),
    counted(
      'mergeCells',
      merges.map((span) => element('mergeCell', { ref: spanName(span) })),
    ),
    ...conditionalFormats.map((format, i) => conditionalXml(format, i, shared.styles)),
    counted('dataValidations', validations.map(validationXml)),
    linksXml(plan),
    pageXml(plan.page),
    table ? counted('tableParts', ['<tablePart r:id="rId1"/>']) : '',
  ];
  return HEAD + element('worksheet', { xmlns: MAIN, 'xmlns:r': OFFICE }, inside.join(''));
}

function viewXml({ freeze, showGridlines }: SheetPlan): string {
  const { rows = 0, cols = 0 } = freeze ?? {};
  const panes = { both: 'bottomRight', rows: 'bottomLeft', cols: 'topRight' } as const;
  const pane = {
    xSplit: cols || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, cols),
    state: 'frozen',
    activePane: panes[rows > 0 && cols > 0 ? 'both' : rows > 0 ? 'rows' : 'cols'],
  };
  const view = { workbookViewId: 0, showGridLines: showGridlines === false ? 0 : undefined };
  const inside = rows > 0 || cols > 0 ? element('pane', pane) : '';
  return element('sheetViews', {}, element('sheetView', view, inside));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((points, i) =>
    element('col', {
      min: i + 1,
      max: i + 1,
      width: Math.min(points / POINTS_PER_CHARACTER, MAX_COLUMN_WIDTH),
      customWidth: 'true',
    }),
  );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}

/** In a file '1' forbids. */
function protectionXml({ protection }: SheetPlan): string {
  if (!protection) return '';
  const forbidden = (isAllowed: boolean) => (isAllowed ? 0 : 1);
  return element('sheetProtection', {
    sheet: 1,
    formatColumns: forbidden(protection.allowFormatColumns),
    formatRows: forbidden(protection.allowFormatRows),
    autoFilter: forbidden(protection.allowAutoFilter),
  });
}

function linksXml({ cells }: SheetPlan): string {
  const links = cells.flatMap(({ row, col, link }) =>
    link
      ? [
          element('hyperlink', {
            ref: cellName(row, col),
            location: `${quoteSheet(link.sheet)}!${link.cell}`,
          }),
        ]
      : [],
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.slice(0, MAX_LINKS).join(''));
}

/** A cell of a row: with what it holds, or only its style. */
type Drawn = number | PlanCell;

/** All rows that have a height or a cell, and the range that cells take. */
function drawData(plan: SheetPlan, shared: Shared): { rows: string; used: string } {
  const grid = drawnCells(plan, shared.styles);
  const count = Math.max(plan.rowHeights.length, grid.length);
  let [lastRow, lastCol] = [0, 0];
  const rows: string[] = [];
  for (let row = 0; row < count; row++) {
    const cells = [...(grid[row] ?? [])].sort(([a], [b]) => a - b);
    const height = plan.rowHeights[row];
    if (cells.length === 0 && height === undefined) continue;
    if (cells.length > 0) lastRow = row;
    lastCol = Math.max(lastCol, cells.at(-1)?.[0] ?? 0);
    const size = height === undefined ? {} : { ht: Math.min(height, MAX_ROW_HEIGHT), customHeight: 1 };
    const inside = cells.map(([col, cell]) => cellXml(plan, row, col, cell, shared)).join('');
    rows.push(element('row', { r: row + 1, ...size }, inside));
  }
  return { rows: rows.join(''), used: spanName({ row: 0, col: 0, rows: lastRow + 1, cols: lastCol + 1 }) };
}

/** By row, the cells of each column: styles of cells lie over those of areas, the last of two is drawn. */
function drawnCells({ areas, cells }: SheetPlan, styles: StyleBook): Map<number, Drawn>[] {
  const grid: Map<number, Drawn>[] = [];
  const put = (row: number, col: number, cell: Drawn) => {
    for (let next = grid.length; next <= row; next++) grid.push(new Map());
    grid[row]?.set(col, cell);
  };
  for (const { row, col, rows, cols, style } of areas) {
    const number = styles.cell(style);
    for (let r = row; r < row + rows; r++) for (let c = col; c < col + cols; c++) put(r, c, number);
  }
  for (const cell of cells) put(cell.row, cell.col, cell);
  return grid;
}

function cellXml(plan: SheetPlan, row: number, col: number, cell: Drawn, shared: Shared): string {
  const address = `${columnName(col)}${row + 1}`;
  if (typeof cell === 'number') return `<c r="${address}"${styled(cell)}/>`;
  const { value, formula, result } = cell;
  const shown = formula === undefined ? value : result;
  if (typeof shown === 'string') requireLength(shown, plan.name, address);
  const isText = formula === undefined && typeof value === 'string';
  const style = styled(shared.styles.cell(cell.style, isText && isQuoted(value)));
  if (formula !== undefined) {
    return `<c r="${address}"${style}${typeOf(result)}><f>${xmlText(formula)}</f>${resultXml(result)}</c>`;
  }
  if (value === undefined || value === '') return `<c r="${address}"${style}/>`;
  if (typeof value === 'string' && shared.strings) {
    return `<c r="${address}" t="s"${style}><v>${shared.strings.number(value)}</v></c>`;
  }
  return valueXml('', ` r="${address}"${style}`, value);
}

const styled = (style: number) => (style === 0 ? '' : ` s="${style}"`);

function typeOf(value: PlanCell['value']): string {
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'string' ? ' t="str"' : '';
}

function resultXml(value: PlanCell['value']): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `<v>${value}</v>` : '';
  if (typeof value === 'boolean') return `<v>${Number(value)}</v>`;
  return value === undefined ? '' : `<v>${xmlText(value)}</v>`;
}
