import { accessDenied, invalidArgument, invalidOperation } from '../errors';
import { mayEdit } from '../guard';
import { thing, type Kind, type Thing } from '../kind';
import type { SheetModel } from '../model';
import type { Context, OfSheet } from './context';

const ALLOWANCES = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...[
    'allowFormatCells',
    'allowFormatColumns',
    'allowFormatRows',
    'allowInsertColumns',
    'allowInsertHyperlinks',
  ],
  ...['allowInsertRows', 'allowPivotTables', 'allowSort'],
];
const SELECTIONS = ['Normal', 'None', 'Unlocked'];

const PROTECTION: Kind<OfSheet> = {
  type: 'WorksheetProtection',
  get: {
    protected: ({ it }) => it.protection !== null,
    options: ({ it }) => it.protection,
  },
  call: {
    protect: ({ context, it }, args) => {
      mayEdit(it.book);
      if (it.protection) throw invalidOperation('The sheet is already protected.');
      it.protection = optionsOf(args.record(0));
      it.password = args.at(1) === undefined ? null : args.text(1);
      context.events.push('ProtectionChanged', it, { isProtected: true });
    },
    unprotect: ({ context, it }, args) => {
      mayEdit(it.book);
      if (!it.protection) return;
      if (it.password !== null && args.at(0) !== it.password) throw accessDenied();
      it.protection = null;
      context.events.push('ProtectionChanged', it, { isProtected: false });
    },
  },
};

function optionsOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const [name, value] of Object.entries(given)) {
    const isKnown = ALLOWANCES.includes(name) && typeof value === 'boolean';
    const isSelection = name === 'selectionMode' && SELECTIONS.includes(String(value));
    // Options that are null are refused, too.
    if (!isKnown && !isSelection)
      throw invalidArgument(`An option of protection: ${name} = ${String(value)}.`);
  }
  const none = Object.fromEntries(ALLOWANCES.map((name) => [name, false]));
  return { ...none, selectionMode: 'Normal', ...given };
}

export function sheetProtection(context: Context, sheet: SheetModel): Thing {
  return thing(PROTECTION, { context, it: sheet });
}
