import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../../src/hosts/xlsx';
import { understandingAside } from '../../../../src/taskpane/state/understanding/aside';
import { farSide, type Answer, type Part } from '../../../../src/taskpane/state/understanding/jobs';
import { understand } from '../../../../src/taskpane/state/understanding/understand';
import { Cancelled } from '../../../../src/workbook/port';
import type { WorkbookContent } from '../../../../src/workbook/sheet';
import { rincianOf } from '../../../../src/workbook/unexpected';
import { SAMPLE_FILE } from '../../../support/sample';

const sample = readXlsx(new Uint8Array(readFileSync(SAMPLE_FILE)));

/** Plays the browser's Worker with what worker.ts does. */
class PlayedWorker {
  static readonly all: PlayedWorker[] = [];
  static mood: 'well' | 'silent' | 'broken' = 'well';
  readonly kinds: string[] = [];
  ended = false;
  onmessage: (message: { data: Answer }) => void = () => undefined;
  onerror: (error: { message: string; filename: string; lineno: number }) => void = () => undefined;
  private readonly take = farSide((data) => {
    if (!this.ended) this.onmessage({ data: structuredClone(data) });
  });

  constructor() {
    PlayedWorker.all.push(this);
    if (PlayedWorker.mood === 'broken')
      setTimeout(() => this.onerror({ message: '404', filename: 'worker.js', lineno: 1 }), 0);
  }

  postMessage(part: Part) {
    this.kinds.push(part.kind);
    if (PlayedWorker.mood === 'well') this.take(structuredClone(part));
  }

  terminate() {
    this.ended = true;
  }
}

/** No worker fails. */
const unheard = (error: unknown) => {
  throw new Error('not foreseen', { cause: error });
};
const idle = (signal = new AbortController().signal) => ({ progress: () => undefined, signal });

describe('in a browser', () => {
  beforeEach(() => {
    PlayedWorker.all.length = 0;
    PlayedWorker.mood = 'well';
    Object.defineProperty(globalThis, 'Worker', { value: PlayedWorker, configurable: true });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'Worker'));

  test('a worker comes to the same as the page would, and tells how far it is', async () => {
    const done: (readonly [number, number])[] = [];
    const task = { ...idle(), progress: (n: number, all: number) => done.push([n, all]) };
    expect(await understandingAside()(sample, true, task, unheard)).toEqual(understand(sample, true));
    expect(done).toEqual([1, 2, 3, 4].map((n) => [n, 4]));
  });

  test('the worker rests, and is asked again; nothing of the workbook before is left in it', async () => {
    const understanding = understandingAside();
    await understanding(sample, false, idle(), unheard);
    const [first] = sample.sheets;
    const part: WorkbookContent = { sheets: first ? [first] : [], names: [] };
    expect(await understanding(part, false, idle(), unheard)).toEqual(understand(part, false));
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([false]);
  });

  test('a large sheet is sent in pieces', async () => {
    const cells = Array.from(
      { length: 25_000 },
      (_, row) => ({ row, col: 0, kind: 'number', value: row }) as const,
    );
    const large: WorkbookContent = {
      sheets: [{ name: 'Besar', visibility: 'visible', cells, merges: [], tables: [], mark: null }],
    };
    expect(await understandingAside()(large, false, idle(), unheard)).toEqual(understand(large, false));
    expect(PlayedWorker.all[0]?.kinds).toEqual(['sheet', 'cells', 'cells', 'cells', 'all']);
  });

  test('work that is given up ends its worker, and the next has another', async () => {
    PlayedWorker.mood = 'silent';
    const understanding = understandingAside();
    const user = new AbortController();
    const given = understanding(sample, false, idle(user.signal), unheard);
    user.abort();
    await expect(given).rejects.toThrow(Cancelled);
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
    PlayedWorker.mood = 'well';
    expect(await understanding(sample, false, idle(), unheard)).toEqual(understand(sample, false));
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test('a worker that does not come up is told of, and the page does the work', async () => {
    PlayedWorker.mood = 'broken';
    const failed: string[] = [];
    const hear = (error: unknown) => failed.push(rincianOf('membaca', error));
    expect(await understandingAside()(sample, false, idle(), hear)).toEqual(understand(sample, false));
    expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
    expect(failed).toEqual(['Saat: membaca\nWorker: 404 (worker.js:1)']);
  });
});

test('where there are no workers, the page does the work', async () => {
  expect(await understandingAside()(sample, false, idle(), unheard)).toEqual(understand(sample, false));
});

test('a policy that forbids workers leaves the work to the page', async () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  Object.defineProperty(globalThis, 'Worker', { value: jest.fn(forbidden), configurable: true });
  try {
    expect(await understandingAside()(sample, false, idle(), unheard)).toEqual(understand(sample, false));
  } finally {
    Reflect.deleteProperty(globalThis, 'Worker');
  }
});
