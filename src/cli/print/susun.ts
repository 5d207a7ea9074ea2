import type { WorkbookPlan } from '../../workbook/plan';
import { oneLine } from '../plain';
import { table } from './layout';

/** What was written where, as text: the file, then its sheets with their paper. */
export function printSusun(hasil: string, { sheets }: WorkbookPlan): string {
  const rows = sheets.map(({ name, page }) => [name, `kertas ${page.paper}, mendatar`]);
  return `Hasil ditulis: ${oneLine(hasil)}\n\nLembar di dalamnya\n${table(rows)}`;
}
