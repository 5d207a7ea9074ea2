import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import type { Understand } from '../../../src/taskpane/state/understanding/aside';
import { understand } from '../../../src/taskpane/state/understanding/understand';
import { Workspace, type Busy, type Notice } from '../../../src/taskpane/state/workspace';
import { Cancelled, InputError, type Edit, type OpenWorkbook } from '../../../src/workbook/port';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { periksa } from '../../../src/workflow/periksa';
import { SAMPLE_FILE } from '../../support/sample';

const texts = shellTexts.id;

const contentOf = (...names: string[]): WorkbookContent => ({
  sheets: names.map((name) => ({
    ...{ name, visibility: 'visible', cells: [], merges: [], tables: [], mark: null },
  })),
});

/** A workbook that tells what it was asked, and that edits can be played to. */
function played(name = 'b.xlsx') {
  const asked: unknown[] = [];
  let listener: ((edit: Edit) => void) | null = null;
  const no = () => Promise.reject(new Error('not played'));
  const book: OpenWorkbook = {
    name,
    read: (options) => {
      asked.push(options);
      return Promise.resolve(contentOf(...(options?.sheets ?? ['A', 'B'])));
    },
    show: () => Promise.reject(new InputError('Lembar itu sudah tidak ada.')),
    watch: (to) => {
      listener = to;
      return Promise.resolve(() => {
        listener = null;
        return Promise.resolve();
      });
    },
    ...{ compose: no, write: no, mark: no, unmark: no },
  };
  const edit = (sheet: string, by: Edit['by'], whole = false) =>
    listener?.({ sheet, by, span: whole ? null : { row: 0, col: 0, rows: 1, cols: 1 } });
  return { book, asked, edit, watched: () => listener !== null };
}

async function opened(options?: ReturnType<typeof played>) {
  const host = options ?? played();
  const workspace = new Workspace(texts);
  await workspace.open(host.book);
  host.asked.length = 0;
  return { workspace, ...host };
}

const fail = (error: Error) => () => Promise.reject(error);

describe('opening', () => {
  test('reads without merges, and watches', async () => {
    const host = played();
    const workspace = new Workspace(texts);
    expect(await workspace.open(host.book)).toBe(true);
    expect(host.asked).toEqual([{}]);
    expect(workspace.snapshot().understood?.content).toEqual(contentOf('A', 'B'));
    expect(host.watched()).toBe(true);
  });

  test('a workbook that cannot be read is answered with its sentence; the one before stays', async () => {
    const { workspace, book, watched } = await opened();
    const broken = {
      ...played('rusak.xlsx').book,
      read: fail(new InputError('rusak.xlsx: Berkas ini rusak.')),
    };
    expect(await workspace.open(broken)).toBe(false);
    expect(workspace.snapshot().book).toBe(book);
    expect(workspace.snapshot().notice).toEqual({ kind: 'error', text: 'rusak.xlsx: Berkas ini rusak.' });
    expect(watched()).toBe(true);
  });

  test('the next one takes its place, and the one before is no longer watched', async () => {
    const { workspace, watched } = await opened();
    const next = played('lain.xlsx');
    expect(await workspace.open(next.book)).toBe(true);
    expect(workspace.snapshot().book).toBe(next.book);
    expect(watched()).toBe(false);
  });

  test('reading again, on command, reads the merges too', async () => {
    const { workspace, asked } = await opened();
    await workspace.refresh();
    expect(asked).toEqual([{ merges: true }]);
  });
});

test('what others say is said in the language of the pane', async () => {
  const workspace = new Workspace(shellTexts.en);
  await workspace.run('Reading…', fail(new InputError({ id: 'Sibuk.', en: 'Busy.' })));
  expect(workspace.snapshot().notice).toEqual({ kind: 'error', text: 'Busy.' });
  workspace.speak(texts);
  workspace.tell({ kind: 'done', text: { id: 'Selesai.', en: 'Done.' } });
  expect(workspace.snapshot().notice).toEqual({ kind: 'done', text: 'Selesai.' });
});

