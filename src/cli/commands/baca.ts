import { bacaJson } from '../../workflow/json';
import type { CallOf } from '../call';
import { json, withProgress, type Io } from '../io';
import { requireSource, withFile } from '../open';
import { printBaca } from '../print/baca';
import { PROGRESS, type Status } from '../texts';

/** Shows what a workbook holds. */
export async function runBaca(
  { berkas, lembarSumber, json: asJson }: CallOf<'baca'>,
  io: Io,
): Promise<Status> {
  const result = await withProgress(io, PROGRESS.reading(berkas), () =>
    withFile(berkas, lembarSumber, ({ reading }) => {
      requireSource(reading);
      return asJson ? json(bacaJson(reading)) : printBaca(reading);
    }),
  );
  io.out(result);
  return 0;
}
