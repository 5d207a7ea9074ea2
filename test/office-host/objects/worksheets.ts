import { ALL_SHEETS } from '../events';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { mayChangeStructure } from '../guard';
import { thing, type Kind, type Thing } from '../kind';
import { same, type BookModel, type SheetModel } from '../model';
import type { Context } from './context';
import { registers } from './registers';
import { worksheet } from './worksheet';

const MAX_NAME = 31;

const WORKSHEETS: Kind<Context> = {
  type: 'WorksheetCollection',
  items: (context) => context.book.sheets.map((sheet) => worksheet(context, sheet)),
  item: (context, key) => {
    const found = context.book.sheets.find((sheet) => sheet.id === key || same(sheet.name, String(key)));
    return found ? worksheet(context, found) : null;
  },
  call: {
    ...registers<Context>((context) => ({ context, id: ALL_SHEETS })),
    add: (context, args) => {
      const { book, events } = context;
      mayChangeStructure(book);
      const name = args.at(0) === undefined ? freeName(book, 'Sheet') : args.text(0);
      judgeName(book, name);
      const sheet = book.addSheet(name);
      events.push('Added', sheet);
      return worksheet(context, sheet);
    },
    getActiveWorksheet: (context) => worksheet(context, context.book.activeSheet),
    getCount: ({ book }, args) => seen(book, args.flag(0)).length,
    getFirst: (context, args) => oneOf(context, seen(context.book, args.flag(0))[0]),
    getLast: (context, args) => oneOf(context, seen(context.book, args.flag(0)).at(-1)),
  },
};

function seen(book: BookModel, visibleOnly: boolean): SheetModel[] {
  return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function oneOf(context: Context, sheet: SheetModel | undefined): Thing {
  if (!sheet) throw itemNotFound();
  return worksheet(context, sheet);
}

/** The first of 'Sheet1', 'Sheet2' … that is free. */
export function freeName(book: BookModel, stem: string): string {
  for (let n = 1; ; n++) if (!book.sheet(`${stem}${n}`)) return `${stem}${n}`;
}

/**
 * A name for a sheet: 1 to 31 signs, none of : \ / ? * [ ], no ' at its ends, not 'History', and no other sheet's.
 * @throws InvalidArgument or ItemAlreadyExists.
 */
export function judgeName(book: BookModel, name: string, own?: SheetModel): void {
  if (name.length === 0 || name.length > MAX_NAME)
    throw invalidArgument(`A sheet name of ${name.length} signs.`);
  if (/[:\\/?*[\]]|^'|'$/.test(name) || same(name, 'History'))
    throw invalidArgument(`No sheet name: '${name}'.`);
  const other = book.sheet(name);
  if (other && other !== own) throw itemAlreadyExists();
}

/** The sheets of the workbook. */
export function worksheets(context: Context): Thing {
  return thing(WORKSHEETS, context);
}
