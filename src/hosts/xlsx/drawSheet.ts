import type { Cell, CellStyle, TableDefinition, WriteSheet } from 'hucre';
import { spanName } from '../../workbook/address';
import type { PlanCell, SheetPlan, Style, TablePlan } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import { page, quoteSheet } from './drawPage';
import { conditionalRule, validation } from './drawRules';
import { cellStyle } from './drawStyle';

type Styles = (style: Style) => CellStyle;

const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 255;
/** A digit of Arial 10 is 7 pixels wide, and a point is 4/3 pixel. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** A sheet of the plan in the words of the file writer. */
export function drawSheet(plan: SheetPlan): WriteSheet {
  const { freeze, table, protection, validations = [], conditionalFormats = [] } = plan;
  return {
    name: plan.name,
    columns: plan.columnWidths.map((points) => ({
      width: Math.min(points / POINTS_PER_CHARACTER, MAX_COLUMN_WIDTH),
    })),
    rowDefs: new Map(
      plan.rowHeights.map((height, row) => [row, { height: Math.min(height, MAX_ROW_HEIGHT) }]),
    ),
    // Without a row of its own, the writer would drop the height of a row below the last cell.
    rows: plan.rowHeights.map(() => []),
    cells: drawCells(plan),
    merges: plan.merges.map(mergeRange),
    view: {
      ...(plan.showGridlines === false && { showGridLines: false }),
      ...(plan.tabColor && { tabColor: { rgb: plan.tabColor } }),
    },
    ...(freeze && { freezePane: { rows: freeze.rows, columns: freeze.cols } }),
    ...page(plan.page),
    ...(table && { tables: [drawTable(table)] }),
    ...(validations.length > 0 && { dataValidations: validations.map(validation) }),
    ...(conditionalFormats.length > 0 && { conditionalRules: conditionalFormats.map(conditionalRule) }),
    ...(protection && {
      protection: {
        sheet: true,
        autoFilter: protection.allowAutoFilter,
        formatColumns: protection.allowFormatColumns,
        formatRows: protection.allowFormatRows,
      },
    }),
  };
}

function drawCells({ areas, cells }: SheetPlan): Map<string, Partial<Cell>> {
  const drawn = new Map<string, Partial<Cell>>();
  const styles = remembered(cellStyle);
  for (const area of areas) {
    const style = styles(area.style);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) drawn.set(`${row},${col}`, { style });
    }
  }
  for (const cell of cells) drawn.set(`${cell.row},${cell.col}`, drawCell(cell, styles));
  return drawn;
}

function drawCell({ value, formula, result, style, link }: PlanCell, styles: Styles): Partial<Cell> {
  return {
    style: styles(style),
    ...(formula === undefined ? drawValue(value) : drawFormula(formula, result)),
    ...(link && { hyperlink: { target: '', location: `${quoteSheet(link.sheet)}!${link.cell}` } }),
  };
}

function drawFormula(formula: string, result: PlanCell['result']): Partial<Cell> {
  return { formula, ...(result !== undefined && { formulaResult: textSafe(result) }) };
}

function drawValue(value: PlanCell['value']): Partial<Cell> {
  if (value === undefined || value === '') return {};
  // The writer takes a text such as '#REF!' for an error; as rich text it stays a text.
  if (typeof value === 'string' && value.startsWith('#')) {
    return { value, richText: [{ text: escapeLookalikes(value) }] };
  }
  return { value: textSafe(value) };
}

function textSafe<T extends string | number | boolean>(value: T): T | string {
  return typeof value === 'string' ? escapeLookalikes(value) : value;
}

/** Text that looks like Excel's escapes (_x000D_) would be read as the character it names. */
function escapeLookalikes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function drawTable({ name, span, columns }: TablePlan): TableDefinition {
  return {
    name,
    range: spanName(span),
    columns: columns.map((column) => ({ name: column })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  };
}

function mergeRange({ row, col, rows, cols }: Span): {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
} {
  return { startRow: row, startCol: col, endRow: row + rows - 1, endCol: col + cols - 1 };
}

/** Cells share their styles; each is translated once. */
function remembered(draw: Styles): Styles {
  const known = new Map<Style, CellStyle>();
  return (style) => {
    const drawn = known.get(style) ?? draw(style);
    known.set(style, drawn);
    return drawn;
  };
}
