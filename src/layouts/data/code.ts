import type { Cell } from '../../workbook/sheet';

/** The place that a typed code tells. */
export type Code =
  /** 'T' is the first Tujuan, 'T2' the second. */
  | { readonly kind: 'tujuan'; readonly nomor: number | null }
  /** The numbers of the nodes from the Sasaran down: '1.2.1'; '?1.2' counts from a node without a parent. */
  | {
      readonly kind: 'path';
      readonly loose: boolean;
      readonly path: readonly number[];
      readonly proses: boolean;
    };

/**
 * Reads a typed code: '1.2.1', 'T', 'T2', '?1.1' below a node without a parent, '1.2.P1' of a team or individual above a
 * Sub Kegiatan; null if it is none.
 *
 * Excel turns a typed 1.10 into the number 1.1. `last` is the number of the Sasaran's last program above: after
 * 1.9 (or within 1.10) the number 1.1 means 1.10.
 * @example parseCode(cell('1.2.P1'), last) // { kind: 'path', loose: false, path: [1, 2, 1], proses: true }
 */
export function parseCode(cell: Cell, last: (sasaran: number) => number): Code | null {
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  const text = String(cell.value).trim();
  const [tujuan, nomor] = /^t([0-9]{1,4})?$/i.exec(text) ?? [];
  if (tujuan !== undefined) return { kind: 'tujuan', nomor: nomor === undefined ? null : Number(nomor) };
  const found = /^(\??)([0-9]{1,4}(?:\.[0-9]{1,4}){0,4})(?:\.p([0-9]{1,4}))?\.?$/i.exec(text);
  if (!found) return null;
  const [, loose = '', numbers = '', proses] = found;
  const path = numbers.split('.').map(Number);
  const asText = cell.kind === 'text';
  const code = (own: readonly number[]): Code => ({
    kind: 'path',
    loose: loose !== '',
    path: proses === undefined ? own : [...own, Number(proses)],
    proses: proses !== undefined,
  });
  const [sasaran = 0, program = 0] = path;
  if (asText || program === 0 || program > 9) return code(path);
  const tens = program * 10;
  return code(last(sasaran) === tens - 1 || last(sasaran) === tens ? [sasaran, tens] : path);
}
