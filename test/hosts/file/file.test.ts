import { readFileSync } from 'node:fs';
import type { Place } from '../../../src/cascade/cascade';
import { fileWorkbook, isFileWorkbook } from '../../../src/hosts/file';
import { perform, type FileReply, type Job } from '../../../src/hosts/file/jobs';
import { openXlsx, readXlsx } from '../../../src/hosts/xlsx';
import { parseSpan } from '../../../src/workbook/address';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { AmbiguousMark, Cancelled, InputError, type Edit } from '../../../src/workbook/port';
import type { Cell } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { susun } from '../../../src/workflow/susun';
import { craft, relationships, rows } from '../craft';

const SAMPLE = new Uint8Array(readFileSync('samples/cascading-bkd-2024.xlsx'));

function at(name: string, lembar = 'Isi'): Place {
  const span = parseSpan(name);
  if (!span) throw new Error(`no cell ${name}`);
  return { lembar, row: span.row, col: span.col };
}

/** A sheet with a text, a number, a formula and one whose result is empty; others with marks of ours. */
function small(marks: Readonly<Record<string, string>> = {}): Uint8Array {
  const inside = `<row r="1"><c r="A1" t="str"><v>lama</v></c><c r="B1"><v>2</v></c><c r="C1"><f>B1*2</f><v>4</v></c>
    <c r="D1" t="str"><f>IF(B1&gt;2,B1,"")</f><v></v></c></row>`;
  const names = Object.keys(marks);
  const defined = names.map(
    (name, i) =>
      `<definedName name="_CascadingKinerja" localSheetId="${i + 1}" hidden="1">"${marks[name] ?? ''}"</definedName>`,
  );
  return craft({
    sheets: { Isi: rows(inside), ...Object.fromEntries(names.map((name) => [name, rows('')])) },
    after: `<definedNames>${defined.join('')}</definedNames>`,
  });
}

const plan = (name: string, mark: string, more: Partial<SheetPlan> = {}): SheetPlan => ({
  name,
  mark,
  cells: [
    { row: 0, col: 0, value: 1, style: {} },
    { row: 0, col: 1, formula: 'A1*2', result: '', style: {} },
  ],
  merges: [],
  areas: [],
  columnWidths: [60],
  rowHeights: [15],
  page: {
    paper: 'A4',
    scale: 100,
    margins: { top: 36, right: 36, bottom: 36, left: 36 },
    rowBreaks: [],
    colBreaks: [],
    footer: {},
  },
  ...more,
});
const planOf = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({ title: 'Cascading', sheets });

const shown = (cells: readonly Cell[] | undefined) =>
  cells?.map(({ row, col, value, formula }) => [row, col, value, formula]);
const open = (bytes = small()) => fileWorkbook(bytes, 'berkas.xlsx');
const names = async (book: ReturnType<typeof open>) => (await book.read()).sheets.map(({ name }) => name);
const cellsOf = async (book: ReturnType<typeof open>, sheet = 'Isi') =>
  shown((await book.read({ sheets: [sheet] })).sheets[0]?.cells);
const read = (bytes: Uint8Array | null) => readXlsx(bytes ?? new Uint8Array()).sheets;

test('a file is read as the command line reads it, whole or some sheets', async () => {
  const book = open(SAMPLE);
  expect(isFileWorkbook(book)).toBe(true);
  expect(await book.read()).toEqual(readXlsx(SAMPLE));
  expect((await book.read({ sheets: ['SASARAN 2', 'tidak ada'] })).sheets.map(({ name }) => name)).toEqual([
    'SASARAN 2',
  ]);
});

test('what cannot be read is refused, and asked again it is refused again', async () => {
  const book = open(new TextEncoder().encode('bukan buku kerja'));
  for (let i = 0; i < 2; i++) await expect(book.read()).rejects.toThrow(InputError);
});

