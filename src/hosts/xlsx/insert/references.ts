import type { Package } from '../package/package';
import { child, childrenOf, parseXml } from '../xml/xml';
import { partName } from '../zip/zip';
import { attributeText } from '../xml/document';
import type { Parts } from '../package/parts';

/**
 * Whether a formula, a chart or a name refers to a sheet. Parts in `except` and names that belong to the sheet itself
 * do not count.
 */
export function isReferredTo(
  parts: Parts,
  { name, number, workbook }: { readonly name: string; readonly number: number; readonly workbook: string },
  except: ReadonlySet<string>,
): boolean {
  const mentions = mentionsOf(name);
  const names = childrenOf(child(parseXml(parts.text(workbook)), 'definedNames'), 'definedName').filter(
    ({ attributes }) => attributes.localSheetId !== String(number),
  );
  if (names.some(({ text }) => mentions(attributeText(text)))) return true;
  const others = parts
    .paths()
    .filter(
      (path) => /\.xml$/i.test(path) && !except.has(partName(path)) && partName(path) !== partName(workbook),
    );
  return others.some((path) => mentions(parts.text(path)));
}

/** Finds `'name'!`, `name!` and `sheet="name"` in the text of a part, whatever the case. */
function mentionsOf(name: string): (xml: string) => boolean {
  const plain = attributeText(name).toLowerCase();
  const quoted = attributeText(name.replaceAll("'", "''")).toLowerCase();
  const forms = [
    `${quoted}'!`,
    `${quoted.replaceAll("'", '&apos;')}&apos;!`,
    `${plain}!`,
    `sheet="${plain}"`,
  ];
  return (xml) => {
    const text = xml.toLowerCase();
    return forms.some((form) => text.includes(form));
  };
}

/** The parts that nothing leads to any more once these are gone, they themselves included. */
export function unreachable(file: Package, gone: readonly string[]): string[] {
  const kept = reached(file, [''], new Set(gone.map(partName)));
  return [...reached(file, gone, new Set()).values()].filter((path) => !kept.has(partName(path)));
}

/** All parts that can be reached from some, by their names in small letters; the ways through `closed` are shut. */
function reached(file: Package, from: readonly string[], closed: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const key = partName(path);
    if (found.has(key) || closed.has(key) || (path !== '' && !file.has(path))) continue;
    found.set(key, path);
    for (const { target } of file.relationships(path)) open.push(target);
  }
  return found;
}
