import { excelWorkbook } from '../../../../src/hosts/excel';
import { Cancelled, InputError } from '../../../../src/workbook/port';
import { openClient } from '../../../office-host/client';
import { BookModel } from '../../../office-host/model';
import { givenUpAfter, putMark } from '../compose/plans';

function open(book: BookModel) {
  const { Office, host } = openClient(book);
  return { book: excelWorkbook(Office), host };
}

function bookWith(...names: readonly string[]): BookModel {
  const book = new BookModel('uji.xlsx');
  for (const name of names) book.addSheet(name);
  return book;
}

/** A sheet full of texts. */
function fill(book: BookModel, name: string, rows: number, cols: number, text: string): void {
  const sheet = book.sheet(name) ?? book.addSheet(name);
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) sheet.put(row, col, { value: text });
}

it('reads texts, numbers, dates, errors and formulas as what they are', async () => {
  const model = bookWith('A');
  const sheet = model.sheet('A');
  sheet?.put(0, 0, { value: '=bukan rumus' });
  sheet?.put(0, 1, { value: 85.5 });
  sheet?.put(0, 2, { value: '#REF!', isError: true });
  sheet?.put(0, 3, { value: '#REF!' });
  sheet?.put(1, 0, { value: 45_000 });
  sheet?.formats.set({ row: 1, col: 0, rows: 1, cols: 1 }, 'numberFormat', 'd mmm yyyy');
  sheet?.put(1, 1, { value: 171, formula: '=B1*2' });
  sheet?.put(1, 2, { value: '', formula: '=IF(B1=0,"x","")' });
  sheet?.put(1, 3, { value: true });
  const { sheets } = await open(model).book.read();
  expect(sheets[0]?.cells).toEqual([
    { row: 0, col: 0, kind: 'text', value: '=bukan rumus' },
    { row: 0, col: 1, kind: 'number', value: 85.5 },
    { row: 0, col: 2, kind: 'error', value: '#REF!' },
    { row: 0, col: 3, kind: 'text', value: '#REF!' },
    { row: 1, col: 0, kind: 'date', value: 45_000, format: 'd mmm yyyy' },
    { row: 1, col: 1, kind: 'number', value: 171, formula: 'B1*2' },
    { row: 1, col: 3, kind: 'boolean', value: true },
  ]);
});

it('reads hidden, very hidden, protected and empty sheets, and only those that are asked for', async () => {
  const model = bookWith('Tampak', 'Sembunyi', 'Sangat', 'Kosong');
  for (const name of ['Tampak', 'Sembunyi', 'Sangat']) model.sheet(name)?.put(0, 0, { value: name });
  const [, hidden, very] = model.sheets;
  if (hidden) hidden.visibility = 'Hidden';
  if (very) {
    very.visibility = 'VeryHidden';
    very.protection = {};
    putMark(very, 'matriks-2');
  }
  const { book } = open(model);
  const { sheets } = await book.read();
  expect(sheets.map(({ name, visibility, mark, cells }) => [name, visibility, mark, cells.length])).toEqual([
    ['Tampak', 'visible', null, 1],
    ['Sembunyi', 'hidden', null, 1],
    ['Sangat', 'veryHidden', 'matriks-2', 1],
    ['Kosong', 'visible', null, 0],
  ]);
  const some = await book.read({ sheets: ['Sembunyi', 'Tidak ada'] });
  expect(some.sheets.map(({ name }) => name)).toEqual(['Sembunyi']);
});

it('takes three round trips for thirty sheets, two when it reads them again', async () => {
  const model = bookWith(...Array.from({ length: 30 }, (_, i) => `Lembar ${i + 1}`));
  for (const sheet of model.sheets) sheet.put(3, 3, { value: 'isi' });
  const { book, host } = open(model);
  await book.read();
  expect(host.syncs).toBe(3);
  host.resetCount();
  await book.read();
  expect(host.syncs).toBe(2);
  host.resetCount();
  host.remove('Lembar 7', { by: 'other' });
  expect((await book.read()).sheets).toHaveLength(29);
  expect(host.syncs).toBeLessThanOrEqual(4);
});