describe('work', () => {
  test('one piece at a time, in the order it was asked for', async () => {
    const { workspace } = await opened();
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} mulai`);
      await Promise.resolve();
      told.push(`${name} selesai`);
    };
    await Promise.all([workspace.run('satu', work('satu')), workspace.run('dua', work('dua'))]);
    expect(told).toEqual(['satu mulai', 'satu selesai', 'dua mulai', 'dua selesai']);
    expect(workspace.snapshot().busy).toBeNull();
  });

  test('a change reads the workbook again', async () => {
    const { workspace, asked } = await opened();
    expect(await workspace.change('Menyimpan…', () => Promise.resolve('tersimpan'))).toBe('tersimpan');
    expect(asked).toEqual([{}]);
  });

  test('where formulas do not compute, their new results are taken; the cascade is read once', async () => {
    const results = [{ place: { lembar: 'Realisasi', row: 6, col: 16 }, value: 80 }];
    const asked: boolean[] = [];
    const settled: unknown[] = [];
    const host = played();
    const book = { ...host.book, settle: (now: unknown) => settled.push(now) };
    const workspace = new Workspace(texts, (content, settles) => {
      asked.push(settles);
      return Promise.resolve({ ...understand(content, settles), hasil: settles ? results : [] });
    });
    await workspace.open(book);
    host.asked.length = 0;
    await workspace.change('Menyimpan…', () => Promise.resolve(null));
    expect(asked).toEqual([false, true]);
    expect(settled).toEqual([results]);
    // The second reading is of the file as it is by then.
    expect(host.asked).toEqual([{}, {}]);
  });

  test('a change for a workbook that is no longer open is not made', async () => {
    const { workspace } = await opened();
    const next = workspace.open(played('lain.xlsx').book);
    const made = jest.fn();
    expect(
      await workspace.change('Menyimpan…', () => {
        made();
        return Promise.resolve('tersimpan');
      }),
    ).toBeUndefined();
    expect(await next).toBe(true);
    expect(made).not.toHaveBeenCalled();
    expect(workspace.snapshot().notice).toEqual({ kind: 'cancelled', text: texts.dibatalkan });
  });

  test.each<[Error, Notice['kind']]>([
    [new InputError('Excel sedang sibuk.'), 'error'],
    [new Cancelled(), 'cancelled'],
  ])('a change that was made but not read again is not said to be undone: %p', async (error, kind) => {
    const host = played();
    const reads = { broken: false };
    const read: OpenWorkbook['read'] = (options, task) =>
      reads.broken ? Promise.reject(error) : host.book.read(options, task);
    const { workspace } = await opened({ ...host, book: { ...host.book, read } });
    reads.broken = true;
    expect(await workspace.change('Menyimpan…', () => Promise.resolve('tersimpan'))).toBeUndefined();
    expect(workspace.snapshot().notice).toEqual({ kind, text: texts.belumDiperbarui });
  });

  test('who asks to stop when the change is already made still sees what came of it', async () => {
    const { workspace, asked } = await opened();
    const done = await workspace.change('Menyusun…', () => {
      workspace.cancel();
      return Promise.resolve('tersusun');
    });
    expect(done).toBe('tersusun');
    expect(asked).toEqual([{}]);
  });

  test.each<[Error, Notice]>([
    [new InputError('Lembar terkunci.'), { kind: 'error', text: 'Lembar terkunci.' }],
    [new Cancelled(), { kind: 'cancelled', text: texts.dibatalkan }],
    [
      new TypeError('x is undefined'),
      {
        kind: 'error',
        text: texts.takTerduga,
        rincian: expect.stringMatching(/^Saat: Menyusun…\nTypeError: x is undefined\n {4}at /) as string,
      },
    ],
  ])('%p is said in a sentence, and the next piece of work goes on', async (error, notice) => {
    const { workspace } = await opened();
    expect(await workspace.run<string>('Menyusun…', fail(error))).toBeUndefined();
    expect(workspace.snapshot().notice).toEqual(notice);
    expect(await workspace.run('Menyusun…', () => Promise.resolve(1))).toBe(1);
    expect(workspace.snapshot().notice).toBeNull();
  });

  test('a worker that failed is told of, though the workbook is read', async () => {
    const workspace = new Workspace(texts, (content, settles, _, failed) => {
      failed(new Error('Worker: 404'));
      return Promise.resolve(understand(content, settles));
    });
    expect(await workspace.open(played().book)).toBe(true);
    expect(workspace.snapshot().notice).toMatchObject({ kind: 'done', text: texts.tanpaLatar });
    expect(workspace.snapshot().notice?.rincian).toMatch(/^Saat: Membaca buku kerja…\nError: Worker: 404/);
  });

  test('a cell that cannot be shown is said, too', async () => {
    const { workspace } = await opened();
    await workspace.show({ lembar: 'A', row: 0, col: 0 });
    expect(workspace.snapshot().notice?.text).toBe('Lembar itu sudah tidak ada.');
  });

  test('a cell that is shown at last takes the complaint away, but not other messages', async () => {
    const host = played();
    const { workspace } = await opened(host);
    await workspace.show({ lembar: 'A', row: 0, col: 0 });
    host.book.show = () => Promise.resolve();
    await workspace.show({ lembar: 'A', row: 0, col: 0 });
    expect(workspace.snapshot().notice).toBeNull();
    workspace.say({ kind: 'done', text: 'Selesai.' });
    await workspace.show({ lembar: 'A', row: 0, col: 0 });
    expect(workspace.snapshot().notice?.text).toBe('Selesai.');
  });

  test('strict checking is kept until another workbook is opened', async () => {
    const { workspace } = await opened();
    workspace.setKetat(true);
    await workspace.refresh();
    expect(workspace.snapshot().ketat).toBe(true);
    await workspace.open(played().book);
    expect(workspace.snapshot().ketat).toBe(false);
  });

  test('strictness chooses between the two checks that were made', async () => {
    const content = readXlsx(new Uint8Array(readFileSync(SAMPLE_FILE)));
    const host = played();
    const { workspace } = await opened({
      ...host,
      book: { ...host.book, read: () => Promise.resolve(content) },
    });
    const reading = baca(content);
    const shown = () => workspace.snapshot().understood?.pemeriksaan;
    expect(shown()).toEqual(periksa(reading, { ketat: false }));
    workspace.setKetat(true);
    expect(shown()).toEqual(periksa(reading, { ketat: true }));
    expect(shown()?.ringkasan).not.toEqual(periksa(reading, { ketat: false }).ringkasan);
  });
});

describe('while a workbook is being understood', () => {
  /** Understanding that ends when it is told to. */
  function slow() {
    const waiting: { readonly content: WorkbookContent; readonly end: () => void }[] = [];
    const understanding: Understand = (content, settles, task) =>
      new Promise((resolve, reject) => {
        const end = () => {
          if (task.signal.aborted) reject(new Cancelled());
          else resolve(understand(content, settles));
        };
        waiting.push({ content, end });
      });
    const workspace = new Workspace(texts, understanding);
    /** Ends the next one, once it has begun. */
    const end = async () => {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      waiting.shift()?.end();
    };
    return { workspace, end };
  }

  test('the one before stays open, also when the next is given up', async () => {
    const { workspace, end } = slow();
    const [first, second] = [played('satu.xlsx'), played('dua.xlsx')];
    const opening = workspace.open(first.book);
    await end();
    await opening;
    const next = workspace.open(second.book);
    await new Promise((resolve) => setImmediate(resolve));
    expect(workspace.snapshot().book).toBe(first.book);
    workspace.cancel();
    expect(workspace.snapshot().busy?.what).toBe(texts.membatalkan);
    await end();
    expect(await next).toBe(false);
    expect(workspace.snapshot().book).toBe(first.book);
    expect(workspace.snapshot().notice).toEqual({ kind: 'cancelled', text: texts.dibatalkan });
    expect([first.watched(), second.watched()]).toEqual([true, false]);
  });

  test('an edit is read afterwards, and what it made of the workbook is what stays', async () => {
    const { workspace, end } = slow();
    const { book, edit, asked } = played();
    const opening = workspace.open(book);
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    // The workbook was read, but is not understood yet.
    edit('B', 'user');
    await end();
    expect(await opening).toBe(true);
    await end();
    while (workspace.snapshot().busy) await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual([{}, { sheets: ['B'] }]);
  });
});

describe('time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each([
    ['C', null],
    ['A', 'Lembar itu sudah tidak ada.'],
  ])('of a cell in sheet %s it is said %p once the sheets A and B are read again', async (lembar, text) => {
    const { workspace, edit } = await opened();
    await workspace.show({ lembar, row: 0, col: 0 });
    edit('', 'user', true);
    await jest.advanceTimersByTimeAsync(600);
    expect(workspace.snapshot().notice?.text ?? null).toBe(text);
  });

  test('that Excel lets wait is known until it answers', async () => {
    const { workspace } = await opened();
    const seen: unknown[] = [];
    await workspace.run('Membaca…', (task) => {
      task.waits?.(true);
      seen.push(workspace.snapshot().busy?.waiting);
      task.waits?.(false);
      seen.push(workspace.snapshot().busy?.waiting);
      return Promise.resolve();
    });
    expect(seen).toEqual([true, false]);
  });

  test('progress is shown from half a second on, and work that is asked to stop knows', async () => {
    const { workspace } = await opened();
    const seen: (Busy | null)[] = [];
    const done = workspace.run('Menyusun…', async (task) => {
      task.progress(1, 4);
      await new Promise((resolve) => setTimeout(resolve, 800));
      return task.signal.aborted;
    });
    await jest.advanceTimersByTimeAsync(499);
    seen.push(workspace.snapshot().busy);
    await jest.advanceTimersByTimeAsync(1);
    seen.push(workspace.snapshot().busy);
    workspace.cancel();
    await jest.advanceTimersByTimeAsync(300);
    expect(await done).toBe(true);
    const busy = { what: 'Menyusun…', done: 1, total: 4, waiting: false };
    expect(seen).toEqual([
      { ...busy, shown: false },
      { ...busy, shown: true },
    ]);
  });

  test('edits are read together, once it is quiet, and only their sheets, without merges', async () => {
    const { workspace, asked, edit } = await opened();
    workspace.say({ kind: 'done', text: 'Tersimpan.' });
    edit('B', 'user');
    await jest.advanceTimersByTimeAsync(500);
    edit('B', 'user');
    await jest.advanceTimersByTimeAsync(599);
    expect(asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([{ sheets: ['B'] }]);
    const { notice, understood } = workspace.snapshot();
    expect(notice).toEqual({ kind: 'done', text: 'Tersimpan.' });
    expect(understood?.content).toEqual(contentOf('A', 'B'));
  });

  test('edits of the add-in are not read; sheets that come or go are read with all', async () => {
    const { asked, edit } = await opened();
    edit('A', 'addin');
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([]);
    edit('A', 'user', true);
    await jest.advanceTimersByTimeAsync(600);
    expect(asked).toEqual([{}]);
  });

  test('an edit of somebody else is told', async () => {
    const { workspace, asked, edit } = await opened();
    edit('A', 'user');
    edit('B', 'other');
    await jest.advanceTimersByTimeAsync(600);
    expect(asked).toEqual([{ sheets: ['A', 'B'] }]);
    expect(workspace.snapshot().notice).toEqual({
      kind: 'done',
      text: 'Lembar B diubah orang lain; temuan sudah diperbarui.',
    });
  });

  test('edits that could not be read are read with the next', async () => {
    const host = played();
    let broken = false;
    const read: OpenWorkbook['read'] = (options, task) =>
      broken ? Promise.reject(new InputError('Excel sedang sibuk.')) : host.book.read(options, task);
    const { workspace, asked, edit } = await opened({ ...host, book: { ...host.book, read } });
    broken = true;
    edit('A', 'user');
    await jest.advanceTimersByTimeAsync(600);
    expect(workspace.snapshot().notice?.text).toBe('Excel sedang sibuk.');
    broken = false;
    edit('B', 'user');
    await jest.advanceTimersByTimeAsync(600);
    expect(asked).toEqual([{ sheets: ['A', 'B'] }]);
  });
});
