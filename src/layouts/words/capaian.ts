import type { Triwulan } from '../../measure/quarters';

const ROMAN: Record<Triwulan, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };
const LINE = /^Capaian TW (?:I|II|III|IV): -?[\d.,]+%(?: \([^()]+\))?$/;

/** What a box of ours says of its capaian: 'Capaian TW III: 88,75% (Tinggi, sementara)'. */
export function capaianLine(triwulan: Triwulan, angka: string, notes: readonly (string | null)[]): string {
  const said = notes.filter((note) => note !== null).join(', ');
  return `Capaian TW ${ROMAN[triwulan]}: ${angka}%${said === '' ? '' : ` (${said})`}`;
}

/** Whether a cell is such a line: it belongs to the results, not to the cascade. */
export const isCapaianLine = (text: string): boolean => LINE.test(text);
