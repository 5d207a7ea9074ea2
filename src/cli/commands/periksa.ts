import { once } from '../../cascade/once';
import { InputError } from '../../workbook/port';
import { periksa, type Pemeriksaan } from '../../workflow/periksa';
import { periksaJson } from '../../workflow/periksa/json';
import { satuanIn } from '../../workflow/baca/realization';
import type { CallOf } from '../call';
import { complain, json, sentenceOf, withProgress, type Io } from '../io';
import { requireCascade, withFile } from '../open';
import { printPeriksa } from '../print/periksa';
import { PROGRESS, type Status } from '../texts';

/** A file with what was found in it, or why it could not be used. */
type Checked = { readonly nama: string } & (
  { readonly hasil: Pemeriksaan } | { readonly hasil: null; readonly galat: string }
);

/**
 * Checks files one after another. Why one of them cannot be used is told on stderr, and in the JSON where there are
 * several; the others are reported all the same, and the status is 2.
 */
export async function runPeriksa(call: CallOf<'periksa'>, io: Io): Promise<Status> {
  const checked: Checked[] = [];
  for (const berkas of call.berkas) {
    try {
      checked.push({ nama: berkas, hasil: await check(berkas, call, io) });
    } catch (error) {
      complain(io, error);
      checked.push({ nama: berkas, hasil: null, galat: sentenceOf(reasonOf(error)) });
    }
  }
  const sound = checked.flatMap((one) => (one.hasil ? [one] : []));
  if (checked.length > 1 || sound.length > 0) io.out(call.json ? json(toJson(checked)) : toText(checked));
  if (sound.length < checked.length) return 2;
  return sound.some(({ hasil }) => !hasil.ringkasan.siapDiajukan) ? 1 : 0;
}

function check(berkas: string, { ketat, lembarSumber }: CallOf<'periksa'>, io: Io): Promise<Pemeriksaan> {
  return withProgress(io, PROGRESS.checking(berkas), () =>
    withFile(berkas, lembarSumber, (opened) => {
      requireCascade(opened);
      const known = once(() => satuanIn(opened.realization().tables));
      return periksa(opened.reading, { ketat, hasSatuan: (indikator) => known()(indikator) });
    }),
  );
}

/** What is wrong with a file, without its name. */
function reasonOf(error: unknown): unknown {
  return error instanceof InputError && error.cause instanceof InputError ? error.cause : error;
}

function toJson(checked: readonly Checked[]): unknown {
  const answers = checked.map((one) => (one.hasil ? periksaJson(one.hasil) : { galat: one.galat }));
  if (checked.length === 1) return answers[0];
  return { berkas: checked.map(({ nama }, i) => ({ nama, ...answers[i] })) };
}

function toText(checked: readonly Checked[]): string {
  return checked.flatMap(({ nama, hasil }) => (hasil ? [printPeriksa(nama, hasil)] : [])).join('\n');
}
