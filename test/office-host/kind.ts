import { Area } from './area';
import { invalidArgument, itemNotFound, notEmulated } from './errors';

/**
 * What a kind of Excel object can do: members by their names in JavaScript. What is not listed is not emulated.
 */
export interface Kind<T> {
  readonly type: string;
  /** Properties that can be loaded. */
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  /** Objects that hang on this one; null is a null object. */
  readonly link?: Readonly<Record<string, (target: T) => Thing | null>>;
  /** Methods; one that gives an object returns a Thing, or null for a null object. */
  readonly call?: Readonly<Record<string, (target: T, args: Args) => unknown>>;
  /** Only of collections. */
  readonly items?: (target: T) => readonly Thing[];
  /** Only of collections that are asked with a key; null where it is not found. */
  readonly item?: (target: T, key: unknown) => Thing | null;
  /** Goes with every answer, so that the client finds the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

/** An Excel object as the protocol handles it, whatever its kind. */
export interface Thing {
  readonly type: string;
  readonly target: unknown;
  readonly scalars: readonly string[];
  readonly isCollection: boolean;
  readonly identity: Readonly<Record<string, unknown>>;
  isLink(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  link(name: string): Thing | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly Thing[];
  item(key: unknown): Thing;
}

const things = new WeakSet();

/** Whether a value that a method gave is an Excel object. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && things.has(value);
}

/** An Excel object of a kind. */
export function thing<T>(kind: Kind<T>, target: T): Thing {
  const member = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M => {
    const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw notEmulated(`${kind.type}.${name}`);
    return found;
  };
  const made: Thing = {
    type: kind.type,
    target,
    scalars: Object.keys(kind.get ?? {}),
    isCollection: kind.items !== undefined,
    get identity() {
      return kind.identity?.(target) ?? {};
    },
    isLink: (name) => Object.hasOwn(kind.link ?? {}, name),
    get: (name) => member(kind.get, name)(target),
    set: (name, value) => member(kind.set, name)(target, value),
    link: (name) => member(kind.link, name)(target),
    call: (name, args) => {
      if (name === 'getItemOrNullObject' && kind.item) return kind.item(target, args[0]);
      if (name === 'getCount' && kind.items && !kind.call?.getCount) return kind.items(target).length;
      if (name === 'getItemAt' && kind.items) return at(kind.items(target), args[0]);
      return member(kind.call, name)(target, new Args(args));
    },
    items: () => {
      if (!kind.items) throw notEmulated(`${kind.type}.items`);
      return kind.items(target);
    },
    item: (key) => {
      if (!kind.item) throw notEmulated(`${kind.type}.getItem`);
      const found = kind.item(target, key);
      if (!found) throw itemNotFound();
      return found;
    },
  };
  things.add(made);
  return made;
}

function at(items: readonly Thing[], index: unknown): Thing {
  const found = typeof index === 'number' ? items[index] : undefined;
  if (!found) throw invalidArgument(`There is no item at ${String(index)}.`);
  return found;
}

/** What a method was called with. Every look at an argument judges it. */
export class Args {
  constructor(private readonly list: readonly unknown[]) {}

  at(index: number): unknown {
    return this.list[index] ?? undefined;
  }

  text(index: number): string {
    return textOf(this.at(index));
  }

  whole(index: number, fallback?: number): number {
    return wholeOf(this.at(index) ?? fallback);
  }

  flag(index: number, fallback = false): boolean {
    return flagOf(this.at(index) ?? fallback);
  }

  choice<T extends string>(index: number, choices: readonly T[], fallback?: T): T {
    return choiceOf(this.at(index) ?? fallback, choices);
  }

  /** A Range or RangeAreas object, or an address in a sheet. */
  area(index: number, inSheet: (address: string) => Area): Area {
    return areaOf(this.at(index), inSheet);
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return recordOf(this.at(index) ?? {});
  }
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`Not a text: ${JSON.stringify(value)}.`);
  return value;
}

export function wholeOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw invalidArgument(`Not a whole number: ${JSON.stringify(value)}.`);
  return value;
}

/** A number within bounds. */
export function numberOf(value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw invalidArgument(`Not a number from ${min} to ${max}: ${JSON.stringify(value)}.`);
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`Neither true nor false: ${JSON.stringify(value)}.`);
  return value;
}

export function choiceOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw invalidArgument(`${JSON.stringify(value)} is none of ${choices.join(', ')}.`);
  return found;
}

export function areaOf(value: unknown, inSheet: (address: string) => Area): Area {
  if (typeof value === 'string') return inSheet(value);
  const target = isThing(value) ? value.target : null;
  if (typeof target === 'object' && target !== null && 'it' in target && target.it instanceof Area)
    return target.it;
  throw invalidArgument('Not a range.');
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isThing(value))
    throw invalidArgument('Not an object.');
  return Object.fromEntries(Object.entries(value));
}

/** A colour as Excel gives it back: '#RRGGBB' in capitals. */
export function colourOf(value: unknown): string {
  const text = textOf(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`Not a colour: '${text}'.`);
  return named;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF' },
  ...{ yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080' },
};
