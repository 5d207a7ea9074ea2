import { assemble, compare, type Assembly } from '../../cascade/join/assemble';
import type { Cascade, Penandatangan } from '../../cascade/cascade';
import { partOf, type Part } from '../../cascade/join/draft';
import { minOf } from '../../cascade/list';
import type { KnownCell, LeftOut, Reading, SheetAnswer, Tata, UnreadCell } from '../../cascade/reading';
import { isJudulBagian } from '../../cascade/scope';
import { foldSpace, textKey } from '../../cascade/text';
import { answerOf } from '../../layouts/answer';
import { postUnit, yearIn } from '../../layouts/boxes/head';
import { readData, type DataReading } from '../../layouts/data/read';
import { isAmbiguous, recognise } from '../../layouts/recognise';
import { readSetelan } from '../../layouts/setelan/read';
import type { SheetReading } from '../../layouts/sheetReading';
import { newestVersion } from '../../layouts/versions';
import type { LevelJabatan } from '../../measure/setelan';
import { rankOf } from '../../rules/cascade/ranks';
import { kindOfMark, type Mark } from '../../workbook/marks';
import type { Sheet, WorkbookContent } from '../../workbook/sheet';
import { sumberOf } from './sumber';

export interface BacaOptions {
  /** Only these sheets; default: every sheet that is recognised. */
  readonly lembarSumber?: readonly string[];
  /** Sheets that are read in the layout named, whatever they look like. */
  readonly tata?: ReadonlyMap<string, Tata>;
}

/**
 * Reads the cascade of a workbook: recognises its sheets by their content, reads each, and joins them into one.
 * The result has no `sumber` where no sheet holds a cascade; it never throws.
 */
export function baca(workbook: WorkbookContent, options: BacaOptions = {}): Reading {
  const { lembarSumber, tata = new Map<string, Tata>() } = options;
  const chosen = workbook.sheets.filter((sheet) => !lembarSumber || lembarSumber.includes(sheet.name));
  const [data] = chosen.flatMap((sheet) => readData(sheet) ?? []);
  const { jabatan } = readSetelan(workbook);
  const theirs = cascadeSheets(
    chosen.filter(({ mark }) => !kindOfMark(mark)),
    tata,
    jabatan,
  );
  const ours = cascadeSheets(
    chosen.filter(({ mark }) => kindOfMark(mark)),
    tata,
    jabatan,
  );
  if (!data) {
    // Those we composed are never a source beside sheets of the user's.
    const { kept, left } = newestVersion(theirs.length > 0 ? theirs : ours);
    const joined = { ...joinSheets(kept), ditinggalkan: left, gambar: drawnTexts(chosen, left, theirs) };
    return kept.length > 0 ? joined : { ...joined, jawaban: chosen.map((sheet) => answer(sheet, tata)) };
  }
  const { kept, left } = newestVersion([...theirs, ...ours.filter(isWhole(data))]);
  const isOurs = (sheet: SheetReading) => ours.includes(sheet);
  const groups = [...groupsOf(kept.filter((sheet) => !isOurs(sheet))), ...groupsOf(kept.filter(isOurs))];
  return { ...dataAlone(data, groups), ditinggalkan: left, gambar: drawnTexts(chosen, left, theirs) };
}

/** What a sheet that was not read holds. */
function answer(sheet: Sheet, tata: ReadonlyMap<string, Tata>): SheetAnswer {
  const asked = tata.get(sheet.name);
  if (asked) return { lembar: sheet.name, kind: 'bukan-tata', tata: asked };
  const found = recognise(sheet);
  return found && isAmbiguous(found) ? { ...found, kind: 'dua-tata' } : answerOf(sheet);
}

/**
 * The texts of shapes and SmartArt that say something, of sheets that were not read by them; those of a version that was
 * left out are left out with it.
 */
function drawnTexts(
  sheets: readonly Sheet[],
  left: readonly LeftOut[],
  read: readonly SheetReading[],
): UnreadCell[] {
  const drawn = read.flatMap(({ lembar, tata }) => (tata === 'gambar' ? [lembar] : []));
  const leftOut = new Set([...left.flatMap(({ lembar }) => lembar), ...drawn]);
  return sheets.flatMap(({ name, drawings = [] }) =>
    drawings.flatMap(({ row, col, text }) => {
      const teks = foldSpace(text);
      return /\p{L}/u.test(teks) && !leftOut.has(name) ? [{ lembar: name, row, col, teks }] : [];
    }),
  );
}

/** A sheet of ours that shows a part of the cascade is known to lack the rest. */
const isWhole =
  ({ cascade }: DataReading) =>
  ({ head }: SheetReading): boolean =>
    !isJudulBagian(head.judul, cascade.judul);

