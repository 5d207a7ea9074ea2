import { isDateFormat } from '../../../workbook/formats';
import type { Budget } from '../limits/budget';
import { refusal } from '../limits/refusal';
import { child, childrenOf, type XmlNode } from '../xml/xml';

/** A number format as written, and whether numbers so shown are dates. */
export interface Format {
  readonly code: string;
  readonly isDate: boolean;
}

/** The formats that files name by number only (ECMA-376 part 1, 18.8.30), but for General. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Excel allows 255 letters; what has many more was not written by a program that shows numbers. */
const CODE_LENGTH = 1000;

/**
 * The number format of each cell style of a workbook, by the style's number; null is General.
 * @throws InputError where there are more styles than a workbook has, or a format is longer than it can be.
 */
export function readFormats(styles: XmlNode, budget: Budget): readonly (Format | null)[] {
  const own = new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const known = new Map<number, Format | null>();
  const formatOf = (id: number): Format | null => {
    const format = known.get(id) ?? readFormat(own.get(id) ?? BUILT_IN[id] ?? 'General');
    known.set(id, format);
    return format;
  };
  return childrenOf(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    budget.spend('styles');
    return formatOf(Number(attributes.numFmtId ?? 0));
  });
}

function readFormat(code: string): Format | null {
  if (code.length > CODE_LENGTH) throw refusal('rusak');
  return code === 'General' || code === '' ? null : { code, isDate: isDateFormat(code) };
}
