import { excelWorkbook } from '../../../../src/hosts/excel';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { AmbiguousMark, Cancelled, InputError, type Task } from '../../../../src/workbook/port';
import { openClient, type ClientOptions } from '../../../office-host/client';
import type { Step } from '../../../office-host/protocol';
import { givenUpAfter, otherLooks, pohon, putMark, realisasi, stateOf, userBook } from './plans';

const planOf = (...sheets: readonly SheetPlan[]) => ({ title: 'Uji', sheets });

/** A workbook of the user's, open in Excel. */
function open(options: ClientOptions = {}) {
  const { Office, host } = openClient(userBook(), options);
  return { book: excelWorkbook(Office), host };
}

/** The same after a first composing. */
async function composed() {
  const opened = open();
  await opened.book.compose(planOf(pohon('Tujuan'), realisasi([1, 2])));
  await opened.book.read();
  opened.host.resetCount();
  return opened;
}

const names = ({ host }: ReturnType<typeof open>) => host.book.sheets.map(({ name }) => name);

describe('the first time', () => {
  it('adds the sheets behind those of the user, with their marks hidden', async () => {
    const opened = open();
    const result = await opened.book.compose(planOf(pohon('Tujuan'), realisasi([1, 2])));
    expect(result).toEqual({ sheets: ['Pohon Cascading', 'Realisasi'], removed: [] });
    expect(names(opened)).toEqual(['CASCADING', 'Pohon Cascading', 'Realisasi']);
    const content = await opened.book.read();
    expect(content.sheets.map(({ mark }) => mark)).toEqual([null, 'pohon', 'realisasi']);
    expect(content.sheets[1]?.cells).toEqual([
      { row: 0, col: 0, kind: 'text', value: 'Tujuan' },
      { row: 2, col: 0, kind: 'text', value: '1.2', format: '@' },
    ]);
    expect(content.sheets[2]?.cells.slice(2)).toEqual([
      { row: 1, col: 0, kind: 'text', value: '1.1' },
      { row: 1, col: 1, kind: 'number', value: 1, format: '#,##0.00' },
      { row: 2, col: 0, kind: 'text', value: '1.2' },
      { row: 2, col: 1, kind: 'number', value: 2, format: '#,##0.00' },
      { row: 3, col: 1, kind: 'number', value: 3, formula: 'SUM(B2:B3)' },
    ]);
  });

  it('takes three round trips, two where the workbook was read before', async () => {
    const fresh = open();
    await fresh.book.compose(planOf(pohon('Tujuan'), realisasi([1, 2])));
    expect(fresh.host.syncs).toBe(3);
    const known = open();
    await known.book.read();
    known.host.resetCount();
    await known.book.compose(planOf(pohon('Tujuan'), realisasi([1, 2])));
    expect(known.host.syncs).toBe(2);
  });

  it('keeps requests below the limit of Excel on the web whatever letters there are', async () => {
    const { book, host } = open();
    const page = pohon('Tujuan');
    const style = page.cells[0]?.style ?? {};
    const cells = Array.from({ length: 3_000 }, (_, row) => ({
      row,
      col: 0,
      value: '績'.repeat(700),
      style,
    }));
    await book.compose(planOf({ ...page, cells, merges: [], areas: [], rowHeights: cells.map(() => 20) }));
    expect(host.bytes.sent).toBeGreaterThan(6_000_000);
    expect(host.exchanges.every(({ sent }) => sent < 5_000_000)).toBe(true);
  });

  it('knows the new sheets and tables: they are read in two round trips, also after composing again', async () => {
    const { book, host } = open();
    for (const values of [
      [1, 2],
      [1, 2, 3],
    ]) {
      await book.compose(planOf(pohon('Tujuan'), realisasi(values)));
      host.resetCount();
      const { sheets } = await book.read();
      expect(sheets.map(({ tables }) => tables.length)).toEqual([0, 0, 1]);
      expect(host.syncs).toBe(2);
    }
  });

  it('asks for one step of undo only where nothing is in it that cannot be undone', async () => {
    const { book, host } = open({ api: '1.20' });
    const run = jest.spyOn(globalThis.Excel, 'run');
    await book.compose(planOf(pohon('Tujuan')));
    expect(run.mock.calls.map(([options]) => options)).toContainEqual({
      delayForCellEdit: true,
      mergeUndoGroup: true,
    });
    run.mockClear();
    await book.compose(planOf(realisasi([1])));
    expect(run.mock.calls.map(([options]) => options)).not.toContainEqual(
      expect.objectContaining({ mergeUndoGroup: true }),
    );
    run.mockRestore();
    expect(host.book.sheets).toHaveLength(3);
  });
});

