import { maxOf } from '../../../cascade/list';
import { isEyeMark, MARK_FORMULA } from '../../shared/eyeMark';
import { refusal } from '../limits/refusal';
import { splice, type Splice } from '../xml/splice';
import { attributesOf, extents, lastOf, localName, parseXml, type Extent } from '../xml/xml';

/** What stands in a sheet part up to where conditional formats stand (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
   autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting`.split(
    /\s+/,
  ),
);

/**
 * The text of a sheet part in which just these cells ('C12') are marked for the eye; other conditional formats
 * stay. `style` is the number of the marks' look among the workbook's differential styles.
 */
export function editMarks(xml: string, cells: readonly string[], style: number): string {
  const [root] = extents(xml, { open: 0, close: xml.length });
  const parts = root ? [...extents(xml, root)] : [];
  const last = lastOf(parts, BEFORE);
  if (!last) throw refusal('rusak');
  const formats = parts.filter(({ tag }) => localName(tag) === 'conditionalFormatting');
  const splices = formats.flatMap((format) => withoutMarks(xml, format));
  if (cells.length > 0) {
    const prefix = last.tag.slice(0, -localName(last.tag).length);
    const text = markXml(prefix, cells, style, lastPriority(xml, formats) + 1);
    splices.push({ from: last.end, to: last.end, text });
  }
  return splice(xml, splices);
}

/** Takes our rules out of a conditional format, and the whole of it where it holds nothing else. */
function withoutMarks(xml: string, format: Extent): Splice[] {
  const rules = [...extents(xml, format)];
  const ours = rules.filter(
    (rule) =>
      localName(rule.tag) === 'cfRule' &&
      parseXml(xml.slice(rule.start, rule.end)).children.some(({ text }) => isEyeMark(text)),
  );
  const gone = ours.length > 0 && ours.length === rules.length ? [format] : ours;
  return gone.map(({ start, end }) => ({ from: start, to: end, text: '' }));
}

function lastPriority(xml: string, formats: readonly Extent[]): number {
  const rules = formats.flatMap((format) => [...extents(xml, format)]);
  return maxOf(
    rules.map((rule) => Number(attributesOf(xml, rule).priority) || 0),
    0,
  );
}

function markXml(prefix: string, cells: readonly string[], style: number, priority: number): string {
  const rule = `<${prefix}cfRule type="expression" dxfId="${style}" priority="${priority}">`;
  const formula = `<${prefix}formula>${MARK_FORMULA}</${prefix}formula>`;
  const inside = `${rule}${formula}</${prefix}cfRule>`;
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${cells.join(' ')}">${inside}</${name}>`;
}
