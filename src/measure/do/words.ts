import { foldSpace } from '../../cascade/text';
import type { Operator, Part } from './ast';

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

const OPERATOR_WORDS: ReadonlyMap<string, Operator> = new Map([
  ['dibagi', '÷'],
  ['dibanding', '÷'],
  ['dibandingkan', '÷'],
  ['diperbandingkan', '÷'],
  ['berbanding', '÷'],
  ['dikali', '×'],
  ['dikalikan', '×'],
  ['ditambah', '+'],
  ['ditambahkan', '+'],
  ['dijumlahkan', '+'],
  ['dikurangi', '−'],
  ['dikurang', '−'],
  ['dikurangkan', '−'],
]);

/** Words that are one slip away from an operator and mean something else. */
const NO_SLIP = new Set(['dikail']);

/**
 * The operator that a word means, or null. With slips: also where one letter is too many, one is missing or two
 * are swapped ('dibagai', 'dikalkan'). A wrong letter is none of these: 'dikaji' and 'ditambal' are words.
 */
export function operatorOf(word: string, { slips }: { readonly slips: boolean }): Operator | null {
  const folded = word.toLowerCase();
  const exact = OPERATOR_WORDS.get(folded);
  if (exact || !slips || !/^(?:di|db|dk|dt|be)\p{L}{3,}$/u.test(folded) || NO_SLIP.has(folded))
    return exact ?? null;
  for (const [known, operator] of OPERATOR_WORDS) {
    if (isSlip(folded, known)) return operator;
  }
  return null;
}

/** Whether one letter was added, left out, or swapped with its neighbour. */
function isSlip(word: string, known: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const [w, k] = [word.slice(at), known.slice(at)];
  if (w.length === k.length + 1) return w.slice(1) === k;
  if (w.length === k.length - 1) return w === k.slice(1);
  return (
    w.length === k.length && w.slice(0, 2) === `${k.slice(1, 2)}${k.slice(0, 1)}` && w.slice(2) === k.slice(2)
  );
}

/**
 * After one of these an operator's word is a verb of the noun phrase: 'bantuan yang dibagi'. Not after 'sedang', which
 * ends many a phrase: 'jalan rusak sedang dibagi …'.
 */
export function isVerbMark(word: string): boolean {
  return /^(?:yang|telah|sudah|akan|dapat|bisa|tidak|belum|harus|perlu|masih|untuk)$/iu.test(word);
}

/** 'umlah': what is left of 'Jumlah' where a PDF lost its first letter. */
const COUNT = 'jumlah|jumlh|jmlah|umlah|jml|jmlh|jlh|banyaknya|total|[Σ∑]';