describe('writing', () => {
  test('cells that hold what the writer saw; the others are told and stay', async () => {
    const book = open();
    const { written, conflicts } = await book.write([
      { place: at('A1'), before: 'lama', value: 'baru' },
      { place: at('B1'), before: 3, value: 4 },
      { place: at('C1'), before: 4, value: 5 },
      { place: at('D1'), before: null, value: 6 },
      { place: at('E1'), before: null, value: 7 },
    ]);
    expect(written).toEqual([at('A1'), at('E1')]);
    expect(conflicts).toEqual([
      { place: at('B1'), now: 2 },
      { place: at('C1'), now: 4 },
      { place: at('D1'), now: null },
    ]);
    const after = [
      [0, 0, 'baru', undefined],
      [0, 1, 2, undefined],
      [0, 2, 4, 'B1*2'],
      [0, 4, 7, undefined],
    ];
    expect(await cellsOf(book)).toEqual(after);
    expect(shown(read(await book.changed())[0]?.cells)).toEqual(after);
  });

  test('new results of formulas are kept, also of those that showed nothing; other cells are passed over', async () => {
    const book = open();
    await book.write([{ place: at('B1'), before: 2, value: 3 }]);
    book.settle([
      { place: at('C1'), value: 6 },
      { place: at('D1'), value: 3 },
      { place: at('A1'), value: 'bukan rumus' },
    ]);
    const after = [
      [0, 0, 'lama', undefined],
      [0, 1, 3, undefined],
      [0, 2, 6, 'B1*2'],
      [0, 3, 3, 'IF(B1>2,B1,"")'],
    ];
    expect(await cellsOf(book)).toEqual(after);
    expect(shown(read(await book.changed())[0]?.cells)).toEqual(after);
    book.settle([{ place: at('D1'), value: '' }]);
    expect(await cellsOf(book)).toEqual(after.slice(0, 3));
    book.settle([{ place: at('D1'), value: 5 }]);
    expect((await cellsOf(book))?.[3]).toEqual([0, 3, 5, 'IF(B1>2,B1,"")']);
  });

  test('an emptied cell is empty, and can be filled again', async () => {
    const book = open();
    await book.write([{ place: at('A1'), before: 'lama', value: null }]);
    expect((await book.write([{ place: at('A1'), before: '', value: 'x' }])).conflicts).toEqual([]);
    expect((await cellsOf(book))?.[0]).toEqual([0, 0, 'x', undefined]);
  });

  test('a sheet that is not there, and the head of a table, change nothing at all', async () => {
    const book = open(
      craft({
        sheets: {
          Isi: `${rows('<row r="1"><c r="A1" t="str"><v>Kode</v></c></row>')}<tableParts><tablePart r:id="rId1"/></tableParts>`,
        },
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
          'xl/tables/table1.xml': '<table displayName="T" ref="A1:B2"/>',
        },
      }),
    );
    const first = { place: at('A9'), before: null, value: 1 };
    await expect(book.write([first, { place: at('A1', 'Hilang'), before: null, value: 1 }])).rejects.toThrow(
      "Lembar 'Hilang' tidak ada lagi di buku kerja ini; baca ulang, lalu coba lagi.",
    );
    await expect(book.write([first, { place: at('A1'), before: 'Kode', value: 'x' }])).rejects.toThrow(
      "Sel A1 di lembar 'Isi' adalah kepala tabel; ubah di Excel.",
    );
    expect(await cellsOf(book)).toHaveLength(1);
    expect(await book.changed()).toBeNull();
  });
});

