import { Area, MAX_COLS, MAX_ROWS, parseAddress, splitAddress } from '../area';
import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { mayChangeStructure, mayEdit } from '../guard';
import { choiceOf, colourOf, flagOf, numberOf, textOf, thing, wholeOf, type Kind, type Thing } from '../kind';
import { same, type SheetModel } from '../model';
import { copySheet } from './copySheet';
import { sheetAutoFilter } from './autoFilter';
import type { Context, OfSheet } from './context';
import { freezePanes } from './freezePanes';
import { names } from './names';
import { pageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { sheetProtection } from './protection';
import { range, rangeAreas, usedSpan } from './range';
import { registers } from './registers';
import { customProperties } from './settings';
import { shapesOf } from './shapes';
import { tables } from './tables';
import { judgeName } from './worksheets';

const WORKSHEET: Kind<OfSheet> = {
  type: 'Worksheet',
  identity: ({ it }) => ({ Id: it.id }),
  get: {
    id: ({ it }) => alive(it).id,
    name: ({ it }) => alive(it).name,
    position: ({ it }) => alive(it).book.sheets.indexOf(it),
    visibility: ({ it }) => alive(it).visibility,
    tabColor: ({ it }) => it.tabColor,
    showGridlines: ({ it }) => it.showGridlines,
    showHeadings: ({ it }) => it.showHeadings,
    standardWidth: ({ it }) => it.standardWidth,
    standardHeight: ({ it }) => it.standardHeight,
    enableCalculation: () => true,
  },
  set: {
    name: ({ context, it }, value) => {
      mayChangeStructure(alive(it).book);
      judgeName(it.book, textOf(value), it);
      const nameBefore = it.name;
      it.book.renameSheet(it, textOf(value));
      context.events.push('NameChanged', it, { nameBefore, nameAfter: it.name });
    },
    position: ({ context, it }, value) => {
      mayChangeStructure(alive(it).book);
      move(it, wholeOf(value));
      context.events.push('Moved', it);
    },
    visibility: ({ context, it }, value) => {
      mayChangeStructure(alive(it).book);
      const visibility = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden']);
      if (visibility !== 'Visible') judgeLast(it);
      it.visibility = visibility;
      context.events.push('VisibilityChanged', it, { visibilityAfter: visibility });
    },
    tabColor: ({ it }, value) => {
      mayEdit(alive(it).book);
      it.tabColor = value === '' ? '' : colourOf(value);
    },
    // What the client writes where an add-in sets showGridlines.
    gridlines: ({ it }, value) => {
      mayEdit(alive(it).book);
      it.showGridlines = flagOf(value);
    },
    headings: ({ it }, value) => {
      mayEdit(alive(it).book);
      it.showHeadings = flagOf(value);
    },
    standardWidth: ({ it }, value) => {
      mayEdit(alive(it).book);
      it.standardWidth = numberOf(value, 0, 1_000);
    },
  },
  link: {
    autoFilter: ({ context, it }) => sheetAutoFilter(context, alive(it)),
    customProperties: ({ it }) => customProperties(alive(it).customProperties),
    freezePanes: ({ context, it }) => freezePanes(context, alive(it)),
    horizontalPageBreaks: ({ context, it }) => pageBreaks(context, alive(it), 'horizontal'),
    names: ({ context, it }) => names(context, alive(it)),
    pageLayout: ({ context, it }) => pageLayout(context, alive(it)),
    protection: ({ context, it }) => sheetProtection(context, alive(it)),
    shapes: ({ it }) => shapesOf(alive(it).shapes),
    tables: ({ context, it }) => tables(context, alive(it)),
    verticalPageBreaks: ({ context, it }) => pageBreaks(context, alive(it), 'vertical'),
  },
  call: {
    ...registers<OfSheet>(({ context, it }) => ({ context, id: alive(it).id })),
    activate: ({ context, it }) => show(context, alive(it)),
    calculate: ({ it }) => {
      it.book.stale = true;
    },
    copy: ({ context, it }, args) => {
      mayChangeStructure(alive(it).book);
      const copied = copySheet(it, args.choice(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None'));
      context.events.push('Added', copied);
      return worksheet(context, copied);
    },
    delete: ({ context, it }) => {
      mayChangeStructure(alive(it).book);
      if (it.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
      judgeLast(it);
      it.book.removeSheet(it);
      context.events.push('Deleted', it);
    },
    getCell: ({ context, it }, args) => rangeAt(context, withCells(it), args.whole(0), args.whole(1), 1, 1),
    getNext: ({ context, it }, args) => found(neighbour(context, it, 1, args.flag(0))),
    getNextOrNullObject: ({ context, it }, args) => neighbour(context, it, 1, args.flag(0)),
    getPrevious: ({ context, it }, args) => found(neighbour(context, it, -1, args.flag(0))),
    getPreviousOrNullObject: ({ context, it }, args) => neighbour(context, it, -1, args.flag(0)),
    getRange: ({ context, it }, args) =>
      range(
        context,
        args.at(0) === undefined ? whole(withCells(it)) : areaIn(withCells(it), args.text(0), 1),
      ),
    getRangeByIndexes: ({ context, it }, args) =>
      rangeAt(context, withCells(it), args.whole(0), args.whole(1), args.whole(2), args.whole(3)),
    getRanges: ({ context, it }, args) =>
      rangeAreas(
        context,
        args.at(0) === undefined ? whole(withCells(it)) : areaIn(withCells(it), args.text(0)),
      ),
    getUsedRange: ({ context, it }, args) => {
      const span = usedSpan(withCells(it), args.flag(0)) ?? { row: 0, col: 0, rows: 1, cols: 1 };
      return range(context, new Area(it, [span]));
    },
    getUsedRangeOrNullObject: ({ context, it }, args) => {
      const span = usedSpan(withCells(it), args.flag(0));
      return span ? range(context, new Area(it, [span])) : null;
    },
    _GetSheetById: ({ context }, args) => byId(context, args.text(0)),
    _GetAnotherWorksheetById: ({ context }, args) => byId(context, args.text(0)),
  },
};

function alive(sheet: SheetModel): SheetModel {
  if (sheet.deleted) throw itemNotFound();
  return sheet;
}

function withCells(sheet: SheetModel): SheetModel {
  if (alive(sheet).isChart) throw new HostError('UnsupportedSheet', 'A chart sheet has no cells.');
  return sheet;
}

function found(sheet: Thing | null): Thing {
  if (!sheet) throw itemNotFound();
  return sheet;
}

function byId(context: Context, id: string): Thing {
  const sheet = context.book.sheets.find((each) => each.id === id);
  if (!sheet) throw itemNotFound();
  return worksheet(context, sheet);
}

/** One sheet at least stays visible. */
function judgeLast(sheet: SheetModel): void {
  const visible = sheet.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) throw invalidOperation('The last visible sheet.');
}

function move(sheet: SheetModel, position: number): void {
  const { sheets } = sheet.book;
  if (position < 0 || position >= sheets.length) throw invalidArgument(`No position: ${position}.`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function neighbour(context: Context, sheet: SheetModel, step: number, visibleOnly: boolean): Thing | null {
  const { sheets } = alive(sheet).book;
  for (let at = sheets.indexOf(sheet) + step; sheets[at]; at += step) {
    const other = sheets[at];
    if (other && (!visibleOnly || other.visibility === 'Visible')) return worksheet(context, other);
  }
  return null;
}

/** Brings a sheet to the front; a hidden one cannot be. */
export function show({ book, events }: Context, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('The sheet is hidden.');
  if (book.activeSheet === sheet) return;
  events.push('Deactivated', book.activeSheet);
  book.activeSheet = sheet;
  book.selection = [{ row: 0, col: 0, rows: 1, cols: 1 }];
  events.push('Activated', sheet);
}

function whole(sheet: SheetModel): Area {
  return new Area(alive(sheet), [{ row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS }]);
}

function rangeAt(
  context: Context,
  sheet: SheetModel,
  row: number,
  col: number,
  rows: number,
  cols: number,
): Thing {
  return range(context, new Area(alive(sheet), [{ row, col, rows, cols }]));
}

/** The area of an address in a sheet, or of a name or table that lies on it; several areas only where allowed. */
export function areaIn(sheet: SheetModel, text: string, most = 10_000): Area {
  const parts = text.split(',');
  if (parts.length > most) throw invalidArgument(`Several areas: '${text}'.`);
  if (text.length > 8_192) throw invalidArgument(`An address of ${text.length} signs.`);
  return new Area(
    alive(sheet),
    parts.map((part) => {
      const { sheet: named, address } = splitAddress(part.trim());
      if (named !== null && !same(named, sheet.name)) throw invalidArgument(`Another sheet: '${part}'.`);
      const span = parseAddress(address) ?? spanOfName(sheet, address);
      if (!span) throw invalidArgument(`No address: '${part}'.`);
      return span;
    }),
  );
}

function spanOfName(sheet: SheetModel, name: string) {
  const known = [...sheet.names, ...sheet.book.names].find((each) => same(each.name, name));
  const reference = known ? splitAddress(known.formula.slice(1)) : null;
  if (reference && same(reference.sheet ?? '', sheet.name)) return parseAddress(reference.address);
  return sheet.tables.find((table) => same(table.name, name))?.span ?? null;
}

/** A sheet of the workbook. */
export function worksheet(context: Context, sheet: SheetModel): Thing {
  return thing(WORKSHEET, { context, it: sheet });
}
