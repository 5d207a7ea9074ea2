import { distance } from 'fastest-levenshtein';

/** Words that an indikator begins with when it says what is measured (DOMAIN 5, `indikator-tidak-terukur`). */
const MEASURES: ReadonlySet<string> = new Set(
  `jumlah jml banyaknya persentase prosentase persen rasio indeks nilai tingkat angka cakupan laju rata-rata rerata
   skor predikat opini luas panjang waktu lama proporsi prevalensi jangka kategori status level hasil ketersediaan
   kesesuaian kepatuhan frekuensi`.split(/\s+/),
);

/** The words of a text in small letters; 'rata-rata' is one. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}

/** A text without the number or bullet before it ('1. Jumlah', '- Jumlah'). */
export function withoutNumber(text: string): string {
  return text.replace(/^(?:\(?(?:\d{1,2}|[a-z])[.)]\s*|[-–—•*]\s*)/iu, '');
}

/** Whether a text begins with a measure, one letter off or right, or holds one anywhere. */
export function namesMeasure(text: string): boolean {
  if (text.includes('%')) return true;
  const words = wordsOf(text);
  const [first = ''] = words;
  return (
    words.some((word) => MEASURES.has(word)) || [...MEASURES].some((word) => distance(word, first) === 1)
  );
}
