import { shellTexts } from '../../src/taskpane/texts/shell';
import { Workspace, type Busy, type Notice } from '../../src/taskpane/workspace';
import { Cancelled, InputError, type Edit, type OpenWorkbook } from '../../src/workbook/port';
import type { WorkbookContent } from '../../src/workbook/sheet';

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

  test('a change reads the workbook again, and takes the new results where formulas do not compute', async () => {
    const host = played();
    const settled: unknown[] = [];
    const { workspace, asked } = await opened({
      ...host,
      book: { ...host.book, settle: (results) => settled.push(results) },
    });
    expect(await workspace.change('Menyimpan…', () => Promise.resolve('tersimpan'))).toBe('tersimpan');
    expect(asked).toEqual([undefined, undefined]);
    expect(settled).toEqual([[]]);
  });

  test.each<[Error, Notice]>([
    [new InputError('Lembar terkunci.'), { kind: 'error', text: 'Lembar terkunci.' }],
    [new Cancelled(), { kind: 'cancelled', text: texts.dibatalkan }],
    [new TypeError('x is undefined'), { kind: 'error', text: texts.takTerduga }],
  ])('%p is said in a sentence, and the next piece of work goes on', async (error, notice) => {
    const { workspace } = await opened();
    expect(await workspace.run<string>('Menyusun…', fail(error))).toBeUndefined();
    expect(workspace.snapshot().notice).toEqual(notice);
    expect(await workspace.run('Menyusun…', () => Promise.resolve(1))).toBe(1);
    expect(workspace.snapshot().notice).toBeNull();
  });

  test('a cell that cannot be shown is said, too', async () => {
    const { workspace } = await opened();
    await workspace.show({ lembar: 'A', row: 0, col: 0 });
    expect(workspace.snapshot().notice?.text).toBe('Lembar itu sudah tidak ada.');
  });

  test('strict checking is kept until another workbook is opened', async () => {
    const { workspace } = await opened();
    workspace.setKetat(true);
    await workspace.refresh();
    expect(workspace.snapshot().ketat).toBe(true);
    await workspace.open(played().book);
    expect(workspace.snapshot().ketat).toBe(false);
  });
});

describe('time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('progress is shown from half a second on, and work that is asked to stop knows', async () => {
    const { workspace } = await opened();
    const seen: (Busy | null)[] = [];
    const done = workspace.run('Menyusun…', async (task) => {
      task.progress(1, 4);
      await new Promise((resolve) => setTimeout(resolve, 800));
      return task.cancelled;
    });
    await jest.advanceTimersByTimeAsync(499);
    seen.push(workspace.snapshot().busy);
    await jest.advanceTimersByTimeAsync(1);
    seen.push(workspace.snapshot().busy);
    workspace.cancel();
    await jest.advanceTimersByTimeAsync(300);
    expect(await done).toBe(true);
    const busy = { what: 'Menyusun…', done: 1, total: 4 };
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
    const { lastEdit, notice, understood } = workspace.snapshot();
    expect(lastEdit).toEqual({ by: 'user', sheets: ['B'] });
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
    const { workspace, edit } = await opened();
    edit('A', 'user');
    edit('B', 'other');
    await jest.advanceTimersByTimeAsync(600);
    expect(workspace.snapshot().lastEdit).toEqual({ by: 'other', sheets: ['A', 'B'] });
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
