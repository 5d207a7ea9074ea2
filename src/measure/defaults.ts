import { denominatorsOf, isJumlah, isLevel, sameWords, type PenjelasanDO } from './do';
import type { Akumulasi } from './quarters';
import type { Setelan } from './setelan';

/** Things that come in during a quarter, as against stocks. */
const COMES_IN = /(?<![\p{L}])(?:diajukan|diterima|masuk|diusulkan|dilayani)(?![\p{L}])/iu;

/** Whether the variable is counted above a division bar only: opening balances belong there. */
export function isNumerator({ expression }: PenjelasanDO, kata: string): boolean {
  return expression !== null && !isAmong(denominatorsOf(expression), kata);
}

/** The setting that says which accumulation something has until the user chooses another; 'selaluJumlah' is none. */
export type SumberAkumulasi = keyof Setelan['akumulasi'] | 'selaluJumlah';

/**
 * Where the default of a variable comes from. A denominator sums up what comes in, else its
 * last value counts; the numerator follows, except that a kumulatif ratio sums up. Where no variable stands below
 * the bar ('jumlah A dibagi 12', a weighted sum), counts sum up and of scores the last one counts. Decision of
 * this product.
 */
export function sumberAkumulasi(penjelasan: PenjelasanDO, kata: string): SumberAkumulasi {
  const { jenisDO, expression, kumulatif } = penjelasan;
  if (jenisDO === 'jumlah') return isLevel(kata) ? 'nilai' : 'jumlah';
  if (jenisDO !== 'rasio' || !expression) return 'nilai';
  if (kumulatif && isNumerator(penjelasan, kata)) return 'selaluJumlah';
  const below = denominatorsOf(expression);
  if (below.length === 0 && !isLevel(kata) && isJumlah(kata)) return 'jumlah';
  const own = isAmong(below, kata) ? kata : (below[0] ?? kata);
  return COMES_IN.test(own) ? 'penyebutMasuk' : 'penyebut';
}

/** Where the default of a value that is typed in itself comes from: counts sum up, also where their DO is not understood. */
export function sumberNilai(indikator: string, { jenisDO }: PenjelasanDO): SumberAkumulasi {
  const counts = jenisDO === 'jumlah' || (jenisDO === 'tidak-terbaca' && isJumlah(indikator));
  return counts ? 'jumlah' : 'nilai';
}

/** The accumulation that a setting names. */
export function akumulasiOf(sumber: SumberAkumulasi, { akumulasi }: Setelan): Akumulasi {
  return sumber === 'selaluJumlah' ? 'jumlah' : akumulasi[sumber];
}

/** The accumulation a variable has until the user chooses another. */
export function defaultAkumulasi(penjelasan: PenjelasanDO, kata: string, setelan: Setelan): Akumulasi {
  return akumulasiOf(sumberAkumulasi(penjelasan, kata), setelan);
}

function isAmong(words: readonly string[], kata: string): boolean {
  return words.some((word) => sameWords(word, kata));
}
