import { assemble } from '../cascade/assemble';
import type { Cascade } from '../cascade/cascade';
import type { Part } from '../cascade/draft';
import type { Reading, Sumber, Tata } from '../cascade/reading';
import { postUnit, yearIn } from '../layouts/boxes/head';
import { readBoxSheet, type SheetReading } from '../layouts/boxes/sheet';
import { newestVersion } from '../layouts/versions';
import { isMark } from '../workbook/marks';
import type { Sheet, WorkbookContent } from '../workbook/sheet';

export interface BacaOptions {
  /** Only these sheets; default: every sheet that is recognised. */
  readonly lembarSumber?: readonly string[];
}

/**
 * Reads the cascade of a workbook: recognises its sheets by their content, reads each, and joins them into one.
 * The result has no `sumber` where no sheet holds a cascade; it never throws.
 */
export function baca(workbook: WorkbookContent, options: BacaOptions = {}): Reading {
  const { lembarSumber } = options;
  const chosen = workbook.sheets.filter((sheet) => !lembarSumber || lembarSumber.includes(sheet.name));
  const { kept, left } = newestVersion(theirsOrOurs(chosen));
  return { ...joinSheets(kept), ditinggalkan: left };
}

/** The sheets that hold a cascade; those we composed are never a source beside sheets of the user's. */
function theirsOrOurs(sheets: readonly Sheet[]): readonly SheetReading[] {
  const read = (some: readonly Sheet[]) => some.flatMap((sheet) => readBoxSheet(sheet) ?? []);
  const theirs = read(sheets.filter(({ mark }) => !isMark(mark)));
  return theirs.length > 0 ? theirs : read(sheets.filter(({ mark }) => isMark(mark)));
}

function joinSheets(sheets: readonly SheetReading[]): Omit<Reading, 'ditinggalkan'> {
  const parts = (tata: Tata): Part[] => sheets.filter((sheet) => sheet.tata === tata).map(({ part }) => part);
  // Trust in this order: each tree by itself, then the summary, then the matrices together.
  const { tujuan, sasaran, beda } = assemble([
    ...parts('pohon').map((part) => [part]),
    parts('ringkasan'),
    parts('matriks'),
  ]);
  return {
    cascade: { ...titleOf(sheets), tujuan, sasaran },
    sumber: sheets.map(sumberOf),
    tidakTerbaca: sheets.flatMap(({ tidakTerbaca }) => tidakTerbaca),
    galat: sheets.flatMap(({ galat }) => galat),
    beda,
  };
}

function sumberOf({ lembar, tata, span: { row, col, rows, cols } }: SheetReading): Sumber {
  return { lembar, tata, top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 };
}

/** Title and year from the title; agency and region from the signer's post, else from the title. */
function titleOf(sheets: readonly SheetReading[]): Omit<Cascade, 'tujuan' | 'sasaran'> {
  const first = <T>(read: (sheet: SheetReading) => T | null): T | null => {
    for (const sheet of sheets) {
      const found = read(sheet);
      if (found !== null) return found;
    }
    return null;
  };
  const penandatangan = first((sheet) => sheet.penandatangan);
  const unit = penandatangan?.jabatan ? postUnit(penandatangan.jabatan) : null;
  return {
    judul: first(({ head }) => head.judul),
    perangkatDaerah: unit?.perangkatDaerah ?? first(({ head }) => head.perangkatDaerah),
    kabupaten: unit?.kabupaten ?? first(({ head }) => head.kabupaten),
    tahun: first(({ head }) => head.tahun) ?? yearIn(penandatangan?.tanggal ?? ''),
    penandatangan,
  };
}
