import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/rules/rule';
import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { periksa } from '../../src/workflow/periksa';
import { sheetOf, workbookOf } from '../support/grid';
import { build } from './build';

/** The pages of the rules. */
export const FOLDER = join(__dirname, '../../docs/aturan');
export const page = (id: string) => readFileSync(join(FOLDER, `${id}.md`), 'utf8');

export interface Example {
  readonly name: string;
  readonly outline: string;
  readonly ketat: boolean;
}

/** The examples of a page: blocks fenced as 'contoh salah' or 'contoh benar', '… ketat' for strict mode. */
export function examplesOf(id: string, kind: 'salah' | 'benar'): Example[] {
  const blocks = page(id).matchAll(new RegExp('^```contoh ' + kind + '( ketat)?\\n(.*?)^```', 'gms'));
  return [...blocks].map(([, ketat, outline = ''], i) => ({
    name: `contoh ${kind} ${i + 1}`,
    outline,
    ketat: ketat !== undefined,
  }));
}

/** What is found in an example. */
export function temuanIn({ outline, ketat }: Pick<Example, 'outline' | 'ketat'>): readonly Finding[] {
  return outline.startsWith('|') ? temuanInTable(outline) : periksa(build(outline), { ketat }).temuan;
}

/**
 * An example that is a table of realization: '| Indikator | TW I |'. What is not an Indonesian number is a text, and
 * '=1+2' a formula that nobody has computed.
 */
function temuanInTable(outline: string): readonly Finding[] {
  const rows = outline.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .map((cell) => (/^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell)),
  );
  const isFormula = (cell: string | number) => typeof cell === 'string' && cell.startsWith('=');
  const uncomputed = rows.flatMap((line, row) =>
    line.flatMap((cell, col) => (isFormula(cell) ? [{ row, col }] : [])),
  );
  const filled = rows.map((line) => line.map((cell) => (isFormula(cell) ? null : cell)));
  const content = workbookOf({ ...sheetOf(filled), uncomputed });
  return hitung(content, baca(content)).temuan;
}
