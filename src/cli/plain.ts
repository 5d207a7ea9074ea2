/** Letters that steer how text is shown: terminal commands, line and reading order. None of them is a text. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const CONTROLS_IN_LINE = /(?!\n)[\p{Cc}\u2028\u2029]/gu;
const ESCAPED_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/gu;

/**
 * A text of a workbook, or the name of a file, as it is put into a line for a terminal.
 * @example oneLine('\u001b[31mMerah\nlagi') // ' [31mMerah lagi'
 */
export function oneLine(text: string): string {
  return text.replace(DIRECTION, '').replace(CONTROLS, ' ');
}

/** Lines for a terminal: whatever reached them, only line feeds steer it. */
export function plainLines(text: string): string {
  return text.replace(DIRECTION, '').replace(CONTROLS_IN_LINE, ' ');
}

/** A JSON text that shows alike everywhere: characters that steer stand escaped in it, as others than JSON's own do not. */
export function plainJson(text: string): string {
  return text.replace(ESCAPED_IN_JSON, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
