/** Lines of text side by side and below each other, for reading on a terminal. */

const LINE_WIDTH = 100;

/** Rows with their columns aligned, indented by two spaces; columns named in `right` are aligned right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, col) =>
    Math.max(...rows.map((row) => width(row[col] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row.map((text, col) => pad(text, widths[col] ?? 0, right.includes(col))).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}

/** A text in lines of at most 100 characters, each begun with the indent. */
export function paragraph(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && width(indent) + width(line) + 1 + width(word) > LINE_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => `${indent}${each}\n`).join('');
}

/** A number as Indonesians write it, with at most two decimals. */
export function angka(value: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: 2 });
}

export function shorten(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}

function pad(text: string, length: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, length - width(text)));
  return right ? space + text : text + space;
}

function width(text: string): number {
  return [...text].length;
}
