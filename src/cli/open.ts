import { once } from '../cascade/once';
import { TATA, type Reading, type Tata } from '../cascade/reading';
import { readXlsx } from '../hosts/xlsx';
import type { Realization } from '../realisasi/measureWorkbook';
import { InputError } from '../workbook/port';
import type { WorkbookContent } from '../workbook/sheet';
import { baca } from '../workflow/baca';
import { readRealization, sumberOfTabel } from '../workflow/baca/realization';
import { kekuranganOf, kekuranganSentence } from '../workflow/baca/sumber';
import { readBytes } from './files';
import { NODE_INFLATER } from './inflate';
import { FILE } from './texts';

/** A workbook file with what was read from it. */
export interface Opened {
  readonly workbook: WorkbookContent;
  readonly reading: Reading;
  /** Read when it is asked for first: most checks never ask. */
  readonly realization: () => Realization;
}

/**
 * Opens a workbook file, reads its cascade and does something with both.
 * @throws InputError that names the file, if it cannot be used or lacks a sheet that was asked for.
 */
export function withFile<T>(
  file: string,
  lembarSumber: readonly string[],
  work: (opened: Opened) => T | Promise<T>,
): Promise<T> {
  return aboutFile(file, () => {
    const whole = readXlsx(readBytes(file), NODE_INFLATER);
    if (lembarSumber.length === 0) return work(openedOf(whole));
    const chosen = lembarSumber.map((asked) => chosenSheet(whole, asked));
    const names = chosen.map(({ lembar }) => lembar);
    const tata = new Map(chosen.flatMap((one) => (one.tata ? [[one.lembar, one.tata]] : [])));
    return work(openedOf(only(whole, names), baca(whole, { lembarSumber: names, tata })));
  });
}

function openedOf(workbook: WorkbookContent, reading = baca(workbook)): Opened {
  return { workbook, reading, realization: once(() => readRealization(workbook)) };
}

/** A workbook reduced to the sheets chosen; settings are no source and stay. */
function only({ sheets }: WorkbookContent, chosen: readonly string[]): WorkbookContent {
  return { sheets: sheets.filter(({ name, mark }) => chosen.includes(name) || mark === 'setelan') };
}

/** Does something with a file; an InputError that says what is wrong then names the file first. */
export async function aboutFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${file}: ${error.message}`, { cause: error }) : error;
  }
}

/** Refuses a workbook in which nothing of ours was recognised. */
export function requireSource(opened: Opened): void {
  const lack = lackOf(opened);
  if (lack?.kind === 'tanpa-sumber') throw new InputError(kekuranganSentence(lack, FILE.adviceSource));
}

/** Refuses a workbook without a cascade. */
export function requireCascade(opened: Opened): void {
  const lack = lackOf(opened);
  if (!lack) return;
  const advice = lack.kind === 'tanpa-sumber' ? FILE.adviceSource : FILE.adviceCascade;
  throw new InputError(kekuranganSentence(lack, advice));
}

/** Tables are looked for only where no cascade sheet was found. */
function lackOf({ reading, realization }: Opened) {
  const lack = kekuranganOf(reading, []);
  return lack?.kind === 'tanpa-sumber'
    ? kekuranganOf(reading, realization().tables.map(sumberOfTabel))
    : lack;
}

/** 'NAMA', or 'NAMA=tata' to read the sheet in that layout; the name of a sheet may hold '=' itself. */
function chosenSheet(workbook: WorkbookContent, asked: string): { lembar: string; tata: Tata | null } {
  const [, name = '', word = ''] = /^(.+)=([^=]+)$/.exec(asked) ?? [];
  const fold = (text: string): string => text.trim().toLowerCase();
  const isName = workbook.sheets.some((sheet) => fold(sheet.name) === fold(asked));
  if (isName || name === '') return { lembar: sheetName(workbook, asked), tata: null };
  const tata = TATA.find((one) => one === fold(word));
  if (!tata) throw new InputError(FILE.noTata(word, TATA));
  return { lembar: sheetName(workbook, name), tata };
}

/** Excel tells sheets apart without regard to letter case. */
function sheetName({ sheets }: WorkbookContent, asked: string): string {
  const names = sheets.map(({ name }) => name);
  const fold = (name: string): string => name.trim().toLowerCase();
  const found = names.find((name) => name === asked) ?? names.find((name) => fold(name) === fold(asked));
  if (found === undefined) throw new InputError(FILE.noSheet(asked, names));
  return found;
}
