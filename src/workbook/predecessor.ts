import { AmbiguousMark, type ComposeOptions, type Sentence } from './port';

/** A sheet as far as its mark is concerned. */
interface Marked {
  readonly name: string;
  readonly mark: string | null;
}

/**
 * Of the sheets that carry a mark, the one that a new sheet takes the place of, and the others, which lose the mark.
 * @throws AmbiguousMark where several carry it and none of them was chosen
 */
export function predecessorOf<S extends Marked>(
  sheets: readonly S[],
  mark: string,
  { predecessors = {} }: ComposeOptions,
): { readonly sheet: S | null; readonly others: readonly S[] } {
  const marked = sheets.filter((sheet) => sheet.mark === mark);
  const [first, second] = marked;
  if (!first || !second) return { sheet: first ?? null, others: [] };
  const sheet = marked.find(({ name }) => name === predecessors[mark]);
  if (sheet) return { sheet, others: marked.filter((one) => one !== sheet) };
  const names = marked.map(({ name }) => name);
  throw new AmbiguousMark(whichOf(names.map((name) => `'${name}'`)), mark, names);
}

function whichOf(names: readonly string[]): Sentence {
  return {
    id: `Lembar ${names.join(' dan ')} sama-sama berasal dari Cascading Kinerja; pilih mana yang diganti, yang lain tetap ada.`,
    en: `The sheets ${names.join(' and ')} both come from Cascading Kinerja; choose which one is replaced, the other stays.`,
  };
}
