import { AmbiguousMark } from '../../workbook/port';
import { kindOfMark } from '../../workbook/marks';
import type { WorkbookContent } from '../../workbook/sheet';
import { bentrok, type Bentrok } from '../../workflow/susun/names';
import type { Lembar } from '../../workflow/susun';

/** Which of several sheets with one mark is to be replaced: to be asked for the kinds that are composed. */
export function questions(workbook: WorkbookContent, lembar: readonly Lembar[]): Bentrok[] {
  const kinds: readonly (string | null)[] = lembar.includes('realisasi') ? [...lembar, 'setelan'] : lembar;
  return bentrok(workbook).filter(({ mark }) => kinds.includes(kindOfMark(mark)));
}

/** Composing, with the question which sheet to replace as an answer instead of a failure. */
export function orAmbiguous<T>(composing: Promise<T>): Promise<T | AmbiguousMark> {
  return composing.catch((error: unknown) => {
    if (error instanceof AmbiguousMark) return error;
    throw error;
  });
}
