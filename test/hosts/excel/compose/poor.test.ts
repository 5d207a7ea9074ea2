import { excelWorkbook } from '../../../../src/hosts/excel';
import type { Edit } from '../../../../src/workbook/port';
import { openClient } from '../../../office-host/client';
import type { Step } from '../../../office-host/protocol';
import { pohon, realisasi, userBook } from './plans';

/** An Excel that knows less: what it does not know it refuses each time, with a code of its own. */
function poor(unknown: (step: Step) => boolean, code = 'NotImplemented') {
  const { Office, host } = openClient(userBook());
  host.fail({ code, when: unknown, times: Infinity });
  return { book: excelWorkbook(Office), host };
}

const loads = (type: string, property: string) => (step: Step) =>
  step.kind === 'query' && step.type === type && step.member.split(',').some((one) => one.includes(property));
const calls = (member: string) => (step: Step) => step.member === member;
const of = (type: RegExp) => (step: Step) => type.test(step.type);

const CELLS = [
  { row: 0, col: 0, kind: 'text', value: 'Tujuan' },
  { row: 1, col: 0, kind: 'text', value: 'Tujuan!', formula: 'A1&"!"' },
];

describe('reading without', () => {
  it.each<[string, (step: Step) => boolean]>([
    ['ids and positions of sheets', loads('WorksheetCollection', 'id')],
    [
      'sheets found by their ids',
      (step) => step.member === 'getItem' && String(step.args[0]).startsWith('{'),
    ],
    ['tables', of(/^Table/)],
    ['defined names', loads('NamedItemCollection', 'formula')],
    ['names of a sheet', calls('getItemOrNullObject')],
    ['protection', of(/Protection$/)],
    ['types of values', loads('Range', 'valueTypes')],
    ['number formats', loads('Range', 'numberFormat')],
    ['merged areas', calls('getMergedAreasOrNullObject')],
    [
      'all of these',
      (step) =>
        of(/^Table|Protection$|^NamedItem/)(step) ||
        loads('Range', 'valueTypes')(step) ||
        loads('Range', 'numberFormat')(step) ||
        calls('getMergedAreasOrNullObject')(step),
    ],
  ])('%s', async (_, unknown) => {
    for (const code of ['NotImplemented', 'NotEmulated']) {
      const { book, host } = poor(unknown, code);
      const { sheets } = await book.read({ merges: true });
      expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([['CASCADING', CELLS]]);
      // What was refused once is not asked for again.
      host.resetCount();
      await book.read({ merges: true });
      expect(host.syncs).toBeLessThanOrEqual(3);
    }
  });

  it('formulas: values are read all the same', async () => {
    const { book } = poor(loads('Range', 'formulas'));
    const { sheets } = await book.read();
    expect(sheets[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      ['Tujuan', undefined],
      ['Tujuan!', undefined],
    ]);
  });
});

