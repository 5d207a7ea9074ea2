import { HostError, invalidReference, notEmulated } from './errors';
import { isThing, type Thing } from './kind';

/** A request of the client, as it comes over the wire. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What is answered: with an error the results up to it. */
export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** Kinds of paths and of actions, by the numbers on the wire. */
const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7, update: 9 };

/** Objects that the client keeps between requests. */
export class References {
  private readonly byId = new Map<string, Thing>();
  private readonly ids = new Map<Thing, string>();
  private last = 0;

  keep(thing: Thing): void {
    if (this.ids.has(thing)) return;
    const id = `ref-${++this.last}`;
    this.byId.set(id, thing);
    this.ids.set(thing, id);
  }

  remove(id: string): void {
    const thing = this.byId.get(id);
    if (thing) this.ids.delete(thing);
    this.byId.delete(id);
  }

  removeAll(): void {
    this.byId.clear();
    this.ids.clear();
  }

  get(id: string): Thing {
    const thing = this.byId.get(id);
    if (!thing) throw invalidReference();
    return thing;
  }

  idOf(thing: Thing): string | undefined {
    return this.ids.get(thing);
  }

  get count(): number {
    return this.byId.size;
  }
}

/** What an action is about, in words: 'Worksheet.getRange', 'Range.values'; for faults and for messages. */
export interface Step {
  readonly kind: 'instantiate' | 'query' | 'method' | 'set' | 'trace' | 'update';
  readonly type: string;
  readonly member: string;
  readonly args: readonly unknown[];
}

/** One request on its way through the workbook. */
export class Execution {
  private readonly objects = new Map<number, Thing | null>();
  /** Where it is now; for the error. */
  private location = '';

  constructor(
    private readonly request: Request,
    private readonly workbook: Thing,
    private readonly references: References,
    private readonly before: (step: Step) => void,
  ) {}

