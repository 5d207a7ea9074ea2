import type { Cascade } from '../../cascade/cascade';
import { cakupanNamed, pemilikOf, type Cakupan } from '../../cascade/scope';
import { sasaranCodes } from '../../cascade/walk';
import { existingFile, type ExistingFile } from '../../hosts/file/existing';
import { writeXlsx } from '../../hosts/xlsx';
import { placeName } from '../../workbook/address';
import { kindOfMark } from '../../workbook/marks';
import type { SheetPlan } from '../../workbook/plan';
import { InputError } from '../../workbook/port';
import { bentrok } from '../../workflow/susun/names';
import { menyusun, susun, type SusunOptions } from '../../workflow/susun';
import { bedaSetelan, geser, isSusunan, sisaIsian, suntingan } from '../../workflow/susun/lagi';
import type { CallOf } from '../call';
import { readBytes, requireOutput, writeWhole, type Output } from '../files';
import { NODE_INFLATER } from '../inflate';
import { withProgress, type Io } from '../io';
import { aboutFile, requireCascade, withFile, type Opened } from '../open';
import { printSusun, type WrittenSheet } from '../print/susun';
import { FILE, PROGRESS, SUSUN, type Status } from '../texts';

/** What is written to HASIL, and what is to be said about it. */
interface Composed {
  readonly sheets: readonly WrittenSheet[];
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/**
 * Composes the sheets asked for and writes them as a new workbook, or into the one of an earlier composing: what was
 * typed there stays. The input is never written to.
 */
export async function runSusun(call: CallOf<'susun'>, io: Io): Promise<Status> {
  const { berkas, hasil, lembarSumber } = call;
  const { sheets, notes } = await withProgress(io, PROGRESS.composing(berkas), async () => {
    const output = await aboutFile(hasil, () => requireOutput(hasil, berkas));
    const lama = await aboutFile(hasil, () => existing(output, call));
    const opened = await withFile(berkas, lembarSumber, (opened) => {
      requireCascade(opened);
      return { ...opened, options: optionsOf(call, opened.reading.cascade) };
    });
    return aboutFile(hasil, async () => {
      const composed = await (lama ? composeInto(lama, opened, call) : composeNew(opened));
      writeWhole(output, composed.bytes);
      return composed;
    });
  });
  io.out(printSusun(hasil, sheets, notes));
  return 0;
}

/**
 * The workbook that is composed into; null where a new one is made.
 * @throws InputError where another file stands there that may not be replaced.
 */
function existing({ file, existing }: Output, { timpa }: CallOf<'susun'>): ExistingFile | null {
  if (!existing) return null;
  const found = workbookIn(file);
  if (found && isSusunan(found.content)) return found;
  if (!timpa) throw new InputError(FILE.outputOther);
  return null;
}

/** A file that is no workbook, or cannot be read, is none of ours. */
function workbookIn(file: string): ExistingFile | null {
  try {
    return existingFile(readBytes(file), NODE_INFLATER);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** A workbook that is to be composed, and how. */
type Asked = Opened & { readonly options: SusunOptions };

async function composeNew({ workbook, reading, options }: Asked): Promise<Composed> {
  const { title, sheets: plans } = menyusun(workbook, reading, options);
  const sheets: WrittenSheet[] = [];
  return { sheets, bytes: await writeXlsx({ title, sheets: noted(plans, sheets) }), notes: [] };
}

/** The plans as they are asked for; of each only what is said of it is kept. */
function* noted(plans: Iterable<SheetPlan>, sheets: WrittenSheet[]): Generator<SheetPlan> {
  for (const plan of plans) {
    sheets.push({ name: plan.name, page: plan.page });
    yield plan;
  }
}

/** The workbook of an earlier composing with the sheets in the places of those there are. */
async function composeInto(
  lama: ExistingFile,
  { workbook, reading, options }: Asked,
  { lembar, timpa, buangIsian }: CallOf<'susun'>,
): Promise<Composed> {
  const [twice] = bentrok(lama.content);
  if (twice) throw new InputError(FILE.outputTwice(twice.lembar));
  const edits = suntingan(lama.content, reading);
  const { disunting, berbeda } = lembar.includes('data') ? edits : NO_EDITS;
  const isComposed = (name: string): boolean => {
    const kind = kindOfMark(lama.content.sheets.find((sheet) => sheet.name === name)?.mark ?? null);
    return lembar.some((one) => one === kind);
  };
  const [first] = disunting;
  if (first && !timpa) throw new InputError(FILE.outputEdited(disunting.length, placeName(first.lokasi)));
  const drawn = edits.gambar.filter(({ lembar: name }) => isComposed(name));
  const [typed] = drawn;
  if (typed && !timpa) throw new InputError(FILE.drawnEdited(drawn.length, placeName(typed)));
  const into = buangIsian ? { ganti: lama.content } : { lama: lama.content };
  const plan = susun(workbook, reading, { ...options, ...into });
  const { bytes, rules } = await lama.compose(plan);
  const sisa = sisaIsian(plan);
  const setelan = buangIsian || !lembar.includes('realisasi') ? [] : bedaSetelan(lama.content, workbook);
  const moved = geser(lama.content, plan, rules);
  const notes = [
    buangIsian ? SUSUN.dropped : SUSUN.kept,
    ...(sisa > 0 ? [SUSUN.left(sisa)] : []),
    ...(berbeda ? [SUSUN.dataReplaced] : []),
    ...(setelan.length > 0 ? [SUSUN.setelanDiffers(setelan)] : []),
    ...(moved.length > 0 ? [SUSUN.rulesMoved(moved)] : []),
  ];
  return { sheets: plan.sheets, bytes, notes };
}

const NO_EDITS = { disunting: [], berbeda: false };

function optionsOf(
  { lembar, kertas, tanggal, nama, capaian, cakupan }: CallOf<'susun'>,
  cascade: Cascade,
): SusunOptions {
  return { lembar, kertas, tanggal, nama, capaian, cakupan: cakupanIn(cascade, cakupan) };
}

/** @throws InputError that names what the cascade has, where it has no such part. */
function cakupanIn(cascade: Cascade, name: string | null): Cakupan {
  const cakupan = cakupanNamed(cascade, name ?? 'semua');
  if (cakupan) return cakupan;
  const sasaran = sasaranCodes(cascade.sasaran).map((kode) => `Sasaran ${kode}`);
  throw new InputError(FILE.noScope(name ?? '', [...sasaran, ...pemilikOf(cascade)]));
}
