import { spanName } from '../../../workbook/address';
import type { TablePlan } from '../../../workbook/plan';
import type { LiveTable } from '../session/survey';
import { onSheet, type Stroke } from './stroke';

const STYLE = 'TableStyleLight1';

/** A new table over cells that are written already. */
export function addTable({ name, span }: TablePlan): Stroke[] {
  return [
    onSheet('table', 5, (sheet) => {
      sheet.tables.add(spanName(span), true).name = name;
    }),
    onSheet('dress', 3, (sheet) => {
      const table = sheet.tables.getItem(name);
      table.style = STYLE;
      table.showBandedRows = false;
    }),
  ];
}

/**
 * Makes a table as large as the plan's, before its cells are written; references to it stay alive. A table whose head
 * stands elsewhere cannot be moved: it becomes plain cells, and null says that a new one is needed.
 */
export function resizeTable({ name, span }: TablePlan, live: LiveTable | undefined): Stroke | null {
  const fits = live?.span.row === span.row && live.span.col === span.col;
  if (!live || !fits) return null;
  return onSheet('resize', 4, (sheet) => {
    const table = sheet.tables.getItem(live.name);
    table.clearFilters();
    if (spanName(live.span) !== spanName(span)) table.resize(spanName(span));
    if (live.name !== name) table.name = name;
  });
}

/** Takes a table away and leaves its cells. */
export function dissolveTable({ name }: LiveTable): Stroke {
  return onSheet('resize', 1, (sheet) => {
    sheet.tables.getItem(name).convertToRange();
  });
}
