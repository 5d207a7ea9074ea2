import { distance } from 'fastest-levenshtein';
import { textKey } from '../../cascade/text';

/** The likeness from which on two words may be one word, mended. */
const ALIKE = 0.7;

/** Words that come and go without changing what is said. */
const FILLERS = /^(?:yang|dan|serta|di|pada|dalam|dari|oleh|untuk|secara|telah|sudah|para)$/;

/**
 * Whether two texts say the same but for slips: word by word, so that one other word ('masuk', 'keluar'), a word more
 * ('tidak'), a number, a Roman numeral or a code makes them two.
 */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.length === other.length && one.every((word, i) => isSameWord(word, other[i] ?? ''));
}

function wordsOf(text: string): string[] {
  return textKey(text)
    .split(/[^\p{L}\p{N}%+×÷−-]+/u)
    .filter((word) => word !== '' && !FILLERS.test(word));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isCode(a) || isCode(b)) return false;
  return 1 - distance(a, b) / Math.max(a.length, b.length) >= ALIKE;
}

/** A number, a Roman numeral, or a code or sign of one or two letters. */
function isCode(word: string): boolean {
  return /^(?:.{1,2}|[ivx]+|.*\p{N}.*)$/u.test(word);
}
