import { once } from '../../cascade/once';
import type { Reading } from '../../cascade/reading';
import { bagianOf, judulBagian, type Bagian, type Cakupan } from '../../cascade/scope';
import { TABLE_NAME as DATA_TABLE } from '../../layouts/data/columns';
import { DATA_NAME, planData } from '../../layouts/data/plan';
import { longDate } from '../../layouts/words/dates';
import { planMatriks } from '../../layouts/matriks/plan';
import type { HasilBox } from '../../layouts/pohon/capaian';
import { planPohon } from '../../layouts/pohon/plan';
import { TABLE_NAME } from '../../layouts/realisasi/columns';
import { planRealisasi, REALISASI_NAME } from '../../layouts/realisasi/plan';
import { planRingkasan } from '../../layouts/ringkasan/plan';
import { planSetelan, SETELAN_NAME } from '../../layouts/setelan/plan';
import { readSetelan } from '../../layouts/setelan/read';
import { planTemuan } from '../../layouts/temuan/plan';
import type { Realization } from '../../realisasi/measureWorkbook';
import type { TabelRealisasi } from '../../realisasi/table';
import { composedSheet } from '../../workbook/composed';
import { withinLimit } from '../../workbook/limits';
import { kindOfMark } from '../../workbook/marks';
import type { Paper, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { InputError } from '../../workbook/port';
import type { WorkbookContent } from '../../workbook/sheet';
import { hasilBox } from '../hitung/capaianSimpul';
import { hitung, type Perhitungan } from '../hitung';
import { LEMBAR, type Lembar } from './lembar';
import { namesIn, NEW_NAMES, type Names, type Pengganti } from './names';
import { periksa } from '../periksa';
import { adaProses, readRealization, readTables, satuanIn } from '../baca/realization';
import { ancaman, terancam } from './ancaman';
import { hasSetelan, tablesOfBoth } from './lagi';
import { withOwn, type Into } from './milik';
import { isiTemuan } from './temuan';

export { LEMBAR, type Lembar };

export interface SusunOptions {
  /** Which sheets; they are composed in the order of LEMBAR. Default: all. */
  readonly lembar?: readonly Lembar[];
  readonly kertas?: Paper;
  /** 'YYYY-MM-DD'; null or none prints no date. */
  readonly tanggal?: string | null;
  /** Strict checking: a Sub Kegiatan needs a team. */
  readonly ketat?: boolean;
  /** The sheets are added to the workbook that was read, beside or in place of what is there. Default: a new workbook. */
  readonly asal?: boolean;
  /** Findings link to the cells that were read. Default: where the sheets are added to the workbook. */
  readonly tautan?: boolean;
  /**
   * The workbook of an earlier composing, into which the sheets go: what was typed there is kept and wins over what the
   * workbook that was read says.
   */
  readonly lama?: WorkbookContent;
  /** The same, but nothing that was typed there is kept. */
  readonly ganti?: WorkbookContent;
  /** With `asal`: by mark, the sheet to replace where several carry it. */
  readonly pengganti?: Pengganti;
  /** Rows for the lines of teams and individuals in Realisasi. null or none: if a table of the workbook has some. */
  readonly proses?: boolean | null;
  /** What pohon, ringkasan and matriks show; the other sheets are always whole. Default: the whole cascade. */
  readonly cakupan?: Cakupan;
  /** Names of persons in the tree. Default: yes. */
  readonly nama?: boolean;
  /** Capaian and predikat in the tree, where there are any. Default: yes. */
  readonly capaian?: boolean;
  /** What was read of the realization of the workbook. Default: it is read. */
  readonly realization?: Realization;
  /** What `hitung` made of the workbook, in the quarter that it takes by itself. Default: it is asked. */
  readonly perhitungan?: Perhitungan;
}

/** How sheets are printed: the paper, and the date as it is to be read. */
interface Print {
  readonly kertas: Paper;
  readonly tanggal: string | null;
}

/** All that the plans are made from. */
interface Work {
  readonly workbook: WorkbookContent;
  readonly reading: Reading;
  readonly options: SusunOptions;
  readonly lembar: readonly Lembar[];
  readonly bagian: Bagian;
  readonly print: Print;
  /** The workbook that the sheets go into; null for a new one. */
  readonly into: WorkbookContent | null;
  readonly names: Names;
  /** Whose numbers are told: those of the workbook that was read, or of the Realisasi that is composed. */
  readonly filled: Filled;
  /** Realisasi and Setelan, where they are composed before all else; null: when their turn comes. */
  readonly composed: readonly SheetPlan[] | null;
  /** The realization tables of `lama`. */
  readonly tablesOfLama: () => readonly TabelRealisasi[];
}

/** A workbook with its realization: read and measured when it is asked for first. */
interface Filled {
  readonly realization: () => Realization;
  readonly perhitungan: () => Perhitungan;
}

/**
 * Composes the sheets of a cascade that was read from a workbook: a plan that every host draws alike. Typed values
 * of a Realisasi table are carried over.
 * @throws InputError where a part would take the place of the only sheets that hold the whole (see `terancam`)
 */
export function susun(workbook: WorkbookContent, reading: Reading, options: SusunOptions = {}): WorkbookPlan {
  const { sheets, ...rest } = menyusun(workbook, reading, options);
  return { ...rest, sheets: [...sheets] };
}

/** A plan whose sheets are made one after another as they are asked for, once. */
export interface Susunan extends Omit<WorkbookPlan, 'sheets'> {
  readonly sheets: Iterable<SheetPlan>;
}

/** The same step by step: for callers that have other things to do in between, or draw a sheet and let it go. */
export function menyusun(workbook: WorkbookContent, reading: Reading, options: SusunOptions): Susunan {
  const work = workOf(workbook, reading, options);
  return {
    title: reading.cascade.judul ?? 'Cascading Kinerja',
    sheets: madeSheets(work),
    ...(work.into && { obsolete: obsoleteMarks(work) }),
  };
}

function* madeSheets(work: Work): Generator<SheetPlan> {
  const { into, options } = work;
  for (const kind of LEMBAR.filter((one) => work.lembar.includes(one))) {
    for (const plan of sheetsOf(kind, work)) {
      yield withinLimit(into && !options.ganti ? withOwn(plan, intoOf(work, into), options.pengganti) : plan);
    }
  }
}

function intoOf({ filled, tablesOfLama, options }: Work, workbook: WorkbookContent): Into {
  return { workbook, tables: options.lama ? tablesOfLama : () => filled.realization().tables };
}

function workOf(workbook: WorkbookContent, reading: Reading, options: SusunOptions): Work {
  const {
    lembar = LEMBAR,
    kertas = 'A3',
    tanggal = null,
    asal = false,
    cakupan,
    pengganti,
    lama,
    ganti,
  } = options;
  const lost = asal ? terancam(workbook, reading, options) : [];
  if (lost.length > 0) throw new InputError(ancaman(lost));
  const into = lama ?? ganti ?? (asal ? workbook : null);
  const work: Work = {
    workbook,
    reading,
    options,
    lembar,
    bagian: bagianOf(reading.cascade, cakupan),
    print: { kertas, tanggal: tanggal === null ? null : longDate(tanggal) },
    into,
    names: into ? namesIn(into, pengganti) : NEW_NAMES,
    filled: filledOf(workbook, reading, options),
    composed: null,
    tablesOfLama: once(() => (lama ? readTables(lama) : [])),
  };
  if (!lama) return work;
  const composed = realisasiSheets(work);
  return { ...work, composed, filled: filledOf({ sheets: composed.map(composedSheet) }, reading) };
}

function filledOf(
  workbook: WorkbookContent,
  reading: Reading,
  { perhitungan, realization = perhitungan }: Pick<SusunOptions, 'perhitungan' | 'realization'> = {},
): Filled {
  const read = once(() => realization ?? readRealization(workbook));
  return {
    realization: read,
    perhitungan: once(() => perhitungan ?? hitung(workbook, reading, { realization: read() })),
  };
}

/** The sheets of one kind. */
function* sheetsOf(kind: Lembar, work: Work): Generator<SheetPlan> {
  const { reading, options, bagian, print, names } = work;
  const { cascade } = reading;
  const part = { ...bagian.cascade, judul: judulBagian(cascade.judul, bagian.nama) };
  const named = (plan: SheetPlan): SheetPlan => ({ ...plan, name: names.sheet(plan.mark, plan.name) });
  switch (kind) {
    case 'pohon':
      yield named(planPohon(part, { ...print, nama: options.nama ?? true, hasil: hasilOf(work) }));
      return;
    case 'ringkasan':
      yield named(planRingkasan(part, print));
      return;
    case 'matriks':
      for (const plan of planMatriks(part, { ...print, kode: bagian.kode })) yield named(plan);
      return;
    case 'data': {
      const name = names.sheet('data', DATA_NAME);
      yield planData(cascade, { ...print, name, namaTabel: names.table('data', DATA_TABLE) });
      return;
    }
    case 'realisasi':
      yield* work.composed ?? realisasiSheets(work);
      return;
    case 'temuan':
      yield named(temuanSheet(work));
  }
}

function hasilOf({ filled, reading, options }: Work): HasilBox | null {
  if (options.capaian === false || filled.realization().tables.length === 0) return null;
  return hasilBox(reading.cascade, filled.perhitungan());
}

/** Realisasi with all that was typed before, and the Setelan that its formulas point to. */
function realisasiSheets({ reading, options, print, names, filled, tablesOfLama }: Work): SheetPlan[] {
  const { lama } = options;
  const read = filled.realization();
  const tables = lama ? tablesOfBoth({ workbook: lama, tables: tablesOfLama() }, read.tables) : read.tables;
  const setelan = lama && hasSetelan(lama) ? readSetelan(lama) : read.setelan;
  const namaSetelan = names.sheet('setelan', SETELAN_NAME);
  const realisasi = planRealisasi(reading.cascade, tables, {
    ...print,
    name: names.sheet('realisasi', REALISASI_NAME),
    namaTabel: names.table('realisasi', TABLE_NAME),
    namaSetelan,
    setelan,
    proses: options.proses ?? (adaProses(read.tables) || adaProses(tablesOfLama())),
  });
  const cells = realisasi.names?.map((one) => ({ ...one, name: names.cell('realisasi', one.name) }));
  return [
    { ...realisasi, ...(cells && { names: cells }) },
    planSetelan(setelan, { ...print, name: namaSetelan }),
  ];
}

function temuanSheet(work: Work): SheetPlan {
  const { workbook, filled, reading, options, lembar, print, names } = work;
  const { tanggal = null, ketat = false, asal = false, tautan = asal } = options;
  const checked = periksa(reading, { ketat, hasSatuan: satuanIn(filled.realization().tables) });
  const computed = filled.perhitungan();
  const gone = obsoleteMarks(work);
  const staying = workbook.sheets.filter(({ mark }) => mark === null || !gone.includes(mark));
  const isi = isiTemuan(reading, checked, computed.temuan, {
    lembar: new Set(tautan ? staying.map(({ name }) => name) : []),
    data: lembar.includes('data') ? names.sheet('data', DATA_NAME) : null,
  });
  return planTemuan(isi, { kertas: print.kertas, tanggal });
}

/** Marks of matrices of an earlier composing whose Sasaran are gone; a mark that a copy carries too is left alone. */
function obsoleteMarks({ into, lembar, bagian }: Work): string[] {
  if (!into || !lembar.includes('matriks') || bagian.nama !== null) return [];
  const composed = new Set(bagian.kode.map((kode) => `matriks-${kode}`));
  const marks = into.sheets.flatMap(({ mark }) => mark ?? []).filter(isMatriks);
  return marks.filter((mark) => !composed.has(mark) && marks.indexOf(mark) === marks.lastIndexOf(mark));
}

const isMatriks = (mark: string) => kindOfMark(mark) === 'matriks';