describe('composing without', () => {
  const plan = { title: '', sheets: [pohon('Tujuan'), realisasi([1, 2])] };

  it.each<[string, (step: Step) => boolean, string]>([
    [
      'page layout',
      of(/^PageLayout|^HeaderFooter/),
      'ukuran kertas dan kaki halaman, judul yang diulang di tiap halaman',
    ],
    ['page breaks', of(/^PageBreak/), 'pemisah halaman'],
    ['conditional formats', of(/^Conditional|^DataBar|^CustomConditional/), 'format bersyarat'],
    ['data validation', of(/^DataValidation/), 'pemeriksaan isian'],
    ['frozen panes', of(/FreezePanes$/), 'judul yang dibekukan'],
    [
      'gridlines and the colour of the tab',
      (step) => /^(gridlines|tabColor)$/.test(step.member),
      'garis kisi dan warna tab',
    ],
    ['protection', calls('protect'), 'proteksi lembar'],
    ['tables', (step) => step.type === 'TableCollection' && step.member === 'add', 'tabel Excel'],
    ['borders', of(/^RangeBorder/), 'garis tepi'],
    ['number formats', (step) => step.kind === 'set' && step.member === 'numberFormat', 'format angka'],
    ['merging', calls('merge'), 'sel gabungan'],
    [
      'names',
      (step) => step.type === 'NamedItemCollection' && step.member === 'add',
      'tanda pengenal lembar (penyusunan berikutnya akan menambah lembar baru), nama sel',
    ],
  ])('%s: the rest is drawn, and one sentence says so', async (_, unknown, words) => {
    const { book, host } = poor(unknown);
    const composed = await book.compose(plan);
    expect(composed).toMatchObject({
      sheets: ['Pohon Cascading', 'Realisasi'],
      removed: [],
      missing: { id: `Excel ini menolak sebagian dari susunan. Lembarnya jadi, tetapi tanpa: ${words}.` },
    });
    const sheet = host.sheet('Realisasi');
    expect([sheet.content(0, 0), sheet.content(2, 1), sheet.content(3, 1)?.formula]).toEqual([
      { value: 'Kode' },
      { value: 2 },
      '=SUM(B2:B3)',
    ]);
    expect(sheet.columnWidths.get(0)).toBe(80);
    expect(sheet.formats.get(0, 0, 'font.bold')).toBe(true);
  });

  it('what nobody misses is not told', async () => {
    const { book, host } = poor((step) => step.type === 'Application');
    expect(await book.compose(plan)).toEqual({ sheets: ['Pohon Cascading', 'Realisasi'], removed: [] });
    host.resetCount();
    await book.compose({ title: '', sheets: [pohon('Lagi', 'Pohon Cascading')] });
    expect(host.syncs).toBeLessThanOrEqual(3);
  });

  it('large blocks are cut by us: the library would do it with a request of its own', async () => {
    const { book, host } = poor(calls('_ValidateArraySize'));
    const values = Array.from({ length: 800 }, (_, i) => i);
    const large = { title: '', sheets: [realisasi(values)] };
    expect(await book.compose(large)).toEqual({ sheets: ['Realisasi'], removed: [] });
    expect(await book.compose(large)).toEqual({ sheets: ['Realisasi'], removed: [] });
    expect(host.sheet('Realisasi').content(800, 1)).toEqual({ value: 799 });
  });

  it('an Excel without a printer answers in general terms', async () => {
    const { book } = poor(of(/^PageLayout/), 'GeneralException');
    expect((await book.compose(plan)).missing).toEqual({
      id: 'Excel ini menolak sebagian dari susunan. Lembarnya jadi, tetapi tanpa: ukuran kertas dan kaki halaman, judul yang diulang di tiap halaman.',
      en: 'This Excel refused a part of the composing. The sheets are made, but without: paper size and foot, heads repeated on each page.',
    });
  });

  it('knows by the next time what is refused', async () => {
    const { book, host } = poor(of(/^PageBreak/));
    await book.compose(plan);
    await book.read();
    host.resetCount();
    expect((await book.compose({ title: '', sheets: [pohon('Lagi')] })).missing?.id).toContain(
      'pemisah halaman',
    );
    expect(host.syncs).toBe(2);
  });

  it('replaces the right sheet also where sheets are known by their names only', async () => {
    const { book, host } = poor(loads('WorksheetCollection', 'id'));
    await book.compose(plan);
    await book.compose({ title: '', sheets: [pohon('Baru'), realisasi([3, 4])] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['CASCADING', 'Pohon Cascading', 'Realisasi']);
    expect(host.sheet('Pohon Cascading').content(0, 0)).toEqual({ value: 'Baru' });
    const before = host.book.sheets.map(({ name }) => name);
    host.fail({ code: 'InternalServerError', when: calls('merge') });
    await expect(book.compose({ title: '', sheets: [pohon('Gagal')] })).rejects.toThrow(
      'Sambungan ke Excel terputus',
    );
    expect(host.book.sheets.map(({ name }) => name)).toEqual(before);
    expect(host.sheet('Pohon Cascading').content(0, 0)).toEqual({ value: 'Baru' });
  });
});

describe('events', () => {
  it('that Excel does not know are done without: the pane looks again when it gets the focus', async () => {
    const page = new EventTarget();
    Object.assign(globalThis, {
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    });
    const { book } = poor((step) => step.member.startsWith('_Register'));
    const edits: Edit[] = [];
    const stop = await book.watch((edit) => edits.push(edit));
    page.dispatchEvent(new Event('focus'));
    await stop();
    page.dispatchEvent(new Event('focus'));
    expect(edits).toEqual([{ sheet: '', span: null, by: 'user' }]);
  });

  it('of edits are heard where only those of sheets are refused', async () => {
    const { book, host } = poor((step) => /_Register.*(Added|Deleted)/.test(step.member));
    const edits: Edit[] = [];
    await book.watch((edit) => edits.push(edit));
    host.edit('CASCADING', 'B2', 'x', { by: 'other' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(edits.map(({ sheet, by }) => [sheet, by])).toEqual([['CASCADING', 'other']]);
  });
});

it('an Office that tells nothing of itself still reads and composes', async () => {
  const { host } = openClient(userBook());
  const book = excelWorkbook({ context: {} } as typeof Office);
  expect(book.name).toBe('Buku kerja');
  await book.compose({ title: '', sheets: [pohon('Tujuan')] });
  expect(host.book.sheets).toHaveLength(2);
});
