import { today } from '../../../hosts/shared/today';
import type { Cascade } from '../../../cascade/cascade';
import type { SusunOptions } from '../../../workflow/susun';
import type { Pilihan } from '../../../workflow/susun/pilihan';
import { cakupanOf, SELURUH } from './cakupan';

/** What the form says: what is remembered, and scope and date, which are not. */
export interface Form extends Pilihan {
  /** The value of the chosen scope. */
  readonly cakupan: string;
  /** 'YYYY-MM-DD', or '' for none. */
  readonly tanggal: string;
}

/** The form as it opens: the last choice, the whole cascade, today. */
export function formOf(pilihan: Pilihan, now: Date): Form {
  return { ...pilihan, cakupan: SELURUH, tanggal: today(now) };
}

/** What is composed for a form. @param inFile the sheets go into a new file: links to the opened one would be dead */
export function optionsOf(
  form: Form,
  cascade: Cascade,
  { ketat, inFile }: { readonly ketat: boolean; readonly inFile: boolean },
): SusunOptions {
  const { cakupan, tanggal, ...pilihan } = form;
  return {
    ...pilihan,
    cakupan: cakupanOf(cakupan, cascade),
    tanggal: tanggal === '' ? null : tanggal,
    ketat,
    asal: true,
    tautan: !inFile,
  };
}

/** What is remembered of a form. */
export function pilihanDari({ lembar, kertas, nama, capaian, proses }: Form): Pilihan {
  return { lembar, kertas, nama, capaian, proses };
}
