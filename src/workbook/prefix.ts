/**
 * Whether a text would be a formula if it were typed: Excel keeps such a text apart by an apostrophe before it, which
 * files have as `quotePrefix` of the cell's style.
 *
 * @example isQuoted('=A1'); isQuoted('- melaksanakan apel'); isQuoted("'90-an") // true
 */
export function isQuoted(text: string): boolean {
  return /^[=+\-@']/.test(text);
}
