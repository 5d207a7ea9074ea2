import { refusal } from './refusal';

/** An element; names are without their namespace prefix, `text` is the text directly inside. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly attributes: Record<string, string>;
  readonly children: OpenNode[];
  text: string;
}

/**
 * Parses a document into a tree. Elements named in `each` are handed over as soon as they are complete and
 * left out of the tree, so that a sheet of a million cells is never held as nodes.
 * @throws InputError if tags do not match, or the document declares entities of its own.
 */
export function parseXml(xml: string, each: Readonly<Record<string, (node: XmlNode) => void>> = {}): XmlNode {
  const root = newNode('');
  const open: OpenNode[] = [root];
  let at = 0;
  while (at < xml.length) {
    const current = open.at(-1) ?? root;
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) current.text += decodeEntities(xml.slice(at, textEnd));
    if (tag < 0) break;
    const aside = asideEnd(xml, tag);
    if (aside > 0) {
      if (xml.startsWith('<![CDATA[', tag)) current.text += xml.slice(tag + 9, aside - 3);
      at = aside;
      continue;
    }
    const end = tagEnd(xml, tag);
    if (xml[tag + 1] === '/') close(open, localName(xml.slice(tag + 2, end).trim()), each);
    else {
      const alone = xml[end - 1] === '/';
      open.push(startTag(xml.slice(tag + 1, alone ? end - 1 : end)));
      if (alone) close(open, open.at(-1)?.name ?? '', each);
    }
    at = end + 1;
  }
  const top = root.children[0];
  if (open.length !== 1 || !top) throw refusal('rusak');
  return top;
}

/** Where an element stands in the text of a document; `open` to `close` is what is inside it. */
export interface Extent {
  /** With its prefix, as written. */
  readonly tag: string;
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

/** The elements right inside a stretch of a document, such as the inside of another element. */
export function* extents(
  xml: string,
  { open: from, close: to }: Pick<Extent, 'open' | 'close'>,
): Generator<Extent> {
  let depth = 0;
  let at = from;
  let outer = { tag: '', start: 0, open: 0 };
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0 || start >= to) return;
    const aside = asideEnd(xml, start);
    at = aside || tagEnd(xml, start) + 1;
    if (aside) continue;
    const leaving = xml[start + 1] === '/';
    const alone = xml[at - 2] === '/';
    if (leaving) depth--;
    else if (depth === 0) outer = { tag: tagName(xml.slice(start + 1, at - 1)), start, open: at };
    if (depth === 0 && (leaving || alone)) yield { ...outer, close: leaving ? start : at, end: at };
    if (!leaving && !alone) depth++;
  }
}

/** The attributes of the element that starts at an extent. */
export function attributesOf(
  xml: string,
  { start, open }: Pick<Extent, 'start' | 'open'>,
): Readonly<Record<string, string>> {
  return startTag(xml.slice(start + 1, open - 1).replace(/\/$/, '')).attributes;
}

/** The last of those elements that have one of these names. */
export function lastOf(list: readonly Extent[], names: ReadonlySet<string>): Extent | undefined {
  return list.filter(({ tag }) => names.has(localName(tag))).at(-1);
}

function tagName(source: string): string {
  return /^[^\s/]*/.exec(source)?.[0] ?? '';
}

/** The first child of a name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((c) => c.name === name);
}

/** All children of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((c) => c.name === name) ?? [];
}

/** XML's two ways to write a truth value. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function newNode(name: string): OpenNode {
  return { name, attributes: {}, children: [], text: '' };
}

function close(
  open: OpenNode[],
  name: string,
  each: Readonly<Record<string, (node: XmlNode) => void>>,
): void {
  const node = open.pop();
  const parent = open.at(-1);
  if (!node || !parent || node.name !== name) throw refusal('rusak');
  const handler = each[name];
  if (handler) handler(node);
  else parent.children.push(node);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function startTag(source: string): OpenNode {
  const space = source.search(/\s/);
  if (space < 0) return newNode(localName(source));
  const node = newNode(localName(source.slice(0, space)));
  for (const [, name = '', double, single] of source.slice(space).matchAll(ATTRIBUTE)) {
    if (!name.startsWith('xmlns')) node.attributes[localName(name)] = decodeEntities(double ?? single ?? '');
  }
  return node;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where a comment, declaration or CDATA section that begins here ends; 0 where none begins. */
function asideEnd(xml: string, at: number): number {
  const kinds: readonly (readonly [string, string])[] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ];
  for (const [start, stop] of kinds) {
    if (!xml.startsWith(start, at)) continue;
    const end = xml.indexOf(stop, at + start.length);
    if (end < 0) throw refusal('rusak');
    return end + stop.length;
  }
  // A document type can declare entities that swell without end; no workbook needs one.
  if (xml.startsWith('<!', at)) throw refusal('rusak');
  return 0;
}

/** The place of the '>' that ends a tag; one within quotes does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return i;
  }
  throw refusal('rusak');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (all: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? all;
    const code = Number(name.replace('#x', '0x').replace('#X', '0x').replace('#', ''));
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
