import type { Budget } from '../limits/budget';
import { decodeEscapes } from '../limits/gate';
import { tagName, TagReader } from '../xml/tags';

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
    strings.push(stringIn(reader));
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
    if (child.is(T)) text += decodeEscapes(child.text());
    else if (child.is(R)) text += stringIn(child);
  }
  return text;
}