describe('again', () => {
  it('builds the tree anew in its place and writes over Realisasi, so that formulas to it live on', async () => {
    const opened = await composed();
    const user = opened.host.sheet('CASCADING');
    user.put(5, 0, { value: 2, formula: '=Realisasi!B3' });
    await opened.book.compose(planOf(pohon('Tujuan baru'), realisasi([10, 20, 30])));
    expect(opened.host.syncs).toBe(3);
    expect(names(opened)).toEqual(['CASCADING', 'Pohon Cascading', 'Realisasi']);
    expect(opened.host.book.shown(user, 5, 0)).toEqual({ value: 20, formula: '=Realisasi!B3' });
    const sheet = opened.host.sheet('Realisasi');
    expect(sheet.tables.map(({ name, span }) => [name, span.rows])).toEqual([['Realisasi', 4]]);
    expect(sheet.protection).toMatchObject({ allowAutoFilter: true, allowFormatRows: false });
    expect(sheet.conditionalFormats).toHaveLength(2);
    expect(opened.host.sheet('Pohon Cascading').content(0, 0)).toEqual({ value: 'Tujuan baru' });
  });

  it('empties rows that the plan no longer has', async () => {
    const { book, host } = await composed();
    await book.compose(planOf(realisasi([5])));
    const sheet = host.sheet('Realisasi');
    expect([...sheet.filled({ row: 0, col: 0, rows: 10, cols: 2 })].map(({ row }) => row)).toEqual([
      0, 0, 1, 1, 2,
    ]);
    expect(sheet.tables[0]?.span.rows).toBe(2);
  });

  it('leaves what stands right of our columns to the user', async () => {
    const { book, host } = await composed();
    host.edit('Realisasi', 'F9', 'catatan', { by: 'user' });
    await book.compose(planOf(realisasi([5])));
    expect(host.sheet('Realisasi').content(8, 5)).toEqual({ value: 'catatan' });
  });

  it('takes obsolete sheets out', async () => {
    const opened = await composed();
    const plan = { ...planOf(realisasi([1, 2])), obsolete: ['pohon'] };
    expect(await opened.book.compose(plan)).toEqual({ sheets: ['Realisasi'], removed: ['Pohon Cascading'] });
    expect(names(opened)).toEqual(['CASCADING', 'Realisasi']);
  });

  it('asks which of two copies is meant, and takes the mark off the other', async () => {
    const opened = await composed();
    putMark(opened.host.add('Salinan', { by: 'user' }), 'pohon');
    await expect(opened.book.compose(planOf(pohon('Baru')))).rejects.toThrow(AmbiguousMark);
    await opened.book.compose(planOf(pohon('Baru')), { predecessors: { pohon: 'Pohon Cascading' } });
    expect(names(opened)).toEqual(['CASCADING', 'Pohon Cascading', 'Realisasi', 'Salinan']);
    const { sheets } = await opened.book.read();
    expect(sheets.map(({ mark }) => mark)).toEqual([null, 'pohon', 'realisasi', null]);
  });
});

/** Steps that change something, as against those that only name objects or ask. */
function changes({ kind, member }: Step): boolean {
  return kind === 'set' || (kind === 'method' && !/^(_|get|load)/i.test(member));
}

