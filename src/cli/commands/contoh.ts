import { writeXlsx } from '../../hosts/xlsx';
import { InputError } from '../../workbook/port';
import { contoh } from '../../workflow/contoh';
import type { CallOf } from '../call';
import { requireOutput, writeWhole } from '../files';
import type { Io } from '../io';
import { aboutFile } from '../open';
import { printSusun } from '../print/susun';
import { FILE, type Status } from '../texts';

/** Writes the example: an invented agency with its realization. A file that is there is left alone. */
export async function runContoh({ hasil, timpa }: CallOf<'contoh'>, io: Io): Promise<Status> {
  const plan = contoh();
  await aboutFile(hasil, async () => {
    const output = requireOutput(hasil, null);
    if (output.existing && !timpa) throw new InputError(FILE.outputExists);
    writeWhole(output, await writeXlsx(plan));
  });
  io.out(printSusun(hasil, plan.sheets, []));
  return 0;
}
