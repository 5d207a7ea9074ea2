import type { Expression, PenjelasanDO } from './do';
import type { Akumulasi } from './quarters';
import type { Setelan } from './setelan';

/** Things that come in during a quarter, as against stocks. */
const COMES_IN = /(?<![\p{L}])(?:diajukan|diterima|masuk|diusulkan|dilayani)(?![\p{L}])/iu;

/** Whether the variable is counted above a division bar only: opening balances belong there. */
export function isNumerator({ expression }: PenjelasanDO, kata: string): boolean {
  return expression !== null && !denominators(expression).includes(kata.toLowerCase());
}

/**
 * The accumulation a variable has until the user chooses another. A denominator sums up what comes in, else its
 * last value counts; the numerator follows, except that a kumulatif ratio sums up. Decision of this product.
 */
export function defaultAkumulasi(penjelasan: PenjelasanDO, kata: string, { akumulasi }: Setelan): Akumulasi {
  const { jenisDO, expression, kumulatif } = penjelasan;
  if (jenisDO === 'jumlah') return akumulasi.jumlah;
  if (jenisDO !== 'rasio' || !expression) return akumulasi.nilai;
  if (kumulatif && isNumerator(penjelasan, kata)) return 'jumlah';
  const below = denominators(expression);
  const own = below.includes(kata.toLowerCase()) ? kata : (below[0] ?? kata);
  return COMES_IN.test(own) ? akumulasi.penyebutMasuk : akumulasi.penyebut;
}

/** The words of all variables that something is divided by. */
function denominators(node: Expression): string[] {
  if (node.kind !== 'operasi') return [];
  const below = node.operator === '÷' ? words(node.right) : [];
  return [...below, ...denominators(node.left), ...denominators(node.right)];
}

function words(node: Expression): string[] {
  if (node.kind === 'operasi') return [...words(node.left), ...words(node.right)];
  return node.kind === 'variabel' ? [node.kata.toLowerCase()] : [];
}
