import { excelWorkbook } from '../../../../src/hosts/excel';
import { openClient, type ClientOptions } from '../../../office-host/client';
import { pohon, stateOf, userBook } from '../compose/plans';

function open(options: ClientOptions = {}) {
  const { Office, host } = openClient(userBook(), options);
  return { book: excelWorkbook(Office), host };
}

const PLACE = { lembar: 'CASCADING', row: 0, col: 0 };
const READ_ONLY = 'Buku kerja ini dibuka hanya untuk dibaca; klik Aktifkan Pengeditan (Enable Editing)';

describe('a workbook that can only be read', () => {
  it.each<[string, (book: ReturnType<typeof open>['book']) => Promise<unknown>]>([
    ['composing', (book) => book.compose({ title: '', sheets: [pohon('Tujuan')] })],
    ['writing', (book) => book.write([{ place: PLACE, before: 'Tujuan', value: 'Lain' }])],
    ['marking', (book) => book.mark([PLACE])],
  ])('is read; %s is refused in a sentence, and nothing changes', async (_, act) => {
    const { book, host } = open();
    host.book.readOnly = true;
    expect((await book.read()).sheets).toHaveLength(1);
    const before = stateOf(host.book);
    await expect(act(book)).rejects.toThrow(READ_ONLY);
    expect(stateOf(host.book)).toEqual(before);
  });
});

it('where the structure is protected, composing says so; cells are still written', async () => {
  const { book, host } = open();
  host.book.isProtected = true;
  await expect(book.compose({ title: '', sheets: [pohon('Tujuan')] })).rejects.toThrow(
    'Struktur buku kerja ini diproteksi',
  );
  await book.write([{ place: PLACE, before: 'Tujuan', value: 'Lain' }]);
  expect(host.sheet('CASCADING').content(0, 0)).toEqual({ value: 'Lain' });
});

it('where Excel does not manage one step of undo, it is composed in several, and not tried again', async () => {
  const { book, host } = open({ api: '1.20' });
  const run = globalThis.Excel.run.bind(globalThis.Excel) as (...args: unknown[]) => Promise<unknown>;
  const grouped: unknown[] = [];
  const spy = jest.spyOn(globalThis.Excel, 'run').mockImplementation(((
    options: Excel.RunOptions,
    work: unknown,
  ) => {
    if (!('mergeUndoGroup' in options)) return run(options, work);
    grouped.push(options);
    return Promise.reject(
      Object.assign(new Error('An internal error has occurred.'), { code: 'GeneralException' }),
    );
  }) as typeof Excel.run);
  expect(await book.compose({ title: '', sheets: [pohon('Tujuan')] })).toEqual({
    sheets: ['Pohon Cascading'],
    removed: [],
  });
  await book.compose({ title: '', sheets: [{ ...pohon('Lain', 'Ringkasan'), mark: 'ringkasan' }] });
  spy.mockRestore();
  expect(grouped).toHaveLength(1);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['CASCADING', 'Pohon Cascading', 'Ringkasan']);
});