it('takes one more round trip for each 4 MB, and no answer is larger than Excel allows', async () => {
  const model = bookWith();
  fill(model, 'Besar', 2_000, 30, 'Persentase aparatur yang dilayani');
  fill(model, 'Panjang', 300, 10, 'kata '.repeat(40));
  const { book, host } = open(model);
  const { sheets } = await book.read();
  expect(sheets.map(({ cells }) => cells.length)).toEqual([60_000, 3_000]);
  expect(host.exchanges.every(({ received }) => received < 5_000_000)).toBe(true);
  expect(host.syncs).toBeLessThanOrEqual(3 + Math.ceil(host.bytes.received / 4_000_000));
});

it('asks for less where an answer is refused as too large', async () => {
  const model = bookWith('A');
  fill(model, 'A', 40, 10, 'isi');
  const { book, host } = open(model);
  host.fail({
    code: 'ResponsePayloadSizeLimitExceeded',
    when: ({ member }) => member === 'getRange',
  });
  expect((await book.read()).sheets[0]?.cells).toHaveLength(400);
});

it('reads a stray value in the last cell without reading what lies between, in three round trips', async () => {
  const model = bookWith('A', 'B');
  model.sheet('B')?.put(0, 0, { value: 'lain' });
  fill(model, 'A', 50, 40, 'isi');
  model.sheet('A')?.merges.push({ row: 1, col: 0, rows: 2, cols: 1 });
  model.sheet('A')?.put(1_048_575, 16_383, { value: 'jauh' });
  model.sheet('A')?.put(1_048_575, 0, { value: 'bawah' });
  const { book, host } = open(model);
  const { sheets } = await book.read();
  expect(sheets[0]?.cells).toHaveLength(2_002);
  expect(sheets[0]?.cells.slice(-2)).toEqual([
    { row: 1_048_575, col: 0, kind: 'text', value: 'bawah' },
    { row: 1_048_575, col: 16_383, kind: 'text', value: 'jauh' },
  ]);
  expect(sheets[1]?.cells).toHaveLength(1);
  expect(host.syncs).toBe(3);
  expect(host.bytes.received).toBeLessThan(1_000_000);
  host.resetCount();
  const again = await book.read({ merges: true });
  expect(again.sheets[0]?.cells).toHaveLength(2_002);
  expect(again.sheets[0]?.merges).toEqual([{ row: 1, col: 0, rows: 2, cols: 1 }]);
  expect(host.syncs).toBe(3);
});

it('reads a stray value some way off in three round trips in Excel on the web', async () => {
  const model = bookWith('A');
  fill(model, 'A', 50, 40, 'isi');
  model.sheet('A')?.put(49_999, 25, { value: 'jauh' });
  const { book, host } = open(model);
  expect((await book.read()).sheets[0]?.cells).toHaveLength(2_001);
  expect(host.syncs).toBe(3);
  expect(host.bytes.received).toBeLessThan(1_000_000);
});

it('finds out where values lie where the corners of a sheet hold more than Excel answers', async () => {
  const model = bookWith('A');
  fill(model, 'A', 50, 40, 'isi');
  model.sheet('A')?.put(400_000, 0, { value: 'bawah' });
  model.sheet('A')?.put(1_048_575, 90, { value: 'jauh' });
  const { book, host } = open(model);
  expect((await book.read()).sheets[0]?.cells).toHaveLength(2_002);
  host.resetCount();
  expect((await book.read()).sheets[0]?.cells).toHaveLength(2_002);
  // The corners are not asked for again.
  expect(host.syncs).toBeLessThanOrEqual(4);
});

