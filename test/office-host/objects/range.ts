import type { Span } from '../../../src/workbook/sheet';
import {
  addressOf,
  Area,
  bounds,
  cellsOf,
  covers,
  holds,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLS,
  MAX_ROWS,
  oneCell,
} from '../area';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { typeOf } from '../events';
import { mayEdit } from '../guard';
import { flagOf, textOf, thing, type Args, type Kind, type Thing } from '../kind';
import { placeOf, type Content, type SheetModel } from '../model';
import { textOf as shownText } from '../input';
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from './cellProperties';
import { clear, merge, unmerge } from './clearing';
import { conditionalFormats } from './conditionalFormats';
import type { Context, Of } from './context';
import { getHyperlink, setHyperlink } from './hyperlink';
import { rangeFormat } from './rangeFormat';
import { scopedTables } from './tables';
import { validation } from './validation';
import { areaIn, show, worksheet } from './worksheet';
import { judgeSize, writeFormats, writeInputs } from './writing';

export type OfArea = Of<Area>;

/** The most cells that one read may ask for. */
const MAX_READ = 5_000_000;
/** The most merged areas that Excel tells. */
const MAX_MERGES = 512;

const DIRECTIONS = ['Contents', 'Formats', 'All', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const PLACE: Kind<OfArea>['get'] = {
  address: ({ it }) => it.address,
  addressLocal: ({ it }) => it.address,
  // Excel gives -1 where there are more than fit into a number of 32 bits.
  cellCount: ({ it }) => (it.cellCount > 2_147_483_647 ? -1 : it.cellCount),
  isEntireColumn: ({ it }) => it.spans.every(isWholeColumns),
  isEntireRow: ({ it }) => it.spans.every(isWholeRows),
  style: ({ it }) => uniform(it, 'style'),
};

const RANGE: Kind<OfArea> = {
  type: 'Range',
  get: {
    ...PLACE,
    rowIndex: ({ it }) => it.span.row,
    columnIndex: ({ it }) => it.span.col,
    rowCount: ({ it }) => it.span.rows,
    columnCount: ({ it }) => it.span.cols,
    values: ({ it }) => read(it, (content) => content?.value ?? ''),
    formulas: ({ it }) => read(it, (content) => content?.formula ?? content?.value ?? ''),
    formulasLocal: ({ it }) => read(it, (content) => content?.formula ?? content?.value ?? ''),
    valueTypes: ({ it }) => read(it, typeOf),
    text: ({ it }) =>
      read(it, (content, row, col) =>
        content ? shownText(content.value, String(it.sheet.formats.get(row, col, 'numberFormat'))) : '',
      ),
    numberFormat: ({ it }) => read(it, (_, row, col) => it.sheet.formats.get(row, col, 'numberFormat')),
    hyperlink: ({ it }) => getHyperlink(it),
    rowHidden: ({ it }) => hidden(it.sheet.hiddenRows, it.span.row, it.span.rows),
    columnHidden: ({ it }) => hidden(it.sheet.hiddenColumns, it.span.col, it.span.cols),
    hasSpill: ({ it }) => hasSpill(it),
    top: ({ it }) => lengthOf(it.sheet.rowHeights, it.sheet.standardHeight, 0, it.span.row),
    left: ({ it }) => lengthOf(it.sheet.columnWidths, it.sheet.standardWidth, 0, it.span.col),
    height: ({ it }) => lengthOf(it.sheet.rowHeights, it.sheet.standardHeight, it.span.row, it.span.rows),
    width: ({ it }) => lengthOf(it.sheet.columnWidths, it.sheet.standardWidth, it.span.col, it.span.cols),
  },
  set: {
    values: ({ context, it }, value) => writeInputs(context, it, value),
    formulas: ({ context, it }, value) => writeInputs(context, it, value),
    numberFormat: ({ it }, value) => writeFormats(it, value),
    hyperlink: ({ context, it }, value) => setHyperlink(context, it, value),
    rowHidden: ({ it }, value) => hide(it.sheet, it.sheet.hiddenRows, it.span.row, it.span.rows, value),
    columnHidden: ({ it }, value) => hide(it.sheet, it.sheet.hiddenColumns, it.span.col, it.span.cols, value),
    style: ({ it }, value) => {
      mayEdit(it.sheet.book);
      for (const span of it.spans) it.sheet.formats.set(span, 'style', textOf(value));
    },
  },
  link: {
    conditionalFormats: ({ context, it }) => conditionalFormats(context, it),
    dataValidation: ({ context, it }) => validation(context, it),
    format: ({ context, it }) => rangeFormat(context, it),
    worksheet: ({ context, it }) => worksheet(context, it.sheet),
  },
  call: {
    calculate: ({ context }) => {
      context.book.stale = true;
    },
    clear: ({ context, it }, args) => clear(context, it, args.choice(0, DIRECTIONS, 'All')),
    merge: ({ it }, args) => merge(it, args.flag(0)),
    unmerge: ({ it }) => unmerge(it),
    select: ({ context, it }) => select(context, it),
    getCellProperties: ({ it }, args) => getCellProperties(it, args.record(0)),
    getRowProperties: ({ it }, args) => getLineProperties(it, args.record(0), 'rows'),
    getColumnProperties: ({ it }, args) => getLineProperties(it, args.record(0), 'cols'),
    setCellProperties: ({ context, it }, args) => setCellProperties(context, it, args.at(0)),
    setRowProperties: ({ context, it }, args) => setLineProperties(context, it, args.at(0), 'rows'),
    setColumnProperties: ({ context, it }, args) => setLineProperties(context, it, args.at(0), 'cols'),
    getSpillParentOrNullObject: (target) => spillParent(target),
    getMergedAreasOrNullObject: ({ context, it }) => mergedAreas(context, it),
    getUsedRange: (target, args) => used(target, args) ?? sub(target, { rows: 1, cols: 1 }),
    getUsedRangeOrNullObject: (target, args) => used(target, args),
    getIntersection: (target, args) => {
      const found = common(target, args);
      if (!found) throw itemNotFound();
      return found;
    },
    getIntersectionOrNullObject: (target, args) => common(target, args),
    getBoundingRect: (target, args) => {
      const other = args.area(0, (address) => areaIn(target.it.sheet, address, 1));
      return sub(target, bounds([target.it.span, other.span]) ?? {});
    },
    getTables: ({ context, it }, args) => scopedTables(context, it, args.flag(0)),
    getCell: (target, args) =>
      sub(target, { ...shift(target.it.span, args.whole(0), args.whole(1)), rows: 1, cols: 1 }),
    getRow: (target, args) =>
      sub(target, { row: target.it.span.row + within(args.whole(0), target.it.span.rows), rows: 1 }),
    getColumn: (target, args) =>
      sub(target, { col: target.it.span.col + within(args.whole(0), target.it.span.cols), cols: 1 }),
    getLastCell: (target) =>
      sub(target, {
        ...shift(target.it.span, target.it.span.rows - 1, target.it.span.cols - 1),
        rows: 1,
        cols: 1,
      }),
    getLastRow: (target) => sub(target, { row: target.it.span.row + target.it.span.rows - 1, rows: 1 }),
    getLastColumn: (target) => sub(target, { col: target.it.span.col + target.it.span.cols - 1, cols: 1 }),
    getOffsetRange: (target, args) => sub(target, shift(target.it.span, args.whole(0), args.whole(1))),
    getResizedRange: (target, args) =>
      sub(target, { rows: target.it.span.rows + args.whole(0), cols: target.it.span.cols + args.whole(1) }),
    getAbsoluteResizedRange: (target, args) => sub(target, { rows: args.whole(0), cols: args.whole(1) }),
    getEntireRow: (target) => sub(target, { col: 0, cols: MAX_COLS }),
    getEntireColumn: (target) => sub(target, { row: 0, rows: MAX_ROWS }),
    getRowsBelow: (target, args) =>
      sub(target, { row: target.it.span.row + target.it.span.rows, rows: args.whole(0, 1) }),
    getColumnsAfter: (target, args) =>
      sub(target, { col: target.it.span.col + target.it.span.cols, cols: args.whole(0, 1) }),
    _ValidateArraySize: ({ it }, args) => judgeSize(it.span, args.whole(0), args.whole(1)),
  },
};

const RANGE_AREAS: Kind<OfArea> = {
  type: 'RangeAreas',
  get: { ...PLACE, areaCount: ({ it }) => it.spans.length },
  link: {
    areas: (target) => thing(AREAS, target),
    conditionalFormats: ({ context, it }) => conditionalFormats(context, it),
    dataValidation: ({ context, it }) => validation(context, it),
    format: ({ context, it }) => rangeFormat(context, it),
    worksheet: ({ context, it }) => worksheet(context, it.sheet),
  },
  call: {
    clear: ({ context, it }, args) => clear(context, it, args.choice(0, DIRECTIONS, 'All')),
  },
};

const AREAS: Kind<OfArea> = {
  type: 'RangeCollection',
  items: ({ context, it }) => it.spans.map((span) => range(context, it.with(span))),
};

function uniform(area: Area, key: string): unknown {
  const values = new Set(area.spans.map((span) => area.sheet.formats.uniform(span, key)));
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}

/** A matrix of what the cells hold; null for whole rows and columns. */
function read<T>(
  area: Area,
  of: (content: Content | undefined, row: number, col: number) => T,
): T[][] | null {
  const { sheet, span } = area;
  if (isWholeColumns(span) || isWholeRows(span)) return null;
  if (area.cellCount > MAX_READ)
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  const { book } = sheet;
  return Array.from({ length: span.rows }, (_, r) =>
    Array.from({ length: span.cols }, (__, c) =>
      of(book.shown(sheet, span.row + r, span.col + c), span.row + r, span.col + c),
    ),
  );
}

/** The rectangle around what a sheet uses; null where it is blank. Formatted cells count unless only values are asked. */
export function usedSpan(sheet: SheetModel, valuesOnly: boolean): Span | null {
  const spans: Span[] = [];
  for (const key of sheet.cells.keys()) {
    const { row, col } = placeOf(key);
    spans.push(oneCell(row, col));
  }
  const formatted = valuesOnly ? null : sheet.formats.used();
  return bounds([...(formatted ? [formatted] : []), ...(valuesOnly ? [] : sheet.merges), ...spans]);
}

function used({ context, it }: OfArea, args: Args): Thing | null {
  const valuesOnly = args.flag(0);
  if (!valuesOnly) {
    const all = usedSpan(it.sheet, false);
    const span = all && intersection(all, it.span);
    return span && range(context, it.with(span));
  }
  const cells = [...it.sheet.filled(it.span)].map(({ row, col }) => oneCell(row, col));
  const span = bounds(cells);
  return span && range(context, it.with(span));
}

/** The merged areas whose first cell lies in the range. */
function mergedAreas(context: Context, area: Area): Thing | null {
  const merges = area.sheet.merges.filter(({ row, col }) => covers(area.span, oneCell(row, col)));
  if (merges.length === 0) return null;
  if (merges.length > MAX_MERGES)
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  return rangeAreas(context, new Area(area.sheet, merges));
}

/** Whether all cells lie in a spill, or none; null where some do. */
function hasSpill({ sheet, span }: Area): boolean | null {
  let found = 0;
  for (const { row, col } of cellsOf(span)) if (sheet.spills.some((spill) => holds(spill, row, col))) found++;
  if (found === 0) return false;
  return found === span.rows * span.cols ? true : null;
}

/** The cell whose formula spills into this one; null for more than one cell. */
function spillParent(target: OfArea): Thing | null {
  const { sheet, span } = target.it;
  const spill = span.rows * span.cols === 1 && sheet.spills.find((one) => holds(one, span.row, span.col));
  return spill ? sub(target, { row: spill.row, col: spill.col }) : null;
}

function common({ context, it }: OfArea, args: Args): Thing | null {
  const other = args.area(0, (address) => areaIn(it.sheet, address, 1));
  const span = other.sheet === it.sheet ? intersection(it.span, other.span) : null;
  return span && range(context, it.with(span));
}

function sub({ context, it }: OfArea, change: Partial<Span>): Thing {
  return range(context, it.with({ ...it.span, ...change }));
}

function shift({ row, col }: Span, rows: number, cols: number): { row: number; col: number } {
  return { row: row + rows, col: col + cols };
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument(`${index} is not in the range.`);
  return index;
}

/** Selecting brings the sheet to the front; cells of hidden sheets cannot be selected. */
function select(context: Context, area: Area): void {
  show(context, area.sheet);
  context.book.selection = area.spans;
  context.events.push('SelectionChanged', area.sheet, { address: addressOf(area.span) });
}

function hidden(set: ReadonlySet<number>, from: number, count: number): boolean | null {
  let found = 0;
  for (const line of set) if (line >= from && line < from + count) found++;
  if (found === 0) return false;
  return found === count ? true : null;
}

function hide(sheet: SheetModel, set: Set<number>, from: number, count: number, value: unknown): void {
  mayEdit(sheet.book);
  const isHidden = flagOf(value);
  for (let line = from; line < from + Math.min(count, 20_000); line++)
    if (isHidden) set.add(line);
    else set.delete(line);
}

/** How long lines are together, in points. */
function lengthOf(sizes: ReadonlyMap<number, number>, standard: number, from: number, count: number): number {
  let sum = count * standard;
  for (const [line, size] of sizes) if (line >= from && line < from + count) sum += size - standard;
  return sum;
}

/** Cells of a sheet. */
export function range(context: Context, area: Area): Thing {
  return thing(RANGE, { context, it: area });
}

export function rangeAreas(context: Context, area: Area): Thing {
  return thing(RANGE_AREAS, { context, it: area });
}
