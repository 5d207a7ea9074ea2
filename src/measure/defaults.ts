import { denominatorsOf, isJumlah, isLevel, sameWords, type PenjelasanDO } from './do';
import { isEvent, isFlow, isKept, isMeasuredEvent } from './flows';
import type { Akumulasi } from './quarters';
import type { Setelan } from './setelan';

/** Whether the variable is counted above a division bar only: opening balances belong there. */
export function isNumerator({ expression }: PenjelasanDO, kata: string): boolean {
  return expression !== null && !isAmong(denominatorsOf(expression), kata);
}

/** The setting that says which accumulation something has until the user chooses another; 'selaluJumlah' is none. */
export type SumberAkumulasi = keyof Setelan['akumulasi'] | 'selaluJumlah';

/**
 * Where the default of a variable comes from. A denominator sums up what comes in and what happened in the year, else
 * its last value counts; the numerator follows, except that a kumulatif ratio sums up, and that events of the year
 * over a stock do. Where no variable stands below the bar ('jumlah A dibagi 12', a weighted sum), counts sum up and of
 * scores the last one counts. Decision of this product.
 */
export function sumberAkumulasi(penjelasan: PenjelasanDO, kata: string): SumberAkumulasi {
  const { jenisDO, expression, kumulatif } = penjelasan;
  if (jenisDO === 'jumlah') return isLevel(kata) ? 'nilai' : ofCount(kata, '');
  if (jenisDO !== 'rasio' || !expression) return 'nilai';
  if (kumulatif && isNumerator(penjelasan, kata)) return 'selaluJumlah';
  const below = denominatorsOf(expression);
  if (below.length === 0 && !isLevel(kata) && isJumlah(kata)) return ofCount(kata, '');
  const isBelow = isAmong(below, kata);
  const denominator = isBelow ? kata : (below[0] ?? kata);
  if (isFlow(denominator) || isEvent(denominator)) return 'penyebutMasuk';
  return !isBelow && (isFlow(kata) || isEvent(kata)) ? 'pembilangPeristiwa' : 'penyebut';
}

/**
 * Where the default of a value that is typed in itself comes from: counts sum up, also where their DO is not
 * understood, except for what is kept all year.
 */
export function sumberNilai({ indikator, uraian, penjelasan }: Counted): SumberAkumulasi {
  const { jenisDO } = penjelasan;
  const isMeasured = isMeasuredEvent(indikator) && (jenisDO === 'jumlah' || jenisDO === 'tidak-terbaca');
  if (jenisDO === 'jumlah' || (jenisDO === 'tidak-terbaca' && isJumlah(indikator)))
    return ofCount(indikator, uraian);
  return isMeasured ? 'jumlah' : 'nilai';
}

/** Whether an indikator counts things, so that the targets of its quarters may be shares. */
export function isCount(item: Counted): boolean {
  const sumber = sumberNilai(item);
  return sumber === 'jumlah' || sumber === 'jumlahTetap';
}

/** What is counted: an indikator, the name of its node, and how it is measured. */
interface Counted {
  readonly indikator: string;
  readonly uraian: string;
  readonly penjelasan: PenjelasanDO;
}

function ofCount(kata: string, uraian: string): SumberAkumulasi {
  return isKept(kata, uraian) ? 'jumlahTetap' : 'jumlah';
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
