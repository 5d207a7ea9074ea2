import { refusal } from '../limits/refusal';
import { splice, type Splice } from './splice';
import { extents, localName, type Extent } from './xml';

/** A document whose root is known, with the elements right inside it. */
export interface Document {
  readonly xml: string;
  readonly root: Extent;
  /** 'x:', or '' where elements have none. */
  readonly prefix: string;
  readonly children: readonly Extent[];
}

/** @throws InputError where there is no root. */
export function documentOf(xml: string): Document {
  const [root] = extents(xml, { open: 0, close: xml.length });
  if (!root) throw refusal('rusak');
  const prefix = root.tag.slice(0, -localName(root.tag).length);
  return { xml, root, prefix, children: [...extents(xml, root)] };
}

export function childOf({ children }: Document, name: string): Extent | undefined {
  return children.find(({ tag }) => localName(tag) === name);
}

/** The elements right inside one, as they are written. */
export function itemsOf(xml: string, list: Extent | undefined): string[] {
  return list ? [...extents(xml, list)].map(({ start, end }) => xml.slice(start, end)) : [];
}

/** What is put at the end of an element's inside; one that stands alone ('<sheets/>') is opened for it. */
export function appended(xml: string, at: Extent, text: string): Splice {
  if (at.close !== at.end) return { from: at.close, to: at.close, text };
  const open = xml.slice(at.start, at.end).replace(/\s*\/>$/, '>');
  return { from: at.start, to: at.end, text: `${open}${text}</${at.tag}>` };
}

/** A document with more at the end of its root. */
export function withLast(xml: string, text: string): string {
  return splice(xml, [appended(xml, documentOf(xml).root, text)]);
}

/** A start tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const own = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (own.test(tag)) return tag.replace(own, (_, before: string) => `${before}"${value}"`);
  return tag.replace(/\s*(\/?)>$/, (_, alone: string) => ` ${name}="${value}"${alone}>`);
}

/** A text within an attribute. */
export function attributeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
