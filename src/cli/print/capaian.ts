import type { Ringkas } from '../../workflow/hitung/ringkas';
import { angka } from './layout';

/** A bar for 100 %, of as many marks as asked for; more than 100 % has a sign at its end. */
export function bar(capaian: number | null, marks: number): string {
  if (capaian === null) return '';
  const full = Math.max(0, Math.min(marks, Math.round((capaian / 100) * marks)));
  return `${'█'.repeat(full)}${'░'.repeat(marks - full)}${capaian > 100 ? '+' : ''}`;
}

/** '93,75 %', with room for the mark of one that is provisional; '-' for none. */
export function percent(capaian: number | null, sementara: boolean): string {
  return capaian === null ? '- ' : `${angka(capaian)} %${sementara ? '*' : ' '}`;
}

/** Bar, capaian and predikat, as the cells of a table. */
export function persenRow({ capaian, sementara, predikat }: Ringkas): string[] {
  return [bar(capaian, 20), percent(capaian, sementara), predikat ?? ''];
}
