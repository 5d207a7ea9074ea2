import { excelWorkbook } from '../../../../src/hosts/excel';
import { MOST_FILLS, type Sheet } from '../../../../src/workbook/sheet';
import { openClient } from '../../../office-host/client';
import { BookModel } from '../../../office-host/model';

/** Two sheets, both with A1 yellow, B1 plain and an empty yellow C1. */
function open(wants: (sheet: Sheet) => boolean) {
  const model = new BookModel('uji.xlsx');
  for (const name of ['Satu', 'Dua']) {
    const sheet = model.addSheet(name);
    for (const col of [0, 2]) sheet.formats.set({ row: 0, col, rows: 1, cols: 1 }, 'fill.color', '#FFFF00');
    for (const col of [0, 1]) sheet.put(0, col, { value: 'isi' });
  }
  const { Office, host } = openClient(model);
  return { book: excelWorkbook(Office, wants), host, model };
}

const fillsOf = async ({ book }: Pick<ReturnType<typeof open>, 'book'>) =>
  (await book.read()).sheets.map(({ fills }) => fills);

test('the fills of filled cells, of the sheets that want them, in one round trip more', async () => {
  const opened = open(({ name }) => name === 'Dua');
  expect(await fillsOf(opened)).toEqual([undefined, [{ row: 0, col: 0, color: 'FFFF00' }]]);
  expect(opened.host.syncs).toBe(4);
});

test('none is asked for where no sheet wants them', async () => {
  const opened = open(() => false);
  expect(await fillsOf(opened)).toEqual([undefined, undefined]);
  expect(opened.host.syncs).toBe(3);
});

test.each([
  [MOST_FILLS, 1],
  [MOST_FILLS + 1, undefined],
])('of a sheet with %i cells the fills of %s are told', async (count, told) => {
  const opened = open(({ name }) => name === 'Satu');
  for (let i = 0; i < count - 2; i += 1) opened.model.sheet('Satu')?.put(1 + i, 0, { value: 'isi' });
  expect((await fillsOf(opened))[0]?.length).toBe(told);
});