describe('composing', () => {
  test('gives the same sheets as the command line, and they stand in the file behind its own', async () => {
    const book = open(SAMPLE);
    const content = await book.read();
    const whole = susun(content, baca(content), { tanggal: '2024-08-21' });
    const { sheets, removed } = await book.compose(whole);
    expect(sheets).toEqual(whole.sheets.map(({ name }) => name));
    expect(removed).toEqual([]);
    expect(await names(book)).toEqual([...content.sheets.map(({ name }) => name), ...sheets]);
    const file = openXlsx(SAMPLE, 'x.xlsx');
    await file.compose(whole);
    const after = read(await book.changed());
    expect(after.slice(0, content.sheets.length)).toEqual(content.sheets);
    expect(after.slice(content.sheets.length)).toEqual(read(file.written));
    expect((await book.read()).sheets).toEqual(after);
  });

  test('a sheet with the mark is replaced in its place, another of the same name stays', async () => {
    const book = open(small({ Lama: 'pohon', realisasi: '', Usang: 'matriks-2' }));
    const { sheets, removed } = await book.compose({
      ...planOf(plan('Pohon Cascading', 'pohon'), plan('Realisasi', 'realisasi'), plan('isi', 'data')),
      obsolete: ['matriks-2', 'temuan'],
    });
    expect(sheets).toEqual(['Pohon Cascading', 'Realisasi (2)', 'isi (2)']);
    expect(removed).toEqual(['Usang']);
    expect(await names(book)).toEqual(['Isi', 'Pohon Cascading', 'realisasi', 'Realisasi (2)', 'isi (2)']);
    const again = await book.compose(planOf(plan('Realisasi (2)', 'realisasi')));
    expect(again.sheets).toEqual(['Realisasi (2)']);
    expect(read(await book.changed()).map(({ name, mark }) => [name, mark])).toEqual([
      ['Isi', null],
      ['Pohon Cascading', 'pohon'],
      ['realisasi', null],
      ['Realisasi (2)', 'realisasi'],
      ['isi (2)', 'data'],
    ]);
  });

  test('of two sheets with one mark the user chooses; the other is left to him', async () => {
    const book = open(small({ Satu: 'pohon', Dua: 'pohon' }));
    const again = planOf(plan('Pohon Cascading', 'pohon'));
    const refused = await book.compose(again).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AmbiguousMark);
    expect(refused).toMatchObject({ mark: 'pohon', sheets: ['Satu', 'Dua'] });
    expect(await names(book)).toEqual(['Isi', 'Satu', 'Dua']);
    await book.compose(again, { predecessors: { pohon: 'Dua' } });
    expect((await book.read()).sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Isi', null],
      ['Satu', null],
      ['Pohon Cascading', 'pohon'],
    ]);
    expect(read(await book.changed())).toEqual((await book.read()).sheets);
  });

  test('a sheet of the file that was replaced twice is replaced once', async () => {
    const book = open(small({ Lama: 'pohon', Usang: 'matriks-2' }));
    await book.compose(planOf(plan('Lama', 'pohon'), plan('Usang', 'matriks-2')));
    await book.compose({
      ...planOf(plan('Lama', 'pohon', { merges: [{ row: 5, col: 0, rows: 2, cols: 1 }] })),
      obsolete: ['matriks-2'],
    });
    expect(read(await book.changed())).toEqual((await book.read()).sheets);
    expect(read(await book.changed()).map(({ name }) => name)).toEqual(['Isi', 'Lama']);
  });

  test('a sheet that was composed and became obsolete leaves no trace', async () => {
    const book = open();
    await book.compose(planOf(plan('Pohon', 'pohon'), plan('Matriks Sasaran 2', 'matriks-2')));
    await book.compose({ ...planOf(plan('Pohon', 'pohon')), obsolete: ['matriks-2'] });
    expect(read(await book.changed()).map(({ name }) => name)).toEqual(['Isi', 'Pohon']);
  });

  test('a name that Excel does not take, or a task given up, changes nothing', async () => {
    const book = open();
    await expect(book.compose(planOf(plan('a', 'pohon'), plan('b/c', 'data')))).rejects.toThrow(InputError);
    const givenUp = { progress: () => undefined, signal: AbortSignal.abort() };
    await expect(book.compose(planOf(plan('a', 'pohon')), {}, givenUp)).rejects.toThrow(Cancelled);
    expect(await names(book)).toEqual(['Isi']);
    expect(await book.changed()).toBeNull();
  });

  test('what is written into a composed sheet is in the download, with new results', async () => {
    const book = open();
    await book.compose(planOf(plan('Realisasi', 'realisasi')));
    await book.write([
      { place: at('A1', 'Realisasi'), before: 1, value: 5 },
      { place: at('C3', 'Realisasi'), before: null, value: 'baru' },
    ]);
    book.settle([{ place: at('B1', 'Realisasi'), value: 10 }]);
    const after = [
      [0, 0, 5, undefined],
      [0, 1, 10, 'A1*2'],
      [2, 2, 'baru', undefined],
    ];
    expect(await cellsOf(book, 'Realisasi')).toEqual(after);
    expect(shown(read(await book.changed())[1]?.cells)).toEqual(after);
    expect(book.view).toMatchObject({ isChanged: true });
  });
});