/** Words that begin a quantity; 'per' divides only between two of them. */
const QUANTITY = new RegExp(
  `^(?:${COUNT}|seluruh|keseluruhan|populasi|nilai|skor|indeks|realisasi|target|pagu|luas|panjang|volume)(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a phrase begins like a quantity: 'jumlah ASN', not 'bulan'. */
export function isQuantity(phrase: string): boolean {
  return QUANTITY.test(phrase);
}

const BEGINS_WITH_COUNT = new RegExp(`^(?:${COUNT})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether an indikator, a DO or a variable counts things. */
export function isJumlah(text: string): boolean {
  return BEGINS_WITH_COUNT.test(text.trim());
}

const SUM_OF = /^(?:(?:jumlah|total|seluruh|rata(?:\s*-\s*|\s+)?rata|rerata|nilai|hasil|realisasi)\s+)*/iu;

/** Whether a variable is itself a percentage, or the sum of some: 'jumlah persentase capaian'. */
export function isPercentLevel(kata: string): boolean {
  return /^(?:persentase|prosentase|presentase|persen|%)(?![\p{L}\p{N}])/iu.test(kata.replace(SUM_OF, ''));
}

/** Whether a variable is a capaian, which may be a count or a percentage. */
export function isCapaian(kata: string): boolean {
  return /^capaian(?![\p{L}\p{N}])/iu.test(kata.replace(SUM_OF, ''));
}

/** Whether a variable is a level and no count: a score, an index, a percentage, or the sum of some. */
export function isLevel(kata: string): boolean {
  const what = kata.replace(/^(?:(?:jumlah|total|seluruh)\s+)*/iu, '');
  return /^(?:nilai|skor|indeks|index|rata(?:\s*-\s*|\s+)?rata|rerata|tingkat|capaian|persentase|prosentase|presentase|persen|predikat|%)(?![\p{L}\p{N}])/iu.test(
    what,
  );
}

const JUDGING =
  '(?:evaluasi|penilaian|survei|survey|pengukuran|audit|pemeriksaan|reviu|review|asesmen|assessment|verifikasi|validasi|pemeringkatan|akreditasi|sertifikasi|sensus|monitoring|pemantauan|kuesioner|self[ -]assessment|LHE|LHP)';
const ANNOUNCED =
  '(?:(?:berdasarkan|sesuai|merupakan|adalah|diperoleh dari|diambil dari|mengacu pada|dari|sumber|menggunakan|diukur (?:dengan|dari|melalui|berdasarkan)|data|laporan|dokumen|nilai|skor|indeks|rata-rata|rerata)\\s*:?\\s+)*';
const RESULT_OF = new RegExp(
  `^${ANNOUNCED}hasil\\s+(?:(?:dari|akhir|pelaksanaan)\\s+)*${JUDGING}(?![\\p{L}])`,
  'iu',
);
/** 'Hasil dari BKN', 'hasil penghitungan BPS': who says it is told by its initials. */
const RESULT_OF_SOMEBODY =
  /^[hH]asil\s+(?:(?:dari|oleh|penghitungan|perhitungan|pengolahan|pendataan|data)\s+)*\p{Lu}{2}/u;
/** 'Dihitung oleh BPS setiap tahun'. */
const DONE_BY_SOMEBODY =
  /^[dD]i(?:hitung|ukur|nilai|rilis|keluarkan|terbitkan|tetapkan|publikasikan)\s+(?:langsung\s+)?oleh\s+\p{Lu}{2}/u;
const MEASURE = new RegExp(
  `^${ANNOUNCED}(?:nilai|skor|score|indeks|index|predikat|opini|peringkat|level|kategori|maturitas|tingkat (?:maturitas|kematangan|kepuasan|kapabilitas)|${JUDGING})(?![\\p{L}])`,
  'iu',
);
/** Somebody else says it: 'oleh BKN', 'berdasarkan hasil pemeriksaan', 'yang dikeluarkan Kemenpan RB'. */
const SOMEBODY =
  /(?<![\p{L}])(?:(?:[oO]leh|[dD]ari|[mM]enurut|dikeluarkan|diterbitkan|ditetapkan|dirilis)\s+\p{Lu}|(?:hasil|berdasarkan)\s+(?:hasil\s+)?(?:evaluasi|penilaian|survei|survey|audit|pemeriksaan|reviu|review|asesmen)(?![\p{L}]))/u;

/** 'Indeks A adalah nilai yang menggambarkan …' tells what the value means, not where it comes from. */
const MEANS =
  /(?<![\p{L}])(?:adalah|ialah|merupakan|yaitu|yang\s+(?:menggambarkan|menunjukkan|mencerminkan|mengukur|menyatakan))(?![\p{L}])/iu;

const BY_SOMEBODY =
  /(?<![\p{L}])di(?:rilis|keluarkan|terbitkan|publikasikan|hitung)\s+(?:oleh\s+)?\p{Lu}{2}/u;
const PUBLISHED = /^(?:[dD]ata|[rR]ilis|[pP]ublikasi|[rR]apor)\s(?:.*\s)?\p{Lu}/u;

/**
 * Whether a DO without operators says that the value comes from outside. What an indikator counts, or what
 * part of a whole it is, no name of an index tells: there the DO must say whose result it is.
 *
 * @param counts the indikator is a percentage or a count
 */
export function isOutsideValue(text: string, { counts }: { readonly counts: boolean }): boolean {
  if (RESULT_OF.test(text) || RESULT_OF_SOMEBODY.test(text) || DONE_BY_SOMEBODY.test(text)) return true;
  if (counts || MEANS.test(text)) return MEASURE.test(text) && SOMEBODY.test(text);
  return (
    MEASURE.test(text) || /^hasil\s+\p{L}/iu.test(text) || PUBLISHED.test(text) || BY_SOMEBODY.test(text)
  );
}

const JOINS = /(?:,\s*lalu|(?<=^|[\s,;])(?:dan|kemudian|selanjutnya|setelah\s+itu|hasilnya))$/iu;

/**
 * Whether the words stand for something told elsewhere: a letter of a formula ('n', 'It', 'nᵢ'), a cell ('K32'), the
 * name of a field ('REALISASI_FISIK_%'). An abbreviation in capitals ('PAD') is a name.
 */
export function isSymbol(kata: string): boolean {
  return /^(?:\p{L}{1,3}\$?\p{N}{1,5}|\p{L}|\p{Lu}\p{Ll}|\S*[₀-₉ᵢⱼₐₑₖₙₜ]|\S*_\S*)$/u.test(kata);
}

/** Whether the words carry the index of a sum: 'Fc i', 'nᵢ'. */
export function hasIndex(kata: string): boolean {
  return /[\u1d62ⱼₖₙ]|\s[ijk](?![\p{L}\p{N}])/u.test(kata);
}

/** Whether the words are summed or multiplied for each of several things. */
export function isOfEach(kata: string): boolean {
  return /^[Σ∑]|(?<![\p{L}])masing-masing(?![\p{L}])/iu.test(kata);
}

/** 'tahun n', '(t-1)', 'n-1': of which year. */
const YEAR_INDEX =
  /\(\s*[nt]\s*(?:[-–−+]\s*\d\s*)?\)|(?<![\p{L}\p{N}])(?:tahun\s+[nt](?![\p{L}\p{N}])|[nt]\s*[-–−+]\s*\d(?!\d))/giu;
/** What is still to be computed with the words behind it. */
const COMPUTES =
  /^(?:menjumlah|menghitung|mengali|mengurang|menambah|membagi|membanding)\p{L}*\s|^(?:(?:nilai|jumlah)\s+)?(?:selisih\s(?:.*\s)?(?:dan|dengan|dari|terhadap)|hasil\s+(?:kali|bagi|pembagian|perkalian|pengurangan|penjumlahan))\s/iu;
const STATES = /(?<![\p{L}])(?<!yang\s+)(?:adalah|ialah|merupakan)(?![\p{L}])/iu;
/** 'rasio 1 : 30', 'jumlah penduduk/1.000': numbers that are computed with inside the words. */
const COMPUTED_NUMBERS = /\d\s*:\s+\d|\d\s+:\s*\d|\p{L}[/:]\d{3}/u;

/** Whether a text says what something is: 'rumah layak huni adalah rumah yang …'. */
export function isStatement(text: string): boolean {
  return STATES.test(text);
}

/**
 * Whether the words are one quantity, as far as they tell: no statement, no computation in words, no quantities of two
 * years side by side ('PDRB (t) PDRB (t-1)' has lost its minus), no letter that is explained ('b adalah a'). A sigma is
 * 'jumlah' before words of a noun only.
 */
export function isOneQuantity(kata: string): boolean {
  const bare = kata.replace(/\([^()]*\p{L}{3,}[^()]*\)/gu, ' ');
  const years = [...bare.matchAll(YEAR_INDEX)].length;
  const sigmas = kata.match(/[Σ∑]/gu)?.length ?? 0;
  const explains = /(?<![\p{L}\p{N}])[a-z]\s*(?::|(?:adalah|yaitu|merupakan)\s)/iu.test(kata);
  return (
    years < 2 &&
    (sigmas === 0 || (sigmas === 1 && /^[Σ∑]\s?\p{L}{3,}/u.test(kata))) &&
    !(explains || COMPUTES.test(kata) || STATES.test(bare) || COMPUTED_NUMBERS.test(kata))
  );
}

/** The place without what only joins a phrase to its neighbours (',', 'dan', ', lalu'): 'nilai lalu' is a noun. */
export function trimPart(text: string, { start, end }: Part): Part {
  let [from, to] = [start, end];
  for (let before = -1; before !== to - from;) {
    before = to - from;
    while (to > from && /[\s.,;:]/u.test(text.charAt(to - 1))) to -= 1;
    const near = Math.max(from, to - 24);
    to -= JOINS.exec(text.slice(near, to))?.[0].length ?? 0;
    while (from < to && /[\s.,;:]/u.test(text.charAt(from))) from += 1;
  }
  return { start: from, end: to };
}

/** The words that stand at a place, folded and without what only joins. */
export function phraseAt(text: string, part: Part): Part & { readonly kata: string } {
  const place = trimPart(text, part);
  return { ...place, kata: foldSpace(text.slice(place.start, place.end)) };
}
