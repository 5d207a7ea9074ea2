import type { Cell } from '../../workbook/sheet';

/** 'T' is the Tujuan's; any other is the numbers of the nodes from the Sasaran down. */
export type Code = readonly number[];

/**
 * Reads a typed code: '1.2.1' is [1, 2, 1], 'T' is []; null if it is none.
 *
 * Excel turns a typed 1.10 into the number 1.1. `last` is the number of the Sasaran's last program above: after
 * 1.9 (or within 1.10) the number 1.1 means 1.10.
 */
export function parseCode(cell: Cell, last: (sasaran: number) => number): Code | null {
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  const text = String(cell.value).trim();
  if (/^t$/i.test(text)) return [];
  if (!/^[0-9]{1,4}(\.[0-9]{1,4}){0,4}\.?$/.test(text)) return null;
  const code = text.replace(/\.$/, '').split('.').map(Number);
  const [sasaran = 0, program = 0] = code;
  if (cell.kind === 'text' || program === 0 || program > 9) return code;
  const tens = program * 10;
  return last(sasaran) === tens - 1 || last(sasaran) === tens ? [sasaran, tens] : code;
}
