import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx';
import type * as ownReader from '../../../src/layouts/realisasi/read';
import type * as foreignReader from '../../../src/layouts/foreign-table/read';
import type { TabelRealisasi } from '../../../src/realisasi/table';
import { understand } from '../../../src/taskpane/state/understanding/understand';
import { composedSheet } from '../../../src/workbook/composed';
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { denganTabel } from '../../../src/workflow/baca/tabel';
import { hitung } from '../../../src/workflow/hitung';
import { readRealization, readTables } from '../../../src/workflow/baca/realization';
import { susun } from '../../../src/workflow/susun';
import { sheetOf } from '../../layouts/realisasi/table';
import { listen } from '../../cli/listen';
import { workbookOf } from '../../support/grid';

/** The sheets whose tables were read, in order. */
const mockRead: string[] = [];

/** A reader that tells which sheets it found a table in. */
function mockCounted<Rest extends unknown[], T extends TabelRealisasi | null | TabelRealisasi[]>(
  read: (sheet: Sheet, ...rest: Rest) => T,
): (sheet: Sheet, ...rest: Rest) => T {
  return (sheet, ...rest) => {
    const found = read(sheet, ...rest);
    if (Array.isArray(found) ? found.length > 0 : found) mockRead.push(sheet.name);
    return found;
  };
}

jest.mock('../../../src/layouts/realisasi/read', () => {
  const actual = jest.requireActual<typeof ownReader>('../../../src/layouts/realisasi/read');
  return {
    readRealisasi: mockCounted(actual.readRealisasi),
    readOwnTable: mockCounted(actual.readOwnTable),
  };
});

jest.mock('../../../src/layouts/foreign-table/read', () => {
  const actual = jest.requireActual<typeof foreignReader>('../../../src/layouts/foreign-table/read');
  return { readTabel: mockCounted(actual.readTabel) };
});

/** The sheets whose tables some work reads. */
function readBy(work: () => unknown): string[] {
  mockRead.length = 0;
  work();
  return [...mockRead];
}

const EXAMPLE = 'samples/contoh-realisasi.xlsx';
const contoh = readXlsx(new Uint8Array(readFileSync(EXAMPLE)));
const theirs = sheetOf(
  [
    ['Indikator', 'Target', 'TW I'],
    ['Jumlah layanan', 12, 3],
  ],
  { name: 'Kinerja' },
);
const workbook: WorkbookContent = { ...contoh, sheets: [...contoh.sheets, theirs] };
const reading = baca(workbook);

/** What an earlier composing left: in HASIL, with its marks. */
const hasil = workbookOf(...susun(workbook, reading).sheets.map(composedSheet));

describe('each realization table is read once', () => {
  test('by hitung, and by baca', () => {
    expect(readBy(() => hitung(workbook, reading))).toEqual(['Realisasi', 'Kinerja']);
    expect(readBy(() => denganTabel(workbook, reading))).toEqual(['Realisasi', 'Kinerja']);
  });

  test('by susun, for all of its sheets', () => {
    expect(readBy(() => susun(workbook, reading))).toEqual(['Realisasi', 'Kinerja']);
    expect(readBy(() => susun(workbook, reading, { asal: true }))).toEqual(['Realisasi', 'Kinerja']);
  });

  test('by susun into an earlier composing: of both workbooks, and the Realisasi that is composed', () => {
    expect(readBy(() => susun(workbook, reading, { lama: hasil }))).toEqual([
      ...['Realisasi', 'Kinerja'],
      'Realisasi',
      'Realisasi',
    ]);
  });

  test.each([
    ['baca', ['Realisasi']],
    ['hitung', ['Realisasi']],
    // No rule asks there whether a table names a Satuan.
    ['periksa', []],
  ])('by the command line: %s', async (verb, tables) => {
    mockRead.length = 0;
    await listen(verb, EXAMPLE);
    expect(mockRead).toEqual(tables);
  });

  test('by the pane, however much it makes of a workbook', () => {
    expect(readBy(() => understand(workbook, true))).toEqual(['Realisasi', 'Kinerja']);
  });
});

describe('what was read already is handed on', () => {
  const realization = readRealization(workbook);
  const perhitungan = hitung(workbook, reading, { realization });

  test('to hitung and baca, with the same result', () => {
    expect(readBy(() => hitung(workbook, reading, { realization }))).toEqual([]);
    expect(readBy(() => denganTabel(workbook, reading, realization.tables))).toEqual([]);
    expect(perhitungan).toEqual(hitung(workbook, reading));
  });

  test('to susun, with the same result', () => {
    const options = { lembar: ['realisasi', 'temuan'], asal: true } as const;
    expect(readBy(() => susun(workbook, reading, { ...options, realization }))).toEqual([]);
    expect(readBy(() => susun(workbook, reading, { ...options, perhitungan }))).toEqual([]);
    expect(susun(workbook, reading, { ...options, perhitungan })).toEqual(susun(workbook, reading, options));
  });

  test('a workbook without a table asks for none', () => {
    expect(readTables(workbookOf())).toEqual([]);
  });
});
