import { boxes } from '../../cascade/walk';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { namesMeasure, withoutNumber, wordsOf } from '../shared/measures';
import { saysSomething } from '../shared/texts';

export const indikatorMajemuk: Rule<'indikator-majemuk'> = {
  id: 'indikator-majemuk',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator) || !isCompound(indikator.teks)) continue;
        yield faultAt(
          visit,
          { kode: 'indikator-majemuk', data: { simpul: nodeName(visit), indikator: indikator.teks } },
          indikator.lokasi,
        );
      }
    }
  },
};

/** What stands between two parts of a sentence that may be two measures. */
const JOINT = /[;\n]|(?<!\p{L})(?:dan(?:\s*\/\s*atau)?|serta)(?!\p{L})/giu;
const SECOND = /^(?:persentase|prosentase|indeks|rasio|cakupan)(?!\p{L})/iu;

/** Words that say of a count how many are meant, not what is counted. */
const HOW_MANY = new Set(['total', 'seluruh', 'keseluruhan', 'semua']);
/** What is counted together with such a word is told of one thing: 'jenis dan jumlah jabatan'. */
const ATTRIBUTES = new Set(['jenis', 'bentuk', 'ukuran', 'mutu', 'kualitas', 'nilai', 'volume', 'komposisi']);

/**
 * Whether an indikator measures two things: behind 'dan', 'serta', ';' or a line break stands another measure, or a
 * count beside a count of something else. What stands in parentheses only explains.
 */
function isCompound(indikator: string): boolean {
  const text = withoutNumber(indikator.replace(/\([^)]*\)?/g, ' ').trim());
  const [first = '', ...others] = text.split(JOINT).map((part) => withoutNumber(part.trim()));
  if (!namesMeasure(first)) return false;
  const unit = countedUnit(first);
  return others.some((part, i) => {
    if (SECOND.test(part)) return true;
    const other = countedUnit(part);
    const before = wordsOf(i === 0 ? first : (others[i - 1] ?? '')).at(-1) ?? '';
    return unit !== null && other !== null && other !== unit && !ATTRIBUTES.has(before);
  });
}

/** What a text that begins with 'Jumlah' counts; null where it counts nothing that can be told. */
function countedUnit(text: string): string | null {
  const [head, ...rest] = wordsOf(text);
  if (head !== 'jumlah') return null;
  const unit = rest.find((word) => !HOW_MANY.has(word));
  return unit === undefined || unit === 'yang' || ATTRIBUTES.has(unit) ? null : unit;
}
