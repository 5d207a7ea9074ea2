/** Characters that XML 1.0 cannot hold, and the carriage return, which XML reads as a line feed. */
const ILLEGAL = String.raw`[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]`;
const ILLEGAL_CHARACTER = new RegExp(ILLEGAL, 'gu');
/** A '_' that would be read as the beginning of an escape once what follows it is escaped. */
const LOOKALIKE = new RegExp(`_(?=x[0-9a-f]{4}(?:_|${ILLEGAL}))`, 'giu');
const SPECIAL = /[^\t\n !#-%'-;=?-^`-\ud7ff\ue000-\ufffd]/;

/**
 * Every string that reaches a file passes here. What XML cannot hold is written as Excel does (ST_Xstring, ECMA-376
 * part 1, 22.9.2.19), and a text that looks like such an escape is told apart.
 *
 * @example xmlText('a\u0007 & _x0041_') // 'a_x0007_ &amp; _x005F_x0041_'
 */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return escaped(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same for an attribute between double quotes, where line breaks would become spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** What `xmlText` escaped, as it was; texts that nobody escaped stay. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** How many characters a text takes in a file, its escapes included. */
export function lengthInFile(text: string): number {
  return escaped(text).length;
}

/** A text of at most so many characters in a file, and never half of a character. */
export function cut(text: string, length: number): string {
  if (lengthInFile(text) <= length) return text;
  let kept = '';
  let room = length - 1;
  for (const character of text) {
    // Whether a '_' needs an escape depends on what follows it.
    room -= character === '_' ? '_x005F_'.length : lengthInFile(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

function escaped(text: string): string {
  return text
    .replace(LOOKALIKE, '_x005F_')
    .replace(
      ILLEGAL_CHARACTER,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
