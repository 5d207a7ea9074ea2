import type { WorkbookPlan } from '../../workbook/plan';
import { InputError } from '../../workbook/port';
import { writeWorkbook } from './writeWorkbook';

/**
 * The bytes of a new workbook that holds the sheets of a plan; the same plan gives the same bytes.
 * @throws InputError if the plan cannot be drawn.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  if (plan.sheets.length === 0) throw new InputError('Tidak ada lembar untuk ditulis; pilih lembar lain.');
  try {
    return await writeWorkbook(plan);
  } catch (error) {
    throw new InputError('Buku kerja hasil tidak dapat dibuat; periksa nama lembarnya.', {
      cause: error,
    });
  }
}
