import { bagianOf, type Bagian, type Cakupan } from '../../cascade/scope';
import type { Reading } from '../../cascade/reading';
import { kindOfMark } from '../../workbook/marks';
import type { Sentence } from '../../workbook/port';
import type { WorkbookContent } from '../../workbook/sheet';
import { LEMBAR } from './lembar';
import { predecessor, type Pengganti } from './names';

/** What is to be composed into an open workbook; see SusunOptions. */
interface Niat {
  readonly lembar?: readonly string[] | undefined;
  readonly cakupan?: Cakupan | undefined;
  readonly nama?: boolean | undefined;
  readonly pengganti?: Pengganti | undefined;
}

/**
 * The sheets of ours that hold the cascade and would be replaced by less than they hold: nothing else in the
 * workbook has what they would lose. With Data Cascading composed at the same time nothing is lost.
 */
export function terancam(workbook: WorkbookContent, { cascade, sumber }: Reading, niat: Niat): string[] {
  const { lembar = LEMBAR, cakupan, nama = true, pengganti } = niat;
  if (lembar.includes('data')) return [];
  const bagian = bagianOf(cascade, cakupan);
  return sumber.flatMap(({ lembar: name }) => {
    const mark = workbook.sheets.find((sheet) => sheet.name === name)?.mark ?? null;
    const kind = kindOfMark(mark);
    if (mark === null || kind === null || !lembar.includes(kind)) return [];
    const isReplaced = predecessor(workbook, mark, pengganti)?.name === name;
    return isReplaced && becomesLess(mark, bagian, nama) ? [name] : [];
  });
}

/** Whether the sheet that is drawn for a part has less than the one for the whole; none may be drawn at all. */
function becomesLess(mark: string, bagian: Bagian, nama: boolean): boolean {
  const kind = kindOfMark(mark);
  if (kind === 'pohon') return bagian.nama !== null || !nama;
  if (kind === 'ringkasan') return bagian.nama !== null;
  return bagian.sebagian && bagian.kode.some((kode) => mark === `matriks-${kode}`);
}

/** What the user is told then, and what to do. */
export function ancaman(lembar: readonly string[]): Sentence {
  const names = lembar.map((one) => `"${one}"`).join(', ');
  return {
    id: `Isi cascading hanya ada di lembar ${names}, yang akan diganti dengan sebagian isinya. Sertakan lembar Data Cascading, atau pilih seluruh cascading dengan nama orang.`,
    en: `The cascade stands only in ${names}, which would be replaced by a part of it. Include the sheet Data Cascading, or choose the whole cascade with the names of people.`,
  };
}
