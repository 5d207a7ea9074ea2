import { longDate } from '../../../layouts/words/dates';
import { closingWords } from '../../../layouts/setelan/items';
import { closingCell } from '../../../layouts/setelan/read';
import type { Triwulan } from '../../../measure/quarters';
import type { Composed, OpenWorkbook, Task, Written } from '../../../workbook/port';
import { baca } from '../../../workflow/baca';
import type { Pengganti } from '../../../workflow/susun/names';
import { susun } from '../../../workflow/susun';

/** Pieces of work on the open workbook, to be done by Workspace.change. */

/** Composes Realisasi and Setelan, with all that was typed before. @throws AmbiguousMark */
export async function susunRealisasi(
  book: OpenWorkbook,
  task: Task,
  pengganti: Pengganti,
): Promise<Composed> {
  const content = await book.read({}, task);
  const plan = susun(content, baca(content), { lembar: ['realisasi'], asal: true, pengganti });
  return book.compose(plan, { predecessors: pengganti }, task);
}

/** Who closes a quarter, and when: 'YYYY-MM-DD'. */
export interface Penutupan {
  readonly tanggal: string;
  readonly oleh: string;
}

/**
 * Closes a quarter, or opens it again where nobody closes it. Composes Setelan again where it has no line for that.
 * @throws AmbiguousMark
 */
export async function tutupTriwulan(
  book: OpenWorkbook,
  triwulan: Triwulan,
  penutupan: Penutupan | null,
  { task, pengganti }: { readonly task: Task; readonly pengganti: Pengganti },
): Promise<Written> {
  const found = closingCell(await book.read(), triwulan);
  if (!found) await susunRealisasi(book, task, pengganti);
  const cell = found ?? closingCell(await book.read(), triwulan);
  if (!cell) return { written: [], conflicts: [] };
  const value = penutupan && closingWords(longDate(penutupan.tanggal), penutupan.oleh);
  return book.write([{ place: cell.place, before: cell.isi, value }], task);
}
