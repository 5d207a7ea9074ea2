import { openClient, type ClientOptions } from './client';
import type { Fault } from './host';
import { BookModel } from './model';

/** A workbook with the sheets A and B. */
function open(options: ClientOptions = {}) {
  const book = new BookModel();
  book.addSheet('A');
  book.addSheet('B');
  return openClient(book, options);
}

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** Does something with sheet A and sends it; resolves to the code of the error, null where there is none. */
async function codeOf({ Excel }: { Excel: typeof globalThis.Excel }, work: Work): Promise<unknown> {
  try {
    await Excel.run(async (context) => {
      work(context, context.workbook.worksheets.getItem('A'));
      await context.sync();
    });
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

/** Everything that waits has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test.each<[string, Work, string]>([
  ['fewer rows than the range', (_, a) => (a.getRange('A1:A2').values = [[1]]), 'InvalidArgument'],
  ['more columns than the range', (_, a) => (a.getRange('A1').values = [[1, 2]]), 'InvalidArgument'],
  [
    'a value of an enumeration that is none',
    (_, a) => a.getRange('A1').format.set({ horizontalAlignment: 'left' as 'Left' }),
    'InvalidArgument',
  ],
  ['no colour', (_, a) => (a.getRange('A1').format.fill.color = 'FF0000'), 'InvalidArgument'],
  ['several areas in getRange', (_, a) => a.getRange('A1,B2'), 'InvalidArgument'],
  [
    'a row of more than 409.5 points',
    (_, a) => (a.getRange('1:1').format.rowHeight = 410),
    'InvalidArgument',
  ],
  ['a formula that cannot be read', (_, a) => (a.getRange('A1').formulas = [['=SUM(']]), 'InvalidArgument'],
  ['a scale of 401', (_, a) => (a.pageLayout.zoom = { scale: 401 }), 'InvalidArgument'],
  [
    'a foot of 256 signs',
    (_, a) => (a.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256)),
    'InvalidArgument',
  ],
  ['a sheet name of 32 signs', (c) => c.workbook.worksheets.add('x'.repeat(32)), 'InvalidArgument'],
  ['a sheet name with a colon', (c) => c.workbook.worksheets.add('a:b'), 'InvalidArgument'],
  ['a sheet name in other letter case', (c) => c.workbook.worksheets.add('b'), 'ItemAlreadyExists'],
  [
    'a name twice',
    (c) => ['Nama', 'NAMA'].map((name) => c.workbook.names.add(name, '="1"')),
    'ItemAlreadyExists',
  ],
  [
    'a read of more than 5,000,000 cells',
    (_, a) => a.getRange('A1:Z200000').load('values'),
    'RangeExceedsLimit',
  ],
])('refused: %s', async (_, work, code) => {
  expect(await codeOf(open(), work)).toBe(code);
});

test('more than 512 merged areas cannot be read, up to 512 can', async () => {
  const client = open();
  const sheet = client.host.sheet('A');
  const merges = Array.from({ length: 513 }, (_, row) => ({ row, col: 0, rows: 1, cols: 2 }));
  const read: Work = (_, a) => a.getRange('A1:B600').getMergedAreasOrNullObject().areas.load('items/address');
  sheet.merges = merges.slice(1);
  expect(await codeOf(client, read)).toBeNull();
  sheet.merges = merges;
  expect(await codeOf(client, read)).toBe('GeneralException');
});

test('a request or response beyond 5 MB fails; what a response told was done all the same', async () => {
  const client = open();
  const long = 'x'.repeat(30_000);
  const tooMuch = Array.from({ length: 200 }, () => [long]);
  expect(await codeOf(client, (_, a) => (a.getRange('A1:A200').values = tooMuch))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
  for (let row = 0; row < 200; row++) client.host.sheet('A').put(row, 0, { value: long });
  const read: Work = (_, a) => {
    a.getRange('B1').values = [['ditulis']];
    a.getRange('A1:A200').load('values');
  };
  expect(await codeOf(client, read)).toBe('ResponsePayloadSizeLimitExceeded');
  expect(client.host.sheet('A').content(0, 1)).toEqual({ value: 'ditulis' });
});

test('the client splits a write above 1,500 cells into rows, in one request', async () => {
  const client = open();
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, col) => row * 10 + col),
  );
  expect(await codeOf(client, (_, a) => (a.getRange('A1:J400').values = values))).toBeNull();
  expect(client.host.syncs).toBe(1);
  const sets = client.host.exchanges[0]?.actions.filter(({ Name }) => Name === 'Values');
  expect(sets?.length).toBe(3);
  expect(client.host.sheet('A').content(399, 9)).toEqual({ value: 3_999 });
});

test('texts are taken as if typed, unless the cell is text or they begin with an apostrophe', async () => {
  const client = open();
  const sheet = client.host.sheet('A');
  const write: Work = (_, a) => {
    a.getRange('A1:E1').values = [['85.5', '1.2', "'1.2", '85,5', 'ya']];
    a.getRange('A2').numberFormat = [['@']];
    a.getRange('A2').values = [['=1+1']];
  };
  expect(await codeOf(client, write)).toBeNull();
  expect([0, 1, 2, 3, 4].map((col) => sheet.content(0, col)?.value)).toEqual([
    85.5,
    1.2,
    '1.2',
    '85,5',
    'ya',
  ]);
  expect(sheet.content(1, 0)).toEqual({ value: '=1+1' });
});

test('only the first cell of a merged area keeps its value', async () => {
  const client = open();
  const merge: Work = (_, a) => {
    a.getRange('A1:B2').values = [
      ['satu', 'dua'],
      ['tiga', 'empat'],
    ];
    a.getRange('A1:B2').merge();
    a.getRange('B2').values = [['hilang']];
  };
  expect(await codeOf(client, merge)).toBeNull();
  expect([...client.host.sheet('A').cells.values()]).toEqual([{ value: 'satu' }]);
});

test('on a protected sheet unlocked cells are written, all else is refused', async () => {
  const client = open();
  const protect: Work = (_, a) => {
    a.getRange('B1').format.protection.locked = false;
    a.protection.protect({ allowFormatColumns: true });
  };
  expect(await codeOf(client, protect)).toBeNull();
  const tries: Work[] = [
    (_, a) => (a.getRange('B1').values = [[1]]),
    (_, a) => (a.getRange('B1').format.columnWidth = 60),
    (_, a) => (a.getRange('A1').values = [[1]]),
    (_, a) => (a.getRange('B1').format.fill.color = '#FFFF00'),
    (_, a) => (a.getRange('B1').format.rowHeight = 30),
    (_, a) => a.getRange('B1').conditionalFormats.add('Custom'),
    (_, a) => a.getRange('C1:D1').merge(),
  ];
  const codes = [];
  for (const each of tries) codes.push(await codeOf(client, each));
  expect(codes).toEqual([null, null, ...Array<string>(5).fill('AccessDenied')]);
});

test('a very hidden sheet is neither activated nor deleted, and one sheet stays visible', async () => {
  const client = open();
  client.host.sheet('A').visibility = 'VeryHidden';
  expect(await codeOf(client, (_, a) => a.activate())).toBe('InvalidOperation');
  expect(await codeOf(client, (_, a) => a.delete())).toBe('InvalidOperation');
  client.host.sheet('A').visibility = 'Hidden';
  expect(await codeOf(client, (c) => c.workbook.worksheets.getItem('B').delete())).toBe('InvalidOperation');
});

test('a workbook that can only be read refuses every change', async () => {
  const client = open();
  client.host.book.readOnly = true;
  expect(await codeOf(client, (_, a) => (a.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  expect(await codeOf(client, (c) => c.workbook.worksheets.add('C'))).toBe('AccessDenied');
});

test('deleting a sheet turns formulas that point to it into #REF!; renaming it takes them along', async () => {
  const client = open();
  const formulas: Work = (c, a) => {
    a.getRange('A1').formulas = [['=SUM(B!A1:A3)&"B!A1"']];
    c.workbook.worksheets.getItem('B').name = 'B baru';
  };
  expect(await codeOf(client, formulas)).toBeNull();
  expect(client.host.sheet('A').content(0, 0)?.formula).toBe('=SUM(\'B baru\'!A1:A3)&"B!A1"');
  expect(await codeOf(client, (c) => c.workbook.worksheets.getItem('B baru').delete())).toBeNull();
  expect(client.host.sheet('A').content(0, 0)?.formula).toBe('=SUM(#REF!)&"B!A1"');
});

test('tables: no overlap, names that are free, a head row that stays', async () => {
  const client = open();
  const add: Work = (_, a) => {
    a.tables.add('A1:B3', true).name = 'Realisasi';
  };
  expect(await codeOf(client, add)).toBeNull();
  expect(await codeOf(client, (_, a) => a.tables.add('B3:C5', true))).toBe('InvalidArgument');
  const second: Work = (c) =>
    (c.workbook.worksheets.getItem('B').tables.add('A1:B3', true).name = 'realisasi');
  expect(await codeOf(client, second)).toBe('ItemAlreadyExists');
  expect(await codeOf(client, (_, a) => a.tables.getItem('Realisasi').resize('A2:B4'))).toBe(
    'InvalidArgument',
  );
  expect(await codeOf(client, (_, a) => a.tables.getItem('Realisasi').resize('A1:C9'))).toBeNull();
  expect(client.host.sheet('A').content(0, 2)).toEqual({ value: 'Column3' });
});

test('while the user types into a cell requests are refused, or wait where they say so', async () => {
  const client = open();
  const write = (options: Excel.RunOptions, value: number) =>
    client.Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [[value]];
      await context.sync();
    });
  client.host.editCell();
  await expect(write({}, 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = write({ delayForCellEdit: true }, 2);
  await settled();
  expect(client.host.sheet('A').cells.size).toBe(0);
  client.host.leaveCell();
  await waiting;
  expect(client.host.sheet('A').content(0, 0)).toEqual({ value: 2 });
});

test('events tell who edited what; a larger edit has no details; removed handlers hear nothing', async () => {
  const client = open({ api: '1.14' });
  const heard: unknown[] = [];
  // Partial: its type promises details that larger edits do not have.
  const handler = await client.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      (event: Partial<Excel.WorksheetChangedEventArgs>) => {
        const { address, source, triggerSource, details } = event;
        heard.push([address, source, triggerSource, details?.valueBefore, details?.valueAfter]);
        return Promise.resolve();
      },
    );
    await context.sync();
    return added;
  });
  client.host.edit('A', 'B2', 5, { by: 'user' });
  client.host.edit('B', 'A1:B2', 'x', { by: 'other' });
  await codeOf(client, (_, a) => (a.getRange('C3').values = [[7]]));
  await settled();
  expect(heard).toEqual([
    ['B2', 'Local', 'Unknown', '', 5],
    ['A1:B2', 'Remote', 'Unknown', undefined, undefined],
    ['C3', 'Local', 'ThisLocalAddin', '', 7],
  ]);
  handler.remove();
  await handler.context.sync();
  client.host.edit('A', 'B2', 6, { by: 'user' });
  await settled();
  expect(heard.length).toBe(3);
});

test.each<[string, Partial<Fault>, number]>([
  ['half-way', { when: ({ member, args }) => member === 'getRange' && args[0] === 'A2' }, 1],
  ['before anything', { wholeRequest: 'before' }, 0],
  ['after everything, with the answer lost', { wholeRequest: 'after' }, 2],
])('a fault strikes %s', async (_, fault, written) => {
  const client = open();
  client.host.fail({ code: 'GeneralException', ...fault });
  const write: Work = (__, a) => {
    a.getRange('A1').values = [[1]];
    a.getRange('A2').values = [[2]];
  };
  expect(await codeOf(client, write)).toBe('GeneralException');
  expect(client.host.sheet('A').cells.size).toBe(written);
  expect(await codeOf(client, write)).toBeNull();
});

test.each<[string, Work]>([
  ['the text frame of a picture', (_, a) => a.shapes.getItem('gambar').textFrame.load('hasText')],
  ['the members of a shape that is no group', (_, a) => a.shapes.getItem('kotak').group.load('id')],
])('%s fails the batch', async (_, work) => {
  const book = new BookModel();
  const at = { left: 0, top: 0 };
  book
    .addSheet('A')
    .shapes.push(
      { id: 'gambar', type: 'Image', ...at },
      { id: 'kotak', type: 'GeometricShape', text: 'x', ...at },
    );
  expect(await codeOf(openClient(book), work)).toBe('InvalidOperation');
});
