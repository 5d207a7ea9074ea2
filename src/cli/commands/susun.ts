import { writeXlsx } from '../../hosts/xlsx';
import { susun } from '../../workflow/susun';
import type { CallOf } from '../call';
import { requireOutput, writeWhole } from '../files';
import { withProgress, type Io } from '../io';
import { aboutFile, requireCascade, withFile } from '../open';
import { printSusun } from '../print/susun';
import { PROGRESS, type Status } from '../texts';

/** Composes the sheets asked for and writes them as a new workbook; the input is never written to. */
export async function runSusun(call: CallOf<'susun'>, io: Io): Promise<Status> {
  const { berkas, hasil, lembarSumber, lembar, kertas, tanggal } = call;
  const plan = await withProgress(io, PROGRESS.composing(berkas), async () => {
    await aboutFile(hasil, () => {
      requireOutput(hasil, berkas);
    });
    const plan = await withFile(berkas, lembarSumber, ({ workbook, reading }) => {
      requireCascade(reading);
      return susun(workbook, reading, { lembar, kertas, tanggal });
    });
    await aboutFile(hasil, async () => {
      writeWhole(hasil, await writeXlsx(plan));
    });
    return plan;
  });
  io.out(printSusun(hasil, plan));
  return 0;
}
