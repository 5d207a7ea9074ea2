import { excelWorkbook } from '../../../../src/hosts/excel';
import type { Edit } from '../../../../src/workbook/port';
import { openClient, type ClientOptions } from '../../../office-host/client';
import { BookModel } from '../../../office-host/model';

async function watched(options: ClientOptions = {}) {
  const model = new BookModel('uji.xlsx');
  model.addSheet('SASARAN 1');
  const { Office, host } = openClient(model, options);
  const book = excelWorkbook(Office);
  const edits: Edit[] = [];
  const stop = await book.watch((edit) => edits.push(edit));
  return { book, host, edits, stop };
}

/** Events come after the answers, and the sheet's name is asked for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

it('tells who changed which cells', async () => {
  const { host, edits } = await watched({ api: '1.14' });
  host.edit('SASARAN 1', 'B2:C3', 'x', { by: 'user' });
  host.edit('SASARAN 1', 'A1', 'x', { by: 'other' });
  await settled();
  expect(edits).toEqual([
    { sheet: 'SASARAN 1', span: { row: 1, col: 1, rows: 2, cols: 2 }, by: 'user' },
    { sheet: 'SASARAN 1', span: { row: 0, col: 0, rows: 1, cols: 1 }, by: 'other' },
  ]);
});

it.each(['1.13', '1.14'])('knows its own edits (ExcelApi %s)', async (api) => {
  const { book, edits } = await watched({ api });
  await book.write([{ place: { lembar: 'SASARAN 1', row: 0, col: 0 }, before: null, value: 5 }]);
  await settled();
  expect(edits.map(({ by }) => by)).toEqual(['addin']);
});

it('tells of sheets that come, go or are renamed', async () => {
  const { host, edits } = await watched({ api: '1.17', sets: { ExcelApiOnline: '1.1' } });
  host.add('Baru', { by: 'user' });
  host.rename('Baru', 'Lama', { by: 'user' });
  host.remove('Lama', { by: 'other' });
  await settled();
  expect(edits).toEqual([
    { sheet: '', span: null, by: 'user' },
    { sheet: '', span: null, by: 'user' },
    { sheet: '', span: null, by: 'other' },
  ]);
});

it('stops when told to', async () => {
  const { host, edits, stop } = await watched();
  await stop();
  host.edit('SASARAN 1', 'A1', 'x', { by: 'user' });
  await settled();
  expect(edits).toEqual([]);
});
