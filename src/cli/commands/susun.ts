import type { Cascade } from '../../cascade/cascade';
import { cakupanNamed, pemilikOf, type Cakupan } from '../../cascade/scope';
import { sasaranCodes } from '../../cascade/walk';
import { writeXlsx } from '../../hosts/xlsx';
import { InputError } from '../../workbook/port';
import { susun } from '../../workflow/susun';
import type { CallOf } from '../call';
import { requireOutput, writeWhole } from '../files';
import { withProgress, type Io } from '../io';
import { aboutFile, requireCascade, withFile } from '../open';
import { printSusun } from '../print/susun';
import { FILE, PROGRESS, type Status } from '../texts';

/** Composes the sheets asked for and writes them as a new workbook; the input is never written to. */
export async function runSusun(call: CallOf<'susun'>, io: Io): Promise<Status> {
  const { berkas, hasil, lembarSumber, lembar, kertas, tanggal, nama, capaian } = call;
  const plan = await withProgress(io, PROGRESS.composing(berkas), async () => {
    const output = await aboutFile(hasil, () => requireOutput(hasil, berkas));
    const plan = await withFile(berkas, lembarSumber, (opened) => {
      requireCascade(opened);
      const { workbook, reading } = opened;
      const cakupan = cakupanIn(reading.cascade, call.cakupan);
      return susun(workbook, reading, { lembar, kertas, tanggal, nama, capaian, cakupan });
    });
    await aboutFile(hasil, async () => {
      writeWhole(output, await writeXlsx(plan));
    });
    return plan;
  });
  io.out(printSusun(hasil, plan));
  return 0;
}

/** @throws InputError that names what the cascade has, where it has no such part. */
function cakupanIn(cascade: Cascade, name: string | null): Cakupan {
  const cakupan = cakupanNamed(cascade, name ?? 'semua');
  if (cakupan) return cakupan;
  const sasaran = sasaranCodes(cascade.sasaran).map((kode) => `Sasaran ${kode}`);
  throw new InputError(FILE.noScope(name ?? '', [...sasaran, ...pemilikOf(cascade)]));
}
