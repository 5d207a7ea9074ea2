import { splice } from '../xml/splice';
import { attributesOf } from '../xml/xml';
import { attributeText, documentOf, withLast } from '../xml/document';
import type { Namespaces } from '../xml/names';
import type { Parts } from './parts';
import { prefixed } from '../xml/names';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_POINTERS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const TYPES = '[Content_Types].xml';

/** Where the pointers of a part stand. */
export function pointersOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** Lets a part point to another one. Returns the id of the pointer. */
export function pointTo(
  parts: Parts,
  from: string,
  to: string,
  kind: string,
  { pointers }: Namespaces,
): string {
  const path = pointersOf(from);
  const xml = parts.has(path) ? parts.text(path) : NO_POINTERS;
  const { children, prefix } = documentOf(xml);
  const taken = new Set(children.map((one) => attributesOf(xml, one).Id));
  let n = 1;
  while (taken.has(`rId${n}`)) n += 1;
  const attributes = `Id="rId${n}" Type="${pointers}/${kind}" Target="/${attributeText(to)}"`;
  parts.put(path, withLast(xml, prefixed(`<Relationship ${attributes}/>`, prefix)));
  return `rId${n}`;
}

/** Takes pointers of a part away. */
export function forget(parts: Parts, from: string, ids: ReadonlySet<string>): void {
  const path = pointersOf(from);
  if (ids.size === 0 || !parts.has(path)) return;
  parts.put(
    path,
    without(parts.text(path), ({ Id }) => Id !== undefined && ids.has(Id)),
  );
}

/** Tells what a new part is; what was told of a part of that name before is gone: told twice, the file is damaged. */
export function declare(parts: Parts, path: string, kind: string): void {
  const isOld = ({ PartName = '' }: Readonly<Record<string, string | undefined>>) =>
    PartName.toLowerCase() === `/${path}`.toLowerCase();
  const xml = without(parts.text(TYPES), isOld);
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  const own = `<Override PartName="/${attributeText(path)}" ContentType="${type}"/>`;
  parts.put(TYPES, withLast(xml, prefixed(own, documentOf(xml).prefix)));
}

/** Takes parts out, and what is told of them. */
export function remove(parts: Parts, paths: readonly string[]): void {
  const gone = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  for (const path of paths) {
    parts.drop(path);
    parts.drop(pointersOf(path));
  }
  const xml = parts.text(TYPES);
  parts.put(
    TYPES,
    without(xml, ({ PartName = '' }) => gone.has(PartName.toLowerCase())),
  );
}

function without(
  xml: string,
  isGone: (attributes: Readonly<Record<string, string | undefined>>) => boolean,
): string {
  const gone = documentOf(xml).children.filter((one) => isGone(attributesOf(xml, one)));
  return splice(
    xml,
    gone.map(({ start, end }) => ({ from: start, to: end, text: '' })),
  );
}
