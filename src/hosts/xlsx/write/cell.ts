import type { CellValue } from '../../../workbook/port';
import { xmlText } from '../limits/gate';

/** A cell as a sheet part has it. `attributes` are its address and style as they are to be written. */
export function cellXml(prefix: string, attributes: string, value: CellValue | null): string {
  if (value === null || value === '') return `<${prefix}c${attributes}/>`;
  if (typeof value === 'string') {
    const inside = `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(value)}</${prefix}t></${prefix}is>`;
    return `<${prefix}c${attributes} t="inlineStr">${inside}</${prefix}c>`;
  }
  return `<${prefix}c${attributes}${typeOf(value)}>${valueXml(prefix, value)}</${prefix}c>`;
}

/** A cell with a formula and its result. */
export function resultXml(prefix: string, attributes: string, formula: string, value: CellValue): string {
  return `<${prefix}c${attributes}${typeOf(value)}>${formula}${valueXml(prefix, value)}</${prefix}c>`;
}

function typeOf(value: CellValue): string {
  return typeof value === 'number' ? '' : ` t="${typeof value === 'boolean' ? 'b' : 'str'}"`;
}

function valueXml(prefix: string, value: CellValue): string {
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
  return `<${prefix}v>${xmlText(text)}</${prefix}v>`;
}
