import type { Budget } from './budget';
import { tagName, TagReader } from './tags';

const [SI, T, R] = [tagName('si'), tagName('t'), tagName('r')];

/**
 * The texts that cells share, in their order.
 * @example readStrings(bytes of '<sst><si><t>Kinerja :</t></si></sst>', budget) // ['Kinerja :']
 */
export function readStrings(part: Uint8Array, budget: Budget): string[] {
  const reader = new TagReader(part);
  const strings: string[] = [];
  while (reader.next()) {
    if (reader.isEnd || !reader.is(SI)) continue;
    budget.spend('strings');
    strings.push(decodeEscapes(stringIn(reader)));
  }
  return strings;
}

/**
 * The text of the shared or inline string that begins here: its runs joined, without the reading aids of East
 * Asian text. Goes to its end.
 */
export function stringIn(reader: TagReader): string {
  let text = '';
  for (const child of reader.children()) {
    if (child.is(T)) text += child.text();
    else if (child.is(R)) text += stringIn(child);
  }
  return text;
}

/** Excel writes characters that XML forbids as _x000D_, and that very text as _x005F_x000D_. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
