import { excelWorkbook } from '../../../../src/hosts/excel';
import type { CellChange, CellValue } from '../../../../src/workbook/port';
import { openClient } from '../../../office-host/client';
import { BookModel, keyOf } from '../../../office-host/model';

const BOLD = { bold: true, color: '#C00000' };
const PLAIN = { bold: false, color: '#000000' };

/** A sheet with a text in two looks, one of a single look, and a spill of three cells. */
function open(version: string) {
  const model = new BookModel('uji.xlsx');
  const sheet = model.addSheet('SASARAN 1');
  sheet.put(0, 0, { value: 'Sasaran: Meningkatnya kwalitas' });
  sheet.runs.set(keyOf(0, 0), [
    { text: 'Sasaran: ', font: BOLD },
    { text: 'Meningkatnya kwalitas', font: PLAIN },
  ]);
  sheet.put(1, 0, { value: 'Kwalitas' });
  sheet.put(4, 0, { value: 20, formula: '=A1' });
  sheet.put(5, 0, { value: 3 });
  sheet.put(6, 0, { value: 25 });
  sheet.put(7, 0, { value: 9 });
  sheet.spills.push({ row: 4, col: 0, rows: 3, cols: 1 });
  const { Office, host } = openClient(model, { api: version });
  return { book: excelWorkbook(Office), host, sheet };
}

const place = (row: number) => ({ lembar: 'SASARAN 1', row, col: 0 });
const change = (row: number, before: CellValue, value: CellValue): CellChange => ({
  place: place(row),
  before,
  value,
});
const MENDED = [
  change(0, 'Sasaran: Meningkatnya kwalitas', 'Sasaran: Meningkatnya kualitas'),
  change(1, 'Kwalitas', 'Kualitas'),
];

describe('a text whose parts look different', () => {
  it('keeps them where Excel knows runs, in two round trips, and nothing is asked', async () => {
    const { book, host, sheet } = open('1.18');
    expect(await book.mixed?.([place(0), place(1)])).toEqual([]);
    host.resetCount();
    expect((await book.write(MENDED)).written).toEqual([place(0), place(1)]);
    expect(host.syncs).toBe(2);
    expect(sheet.content(0, 0)?.value).toBe('Sasaran: Meningkatnya kualitas');
    expect(sheet.runs.get(keyOf(0, 0))).toEqual([
      { text: 'Sasaran: ', font: BOLD },
      { text: 'Meningkatnya kualitas', font: PLAIN },
    ]);
    expect(sheet.content(1, 0)?.value).toBe('Kualitas');
    expect(sheet.runs.has(keyOf(1, 0))).toBe(false);
  });

  it('is told before in an older Excel, which makes it alike', async () => {
    const { book, host, sheet } = open('1.17');
    host.resetCount();
    expect(await book.mixed?.([place(0), place(1)])).toEqual([place(0)]);
    expect(host.syncs).toBe(1);
    await book.write(MENDED);
    expect(sheet.content(0, 0)?.value).toBe('Sasaran: Meningkatnya kualitas');
    expect(sheet.runs.has(keyOf(0, 0))).toBe(false);
  });

  it('may stand anywhere in an Excel that does not tell fonts', async () => {
    const { book, host } = open('1.17');
    host.fail({ code: 'NotImplemented', when: ({ type }) => type === 'RangeFont', times: Infinity });
    expect(await book.mixed?.([place(0), place(1)])).toEqual([place(0), place(1)]);
  });

  it('comes back with its looks where Excel refuses another cell', async () => {
    const { book, host, sheet } = open('1.18');
    const other = host.sheet('SASARAN 1').book.addSheet('Terkunci');
    other.put(0, 0, { value: 'salh' });
    other.protection = {};
    const locked = { place: { lembar: 'Terkunci', row: 0, col: 0 }, before: 'salh', value: 'salah' };
    await expect(book.write([...MENDED, locked])).rejects.toThrow('Excel tidak mengizinkan sel di lembar');
    expect(sheet.content(0, 0)?.value).toBe('Sasaran: Meningkatnya kwalitas');
    expect(sheet.runs.get(keyOf(0, 0))).toHaveLength(2);
    expect(sheet.content(1, 0)?.value).toBe('Kwalitas');
  });
});

describe('a cell that a formula spills into', () => {
  it('is a conflict, told with one round trip more; the cell below is written', async () => {
    const { book, host, sheet } = open('1.17');
    const { written, conflicts } = await book.write([change(5, 3, 4), change(6, 25, 26), change(7, 9, 10)]);
    expect(written).toEqual([place(7)]);
    expect(conflicts).toEqual([
      { place: place(5), now: 3 },
      { place: place(6), now: 25 },
    ]);
    expect(host.syncs).toBe(3);
    expect([5, 6, 7].map((row) => sheet.content(row, 0)?.value)).toEqual([3, 25, 10]);
  });

  it('costs nothing where none is near', async () => {
    const { book, host } = open('1.17');
    await book.write([change(7, 9, 10)]);
    expect(host.syncs).toBe(2);
  });
});
