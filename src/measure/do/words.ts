import { foldSpace } from '../../cascade/text';

/** The vocabulary of definisi operasional, in one place. */

/** Components of the Indeks Profesionalitas ASN; what a DO may call each. Weights are in the settings. */
const KOMPONEN: ReadonlyMap<string, string> = new Map([
  ['kualifikasi', 'kualifikasi'],
  ['kompetensi', 'kompetensi'],
  ['kinerja', 'kinerja'],
  ['disiplin', 'disiplin'],
  ['kedisiplinan', 'disiplin'],
]);

/** The component that a word names, or null. */
export function komponenIpAsn(word: string): string | null {
  return KOMPONEN.get(word.toLowerCase()) ?? null;
}

/** Words that begin a quantity; 'per' divides only between two of them. */
const QUANTITY = /^(?:jumlah|banyaknya|total|seluruh|nilai|realisasi|target)(?![\p{L}\p{N}])/iu;

/** Whether a phrase begins like a quantity: 'jumlah ASN', not 'bulan'. */
export function isQuantity(phrase: string): boolean {
  return QUANTITY.test(phrase);
}

/** Whether an indikator, or a DO, counts things. */
export function isJumlah(text: string): boolean {
  return /^(?:jumlah|banyaknya)(?![\p{L}\p{N}])/iu.test(text.trim());
}

/** Whether a DO without operators says that the value comes from outside. */
export function isOutsideValue(text: string): boolean {
  return (
    /^(?:(?:berdasarkan|sesuai|merupakan|diperoleh dari|diambil dari)\s+)?(?:laporan\s+)?hasil\s/iu.test(
      text,
    ) ||
    /^(?:nilai|skor|indeks|predikat|opini)\s.*(?<![\p{L}])(?:hasil|dari|oleh|berdasarkan|menurut)\s/iu.test(
      text,
    )
  );
}

/** Folded, without what only joins a phrase to its neighbours (',', 'dan', ', lalu'): 'nilai lalu' is a noun. */
export function trimPhrase(text: string): string {
  let phrase = foldSpace(text);
  for (let before = ''; before !== phrase;) {
    before = phrase;
    phrase = phrase
      .replace(/[\s.,;:]+$/u, '')
      .replace(/(?:,\s*lalu|(?:^|[\s,;])(?:dan|kemudian|selanjutnya|hasilnya))$/iu, '')
      .replace(/^[\s.,;:]+/u, '');
  }
  return phrase;
}
