import { columnIndex } from '../../workbook/address';
import type { Cell, Sheet } from '../../workbook/sheet';
import { linesOf, type Lines } from './block';

/** Looks at the cells that a formula of a sheet refers to. */
export interface Lookup {
  /** Whether a cell shows 0 only because nothing stands where its formula looks: a link to an empty cell is no 0. */
  isOfNothing(cell: Cell, lembar: string): boolean;
}

const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/g;

/** Formulas that count have a result of their own where nothing stands; other workbooks and names cannot be looked into. */
const OPAQUE = /\[|#REF!|\b(?:COUNT\w*|ROWS?|COLUMNS?|LEN|NOW|TODAY|RAND\w*|INDIRECT|OFFSET)\(/i;

const DEEPEST = 8;
const WIDEST = 2000;

/** Cells that are looked at are indexed once, when the first formula asks. */
export function lookupIn(sheets: readonly Sheet[]): Lookup {
  const index = new Map<string, Lines>();
  const cellsOf = (name: string): Lines | null => {
    const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return null;
    const lines = index.get(sheet.name) ?? linesOf(sheet.cells);
    index.set(sheet.name, lines);
    return lines;
  };
  const isNothing = (cell: Cell, lembar: string, depth: number): boolean => {
    if (cell.formula === undefined || cell.value !== 0 || depth > DEEPEST) return false;
    const formula = cell.formula.replace(/"[^"]*"/g, '');
    const references = [...formula.matchAll(REFERENCE)];
    const rest = formula.replace(REFERENCE, '');
    if (
      references.length === 0 ||
      OPAQUE.test(formula) ||
      /[A-Za-z_]\w*(?![\w(])/.test(rest.replace(/TRUE|FALSE/g, ''))
    )
      return false;
    return references.every((reference) => {
      const named = (reference[1] ?? reference[2])?.replaceAll("''", "'") ?? lembar;
      const filled = filledIn(cellsOf(named), reference);
      return filled?.every((one) => isNothing(one, named, depth + 1)) ?? false;
    });
  };
  return { isOfNothing: (cell, lembar) => isNothing(cell, lembar, 0) };
}

/** The filled cells that a reference reaches; null where it leads nowhere, or too far. */
function filledIn(
  lines: Lines | null,
  [, , , colA = '', rowA = '', colB = colA, rowB = rowA]: RegExpExecArray,
): Cell[] | null {
  const [top, bottom] = [Number(rowA) - 1, Number(rowB) - 1].sort((a, b) => a - b);
  const [left, right] = [columnIndex(colA), columnIndex(colB)].sort((a, b) => a - b);
  if (!lines || top === undefined || bottom === undefined || left === undefined || right === undefined)
    return null;
  if (bottom - top > WIDEST) return null;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => lines.get(top + i));
  return rows.flatMap((line) => [...(line?.values() ?? [])].filter(({ col }) => col >= left && col <= right));
}