test('names of composed sheets are names of the workbook', async () => {
  const book = open();
  const named = plan('Realisasi', 'realisasi', { names: [{ name: 'TriwulanBerjalan', row: 2, col: 1 }] });
  await book.compose(planOf(named));
  expect((await book.read()).names).toEqual([{ name: 'TriwulanBerjalan', sheet: 'Realisasi' }]);
  await book.compose(planOf(plan('Realisasi', 'realisasi')));
  expect((await book.read()).names).toEqual([]);
});

describe('marks', () => {
  test('take the place of earlier ones, are in the download, and can be taken off', async () => {
    const book = open();
    await book.compose(planOf(plan('Pohon', 'pohon')));
    await book.mark([at('B1')]);
    expect(await book.mark([at('A1'), at('A1'), at('A1', 'Pohon'), at('A1', 'Hilang')])).toEqual({
      marked: 2,
      refused: [at('A1', 'Hilang')],
    });
    expect(book.view.marks).toEqual([at('A1'), at('A1', 'Pohon')]);
    const later = fileWorkbook((await book.changed()) ?? new Uint8Array(), 'x.xlsx');
    await later.read();
    expect(later.view.marks).toEqual([at('A1'), at('A1', 'Pohon')]);
    expect(await later.changed()).toBeNull();
    expect(await later.unmark()).toBe(2);
    expect(await later.unmark()).toBe(0);
    const bare = fileWorkbook((await later.changed()) ?? new Uint8Array(), 'x.xlsx');
    await bare.read();
    expect(bare.view.marks).toEqual([]);
  });
});

test('a cell that is shown is told to the grid, each time anew', async () => {
  const book = open();
  await book.read();
  const seen: unknown[] = [];
  const stop = book.subscribe(() => seen.push(book.view.shown));
  await book.show(at('B1'));
  await book.show(at('B1'));
  expect(seen).toEqual([at('B1'), at('B1')]);
  expect(seen[0]).not.toBe(seen[1]);
  await expect(book.show(at('B1', 'Hilang'))).rejects.toThrow(InputError);
  stop();
  await book.show(at('A1'));
  expect(seen).toHaveLength(2);
});

test('rows and columns that are hidden are told to the grid, also after a cell was written', async () => {
  const inside = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row hidden="true"/>';
  const columns = '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>';
  const book = fileWorkbook(craft({ sheets: { Isi: columns + rows(inside) } }), 'x.xlsx');
  await book.write([{ place: at('A1'), before: 1, value: 2 }]);
  expect(book.view.sheets[0]?.hidden).toEqual({ rows: [1, 2], cols: [1, 2] });
});