/** The sheets that lay a cascade out: the user's in any layout, and those we drew as boxes. */
const cascadeSheets = (sheets: readonly Sheet[], tata: ReadonlyMap<string, Tata>, jabatan: LevelJabatan) =>
  sheets.flatMap((sheet) => {
    const kind = kindOfMark(sheet.mark);
    const found = kind && !BOXED.has(kind) ? null : recognise(sheet, tata.get(sheet.name) ?? null, jabatan);
    return found && !isAmbiguous(found) ? [found] : [];
  });

const BOXED: ReadonlySet<Mark> = new Set(['pohon', 'ringkasan', 'matriks']);

type Joined = Omit<Reading, 'ditinggalkan' | 'gambar' | 'jawaban'>;

/** Where Data Cascading exists it alone is the cascade; the other sheets are only compared with it. */
function dataAlone(data: DataReading, others: readonly (readonly Part[])[]): Joined {
  const { cascade, lembar, span, dikenal, tidakTerbaca, galat } = data;
  return {
    cascade,
    sumber: [sumberOf({ lembar, tata: 'data', span })],
    dikenal,
    tidakTerbaca,
    galat,
    beda: compare(partOf(cascade, lembar), others),
  };
}

/**
 * Trust in this order: each tree by itself, however it is drawn, then the summary, then the matrices together, then
 * the tables together; sheets of one kind that go on from one another are one showing.
 */
function groupsOf(sheets: readonly SheetReading[]): Part[][] {
  const parts = (...tata: Tata[]) =>
    sheets.filter((sheet) => tata.includes(sheet.tata)).map(({ part }) => part);
  const trees = parts('pohon', 'mendatar', 'gambar').map((part) => [part]);
  return [...trees, parts('ringkasan'), parts('matriks'), parts('datar'), parts('jabatan')];
}

function joinSheets(sheets: readonly SheetReading[]): Joined {
  const { isi, beda, kalah } = assemble(groupsOf(sheets));
  const told = kalah.flatMap(({ teks, lokasi }): KnownCell[] =>
    lokasi.slice(0, 1).map((place) => ({ ...place, teks, sebagai: 'lembar lain' })),
  );
  return {
    cascade: { ...titleOf(sheets), ...isi },
    sumber: sheets.map(sumberOf),
    dikenal: inSheetOrder(
      sheets.map(({ lembar }) => lembar),
      [...sheets.flatMap(({ dikenal }) => dikenal), ...told],
    ),
    tidakTerbaca: sheets.flatMap(({ tidakTerbaca }) => tidakTerbaca),
    galat: sheets.flatMap(({ galat }) => galat),
    beda,
  };
}

function inSheetOrder(sheets: readonly string[], cells: readonly KnownCell[]): KnownCell[] {
  const rank = new Map(sheets.map((lembar, i) => [lembar, i]));
  const of = ({ lembar }: KnownCell) => rank.get(lembar) ?? sheets.length;
  return [...cells].sort((a, b) => of(a) - of(b) || a.row - b.row || a.col - b.col);
}

/** Title and year from the title; agency and region from the signer's post, else from the title. */
function titleOf(sheets: readonly SheetReading[]): Omit<Cascade, keyof Assembly['isi']> {
  const first = <T>(read: (sheet: SheetReading) => T | null): T | null => {
    for (const sheet of sheets) {
      const found = read(sheet);
      if (found !== null) return found;
    }
    return null;
  };
  const signers = differentSigners(sheets.flatMap(({ penandatangan }) => penandatangan));
  const penandatangan = mainSigner(signers);
  const penandatanganLain = signers.filter((one) => one !== penandatangan);
  const unit = penandatangan?.jabatan ? postUnit(penandatangan.jabatan) : null;
  return {
    judul: first(({ head }) => head.judul),
    perangkatDaerah: unit?.perangkatDaerah ?? first(({ head }) => head.perangkatDaerah),
    kabupaten: unit?.kabupaten ?? first(({ head }) => head.kabupaten),
    tahun: first(({ head }) => head.tahun) ?? yearIn(penandatangan?.tanggal ?? ''),
    penandatangan,
    ...(penandatanganLain.length > 0 && { penandatanganLain }),
  };
}

/** Equal signers once, at their first place. */
function differentSigners(signers: readonly Penandatangan[]): Penandatangan[] {
  const key = (one: Penandatangan) =>
    [one.tempat, one.tanggal, one.jabatan, one.nama, one.pangkat, one.nip].map(textKey).join('\n');
  return [...new Map([...signers].reverse().map((one) => [key(one), one])).values()].reverse();
}

/** The signer of highest rank; of several, or where no rank is known, the first with place and date. */
function mainSigner(signers: readonly Penandatangan[]): Penandatangan | null {
  const rank = ({ jabatan }: Penandatangan) => rankOf(jabatan ?? '') ?? Infinity;
  const highest = minOf(signers.map(rank));
  const best = signers.filter((one) => rank(one) === highest);
  return best.find(({ tanggal }) => tanggal !== null) ?? best[0] ?? null;
}
