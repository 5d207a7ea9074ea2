import type { Bagian } from '../cascade/scope';
import type { Reading } from '../cascade/reading';
import { kindOfMark } from '../workbook/marks';
import type { WorkbookContent } from '../workbook/sheet';
import { predecessor, type Pengganti } from './names';

/** What is to be composed into an open workbook. */
interface Niat {
  readonly lembar: readonly string[];
  readonly bagian: Bagian;
  /** Whether persons are named in the tree. */
  readonly nama: boolean;
  readonly pengganti?: Pengganti | undefined;
}

/**
 * The sheets of ours that hold the cascade and would be replaced by less than they hold: nothing else in the
 * workbook has what they would lose. With Data Cascading composed at the same time nothing is lost.
 */
export function terancam(workbook: WorkbookContent, { sumber }: Reading, niat: Niat): string[] {
  if (niat.lembar.includes('data')) return [];
  return sumber.flatMap(({ lembar }) => {
    const mark = workbook.sheets.find(({ name }) => name === lembar)?.mark ?? null;
    const replaced = mark !== null && predecessor(workbook, mark, niat.pengganti)?.name === lembar;
    return replaced && becomesLess(mark, niat) ? [lembar] : [];
  });
}

function becomesLess(mark: string, { lembar, bagian, nama }: Niat): boolean {
  const kind = kindOfMark(mark);
  if (kind === null || !lembar.includes(kind)) return false;
  const part = bagian.nama !== null;
  if (kind === 'pohon') return part || !nama;
  if (kind === 'ringkasan') return part;
  return part && bagian.sebagian && bagian.kode.some((kode) => mark === `matriks-${kode}`);
}

/** What the user is told then, and what to do. */
export function ancaman(lembar: readonly string[]): string {
  const names = lembar.map((one) => `"${one}"`).join(', ');
  return `Isi cascading hanya ada di lembar ${names}, yang akan diganti dengan sebagian isinya. Sertakan lembar Data Cascading, atau pilih seluruh cascading dengan nama orang.`;
}
