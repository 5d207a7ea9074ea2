import { FONT } from '../write/style';
import { child, childrenOf, type XmlNode } from '../xml/xml';

/** How wide a digit is, in parts of the font's size; widths of columns count digits of a workbook's first font. */
const DIGIT: Readonly<Record<string, number>> = {
  Aptos: 0.561,
  'Aptos Narrow': 0.5,
  Arial: 0.556,
  'Arial Narrow': 0.456,
  'Bookman Old Style': 0.62,
  Calibri: 0.507,
  Cambria: 0.554,
  'Century Gothic': 0.554,
  Garamond: 0.469,
  Tahoma: 0.546,
  'Times New Roman': 0.5,
  Verdana: 0.636,
};
/** Of a font that is not listed; most are near it. */
const USUAL = 0.53;
const PIXELS_PER_POINT = 96 / 72;

/** By how much columns of ours are to be wider or narrower in a workbook with these styles; null: with none. */
export function widthFactor(styles: XmlNode | null): number {
  const font = childrenOf(child(styles ?? undefined, 'fonts'), 'font')[0];
  const name = child(font, 'name')?.attributes.val;
  const size = Number(child(font, 'sz')?.attributes.val);
  if (name === undefined || !(size > 0)) return 1;
  return digitPixels(FONT.name, FONT.size) / digitPixels(name, size);
}

function digitPixels(name: string, size: number): number {
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * (DIGIT[name] ?? USUAL)));
}
