import { readFileSync } from 'node:fs';
import { excelWorkbook } from '../../../../src/hosts/excel';
import type { CellChange, CellValue } from '../../../../src/workbook/port';
import { openClient } from '../../../office-host/client';
import { BookModel } from '../../../office-host/model';
import { SAMPLE_FILE } from '../../../support/sample';

function open() {
  const model = new BookModel('uji.xlsx');
  const sheet = model.addSheet('Realisasi');
  sheet.put(0, 0, { value: 'Kode' });
  sheet.put(1, 0, { value: 10 });
  sheet.put(2, 0, { value: 20 });
  sheet.put(3, 0, { value: 30, formula: '=A2+A3' });
  sheet.put(4, 0, { value: '85,5' });
  sheet.formats.set({ row: 4, col: 0, rows: 1, cols: 1 }, 'numberFormat', '@');
  model.addSheet('Lain');
  const { Office, host } = openClient(model);
  return { book: excelWorkbook(Office), host, sheet };
}

function change(
  row: number,
  before: CellValue | null,
  value: CellValue | null,
  lembar = 'Realisasi',
): CellChange {
  return { place: { lembar, row, col: 0 }, before, value };
}

describe('writing', () => {
  it('changes the cells that still hold what was seen, in two round trips', async () => {
    const { book, host, sheet } = open();
    const changes = [
      change(1, 10, 11),
      change(2, 20, null),
      change(9, null, '=bukan rumus'),
      change(0, '', 'x', 'Lain'),
    ];
    expect(await book.write(changes)).toEqual({ written: changes.map(({ place }) => place), conflicts: [] });
    expect(host.syncs).toBe(2);
    expect([1, 2, 9].map((row) => sheet.content(row, 0))).toEqual([
      { value: 11 },
      undefined,
      { value: '=bukan rumus' },
    ]);
    expect(host.sheet('Lain').content(0, 0)).toEqual({ value: 'x' });
  });

  it("leaves others' changes and formulas alone, and tells them", async () => {
    const { book, host, sheet } = open();
    host.edit('Realisasi', 'A2', 99, { by: 'other' });
    const { written, conflicts } = await book.write([change(1, 10, 11), change(2, 20, 21), change(3, 30, 5)]);
    expect(written).toEqual([{ lembar: 'Realisasi', row: 2, col: 0 }]);
    expect(conflicts).toEqual([
      { place: { lembar: 'Realisasi', row: 1, col: 0 }, now: 99 },
      { place: { lembar: 'Realisasi', row: 3, col: 0 }, now: 119 },
    ]);
    expect(sheet.content(1, 0)).toEqual({ value: 99 });
  });

  it('makes a number of a number in a cell for texts', async () => {
    const { book, sheet } = open();
    await book.write([change(4, '85,5', 85.5)]);
    expect(sheet.content(4, 0)).toEqual({ value: 85.5 });
    expect(sheet.formats.get(4, 0, 'numberFormat')).toBe('General');
  });

  it('never opens a protection: locked cells are refused in a sentence, and nothing is changed', async () => {
    const { book, host, sheet } = open();
    sheet.protection = {};
    await expect(book.write([change(0, null, 'baru', 'Lain'), change(1, 10, 11)])).rejects.toThrow(
      "Excel tidak mengizinkan sel di lembar 'Lain', 'Realisasi' diisi, karena terkunci atau buku kerja hanya dapat dibaca; tidak ada yang diubah.",
    );
    expect(sheet.protection).toEqual({});
    expect(sheet.content(1, 0)).toEqual({ value: 10 });
    expect(host.sheet('Lain').content(0, 0)).toBeUndefined();
  });

  it('says that a sheet is gone', async () => {
    const { book } = open();
    await expect(book.write([change(0, null, 1, 'Hilang')])).rejects.toThrow(
      'tidak ada lagi di buku kerja ini',
    );
  });
});

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const { book, host } = open();
    await book.show({ lembar: 'Lain', row: 2, col: 1 });
    expect(host.book.activeSheet.name).toBe('Lain');
    expect(host.book.selection).toEqual([{ row: 2, col: 1, rows: 1, cols: 1 }]);
  });

  it('says what to do where the sheet is hidden or gone', async () => {
    const { book, host } = open();
    host.sheet('Lain').visibility = 'Hidden';
    const place = { lembar: 'Lain', row: 0, col: 0 };
    await expect(book.show(place)).rejects.toThrow(
      "Lembar 'Lain' disembunyikan; klik kanan salah satu tab lembar",
    );
    await expect(book.show({ ...place, lembar: 'Hilang' })).rejects.toThrow("Lembar 'Hilang' tidak ada lagi");
  });
});

describe('marking for the eye', () => {
  const places = [1, 2, 4].map((row) => ({ lembar: 'Realisasi', row, col: 0 }));

  it('puts a conditional format on the cells and takes earlier ones off; colours of the user stay', async () => {
    const { book, sheet } = open();
    sheet.formats.set({ row: 1, col: 0, rows: 1, cols: 1 }, 'fill.color', '#FF0000');
    expect(await book.mark(places)).toEqual({ marked: 3, refused: [] });
    expect(sheet.conditionalFormats.flatMap(({ spans }) => spans)).toHaveLength(2);
    expect(await book.mark(places.slice(0, 1))).toEqual({ marked: 1, refused: [] });
    expect(sheet.conditionalFormats.map(({ settings }) => settings.get('custom.rule.formula'))).toEqual([
      '=N("Cascading Kinerja")=0',
    ]);
    expect(sheet.formats.get(1, 0, 'fill.color')).toBe('#FF0000');
  });

  it("takes off all that are ours, and none of the user's", async () => {
    const { book, sheet } = open();
    const settings = new Map([['custom.rule.formula', '=A1>5']]);
    const span = { row: 0, col: 0, rows: 9, cols: 1 };
    sheet.conditionalFormats.push({ id: 'x', type: 'Custom', spans: [span], stopIfTrue: false, settings });
    await book.mark(places);
    expect(await book.unmark()).toBe(3);
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(['x']);
    expect(await book.unmark()).toBe(0);
  });

  it('tells the places on protected sheets, and marks the others', async () => {
    const { book, sheet } = open();
    sheet.protection = {};
    const other = { lembar: 'Lain', row: 0, col: 0 };
    expect(await book.mark([...places, other])).toEqual({ marked: 1, refused: places });
  });
});

describe('the sample', () => {
  it('is put into an empty workbook, with its merges', async () => {
    const model = new BookModel('baru.xlsx');
    model.addSheet('Lembar1');
    const { Office } = openClient(model);
    const book = excelWorkbook(Office);
    await book.insertSample(readFileSync(SAMPLE_FILE).toString('base64'));
    const { sheets } = await book.read({ merges: true });
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(['CASCADING', 'TUJUAN SASARAN', 'SASARAN 1']);
    expect(sheets[0]?.merges).toHaveLength(205);
  });

  it('is refused where something stands in the workbook', async () => {
    await expect(open().book.insertSample('AAAA')).rejects.toThrow(
      "sedangkan lembar 'Realisasi' sudah berisi",
    );
  });
});