describe('what would be lost with the page', () => {
  test('is what was changed and not downloaded since', async () => {
    const book = open();
    await book.read();
    expect(book.view.isUnsaved).toBe(false);
    await book.write([{ place: at('A1'), before: 'lama', value: 'baru' }]);
    expect(book.view.isUnsaved).toBe(true);
    await book.changed();
    expect(book.view.isUnsaved).toBe(false);
    await book.mark([at('B1')]);
    expect(book.view.isUnsaved).toBe(true);
    await book.changed();
    await book.write([{ place: at('A1'), before: 'baru', value: 'lain' }]);
    expect(book.view.isUnsaved).toBe(true);
  });

  test('is what was composed, and what was written there', async () => {
    const book = open();
    await book.compose(planOf(plan('Pohon', 'pohon')));
    expect(book.view.isUnsaved).toBe(true);
    await book.changed();
    expect(book.view.isUnsaved).toBe(false);
    await book.write([{ place: at('A1'), before: 'lama', value: 'baru' }]);
    expect(book.view.isUnsaved).toBe(true);
    await book.changed();
    expect(book.view.isUnsaved).toBe(false);
    await book.write([{ place: at('A1', 'Pohon'), before: 1, value: 2 }]);
    expect(book.view.isUnsaved).toBe(true);
  });

  test('a download that was given up hands nothing out', async () => {
    const book = open();
    await book.write([{ place: at('A1'), before: 'lama', value: 'baru' }]);
    await expect(book.changed({ progress: () => undefined, signal: AbortSignal.abort() })).rejects.toThrow(
      Cancelled,
    );
    expect(book.view.isUnsaved).toBe(true);
  });
});

test('its own edits are told as the add-in’s', async () => {
  const book = open();
  const edits: Edit[] = [];
  const stop = await book.watch((edit) => edits.push(edit));
  await book.write([{ place: at('A1'), before: 'lama', value: 'baru' }]);
  await book.compose(planOf(plan('Pohon', 'pohon')));
  await stop();
  await book.write([{ place: at('A1'), before: 'baru', value: 'lama' }]);
  expect(edits).toEqual([
    { sheet: 'Isi', span: { row: 0, col: 0, rows: 1, cols: 1 }, by: 'addin' },
    { sheet: 'Pohon', span: null, by: 'addin' },
  ]);
});

describe('in a browser, reading is done by a worker', () => {
  /** Plays the browser's Worker with what worker.ts does. */
  class PlayedWorker {
    static readonly all: PlayedWorker[] = [];
    static silent = false;
    ended = false;
    onmessage: (message: { data: FileReply }) => void = () => undefined;
    constructor() {
      PlayedWorker.all.push(this);
    }
    postMessage(job: Job) {
      if (PlayedWorker.silent) return;
      void perform(structuredClone(job), (data) => {
        if (!this.ended) this.onmessage({ data: structuredClone(data) });
      });
    }
    terminate() {
      this.ended = true;
    }
  }

  beforeEach(() => {
    PlayedWorker.all.length = 0;
    PlayedWorker.silent = false;
    Object.defineProperty(globalThis, 'Worker', { value: PlayedWorker, configurable: true });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'Worker'));

  test('that tells how far it is and is let go at the end', async () => {
    const steps: (readonly [number, number])[] = [];
    const { signal } = new AbortController();
    const task = { progress: (done: number, total: number) => steps.push([done, total]), signal };
    expect(await open(SAMPLE).read({}, task)).toEqual(readXlsx(SAMPLE));
    expect(steps).toEqual(Array.from({ length: 10 }, (_, i) => [i + 1, 10]));
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
  });

  test('that is stopped when the user gives up; the file can be read again', async () => {
    PlayedWorker.silent = true;
    const book = open(SAMPLE);
    const user = new AbortController();
    const reading = book.read({}, { progress: () => undefined, signal: user.signal });
    user.abort();
    await expect(reading).rejects.toThrow(Cancelled);
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
    expect(book.view.sheets).toEqual([]);
    PlayedWorker.silent = false;
    expect((await book.read()).sheets).toHaveLength(10);
  });

  test('whose refusal is a refusal', async () => {
    await expect(open(new Uint8Array([1, 2, 3])).read()).rejects.toThrow(InputError);
  });
});
