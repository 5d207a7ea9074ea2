import type { Span } from '../../../src/workbook/sheet';
import { Area, intersection, isWholeColumns, isWholeRows, overlaps } from '../area';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound, notEmulated } from '../errors';
import { mayDesign, mayEdit } from '../guard';
import { flagOf, textOf, thing, type Kind, type Thing } from '../kind';
import { same, type SheetModel, type TableModel } from '../model';
import { tableAutoFilter } from './autoFilter';
import type { Context } from './context';
import { range } from './range';
import { areaIn, worksheet } from './worksheet';
import { splitAddress } from '../area';
import { judgeSize, writeInputs } from './writing';

export interface OfTable {
  readonly context: Context;
  readonly sheet: SheetModel;
  readonly it: TableModel;
}

const FLAGS = [
  ...(['showTotals', 'showBandedRows', 'showBandedColumns', 'showFilterButton'] as const),
  ...(['highlightFirstColumn', 'highlightLastColumn'] as const),
];

const TABLE: Kind<OfTable> = {
  type: 'Table',
  identity: ({ it }) => ({ Id: it.id }),
  get: {
    id: ({ it }) => it.id,
    legacyId: ({ it }) => it.id,
    name: ({ it }) => it.name,
    style: ({ it }) => it.style,
    showHeaders: ({ it }) => it.showHeaders,
    ...Object.fromEntries(FLAGS.map((flag) => [flag, ({ it }: OfTable) => it[flag]])),
  },
  set: {
    name: ({ context, sheet, it }, value) => {
      mayDesign(sheet);
      judgeName(context, textOf(value), it);
      it.name = textOf(value);
    },
    style: ({ sheet, it }, value) => {
      mayEdit(sheet.book);
      it.style = textOf(value);
    },
    ...Object.fromEntries(
      FLAGS.map((flag) => [
        flag,
        ({ sheet, it }: OfTable, value: unknown) => {
          mayEdit(sheet.book);
          if (flag === 'showTotals' && value === true) throw notEmulated('Table.showTotals = true');
          it[flag] = flagOf(value);
        },
      ]),
    ),
  },
  link: {
    autoFilter: (target) => tableAutoFilter(target),
    columns: (target) => thing(COLUMNS, target),
    rows: (target) => thing(ROWS, target),
    worksheet: ({ context, sheet }) => worksheet(context, sheet),
  },
  call: {
    getRange: (target) => part(target, {}),
    getHeaderRowRange: (target) => part(target, { rows: 1 }),
    getDataBodyRange: (target) => part(target, bodyOf(target.it.span)),
    clearFilters: ({ sheet }) => mayEdit(sheet.book),
    reapplyFilters: ({ sheet }) => mayEdit(sheet.book),
    convertToRange: (target) => {
      mayDesign(target.sheet);
      remove(target);
      return part(target, {});
    },
    delete: (target) => {
      mayDesign(target.sheet);
      remove(target);
      const { sheet, it } = target;
      for (const { row, col } of [...sheet.filled(it.span)]) sheet.put(row, col, undefined);
      sheet.formats.clear(it.span);
    },
    resize: ({ sheet, it }, args) => {
      mayDesign(sheet);
      const { span } = args.area(0, (address) => areaIn(sheet, address, 1));
      if (span.row !== it.span.row || !overlaps(span, it.span) || span.rows < 2)
        throw invalidArgument('The head row stays where it is, and the new range overlaps the table.');
      judgePlace(sheet, span, it);
      it.span = span;
      nameHeads(sheet, span);
    },
  },
};

const bodyOf = ({ row, rows }: Span): Partial<Span> => ({ row: row + 1, rows: rows - 1 });

const TABLES: Kind<{ readonly context: Context; readonly sheets: readonly SheetModel[] }> = {
  type: 'TableCollection',
  get: { count: ({ sheets }) => sheets.flatMap(({ tables: own }) => own).length },
  items: ({ context, sheets }) => all(context, sheets),
  item: ({ context, sheets }, key) =>
    all(context, sheets).find(
      (each) => each.identity.Id === key || same(String(each.get('name')), String(key)),
    ) ?? null,
  call: {
    add: ({ context, sheets }, args) => {
      const area = args.area(0, (address) => areaOfAddress(context, sheets, address));
      if (!args.flag(1)) throw notEmulated('TableCollection.add without headers');
      if (!sheets.includes(area.sheet)) throw invalidArgument('A range of another sheet.');
      return add(context, area);
    },
  },
};

function areaOfAddress({ book }: Context, sheets: readonly SheetModel[], address: string): Area {
  const { sheet: name } = splitAddress(address);
  const sheet = name === null ? (sheets.length === 1 ? sheets[0] : book.activeSheet) : book.sheet(name);
  if (!sheet) throw itemNotFound();
  return areaIn(sheet, address, 1);
}

/** A table over cells: no other table and no merged cell there; heads become texts that differ. */
function add(context: Context, { sheet, span: given }: Area): Thing {
  mayDesign(sheet);
  if (isWholeColumns(given) || isWholeRows(given)) throw notEmulated('A table over whole rows or columns');
  const span = given.rows === 1 ? { ...given, rows: 2 } : given;
  judgePlace(sheet, span);
  const it: TableModel = {
    ...{ id: context.book.newId(), name: freeName(context), span, style: 'TableStyleMedium2' },
    ...{ showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false },
    ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false },
  };
  sheet.tables.push(it);
  nameHeads(sheet, span);
  return table(context, sheet, it);
}

