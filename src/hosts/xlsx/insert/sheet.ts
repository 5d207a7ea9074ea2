import type { Earlier } from '../../../workbook/plan';
import { numbered } from '../edit/cells';
import { splice, type Splice } from '../xml/splice';
import { attributesOf, localName } from '../xml/xml';
import { childOf, documentOf, withAttribute, type Document } from '../xml/document';
import { ownRules, withOwnRules, type OwnRule } from './ownRules';

/** Numbers that the writer gave, and those that hold in the workbook. */
export interface SheetNumbers {
  /** Of cell styles and of differential styles, by the writer's number. */
  readonly cell: readonly number[];
  readonly differential: readonly number[];
  /** How much wider a column is there in the workbook's own font. */
  readonly widthFactor: number;
}

/** A composed sheet as a part of the workbook. */
export function numberedAnew(xml: string, numbers: SheetNumbers): string {
  const { cell, differential, widthFactor } = numbers;
  const at = (list: readonly number[], number: string): number => {
    const place = list[Number(number)];
    if (place === undefined) throw new Error(`The writer lists no style ${number}.`);
    return place;
  };
  const styled = xml
    .replace(/(<(?:c|row) [^<>]*?\bs=")(\d+)"/g, (_, tag: string, s: string) => `${tag}${at(cell, s)}"`)
    .replace(/(<c r="[A-Z]+\d+")(?=\/?>| t=)(?![^<>]*\ss=)/g, (tag) => `${tag} s="${at(cell, '0')}"`)
    .replace(
      /(<cfRule [^<>]*?\bdxfId=")(\d+)"/g,
      (_, tag: string, id: string) => `${tag}${at(differential, id)}"`,
    )
    .replace(/ tabSelected="(?:1|true)"/g, '');
  if (widthFactor === 1) return styled;
  return styled.replace(
    /(<col [^<>]*?\bwidth=")([\d.]+)"/g,
    (_, tag: string, width: string) => `${tag}${Math.min(255, Number(width) * widthFactor)}"`,
  );
}

/** A composed sheet that points to these tables. */
export function withTables(xml: string, ids: readonly string[]): string {
  const document = documentOf(xml);
  const own = childOf(document, 'tableParts');
  const parts = ids.map((id) => `<tablePart r:id="${id}"/>`).join('');
  const text = parts === '' ? '' : `<tableParts count="${ids.length}">${parts}</tableParts>`;
  if (own) return splice(xml, [{ from: own.start, to: own.end, text }]);
  const place = childOf(document, 'extLst')?.start ?? document.root.close;
  return splice(xml, [{ from: place, to: place, text }]);
}

/** What a sheet may hold of the user's besides cells: drawings, comments, pictures, controls. */
const CARRIED = new Set([
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
]);
/** What stands behind these in a sheet part (ECMA-376 part 1, 18.3.1.99). */
const BEHIND = new Set(['webPublishItems', 'tableParts', 'extLst']);

export interface Carried {
  readonly xml: string;
  /** The rules of the user's that it keeps. */
  readonly rules: readonly OwnRule[];
}

/**
 * A sheet that takes the place of an earlier one, with what the user put on that: drawings, comments and pictures, the
 * name that macros know it by, conditional formats, validations, widths of columns right of ours, and the looks of the
 * cells that are the user's.
 */
export function withCarried(xml: string, before: string, earlier: Earlier | undefined): Carried {
  const [sheet, old] = [documentOf(xml), documentOf(before)];
  const parts = old.children.filter(({ tag }) => CARRIED.has(localName(tag)));
  const text = parts.map(({ start, end }) => before.slice(start, end)).join('');
  const own = ownRules(old, sheet);
  const rules = withOwnRules(sheet, own);
  const place = sheet.children.find(({ tag }) => BEHIND.has(localName(tag)))?.start ?? sheet.root.close;
  const root = {
    from: sheet.root.start,
    to: sheet.root.open,
    text: rootTag(sheet, text === '' && rules.length === 0 ? null : old),
  };
  const carried = splice(xml, [
    root,
    ...codeName(sheet, old),
    ...looks(sheet, old, earlier),
    ...rules,
    { from: place, to: place, text },
  ]);
  return { xml: carried, rules: [...own.formats, ...own.validations] };
}

/** The root with the names that what is carried over needs. */
function rootTag({ xml, root }: Document, old: Document | null): string {
  const tag = xml.slice(root.start, root.open);
  if (!old) return tag;
  const declared = old.xml
    .slice(old.root.start, old.root.open)
    .matchAll(/\s((?:xmlns:[\w.-]+|[\w.-]+:Ignorable))\s*=\s*("[^"]*"|'[^']*')/g);
  return [...declared].reduce(
    (text, [, name = '', value = '""']) =>
      new RegExp(`\\s${name}\\s*=`).test(text) ? text : withAttribute(text, name, value.slice(1, -1)),
    tag,
  );
}

function codeName(sheet: Document, old: Document): Splice[] {
  const properties = childOf(old, 'sheetPr');
  const name = properties && attributesOf(old.xml, properties).codeName;
  if (name === undefined) return [];
  const own = childOf(sheet, 'sheetPr');
  if (!own) {
    const at = sheet.root.open;
    return [{ from: at, to: at, text: withAttribute('<sheetPr/>', 'codeName', name) }];
  }
  const tag = sheet.xml.slice(own.start, own.open);
  return [{ from: own.start, to: own.open, text: withAttribute(tag, 'codeName', name) }];
}

/** Cells of the user's look as they did, where they stayed and where they were moved to. */
function looks(sheet: Document, old: Document, earlier: Earlier | undefined): Splice[] {
  if (!earlier || earlier.kept.length + earlier.moved.length === 0) return [];
  const before = cellTags(
    old,
    new Set([...earlier.kept, ...earlier.moved.map(({ from }) => from)].map(({ row }) => row)),
  );
  const pairs = [...earlier.kept.map((cell) => ({ from: cell, to: cell })), ...earlier.moved];
  const now = cellTags(sheet, new Set(pairs.map(({ to }) => to.row)));
  return pairs.flatMap(({ from, to }): Splice[] => {
    const tag = now.get(`${to.row},${to.col}`);
    const look = before.get(`${from.row},${from.col}`)?.style;
    if (!tag || look === undefined) return [];
    return [{ from: tag.start, to: tag.open, text: withAttribute(tag.text, 's', look) }];
  });
}

interface CellTag {
  readonly start: number;
  readonly open: number;
  readonly text: string;
  readonly style: string | undefined;
}

function cellTags(document: Document, rows: ReadonlySet<number>): Map<string, CellTag> {
  const { xml } = document;
  const data = childOf(document, 'sheetData');
  const tags = new Map<string, CellTag>();
  for (const row of data ? numbered(xml, data, 'row') : []) {
    if (!rows.has(row.number)) continue;
    for (const { at, number } of numbered(xml, row.at, 'c')) {
      const { start, open } = at;
      const style = attributesOf(xml, at).s;
      tags.set(`${row.number},${number}`, { start, open, text: xml.slice(start, open), style });
    }
  }
  return tags;
}