describe('merges', () => {
  it('are not asked for unless they are wanted', async () => {
    const model = bookWith('A');
    fill(model, 'A', 4, 4, 'isi');
    model.sheets[0]?.merges.push({ row: 0, col: 0, rows: 1, cols: 2 });
    const { book, host } = open(model);
    expect((await book.read()).sheets[0]?.merges).toEqual([]);
    expect(JSON.stringify(host.exchanges)).not.toContain('Merged');
    expect((await book.read({ merges: true })).sheets[0]?.merges).toEqual([
      { row: 0, col: 0, rows: 1, cols: 2 },
    ]);
  });

  it('are all told where there are more than Excel tells at once', async () => {
    const model = bookWith('A');
    fill(model, 'A', 600, 4, 'isi');
    const merges = Array.from({ length: 1_200 }, (_, i) => ({
      row: i >> 1,
      col: (i & 1) * 2,
      rows: 1,
      cols: 2,
    }));
    if (model.sheets[0]) model.sheets[0].merges = [...merges];
    const { book, host } = open(model);
    expect((await book.read({ merges: true })).sheets[0]?.merges).toEqual(merges);
    expect(host.syncs).toBe(3);
  });

  it('are asked for piece by piece where Excel refuses them, and left out where it always does', async () => {
    const model = bookWith('A');
    fill(model, 'A', 90, 20, 'isi');
    const merges = [{ row: 3, col: 3, rows: 2, cols: 2 }];
    if (model.sheets[0]) model.sheets[0].merges = [...merges];
    const { book, host } = open(model);
    const refuse = (times: number) =>
      host.fail({
        code: 'GeneralException',
        when: ({ member }) => member === 'getMergedAreasOrNullObject',
        times,
      });
    refuse(2);
    expect((await book.read({ merges: true })).sheets[0]?.merges).toEqual(merges);
    refuse(1_000);
    const { sheets } = await book.read({ merges: true });
    expect([sheets[0]?.merges, sheets[0]?.cells.length]).toEqual([[], 1_800]);
  });
});

it('waits while the user types into a cell', async () => {
  const model = bookWith('A');
  const { book, host } = open(model);
  host.editCell();
  const reading = book.read();
  setTimeout(() => host.leaveCell(), 20);
  expect((await reading).sheets).toHaveLength(1);
});

it('tells progress and can be given up at each round trip', async () => {
  const model = bookWith();
  fill(model, 'Besar', 2_500, 30, 'Persentase aparatur');
  const { book } = open(model);
  for (const times of [0, 1, 2]) {
    await expect(book.read({}, givenUpAfter(times))).rejects.toBeInstanceOf(Cancelled);
  }
  const task = givenUpAfter(1_000);
  await book.read({}, task);
  expect(task.steps.at(-1)).toEqual([75_000, 75_000]);
  expect(task.steps.length).toBeGreaterThan(1);
});

it('says in a sentence what went wrong', async () => {
  const { book, host } = open(bookWith('A'));
  host.fail({ code: 'GeneralException', wholeRequest: 'before' });
  await expect(book.read()).rejects.toThrow(InputError);
});

it('a chart sheet has no cells, and the others are read', async () => {
  const model = bookWith('A', 'Grafik', 'B');
  model.sheet('A')?.put(0, 0, { value: 'satu' });
  model.sheet('B')?.put(0, 0, { value: 'dua' });
  const chart = model.sheet('Grafik');
  if (chart) chart.isChart = true;
  const { book, host } = open(model);
  const shown = async () => (await book.read()).sheets.map(({ name, cells }) => [name, cells.length]);
  expect(await shown()).toEqual([
    ['A', 1],
    ['Grafik', 0],
    ['B', 1],
  ]);
  host.resetCount();
  expect(await shown()).toHaveLength(3);
  expect(host.syncs).toBeLessThanOrEqual(3);
  expect(await book.mark([{ lembar: 'B', row: 0, col: 0 }])).toEqual({ marked: 1, refused: [] });
  expect(await book.unmark()).toBe(1);
});
