/** What happens to the text of a formula when sheets are renamed or deleted. */

const STRING = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`'(?:[^']|'')+'!|[A-Za-z_][\w.]*!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:)|\$?\d+(?=:)|[A-Za-z_\\][\w.\\]*`;
const END = String.raw`\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}\b|\$?\d+`;
const REFERENCE = new RegExp(`(${STRING})|(${SHEET})((?:${CELL})(?::(?:${END}))?)?`, 'gi');

/** The formula with '#REF!' where it pointed to a sheet. */
export function withoutSheet(formula: string, name: string): string {
  return replaceSheet(formula, name, () => '#REF!');
}

/** The formula with a sheet's new name. */
export function renamedSheet(formula: string, before: string, after: string): string {
  const prefix = /^[A-Za-z_][\w.]*$/.test(after) ? `${after}!` : `'${after.replaceAll("'", "''")}'!`;
  return replaceSheet(formula, before, (rest) => prefix + rest);
}

function replaceSheet(formula: string, name: string, by: (rest: string) => string): string {
  return formula.replace(REFERENCE, (whole, text?: string, sheet?: string, rest?: string) => {
    if (text !== undefined || sheet === undefined) return whole;
    return unquoted(sheet.slice(0, -1)).toLowerCase() === name.toLowerCase() ? by(rest ?? '') : whole;
  });
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
