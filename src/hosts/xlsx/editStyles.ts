import { MARK_FILL, MARK_INK } from '../eyeMark';
import { refusal } from './refusal';
import { splice } from './splice';
import { extents, lastOf, localName } from './xml';

/** What stands in a styles part up to the differential styles (ECMA-376 part 1, 18.8.39). */
const BEFORE = new Set('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles'.split(' '));

/** The text of a styles part with the look of marks, and its number; one that is there already is used again. */
export function addMarkStyle(xml: string): { xml: string; index: number } {
  const [root] = extents(xml, { open: 0, close: xml.length });
  if (!root) throw refusal('rusak');
  const prefix = root.tag.slice(0, -localName(root.tag).length);
  const look = lookXml(prefix);
  if (root.close === root.end) {
    const open = `${xml.slice(0, root.end - 2)}>${listXml(prefix, 1, look)}</${root.tag}>`;
    return { xml: open + xml.slice(root.end), index: 0 };
  }
  const parts = [...extents(xml, root)];
  const list = parts.find(({ tag }) => localName(tag) === 'dxfs');
  if (!list) {
    const from = lastOf(parts, BEFORE)?.end ?? root.open;
    return { xml: splice(xml, [{ from, to: from, text: listXml(prefix, 1, look) }]), index: 0 };
  }
  const known = [...extents(xml, list)].map(({ start, end }) => xml.slice(start, end));
  const index = known.indexOf(look);
  if (index >= 0) return { xml, index };
  const text = listXml(prefix, known.length + 1, xml.slice(list.open, list.close) + look);
  return { xml: splice(xml, [{ from: list.start, to: list.end, text }]), index: known.length };
}

function listXml(prefix: string, count: number, inside: string): string {
  return `<${prefix}dxfs count="${count}">${inside}</${prefix}dxfs>`;
}

function lookXml(prefix: string): string {
  const font = `<font><b/><color rgb="FF${MARK_INK}"/></font>`;
  const fill = `<fill><patternFill patternType="solid"><bgColor rgb="FF${MARK_FILL}"/></patternFill></fill>`;
  return `<dxf>${font}${fill}</dxf>`.replace(/<(?=\w)/g, `<${prefix}`).replaceAll('</', `</${prefix}`);
}
