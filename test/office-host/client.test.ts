import { openClient } from './client';
import { BookModel } from './model';

/** A workbook with two sheets, A1:B2 of the first filled. */
function open(options = {}) {
  const book = new BookModel();
  const sheet = book.addSheet('SASARAN 1');
  book.addSheet('Lain');
  sheet.put(0, 0, { value: 'Program' });
  sheet.put(1, 0, { value: 1 });
  sheet.put(1, 1, { value: 0, formula: '=A2*2' });
  return openClient(book, options);
}

/** The code and the message of the error with which work ends. */
async function failure(work: Promise<unknown>): Promise<{ code: unknown; error: unknown }> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return { code, error };
}

test('values, formulas and types are read in one round trip', async () => {
  const { Excel, host } = open();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('sasaran 1').getUsedRangeOrNullObject(true);
    range.load('address,values,formulas,valueTypes');
    await context.sync();
    const { address, values, formulas, valueTypes } = range;
    return { address, values, formulas, valueTypes };
  });
  expect(read).toEqual({
    address: "'SASARAN 1'!A1:B2",
    values: [
      ['Program', ''],
      [1, 2],
    ],
    formulas: [
      ['Program', ''],
      [1, '=A2*2'],
    ],
    valueTypes: [
      ['String', 'Empty'],
      ['Double', 'Double'],
    ],
  });
  expect(host.syncs).toBe(1);
});

test('a property that was not loaded throws in the client, and its error is an error of ours', async () => {
  const { Excel } = open();
  const { code, error } = await failure(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Lain').getRange('A1');
      await context.sync();
      return range.values;
    }),
  );
  expect(code).toBe('PropertyNotLoaded');
  expect(error).toBeInstanceOf(Error);
});

test('a sheet that is not there fails, and what came before it was done', async () => {
  const { Excel, host } = open();
  const { code, error } = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').getRange('A1').values = [['ditulis']];
      context.workbook.worksheets.getItem('Tidak ada').load('name');
      await context.sync();
    }),
  );
  expect(code).toBe('ItemNotFound');
  expect(error).toMatchObject({ debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  expect(host.sheet('Lain').content(0, 0)).toEqual({ value: 'ditulis' });
});

test('a null object says so, and nothing happens to it', async () => {
  const { Excel } = open();
  const isNull = await Excel.run(async (context) => {
    const gone = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
    const blank = context.workbook.worksheets.getItem('Lain').getUsedRangeOrNullObject();
    gone.load('name');
    gone.delete();
    await context.sync();
    return [gone.isNullObject, blank.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test('what this host does not know is an error of its own', async () => {
  const { Excel } = open();
  const { code } = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').getRange('A1').showCard();
      await context.sync();
    }),
  );
  expect(code).toBe('NotEmulated');
});

test('an API above the declared set throws in the client', async () => {
  const { Excel } = open({ api: '1.12' });
  const { code } = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').getRange('A1:B9').getMergedAreasOrNullObject();
      await context.sync();
    }),
  );
  expect(code).toBe('ApiNotFound');
});

test('collections are loaded with their items, and with what hangs on these', async () => {
  const { Excel, host } = open();
  host.sheet('Lain').tables.push({
    ...{ id: '{7}', name: 'Realisasi', span: { row: 0, col: 0, rows: 3, cols: 2 }, style: '' },
    ...{ showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false },
    ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false },
  });
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/tables/items/name');
    await context.sync();
    return worksheets.items.map(({ name, visibility, tables }) => [
      name,
      visibility,
      ...tables.items.map((table) => table.name),
    ]);
  });
  expect(names).toEqual([
    ['SASARAN 1', 'Visible'],
    ['Lain', 'Visible', 'Realisasi'],
  ]);
});

test('round trips that only clean up are not counted', async () => {
  const { Excel, host } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Lain').getRange('A1');
    range.load('values');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([host.syncs, host.exchanges.length, host.references.count]).toEqual([1, 2, 0]);
});

test('what the client writes under other names than it loads arrives', async () => {
  const { Excel, host } = open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lain');
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    await context.sync();
  });
  expect([host.sheet('Lain').showGridlines, host.sheet('Lain').showHeadings]).toEqual([false, false]);
});
