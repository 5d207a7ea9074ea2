import { classify } from './classify';

/** A label's word before a text, with or without colon; with a colon it may stand anywhere in the text. */
const LABEL_WORD =
  /^(?:kinerja|indikator|pemilik|do|definisi operasional)(?![\p{L}\p{N}])|(?:^|\s)(?:kinerja|indikator|pemilik kinerja|pemilik|do|definisi operasional|penanggung ?jawab|pengampu)\s*[:：]/iu;

/**
 * Whether a text that found no place speaks of a part of a cascade: it begins with a level's word or a label, or holds
 * a label with its colon. A remark ('dibahas 3 Mei') does not.
 * @example holdsCascadeWords('Sub Kegiatan Pelatihan') // true
 * @example holdsCascadeWords('Catatan rapat') // false
 */
export function holdsCascadeWords(text: string): boolean {
  if (LABEL_WORD.test(text)) return true;
  const { label, level, firstWord } = classify(text);
  return label !== null || level !== null || (firstWord !== null && firstWord !== 'proses');
}
