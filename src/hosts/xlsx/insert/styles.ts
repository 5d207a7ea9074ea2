import { splice, type Splice } from '../xml/splice';
import { attributesOf, localName, type Extent } from '../xml/xml';
import { childOf, documentOf, itemsOf, type Document } from '../xml/document';
import { prefixed, unprefixed } from '../xml/names';

/** The lists of a styles part in their order (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
/** Number formats from here on are a workbook's own. */
const OWN_FORMATS = 164;

/** A styles part that has other styles too, and which number each of them has there. */
export interface MergedStyles {
  readonly xml: string;
  readonly cell: readonly number[];
  readonly differential: readonly number[];
}

/** A list in which items were looked for: where each stands, and which had to be added at the end. */
interface Joined {
  readonly at: readonly number[];
  readonly added: readonly string[];
}

/**
 * The styles of a workbook with those of composed sheets behind them. Nothing of the workbook's own changes its place;
 * what it has already is used, so that composing again adds nothing.
 */
export function mergeStyles(own: string, added: string): MergedStyles {
  const [host, ours] = [documentOf(own), documentOf(added)];
  const formats = joinFormats(host, ours);
  const joined = (name: string) => join(plainItems(host, name), plainItems(ours, name));
  const [fonts, fills, borders] = [joined('fonts'), joined('fills'), joined('borders')];
  const hasBase = plainItems(host, 'cellStyleXfs').length > 0;
  const looks = plainItems(ours, 'cellXfs').map((xf) =>
    shifted(xf, { fontId: fonts.at, fillId: fills.at, borderId: borders.at }, formats.at, hasBase),
  );
  const cell = join(plainItems(host, 'cellXfs'), looks);
  const differential = joined('dxfs');
  const lists: Readonly<Record<string, readonly string[]>> = {
    numFmts: formats.added,
    fonts: fonts.added,
    fills: fills.added,
    borders: borders.added,
    cellXfs: cell.added,
    dxfs: differential.added,
  };
  return { xml: withItems(host, lists), cell: cell.at, differential: differential.at };
}

function plainItems(document: Document, name: string): string[] {
  const { xml, prefix } = document;
  return itemsOf(xml, childOf(document, name)).map((item) => unprefixed(item, prefix));
}

function join(own: readonly string[], wanted: readonly string[]): Joined {
  const places = new Map<string, number>();
  own.forEach((item, i) => {
    if (!places.has(item)) places.set(item, i);
  });
  const added: string[] = [];
  const at = wanted.map((item) => {
    const known = places.get(item);
    if (known !== undefined) return known;
    const place = own.length + added.length;
    places.set(item, place);
    added.push(item);
    return place;
  });
  return { at, added };
}

/** Number formats are named by a number of their own, not by their place. */
function joinFormats(host: Document, ours: Document) {
  const read = (item: string) => {
    const { numFmtId, formatCode = '' } = attributesOf(item, { start: 0, open: item.indexOf('>') + 1 });
    return { id: Number(numFmtId), code: formatCode, item };
  };
  const own = plainItems(host, 'numFmts').map(read);
  const ids = new Map(own.map(({ code, id }) => [code, id]));
  let last = own.reduce((max, { id }) => Math.max(max, id), OWN_FORMATS - 1);
  const added: string[] = [];
  const at = new Map<number, number>();
  for (const { id, code, item } of plainItems(ours, 'numFmts').map(read)) {
    const known = ids.get(code);
    if (known === undefined) {
      last += 1;
      added.push(item.replace(`numFmtId="${id}"`, `numFmtId="${last}"`));
    }
    at.set(id, known ?? last);
  }
  return { at, added };
}

/** A look whose numbers are those of the workbook. */
function shifted(
  xf: string,
  lists: Readonly<Record<string, readonly number[]>>,
  formats: ReadonlyMap<number, number>,
  hasBase: boolean,
): string {
  const place = (name: string, id: string): number => {
    const at = lists[name]?.[Number(id)];
    if (at === undefined) throw new Error(`The writer lists no ${name} ${id}.`);
    return at;
  };
  return xf
    .replace(
      /\b(fontId|fillId|borderId)="(\d+)"/g,
      (_, name: string, id: string) => `${name}="${place(name, id)}"`,
    )
    .replace(/\bnumFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.get(Number(id)) ?? id}"`)
    .replace(/ xfId="\d+"/, hasBase ? ' xfId="0"' : '');
}

function withItems(host: Document, lists: Readonly<Record<string, readonly string[]>>): string {
  const { xml, root, prefix } = host;
  const filled = ORDER.filter((name) => (lists[name]?.length ?? 0) > 0);
  const texts = (name: string) => (lists[name] ?? []).map((item) => prefixed(item, prefix));
  const fresh = (name: string) => {
    const items = texts(name);
    return `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`;
  };
  if (root.close === root.end) {
    const open = `${xml.slice(0, root.end).replace(/\s*\/>$/, '>')}${filled.map(fresh).join('')}`;
    return `${open}</${root.tag}>${xml.slice(root.end)}`;
  }
  return splice(
    xml,
    filled.flatMap((name): Splice[] => {
      const list = childOf(host, name);
      if (list) return grown(xml, list, texts(name));
      const from = placeOf(host, name);
      return [{ from, to: from, text: fresh(name) }];
    }),
  );
}

/** Behind the last of the lists that stand before it. */
function placeOf({ root, children }: Document, name: string): number {
  const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  return children.filter(({ tag }) => before.has(localName(tag))).at(-1)?.end ?? root.open;
}

/** A list with more items at its end; its own stay as they are. */
function grown(xml: string, list: Extent, items: readonly string[]): Splice[] {
  const count = itemsOf(xml, list).length + items.length;
  const tag = xml.slice(list.start, list.open).replace(/\s*\/>$/, '>');
  const open = tag.replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, (_, before: string) => `${before}"${count}"`);
  const end = list.close === list.end ? `</${list.tag}>` : '';
  return [
    { from: list.start, to: list.open, text: open },
    { from: list.close, to: list.close, text: `${items.join('')}${end}` },
  ];
}
