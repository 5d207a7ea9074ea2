import type { Grid, GridCell } from './grid';

const NUMBER = /^(?:\(([0-9]{1,2})\)|([0-9]{1,2}))$/;

/** Rows that only number the columns: '1 2 3' or '(1) (2) (3)', at least three. */
export function columnNumbers({ cells }: Grid): GridCell[] {
  const found: GridCell[] = [];
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    if (at < cells.length && cells[at]?.row === cells[from]?.row) continue;
    const row = cells.slice(from, at);
    if (row.length >= 3 && row.every((cell, i) => numberOf(cell) === i + 1))
      for (const cell of row) found.push(cell);
    from = at;
  }
  return found;
}

function numberOf({ text }: GridCell): number | null {
  const match = NUMBER.exec(text);
  return match ? Number(match[1] ?? match[2]) : null;
}
