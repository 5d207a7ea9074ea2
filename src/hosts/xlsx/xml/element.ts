import { xmlAttribute } from '../limits/gate';

/** Attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * An element as text; `inside` is markup already.
 *
 * @example element('row', { r: 2, ht: undefined }) // '<row r="2"/>'
 */
export function element(name: string, attributes: Attributes, inside = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? value : xmlAttribute(value)}"`;
  }
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** A list with how many it holds; nothing where it is empty. */
export function counted(name: string, items: readonly string[], more: Attributes = {}): string {
  return items.length === 0 ? '' : element(name, { count: items.length, ...more }, items.join(''));
}
