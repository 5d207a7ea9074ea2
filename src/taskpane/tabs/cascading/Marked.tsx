import { cut } from './search';

/** A text in which the words of the search are marked. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return cut(text, words).map((piece, i) => (piece.found ? <mark key={i}>{piece.text}</mark> : piece.text));
}
