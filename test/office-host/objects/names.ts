import { Area, parseAddress, quoted, splitAddress } from '../area';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { mayEdit } from '../guard';
import { areaOf, flagOf, textOf, thing, type Kind, type Thing } from '../kind';
import { same, type NameModel, type SheetModel } from '../model';
import type { Context, Of } from './context';
import { range } from './range';
import { worksheet } from './worksheet';

interface Scope {
  readonly context: Context;
  /** null: the names that the whole workbook knows. */
  readonly sheet: SheetModel | null;
}

const NAME: Kind<Of<NameModel>> = {
  type: 'NamedItem',
  identity: ({ it }) => ({ _Id: it.name }),
  get: {
    name: ({ it }) => it.name,
    formula: ({ it }) => it.formula,
    visible: ({ it }) => it.visible,
    comment: ({ it }) => it.comment,
    scope: ({ it }) => (it.scope ? 'Worksheet' : 'Workbook'),
    type: ({ it }) => typeOf(it.formula),
    value: ({ context, it }) => valueOf(context, it.formula),
  },
  set: {
    formula: ({ context, it }, value) => {
      mayEdit(context.book);
      it.formula = formulaOf(textOf(value));
      context.book.stale = true;
    },
    visible: ({ context, it }, value) => {
      mayEdit(context.book);
      it.visible = flagOf(value);
    },
    comment: ({ context, it }, value) => {
      mayEdit(context.book);
      it.comment = textOf(value);
    },
  },
  link: {
    worksheet: ({ context, it }) => {
      if (!it.scope) throw itemNotFound();
      return worksheet(context, it.scope);
    },
    worksheetOrNullObject: ({ context, it }) => (it.scope ? worksheet(context, it.scope) : null),
  },
  call: {
    delete: ({ context, it }) => {
      mayEdit(context.book);
      const list = listOf(context, it.scope);
      list.splice(list.indexOf(it), 1);
      context.book.stale = true;
    },
    getRange: ({ context, it }) => {
      const found = rangeOf(context, it.formula);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: ({ context, it }) => rangeOf(context, it.formula),
  },
};

const NAMES: Kind<Scope> = {
  type: 'NamedItemCollection',
  items: ({ context, sheet }) => listOf(context, sheet).map((it) => thing(NAME, { context, it })),
  item: ({ context, sheet }, key) => {
    const it = listOf(context, sheet).find(({ name }) => same(name, String(key)));
    return it ? thing(NAME, { context, it }) : null;
  },
  call: {
    add: ({ context, sheet }, args) => {
      mayEdit(context.book);
      const name = args.text(0);
      judge(context, sheet, name);
      const it: NameModel = {
        ...{ name, formula: referenceOf(args.at(1)), visible: true, scope: sheet },
        comment: args.at(2) === undefined ? '' : args.text(2),
      };
      listOf(context, sheet).push(it);
      context.book.stale = true;
      return thing(NAME, { context, it });
    },
  },
};

function listOf({ book }: Context, sheet: SheetModel | null): NameModel[] {
  return sheet ? sheet.names : book.names;
}

/** A name begins with a letter, _ or \, is no address and is free; tables of the workbook take names, too. */
function judge(context: Context, sheet: SheetModel | null, name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!isName || parseAddress(name) || /^([rc]|r\d+c\d+)$/i.test(name))
    throw invalidArgument(`No name: '${name}'.`);
  const isTaken = listOf(context, sheet).some((each) => same(each.name, name));
  const isTable = !sheet && context.book.tables().some((table) => same(table.name, name));
  if (isTaken || isTable) throw itemAlreadyExists();
}

function referenceOf(reference: unknown): string {
  if (typeof reference === 'string') return formulaOf(reference);
  const noAddress = () => {
    throw invalidArgument('Neither a range nor a formula.');
  };
  return `=${absolute(areaOf(reference, noAddress))}`;
}

function absolute(area: Area): string {
  const cells = area.address.slice(quoted(area.sheet.name).length + 1);
  return `${quoted(area.sheet.name)}!${cells.replace(/([A-Z]+|\d+)/g, '$$$1')}`;
}

/** A text without '=' is a constant. */
function formulaOf(text: string): string {
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function constantOf(formula: string): string | number | boolean | undefined {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^=(true|false)$/i.test(formula)) return /true/i.test(formula);
  return /^=-?\d+(\.\d+)?$/.test(formula) ? Number(formula.slice(1)) : undefined;
}

function typeOf(formula: string): string {
  const constant = constantOf(formula);
  if (typeof constant === 'string') return 'String';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  if (typeof constant === 'boolean') return 'Boolean';
  return formula.includes('#REF!') ? 'Error' : 'Range';
}

function valueOf(context: Context, formula: string): unknown {
  const constant = constantOf(formula);
  if (constant !== undefined) return constant;
  return formula.includes('#REF!') ? '#REF!' : (namedArea(context, formula)?.address ?? formula);
}

function namedArea({ book }: Context, formula: string): Area | null {
  const { sheet: name, address } = splitAddress(formula.slice(1));
  const sheet = name === null ? undefined : book.sheet(name);
  const span = parseAddress(address);
  return sheet && span ? new Area(sheet, [span]) : null;
}

function rangeOf(context: Context, formula: string): Thing | null {
  const area = namedArea(context, formula);
  return area && range(context, area);
}

/** The names of the workbook, or those of a sheet alone. */
export function names(context: Context, sheet: SheetModel | null): Thing {
  return thing(NAMES, { context, sheet });
}
