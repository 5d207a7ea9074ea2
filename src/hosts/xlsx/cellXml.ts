import type { CellValue } from '../../workbook/port';

/** A cell as a sheet part has it. `attributes` are its address and style as they are to be written. */
export function cellXml(prefix: string, attributes: string, value: CellValue | null): string {
  if (value === null || value === '') return `<${prefix}c${attributes}/>`;
  if (typeof value === 'string') {
    const inside = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is>`;
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
  return `<${prefix}v>${escaped(text)}</${prefix}v>`;
}

/** Characters that XML forbids are written as Excel does, and texts that look so are kept apart. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/\r|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, codeOf)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
