import { excelWorkbook } from '../../../src/hosts/excel';
import { fileWorkbook } from '../../../src/hosts/file';
import { writeXlsx } from '../../../src/hosts/xlsx';
import { parseSpan } from '../../../src/workbook/address';
import { overEarlier } from '../../../src/workbook/earlier';
import { InputError, type OpenWorkbook } from '../../../src/workbook/port';
import type { Cell, Sheet } from '../../../src/workbook/sheet';
import { openClient } from '../../office-host/client';
import { BookModel } from '../../office-host/model';
import { realisasi } from '../excel/compose/plans';

/** The user's own: above the sum a note, below it two more, one right of the table, a column of the table. */
const OWN = { A7: 'catatan', B9: 'paraf', F2: 'di kanan', C1: 'Kolom saya', C2: 'penting' };

function inExcel() {
  const book = new BookModel();
  book.addSheet('Lembar1');
  const { Office, host } = openClient(book);
  return { book: excelWorkbook(Office), host };
}

/** A sheet of ours with what a user wrote into it. */
async function written(book: OpenWorkbook): Promise<void> {
  const changes = Object.entries(OWN).map(([name, value]) => {
    const { row = 0, col = 0 } = parseSpan(name) ?? {};
    return { place: { lembar: 'Realisasi', row, col }, before: null, value };
  });
  expect((await book.write(changes)).conflicts).toEqual([]);
}

const isOwn = ({ value }: Cell) => Object.values(OWN).some((one) => one === value);

async function sheetIn(book: OpenWorkbook): Promise<Sheet> {
  const { sheets } = await book.read();
  const sheet = sheets.find(({ mark }) => mark === 'realisasi');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Composes a longer table over the sheet; what both hosts then read. */
async function again(book: OpenWorkbook): Promise<Sheet> {
  const before = await sheetIn(book);
  const longer = overEarlier(realisasi([1, 2, 3, 4, 5, 6]), before, before.cells.filter(isOwn));
  await book.compose({ title: '', sheets: [longer] });
  return sheetIn(book);
}

test("a longer table loses nothing of the user's, in a file as in Excel", async () => {
  const excel = inExcel();
  await excel.book.compose({ title: '', sheets: [realisasi([1, 2])] });
  excel.host.sheet('Realisasi').protection = null;
  await written(excel.book);
  const file = fileWorkbook(await writeXlsx({ title: '', sheets: [realisasi([1, 2])] }), 'uji.xlsx');
  await written(file);
  const [one, other] = [await again(excel.book), await again(file)];
  const own = one.cells.filter(isOwn).map(({ row, col, value }) => [row, col, value]);
  expect(own).toEqual([
    [0, 2, 'Kolom saya'],
    [1, 2, 'penting'],
    [1, 5, 'di kanan'],
    [9, 0, 'catatan'],
    [11, 1, 'paraf'],
  ]);
  expect(other.cells.filter(isOwn).map(({ row, col, value }) => [row, col, value])).toEqual(own);
  const constants = ({ cells }: Sheet) => cells.filter(({ formula }) => formula === undefined);
  expect(constants(other)).toEqual(constants(one));
});

test('in Excel, looks of what stays are left alone', async () => {
  const { book, host } = inExcel();
  await book.compose({ title: '', sheets: [realisasi([1, 2])] });
  const sheet = host.sheet('Realisasi');
  sheet.protection = null;
  await written(book);
  sheet.formats.set({ row: 1, col: 5, rows: 1, cols: 1 }, 'fill.color', '#FF0000');
  sheet.formats.set({ row: 1, col: 2, rows: 1, cols: 1 }, 'fill.color', '#00FF00');
  await again(book);
  expect(sheet.formats.get(1, 5, 'fill.color')).toBe('#FF0000');
  expect(sheet.formats.get(1, 2, 'fill.color')).toBe('#00FF00');
});

test('what was typed after the plan was made is not written over: it is named', async () => {
  const { book, host } = inExcel();
  await book.compose({ title: '', sheets: [realisasi([1, 2])] });
  const before = await sheetIn(book);
  host.edit('Realisasi', 'B2', 77, { by: 'other' });
  const plan = overEarlier(realisasi([1, 2, 3]), before, []);
  await expect(book.compose({ title: '', sheets: [plan] })).rejects.toThrow(InputError);
  await expect(book.compose({ title: '', sheets: [plan] })).rejects.toThrow(
    "Sel B2 di lembar 'Realisasi' baru saja berubah; susun sekali lagi supaya perubahan itu ikut.",
  );
  expect(host.sheet('Realisasi').content(1, 1)).toEqual({ value: 77 });
});