describe('where it fails', () => {
  /** Does something just before the n-th round trip. */
  function before(n: number, act: () => void): Task {
    let asked = 0;
    return {
      progress: () => undefined,
      get signal() {
        if (++asked === n) act();
        return new AbortController().signal;
      },
    };
  }

  it('leaves the workbook as it was where the answer is lost after the work was done', async () => {
    const { book, host } = open();
    await book.read();
    const state = stateOf(host.book);
    const task = before(2, () => host.fail({ code: 'GeneralException', wholeRequest: 'after' }));
    await expect(book.compose(planOf(pohon('Tujuan')), {}, task)).rejects.toThrow(
      'Excel gagal mengerjakannya atau sambungannya terputus; periksa jaringan, lalu coba lagi.',
    );
    expect(stateOf(host.book)).toEqual(state);
  });

  it('is done where the answer is lost after a predecessor was deleted', async () => {
    const opened = await composed();
    const task = before(2, () => opened.host.fail({ code: 'GeneralException', wholeRequest: 'after' }));
    const result = await opened.book.compose(planOf(pohon('Baru')), {}, task);
    expect(result.sheets).toEqual(['Pohon Cascading']);
    expect(names(opened)).toEqual(['CASCADING', 'Pohon Cascading', 'Realisasi']);
  });

  it('says what to do where Excel refuses to put it back, too', async () => {
    const { book, host } = open();
    await book.read();
    const task = before(2, () => {
      host.fail({ code: 'GeneralException', when: ({ member }) => member === 'merge' });
      host.fail({ code: 'AccessDenied', when: ({ member }) => member === 'delete', times: 2 });
    });
    await expect(book.compose(planOf(pohon('Tujuan')), {}, task)).rejects.toThrow(
      'Susunan gagal di tengah jalan dan Excel menolak mengembalikannya; tutup buku kerja tanpa menyimpan, lalu buka lagi.',
    );
  });

  /** Runs into an error at the n-th action that draws, for every n; the first that goes through ends it. */
  async function failsEverywhere(
    start: () => Promise<ReturnType<typeof open>>,
    step: number,
    plan = planOf(pohon('Lain'), realisasi([7, 8])),
  ): Promise<number> {
    for (let n = 1; ; n += step) {
      const { book, host } = await start();
      const state = stateOf(host.book);
      let left = n;
      host.fail({ code: 'InternalServerError', when: (step) => changes(step) && --left === 0 });
      const error: unknown = await book.compose(plan).catch((e: unknown) => e);
      if (left > 0) return n;
      expect(error).toBeInstanceOf(InputError);
      expect([n, stateOf(host.book)]).toEqual([n, state]);
    }
  }

  it('leaves the workbook as it was, wherever the first composing breaks off', async () => {
    expect(await failsEverywhere(() => Promise.resolve(open()), 3)).toBeGreaterThan(50);
  });

  it('leaves the workbook as it was, wherever composing again breaks off', async () => {
    expect(await failsEverywhere(composed, 1)).toBeGreaterThan(50);
  });

  it.each([
    ['longer', realisasi([7, 8, 9])],
    ['shorter', realisasi([7])],
    ['of other looks', otherLooks(realisasi([7, 8]))],
  ])(
    'leaves everything as it was where the new table is %s',
    async (_, plan) => {
      expect(await failsEverywhere(composed, 1, planOf(plan))).toBeGreaterThan(50);
    },
    60_000,
  );
});

it('refuses a plan without sheets', async () => {
  await expect(open().book.compose(planOf())).rejects.toThrow('Tidak ada lembar untuk disusun');
});

it('stops where the user gives up, at each round trip, and leaves the workbook as it was', async () => {
  for (const times of [0, 1, 2]) {
    const { book, host } = open();
    const before = stateOf(host.book);
    const task = givenUpAfter(times);
    await expect(book.compose(planOf(pohon('Tujuan')), {}, task)).rejects.toBeInstanceOf(Cancelled);
    expect(stateOf(host.book)).toEqual(before);
  }
});
