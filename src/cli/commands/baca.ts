import { denganTabel } from '../../workflow/baca/tabel';
import { bacaJson } from '../../workflow/baca/json';
import type { CallOf } from '../call';
import { json, withProgress, type Io } from '../io';
import { requireSource, withFile } from '../open';
import { printBaca } from '../print/baca';
import { PROGRESS, type Status } from '../texts';

/** Shows what a workbook holds: its cascade, and which sheets it and its realization were read from. */
export async function runBaca(
  { berkas, lembarSumber, json: asJson }: CallOf<'baca'>,
  io: Io,
): Promise<Status> {
  const result = await withProgress(io, PROGRESS.reading(berkas), () =>
    withFile(berkas, lembarSumber, (opened) => {
      requireSource(opened);
      const whole = denganTabel(opened.workbook, opened.reading, opened.realization().tables);
      return asJson ? json(bacaJson(whole)) : printBaca(whole);
    }),
  );
  io.out(result);
  return 0;
}
