import { refusal } from '../limits/refusal';
import { splice } from '../xml/splice';
import { extents, lastOf, localName } from '../xml/xml';

/** What stands in a workbook part up to how it computes (ECMA-376 part 1, 18.2.27). */
const BEFORE = new Set(
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
   definedNames`.split(/\s+/),
);

/** The text of a workbook part that has all formulas computed anew when the file is opened. */
export function recalculateOnOpen(xml: string): string {
  const [root] = extents(xml, { open: 0, close: xml.length });
  const parts = root ? [...extents(xml, root)] : [];
  const own = parts.find(({ tag }) => localName(tag) === 'calcPr');
  if (own) {
    const before = xml.slice(own.start, own.open);
    const text = before
      .replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '')
      .replace(/\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end.trim()}`);
    return splice(xml, [{ from: own.start, to: own.open, text }]);
  }
  const last = lastOf(parts, BEFORE);
  if (!last) throw refusal('rusak');
  const prefix = last.tag.slice(0, -localName(last.tag).length);
  return splice(xml, [{ from: last.end, to: last.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
