import { periksaJson } from '../../workflow/periksa-json';
import { periksa, type Pemeriksaan } from '../../workflow/periksa';
import type { CallOf } from '../call';
import { complain, json, withProgress, type Io } from '../io';
import { requireCascade, withFile } from '../open';
import { printPeriksa } from '../print/periksa';
import { PROGRESS, type Status } from '../texts';

interface Checked {
  readonly nama: string;
  readonly hasil: Pemeriksaan;
}

/**
 * Checks files one after another. One that cannot be used is named on stderr and left out of the result; the
 * others are reported all the same, and the status is 2.
 */
export async function runPeriksa(call: CallOf<'periksa'>, io: Io): Promise<Status> {
  const checked: Checked[] = [];
  for (const berkas of call.berkas) {
    try {
      checked.push({ nama: berkas, hasil: await check(berkas, call, io) });
    } catch (error) {
      complain(io, error);
    }
  }
  const several = call.berkas.length > 1;
  if (several || checked.length > 0) io.out(call.json ? json(toJson(checked, several)) : toText(checked));
  if (checked.length < call.berkas.length) return 2;
  return checked.some(({ hasil }) => hasil.ringkasan.kesalahan > 0) ? 1 : 0;
}

function check(berkas: string, { ketat, lembarSumber }: CallOf<'periksa'>, io: Io): Promise<Pemeriksaan> {
  return withProgress(io, PROGRESS.checking(berkas), () =>
    withFile(berkas, lembarSumber, ({ reading }) => {
      requireCascade(reading);
      return periksa(reading, { ketat });
    }),
  );
}

function toJson(checked: readonly Checked[], several: boolean): unknown {
  const [first] = checked;
  if (!several) return first && periksaJson(first.hasil);
  return { berkas: checked.map(({ nama, hasil }) => ({ nama, ...periksaJson(hasil) })) };
}

function toText(checked: readonly Checked[]): string {
  return checked.map(({ nama, hasil }) => printPeriksa(nama, hasil)).join('\n');
}
