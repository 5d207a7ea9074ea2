import type { Place, Text } from './cascade';

/** Invisible marks that carry no meaning; U+2060 is also our guard before texts that look like labels. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

const [SPACE, TILDE] = [32, 126];

/** Nothing is to be folded in it. Most texts are clean, and seeing that letter by letter takes a fraction of folding. */
function isClean(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > TILDE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

/** White space of any kind folded to single spaces, invisible marks dropped; spelling is kept. */
export function foldSpace(text: string): string {
  if (isClean(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** For comparing: two texts with the same key say the same, whatever their white space and letter case. */
export function textKey(text: string | null | undefined): string {
  return foldSpace(text ?? '').toLowerCase();
}

/** An Excel error value as a cell shows it. */
export function isErrorText(text: string | null | undefined): boolean {
  return /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/.test(
    text ?? '',
  );
}

/** Begins like an indikator ('Jumlah …', 'Persentase …'), as against a person's name or a kinerja. */
export function beginsLikeIndikator(text: string): boolean {
  return /^(jumlah|jml|persentase|prosentase|presentase|persen|%|indeks|index|nilai|rasio|rata-rata|rerata|tingkat|angka|cakupan|skor|predikat|opini|laju|proporsi|frekuensi|kategori|level|ketepatan|kesesuaian)\b/i.test(
    text,
  );
}

/** An indikator that is a percentage by its name. */
export function isPersentase(text: string): boolean {
  return /^(persentase|prosentase|presentase|persen\b|%)/i.test(text);
}

/** Only the place of what stands in a cell. */
export const placeOf = ({ lembar, row, col }: Place): Place => ({ lembar, row, col });

/** A text standing in one cell. */
export function textAt(place: Place, teks: string): Text {
  return { teks: foldSpace(teks), lokasi: [placeOf(place)] };
}

/** Two cells that make one text: it stands where the first does. */
export function joinText(a: Text | null, b: Text): Text {
  return a ? { teks: `${a.teks} ${b.teks}`, lokasi: a.lokasi } : b;
}
