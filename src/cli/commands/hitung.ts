import { hitung } from '../../workflow/hitung';
import { hitungJson } from '../../workflow/hitung/json';
import type { CallOf } from '../call';
import { json, withProgress, type Io } from '../io';
import { requireSource, withFile } from '../open';
import { printHitung } from '../print/hitung';
import { PROGRESS, type Status } from '../texts';

/** Computes realisasi, capaian and predikat; a workbook with a realization table alone will do. */
export async function runHitung(call: CallOf<'hitung'>, io: Io): Promise<Status> {
  const { berkas, lembarSumber, triwulan } = call;
  const result = await withProgress(io, PROGRESS.measuring(berkas), () =>
    withFile(berkas, lembarSumber, (opened) => {
      requireSource(opened);
      const { workbook, reading } = opened;
      const realization = opened.realization();
      const perhitungan = hitung(workbook, reading, { realization, ...(triwulan && { triwulan }) });
      return call.json
        ? json(hitungJson(perhitungan, { jelas: call.jelaskan }))
        : printHitung(berkas, perhitungan, { jelaskan: call.jelaskan, lebar: io.columns });
    }),
  );
  io.out(result);
  return 0;
}
