import { type Area, holds, intersection, overlaps } from '../area';
import { invalidArgument } from '../errors';
import { mayDesign } from '../guard';
import { choiceOf, flagOf, isThing, recordOf, textOf, thing, type Kind, type Thing } from '../kind';
import type { ValidationModel } from '../model';
import type { Context, Of } from './context';

/** The rule that says what a value must be, by kind; the type that Excel then tells. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};
const OPERATORS = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo'],
  ...['GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'],
];
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const VALIDATION: Kind<Of<Area>> = {
  type: 'DataValidation',
  get: {
    rule: ({ it }) => one(it, (found) => found?.rule ?? {}),
    type: ({ it }) => one(it, (found) => typeOf(found)) ?? 'Inconsistent',
    ignoreBlanks: ({ it }) => one(it, (found) => found?.ignoreBlanks ?? true),
    prompt: ({ it }) => one(it, (found) => found?.prompt ?? { message: '', showPrompt: true, title: '' }),
    errorAlert: ({ it }) =>
      one(it, (found) => found?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' }),
  },
  set: {
    rule: ({ it }, value) => change(it, { rule: ruleOf(value) }),
    ignoreBlanks: ({ it }, value) => change(it, { ignoreBlanks: flagOf(value) }),
    prompt: ({ it }, value) => change(it, { prompt: promptOf(value, 'showPrompt') }),
    errorAlert: ({ it }, value) => {
      const alert = promptOf(value, 'showAlert');
      choiceOf(alert.style, ['Stop', 'Warning', 'Information']);
      change(it, { errorAlert: alert });
    },
  },
  call: {
    clear: ({ it }) => {
      mayDesign(it.sheet);
      for (const span of it.spans) it.sheet.cutValidations(span);
    },
  },
};

function typeOf(found: ValidationModel | undefined): string {
  const [kind] = Object.keys(found?.rule ?? {});
  return kind === undefined ? 'None' : (KINDS[kind] ?? 'None');
}

/** What is the same on all cells; null where they differ. */
function one<T>(area: Area, of: (found: ValidationModel | undefined) => T): T | null {
  const { sheet } = area;
  const touching = sheet.validations.filter(({ span }) => area.spans.some((own) => overlaps(own, span)));
  const covered = touching.reduce((sum, { span }) => {
    const parts = area.spans.map((own) => intersection(own, span));
    return sum + parts.reduce((n, part) => n + (part ? part.rows * part.cols : 0), 0);
  }, 0);
  const told = touching.map(of);
  if (covered < area.cellCount) told.push(of(undefined));
  const [first] = told;
  const same = told.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return first !== undefined && same ? first : null;
}

/** Sets a part of the validation of cells; the other parts stay as they are on the first cell. */
function change(area: Area, part: Partial<ValidationModel>): void {
  const { sheet } = area;
  mayDesign(sheet);
  for (const span of area.spans) {
    const known = sheet.validations.find((each) => holds(each.span, span.row, span.col));
    const before = known ?? { rule: null, ignoreBlanks: true, prompt: null, errorAlert: null };
    sheet.cutValidations(span);
    sheet.validations.push({ ...before, ...part, span });
  }
}

function ruleOf(value: unknown): Readonly<Record<string, unknown>> {
  const rule = recordOf(value);
  const [kind, ...others] = Object.keys(rule);
  if (kind === undefined || others.length > 0 || !(kind in KINDS))
    throw invalidArgument(`A rule has one kind: ${Object.keys(rule).join()}.`);
  const given = recordOf(rule[kind]);
  if (kind === 'list') return { list: listOf(given) };
  if (kind === 'custom') {
    if (!textOf(given.formula).startsWith('=')) throw invalidArgument('A formula begins with =.');
    return { custom: given };
  }
  judgeCompared(given);
  return { [kind]: given };
}

function judgeCompared(given: Readonly<Record<string, unknown>>): void {
  const operator = choiceOf(given.operator, OPERATORS);
  const isPair = operator === 'Between' || operator === 'NotBetween';
  if (given.formula1 === undefined || (isPair && given.formula2 === undefined))
    throw invalidArgument('A limit is missing.');
  for (const limit of [given.formula1, given.formula2])
    if (limit !== undefined && typeof limit !== 'number' && typeof limit !== 'string')
      throw invalidArgument('A limit is a number or a formula.');
}

/** A list's source: a range (kept as its formula), '=…', or entries with commas between them. */
function listOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  flagOf(given.inCellDropDown);
  const { source } = given;
  if (isThing(source)) {
    const address = textOf(source.get('address'));
    return {
      ...given,
      source: `=${address.replace(/!(.*)$/, (_, cells: string) => `!${cells.replace(/([A-Z]+|\d+)/g, '$$$1')}`)}`,
    };
  }
  const text = textOf(source);
  if (text === '' || (!text.startsWith('=') && text.length > 255))
    throw invalidArgument('No source of a list.');
  return given;
}

function promptOf(value: unknown, shows: 'showPrompt' | 'showAlert'): Readonly<Record<string, unknown>> {
  const given = recordOf(value);
  flagOf(given[shows]);
  if (textOf(given.title).length > MAX_TITLE) throw invalidArgument('A title of more than 32 signs.');
  if (textOf(given.message).length > MAX_MESSAGE) throw invalidArgument('A message of more than 255 signs.');
  return given;
}

/** What may be typed into cells. */
export function validation(context: Context, area: Area): Thing {
  return thing(VALIDATION, { context, it: area });
}