  run(): Response {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) });
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        const Error = { Code, Message, Location: this.location, HttpStatusCode, ActionIndex: index };
        return { Results, TraceIds, Error };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const thing = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        this.tell('instantiate', thing, '', []);
        return thing ? this.identityOf(thing) : null;
      case ACTION.query:
      case ACTION.queryAsJson:
        this.tell('query', thing, (action.QueryInfo?.Select ?? []).join(), []);
        return thing ? this.query(thing, action.QueryInfo ?? {}) : null;
      case ACTION.method:
        return this.method(thing, action);
      case ACTION.set: {
        const [value] = this.args(action.ArgumentInfo);
        // Nothing happens to a null object: Microsoft's own samples delete what may not be there.
        this.tell('set', thing, memberOf(action.Name), [value]);
        if (thing) thing.set(memberOf(action.Name), value);
        return null;
      }
      case ACTION.update:
        this.tell('update', thing, '', [action.ObjectState]);
        if (thing)
          for (const [name, value] of Object.entries(action.ObjectState ?? {}))
            thing.set(memberOf(name), value);
        return null;
      default:
        throw notEmulated(`Action ${action.ActionType}`);
    }
  }

  private method(thing: Thing | null, action: Action): unknown {
    const name = memberOf(action.Name);
    const args = this.args(action.ArgumentInfo);
    this.tell('method', thing, name, args);
    if (!thing) return null;
    if (name === '_KeepReference') {
      this.references.keep(thing);
      return null;
    }
    const value = thing.call(name, args);
    return isThing(value) ? this.identityOf(value) : (value ?? null);
  }

  /** Tells what comes next, where a fault may be waiting. */
  private tell(kind: Step['kind'], thing: Thing | null, member: string, args: readonly unknown[]): void {
    const type = thing?.type ?? 'null';
    this.location = member && kind !== 'query' ? `${type}.${member}` : type;
    this.before({ kind, type, member, args });
  }

  /** The object at the end of a path; made once, since making it may add something to the workbook. */
  private object(id: number): Thing | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw notEmulated(`A path without description (${id})`);
    const made = this.make(path);
    this.objects.set(id, made);
    return made;
  }

  private make(path: ObjectPath): Thing | null {
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.root) return this.workbook;
    if (path.ObjectPathType === PATH.reference) return this.references.get(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const name = memberOf(path.Name);
    const args = this.args(path.ArgumentInfo);
    this.location = `${parent.type}.${name || 'getItem'}`;
    if (path.ObjectPathType === PATH.property) return parent.link(name);
    if (path.ObjectPathType === PATH.indexer) {
      this.before({ kind: 'method', type: parent.type, member: 'getItem', args });
      return parent.item(args[0]);
    }
    if (path.ObjectPathType !== PATH.method) throw notEmulated(`A path of type ${path.ObjectPathType}`);
    this.before({ kind: 'method', type: parent.type, member: name, args });
    const value = parent.call(name, args);
    if (value !== null && !isThing(value)) throw notEmulated(`${parent.type}.${name} as an object`);
    return value;
  }

  /** Arguments with objects in place of their paths, however deep they lie. */
  private args(info: ArgumentInfo = {}): unknown[] {
    return (info.Arguments ?? []).map((value, index) => {
      const id = info.ReferencedObjectPathIds?.[index];
      return typeof id === 'number' && id > 0 && value === id ? this.object(id) : this.withObjects(value);
    });
  }

  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.withObjects(each));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.withObjects(each)]));
  }

  private identityOf(thing: Thing): Record<string, unknown> {
    const id = this.references.idOf(thing);
    return { ...thing.identity, ...(id === undefined ? {} : { _ReferenceId: id }) };
  }

  private query(thing: Thing, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): unknown {
    const wanted = new Wanted();
    for (const path of Select) wanted.add(path.split(/[/.]/));
    for (const path of Expand) wanted.add([...path.split(/[/.]/), '*']);
    if (Select.length === 0 && Expand.length === 0) wanted.add(['*']);
    return this.answer(thing, wanted, Skip, Top);
  }

  private answer(thing: Thing, wanted: Wanted, skip = 0, top?: number): Record<string, unknown> {
    const body = this.identityOf(thing);
    const own = thing.scalars.filter((name) => wanted.has(name));
    for (const name of own) body[wireOf(name)] = thing.get(name);
    const rest = wanted.without(own);
    if (thing.isCollection) {
      if (rest.isEmpty && own.length > 0) return body;
      const items = thing.items().slice(skip, top === undefined ? undefined : skip + top);
      return { ...body, _Items: items.map((item) => this.answer(item, rest.ofItems())) };
    }
    if (wanted.all) for (const name of thing.scalars) body[wireOf(name)] = thing.get(name);
    for (const [name, inner] of rest.members) {
      this.location = `${thing.type}.${name}`;
      if (name === '_ReferenceId') continue;
      // Loading an object loads what it holds itself.
      const link = thing.isLink(name) ? thing.link(name) : unknownMember(thing, name);
      body[wireOf(name)] = link && this.answer(link, inner.isEmpty ? Wanted.everything() : inner);
    }
    return body;
  }
}

function unknownMember(thing: Thing, name: string): never {
  throw notEmulated(`Loading ${thing.type}.${name}`);
}

/** What a load asks for, as a tree: 'format/fill/color' is format, in it fill, in it color. */
class Wanted {
  readonly members = new Map<string, Wanted>();
  all = false;

  static everything(): Wanted {
    const wanted = new Wanted();
    wanted.all = true;
    return wanted;
  }

  add([name, ...rest]: readonly string[]): void {
    if (name === undefined) return;
    if (name === '*') {
      this.all = true;
      return;
    }
    const inner = this.members.get(name) ?? new Wanted();
    this.members.set(name, inner);
    inner.add(rest);
  }

  has(name: string): boolean {
    return this.members.has(name);
  }

  get isEmpty(): boolean {
    return !this.all && this.members.size === 0;
  }

  without(names: readonly string[]): Wanted {
    const rest = new Wanted();
    rest.all = this.all;
    for (const [name, inner] of this.members) if (!names.includes(name)) rest.members.set(name, inner);
    return rest;
  }

  /** For the items of a collection; 'items' on the way is only a word. */
  ofItems(): Wanted {
    const items = this.members.get('items');
    if (!items) return this;
    const merged = this.without(['items']);
    merged.all ||= items.isEmpty || items.all;
    for (const [name, inner] of items.members) merged.members.set(name, inner);
    return merged;
  }
}

/** 'GetUsedRange' on the wire is getUsedRange in JavaScript. */
export function memberOf(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

function wireOf(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