function judgePlace(sheet: SheetModel, span: Span, own?: TableModel): void {
  if (sheet.tables.some((other) => other !== own && overlaps(other.span, span)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, span)))
    throw invalidOperation('A table over merged cells.');
}

/** Heads are texts, none empty and none twice. */
function nameHeads(sheet: SheetModel, { row, col, cols }: Span): void {
  const taken = new Set<string>();
  for (let c = col; c < col + cols; c++) {
    const stem = String(sheet.content(row, c)?.value ?? '') || `Column${c - col + 1}`;
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}${n}`;
    taken.add(name.toLowerCase());
    sheet.put(row, c, { value: name });
  }
}

function freeName({ book }: Context): string {
  for (let n = 1; ; n++) if (!book.tables().some(({ name }) => same(name, `Table${n}`))) return `Table${n}`;
}

/** A table's name is free in the whole workbook, among tables and names, whatever the case of its letters. */
function judgeName({ book }: Context, name: string, own: TableModel): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name))
    throw invalidArgument(`No name for a table: '${name}'.`);
  const isTaken =
    book.tables().some((other) => other !== own && same(other.name, name)) ||
    book.names.some((other) => same(other.name, name));
  if (isTaken) throw itemAlreadyExists();
}

function remove({ sheet, it }: OfTable): void {
  sheet.tables.splice(sheet.tables.indexOf(it), 1);
}

function part({ context, sheet, it }: OfTable, change: Partial<Span>): Thing {
  return range(context, new Area(sheet, [{ ...it.span, ...change }]));
}

interface OfColumn extends OfTable {
  readonly index: number;
}

const nameOf = ({ sheet, it, index }: OfColumn): string =>
  String(sheet.content(it.span.row, it.span.col + index)?.value ?? '');

const COLUMN: Kind<OfColumn> = {
  type: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: nameOf,
    values: (target) => part(target, columnOf(target)).get('values'),
  },
  set: {
    name: (target, value) => {
      mayDesign(target.sheet);
      target.sheet.put(target.it.span.row, target.it.span.col + target.index, { value: textOf(value) });
    },
  },
  call: {
    getRange: (target) => part(target, columnOf(target)),
    getHeaderRowRange: (target) => part(target, { ...columnOf(target), rows: 1 }),
    getDataBodyRange: (target) => part(target, { ...columnOf(target), ...bodyOf(target.it.span) }),
  },
};

const columnOf = ({ it, index }: OfColumn): Partial<Span> => ({ col: it.span.col + index, cols: 1 });

const columnsOf = (target: OfTable): OfColumn[] =>
  Array.from({ length: target.it.span.cols }, (_, index) => ({ ...target, index }));

const COLUMNS: Kind<OfTable> = {
  type: 'TableColumnCollection',
  get: { count: ({ it }) => it.span.cols },
  items: (target) => columnsOf(target).map((column) => thing(COLUMN, column)),
  item: (target, key) => {
    const found = columnsOf(target).find(
      (column) => column.index + 1 === key || same(nameOf(column), String(key)),
    );
    return found ? thing(COLUMN, found) : null;
  },
};

const ROWS: Kind<OfTable> = {
  type: 'TableRowCollection',
  get: { count: ({ it }) => it.span.rows - 1 },
  items: () => {
    throw notEmulated('Loading the rows of a table');
  },
  call: {
    getCount: ({ it }) => it.span.rows - 1,
    add: ({ context, sheet, it }, args) => {
      mayDesign(sheet);
      if ((args.at(0) ?? -1) !== -1) throw notEmulated('TableRowCollection.add within the table');
      const values = args.at(1);
      if (!Array.isArray(values)) throw invalidArgument('No rows.');
      const added = { ...it.span, row: it.span.row + it.span.rows, rows: values.length };
      if ([...sheet.filled(added)].length > 0) throw notEmulated('Rows of a table that push others down');
      judgeSize(added, values.length, it.span.cols);
      it.span = { ...it.span, rows: it.span.rows + values.length };
      writeInputs(context, new Area(sheet, [added]), values);
      return thing(ROW, { index: it.span.rows - 2 });
    },
  },
};

const ROW: Kind<{ readonly index: number }> = { type: 'TableRow', get: { index: ({ index }) => index } };

function all(context: Context, sheets: readonly SheetModel[]): Thing[] {
  return sheets.flatMap((sheet) => sheet.tables.map((it) => table(context, sheet, it)));
}

function table(context: Context, sheet: SheetModel, it: TableModel): Thing {
  return thing(TABLE, { context, sheet, it });
}

/** The tables of a sheet, or of the whole workbook. */
export function tables(context: Context, sheet: SheetModel | null): Thing {
  return thing(TABLES, { context, sheets: sheet ? [sheet] : context.book.sheets });
}

/** The tables that lie in a range, in whole or in part. */
export function scopedTables(context: Context, area: Area, fully: boolean): Thing {
  const found = area.sheet.tables.filter((each) => {
    const common = intersection(each.span, area.span);
    return common !== null && (!fully || common.rows * common.cols === each.span.rows * each.span.cols);
  });
  const items = found.map((it) => table(context, area.sheet, it));
  return thing({ ...SCOPED, items: () => items }, null);
}

const SCOPED: Kind<null> = { type: 'TableScopedCollection' };
