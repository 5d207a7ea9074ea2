import { TABLE_NAME } from '../../layouts/realisasi/columns';
import { longDate } from '../../layouts/dates';
import { closingWords } from '../../layouts/setelan/items';
import { closingCell } from '../../layouts/setelan/read';
import type { Triwulan } from '../../measure/quarters';
import type { OpenWorkbook, Task, Written } from '../../workbook/port';
import { baca } from '../../workflow/baca';
import { susun } from '../../workflow/susun';

/** Pieces of work on the open workbook, to be done by Workspace.change. */

/** Composes Realisasi and Setelan, with all that was typed before. @throws AmbiguousMark */
export async function susunRealisasi(book: OpenWorkbook, task: Task): Promise<string> {
  const content = await book.read({}, task);
  const plan = susun(content, baca(content), { lembar: ['realisasi'], asal: true });
  const { sheets } = await book.compose(plan, {}, task);
  return sheets[0] ?? TABLE_NAME;
}

/**
 * Closes a quarter, or opens it again where nobody closes it. Composes Setelan again where it has no line for that.
 * @param tanggal 'YYYY-MM-DD'
 */
export async function tutupTriwulan(
  book: OpenWorkbook,
  triwulan: Triwulan,
  closing: { readonly tanggal: string; readonly oleh: string } | null,
  task: Task,
): Promise<Written> {
  const found = closingCell(await book.read(), triwulan);
  if (!found) await susunRealisasi(book, task);
  const cell = found ?? closingCell(await book.read(), triwulan);
  if (!cell) return { written: [], conflicts: [] };
  const value = closing && closingWords(longDate(closing.tanggal), closing.oleh);
  return book.write([{ place: cell.place, before: cell.isi, value }], task);
}
