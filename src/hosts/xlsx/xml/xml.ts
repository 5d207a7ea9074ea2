import { refusal } from '../limits/refusal';

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

/** Elements within elements; nothing in a workbook comes near it. */
export const DEEPEST = 256;

/**
 * Parses a document into a tree. `count` is called for each element, and may end the reading by throwing.
 * @throws InputError if tags do not match, or the document declares entities of its own.
 */
export function parseXml(xml: string, count: () => void = () => undefined): XmlNode {
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
    if (xml[tag + 1] === '/') close(open, localName(xml.slice(tag + 2, end).trim()));
    else {
      const alone = xml[end - 1] === '/';
      count();
      open.push(startTag(xml.slice(tag + 1, alone ? end - 1 : end)));
      if (open.length > DEEPEST) throw refusal('rusak');
      if (alone) close(open, open.at(-1)?.name ?? '');
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

function close(open: OpenNode[], name: string): void {
  const node = open.pop();
  const parent = open.at(-1);
  if (!node || !parent || node.name !== name) throw refusal('rusak');
  parent.children.push(node);
}

function startTag(source: string): OpenNode {
  const space = source.search(/\s/);
  if (space < 0) return newNode(localName(source));
  return { ...newNode(localName(source.slice(0, space))), attributes: readAttributes(source, space) };
}

/**
 * The attributes of a tag, by their names without prefix; what declares a namespace is none. One pass over the text.
 * @throws InputError where they are not written as XML asks.
 * @example readAttributes('sheet r:id="rId1"', 5) // { id: 'rId1' }
 */
function readAttributes(source: string, from: number): Record<string, string> {
  // Without a prototype: an attribute may be called '__proto__'.
  const attributes = Object.create(null) as Record<string, string>;
  for (let at = pastSpace(source, from); at < source.length;) {
    const equals = source.indexOf('=', at);
    const name = source.slice(at, equals).trimEnd();
    const open = pastSpace(source, equals + 1);
    const close = source.indexOf(source.charAt(open), open + 1);
    const quoted = source[open] === '"' || source[open] === "'";
    if (equals < 0 || !quoted || close < 0 || !NAME.test(name)) throw refusal('rusak');
    if (!name.startsWith('xmlns')) {
      attributes[localName(name)] = decodeEntities(source.slice(open + 1, close));
    }
    at = pastSpace(source, close + 1);
  }
  return attributes;
}

const NAME = /^[^\s"'<>&=]+$/;

function pastSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= 32) at++;
  return at;
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

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with the five names of XML and numbers of characters put in; anything else stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (all: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? all;
    const code = Number(name.replace('#x', '0x').replace('#X', '0x').replace('#', ''));
    return isCharacter(code) ? String.fromCodePoint(code) : all;
  });
}

/** The characters that XML knows (XML 1.0, 2.2). */
function isCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff) ||
    (code >= 9 && code <= 13 && code !== 11 && code !== 12)
  );
}
