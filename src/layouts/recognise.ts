import type { Level, Text } from '../cascade/cascade';
import type { Part } from '../cascade/join/draft';
import { boxesOf, prosesOf, textsOfBox, textsOfProses } from '../cascade/join/part';
import type { Tata } from '../cascade/reading';
import { SETELAN_BAWAAN, type LevelJabatan } from '../measure/setelan';
import { kindOfMark } from '../workbook/marks';
import type { Sheet } from '../workbook/sheet';
import { cellKey, gridOf, type Grid } from './boxes/grid';
import { readAcrossSheet } from './across/sheet';
import { readBoxSheet } from './boxes/sheet';
import { holdsCascadeWords } from './words/cascadeWords';
import { readDrawnSheet } from './drawing/sheet';
import { readPostSheet } from './post/sheet';
import type { SheetReading } from './sheetReading';
import { readTableSheet } from './table/sheet';

/** A sheet that two layouts read whole and differently: neither is taken (FIELD 0). */
export interface Ambiguous {
  readonly lembar: string;
  readonly tata: readonly [Tata, Tata];
}

/** How a sheet of the user's may lay a cascade out; each reads a sheet, or says null where it is none of its own. */
const READERS: readonly ((sheet: Sheet, grid: Grid, jabatan: LevelJabatan) => SheetReading | null)[] = [
  readBoxSheet,
  // What is drawn from left to right has the heads of a table, but not its rows.
  (sheet, grid) => readAcrossSheet(sheet, grid) ?? readTableSheet(sheet, grid),
  (sheet, grid, jabatan) => readPostSheet(sheet, jabatan, grid),
];

/** A second layout must place so large a part of the texts that the first places, to be as likely (FIELD 0). */
const AS_LIKELY = 0.8;

/**
 * Reads a sheet in the layout that places most of its texts and leaves none unread that speaks of a cascade.
 * @param tata the layout that the user names: it alone is asked
 * @param jabatan as which levels posts are read
 * @returns null where no layout reads it; `Ambiguous` where two do and disagree on a level
 */
export function recognise(
  sheet: Sheet,
  tata: Tata | null = null,
  jabatan: LevelJabatan = SETELAN_BAWAAN.jabatan,
): SheetReading | Ambiguous | null {
  if (tata !== null) return readAs(sheet, tata, jabatan);
  if (kindOfMark(sheet.mark)) return readBoxSheet(sheet);
  // Each asks the same cells, and what a text was found to be is kept.
  const grid = gridOf(sheet);
  const [best, next] = READERS.flatMap((read) => candidate(read(sheet, grid, jabatan)) ?? []).sort(
    (a, b) => Number(b.whole) - Number(a.whole) || b.levels.size - a.levels.size,
  );
  // What is drawn over a sheet is read only where its cells hold no cascade.
  if (!best) return readDrawnSheet(sheet);
  const rival = best.whole && next?.whole && next.levels.size >= AS_LIKELY * best.levels.size;
  return rival && differ(best.levels, next.levels)
    ? { lembar: sheet.name, tata: [best.reading.tata, next.reading.tata] }
    : best.reading;
}

/** A sheet as one layout reads it; null where that is none of a cascade's, or reads nothing in it. */
function readAs(sheet: Sheet, tata: Tata, jabatan: LevelJabatan): SheetReading | null {
  const found = BY_TATA[tata]?.(sheet, jabatan) ?? null;
  return found?.tata === tata ? found : null;
}

const BY_TATA: Readonly<Partial<Record<Tata, (sheet: Sheet, jabatan: LevelJabatan) => SheetReading | null>>> =
  {
    pohon: (sheet) => readBoxSheet(sheet),
    ringkasan: (sheet) => readBoxSheet(sheet),
    matriks: (sheet) => readBoxSheet(sheet),
    datar: (sheet) => readTableSheet(sheet),
    mendatar: (sheet) => readAcrossSheet(sheet),
    jabatan: readPostSheet,
    gambar: readDrawnSheet,
  };

export const isAmbiguous = (found: SheetReading | Ambiguous): found is Ambiguous => !('part' in found);

interface Candidate {
  readonly reading: SheetReading;
  /** Nothing is left unread that speaks of a cascade. */
  readonly whole: boolean;
  /** The level of each cell that gave a text of the cascade, by `cellKey`. */
  readonly levels: ReadonlyMap<string, Level>;
}

function candidate(reading: SheetReading | null): Candidate | null {
  if (!reading) return null;
  const whole = !reading.tidakTerbaca.some(({ teks }) => holdsCascadeWords(teks));
  return { reading, whole, levels: levelsOf(reading.part) };
}

function levelsOf(part: Part): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  const add = (level: Level, texts: Iterable<Text>) => {
    for (const { lokasi } of texts) for (const place of lokasi) levels.set(cellKey(place), level);
  };
  for (const { level, box } of boxesOf(part)) add(level, textsOfBox(box));
  for (const proses of prosesOf(part)) add('proses', textsOfProses(proses));
  return levels;
}

function differ(a: ReadonlyMap<string, Level>, b: ReadonlyMap<string, Level>): boolean {
  for (const [cell, level] of a) {
    const other = b.get(cell);
    if (other !== undefined && other !== level) return true;
  }
  return false;
}
