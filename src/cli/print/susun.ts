import type { SheetPlan } from '../../workbook/plan';
import { oneLine } from '../plain';
import { paragraph, table } from './layout';

/** What is said of a sheet that was written. */
export type WrittenSheet = Pick<SheetPlan, 'name' | 'page'>;

/** What was written where, as text: the file, its sheets with their paper, and what is to be said about them. */
export function printSusun(hasil: string, sheets: readonly WrittenSheet[], notes: readonly string[]): string {
  const rows = sheets.map(({ name, page }) => [name, `kertas ${page.paper}, mendatar`]);
  return `Hasil ditulis: ${oneLine(hasil)}\n\nLembar di dalamnya\n${table(rows)}${notes.length === 0 ? '' : '\n'}${notes.map((note) => paragraph(note, '')).join('')}`;
}
