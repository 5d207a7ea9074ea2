import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookPlan } from '../../workbook/plan';
import { sheetNames } from './drawPage';
import { drawSheet } from './drawSheet';
import { FONT } from './drawStyle';
import { patch } from './patch';

/** Texts stand in a list that cells point to, or each in its cell. */
export type Strings = 'shared' | 'inline';

/** Draws a plan as the bytes of an .xlsx file; the same plan gives the same bytes. */
export async function writeWorkbook(plan: WorkbookPlan, strings: Strings): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: plan.sheets.map(drawSheet),
    namedRanges: plan.sheets.flatMap(sheetNames),
    properties: { title: plan.title },
    defaultFont: FONT,
    stringMode: strings,
  });
  return patch(bytes, plan);
}
