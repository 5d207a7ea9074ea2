import type { OpenWorkbook, Task } from '../../workbook/port';
import type { Sheet } from '../../workbook/sheet';
import { composeInto } from './compose';
import { explained } from './session/denied';
import { markCells, unmarkCells } from './cells/mark';
import { tolerant } from './session/probe';
import { readContent } from './read';
import { insertSheets } from './compose/sample';
import { mixedLooks } from './cells/richText';
import { session, type Session } from './session/session';
import { showCell } from './cells/show';
import { knowsNothing } from './session/survey';
import { watchEdits } from './cells/watch';
import { writeCells } from './cells/write';

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends OpenWorkbook {
  /**
   * Puts the sheets of an .xlsx file, given in base64, into this workbook.
   * @throws InputError where the workbook is not empty.
   */
  insertSample(base64: string): Promise<void>;
}

/** How long events of our own edits may come late, where Excel does not tell whose they are; milliseconds. */
const ECHO = 1000;

/**
 * The workbook that is open in Excel, as the verbs see it.
 * @param wantsFills of which sheets the fills are read too
 */
export function excelWorkbook(
  office: typeof Office,
  wantsFills: (sheet: Sheet) => boolean = () => false,
): ExcelWorkbook {
  const memory = knowsNothing(orElse(false, () => String(office.context.platform) === 'OfficeOnline'));
  const own = ownWork();
  const supports = (version: string) =>
    orElse(false, () => office.context.requirements.isSetSupported('ExcelApi', version));
  const change = <T>(work: () => Promise<T>) =>
    own.during(() =>
      work().catch(async (error: unknown) => {
        throw await explained(error);
      }),
    );
  const changing = <T>(work: (session: Session) => Promise<T>, task?: Task) =>
    change(() => session(work, { task }));
  return {
    name: orElse('Buku kerja', () => fileName(office.context.document.url)),
    read: (options = {}, task) =>
      tolerant(memory, () =>
        session((s) => readContent(s, options, memory, wantsFills), { task, reads: true }),
      ),
    compose: (plan, options = {}, task) =>
      change(() => composeInto(plan, options, { memory, supports, task })),
    show: (place) => session((s) => showCell(s, place)),
    write: (changes, task) => changing((s) => writeCells(s, changes, supports), task),
    mixed: (places, task) => session((s) => mixedLooks(s, places, supports), { task, reads: true }),
    mark: (places, task) => changing((s) => markCells(s, places, memory), task),
    unmark: (task) => changing((s) => unmarkCells(s, memory), task),
    watch: (listener) => watchEdits(own, supports, listener),
    insertSample: (base64) => changing((s) => insertSheets(s, base64, memory)),
  };
}

let shared: { readonly office: typeof Office; readonly book: ExcelWorkbook } | null = null;

/** The same for all parts of the page: each knows what the others saw, and whose edits are its own. */
export function sharedWorkbook(office: typeof Office, wantsFills: (sheet: Sheet) => boolean): ExcelWorkbook {
  if (shared?.office !== office) shared = { office, book: excelWorkbook(office, wantsFills) };
  return shared.book;
}

/** Not every Office tells all that its types promise. */
function orElse<T>(otherwise: T, ask: () => T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Knows whether a change of ours is under way, or its events may still come. */
function ownWork() {
  let running = 0;
  let ended = 0;
  return {
    get going() {
      return running > 0 || Date.now() - ended < ECHO;
    },
    async during<T>(work: () => Promise<T>): Promise<T> {
      running++;
      try {
        return await work();
      } finally {
        running--;
        ended = Date.now();
      }
    },
  };
}

/** The last part of an address or path; a sheet never saved has none. */
function fileName(url: string | null | undefined): string {
  const last = (url ?? '').split(/[\\/]/).at(-1)?.split('?')[0] ?? '';
  try {
    return decodeURIComponent(last) || 'Buku kerja';
  } catch {
    return last;
  }
}
