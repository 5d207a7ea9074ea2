import { Area } from '../area';
import { invalidReference, notEmulated } from '../errors';
import { mayEdit } from '../guard';
import { choiceOf, flagOf, thing, type Kind, type Thing } from '../kind';
import { insertSheets } from './insertSheets';
import type { Context } from './context';
import { names } from './names';
import { properties } from './properties';
import { range, rangeAreas } from './range';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheets';

const RUNTIME: Kind<Context> = {
  type: 'Runtime',
  get: { enableEvents: ({ events }) => events.enabled },
  set: {
    enableEvents: ({ events }, value) => {
      events.enabled = flagOf(value);
    },
  },
};

const PROTECTION: Kind<Context> = {
  type: 'WorkbookProtection',
  get: { protected: ({ book }) => book.isProtected },
  call: {
    protect: ({ book }) => {
      mayEdit(book);
      book.isProtected = true;
    },
    unprotect: ({ book }) => {
      mayEdit(book);
      book.isProtected = false;
    },
  },
};

const nothing = () => undefined;

const APPLICATION: Kind<Context> = {
  type: 'Application',
  get: {
    calculationMode: ({ book }) => book.calculationMode,
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191_029,
    decimalSeparator: () => ',',
    thousandsSeparator: () => '.',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: ({ book }, value) => {
      book.calculationMode = choiceOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    },
  },
  call: {
    calculate: ({ book }, args) => {
      args.choice(0, ['Recalculate', 'Full', 'FullRebuild']);
      book.stale = true;
    },
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
};

const WORKBOOK: Kind<Context> = {
  type: 'Workbook',
  get: {
    name: ({ book }) => book.name,
    readOnly: ({ book }) => book.readOnly,
    isDirty: () => true,
    autoSave: () => true,
    previouslySaved: () => true,
    calculationEngineVersion: () => 191_029,
    chartDataPointTrack: () => true,
    usePrecisionAsDisplayed: () => false,
  },
  link: {
    application: (context) => thing(APPLICATION, context),
    names: (context) => names(context, null),
    properties: (context) => properties(context),
    protection: (context) => thing(PROTECTION, context),
    settings: (context) => settings(context),
    tables: (context) => tables(context, null),
    worksheets: (context) => worksheets(context),
    _Runtime: (context) => thing(RUNTIME, context),
  },
  call: {
    getActiveCell: (context) => {
      const [first] = selected(context).spans;
      return range(context, selected(context).with({ row: 0, col: 0, ...first, rows: 1, cols: 1 }));
    },
    getSelectedRange: (context) => range(context, selected(context)),
    getSelectedRanges: (context) => rangeAreas(context, selected(context)),
    insertWorksheetsFromBase64: (context, args) => insertSheets(context, args.text(0), args.record(1)),
    save: nothing,
    close: () => {
      throw notEmulated('Workbook.close');
    },
    _GetRangeForEventByReferenceId: (context, args) => rangeOfEvent(context, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (context, args) => rangeOfEvent(context, args.text(0)),
    _RemoveReference: ({ references }, args) => references.remove(args.text(0)),
    _RemoveAllReferences: ({ references }) => references.removeAll(),
    _GetReferenceCount: ({ references }) => references.count,
  },
};

function selected({ book }: Context): Area {
  return new Area(book.activeSheet, book.selection);
}

function rangeOfEvent(context: Context, id: string): Thing {
  const found = context.events.references.get(id);
  if (!found) throw invalidReference();
  return range(context, new Area(found.sheet, [found.span]));
}

/** The workbook, from which every path begins. */
export function workbook(context: Context): Thing {
  return thing(WORKBOOK, context);
}
