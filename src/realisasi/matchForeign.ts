import { jenisOf } from '../cascade/jenis';
import { groupBy } from '../cascade/list';
import { textKey } from '../cascade/text';
import type { IndikatorCascade } from '../measure/indikator';
import type { Kelompok } from './group';

type Keys = readonly [ofItem: (item: IndikatorCascade) => string, ofGroup: (group: Kelompok) => string];

/** From what is surest down; the last one looks at the indikator alone. */
const STEPS: readonly Keys[] = [
  [
    ({ uraian, indikator }) => key(named(uraian), indikator),
    ({ uraian, indikator }) => key(named(uraian), indikator),
  ],
  [
    ({ uraian, indikator }) => key(bareName(uraian), indikator),
    ({ uraian, indikator }) => key(bareName(uraian), indikator),
  ],
  [({ simpul, indikator }) => key(simpul.kode, indikator), ({ kode, indikator }) => key(kode, indikator)],
  [({ indikator }) => textKey(indikator), ({ indikator }) => textKey(indikator)],
];

/**
 * Finds the indikator that the rows of somebody's own table speak of: by node and indikator, else by an indikator that
 * stands once on both sides, unless the row names another node.
 */
export function matchForeign(
  list: readonly IndikatorCascade[],
  groups: readonly Kelompok[],
): ReadonlyMap<IndikatorCascade, Kelompok> {
  const found = new Map<IndikatorCascade, Kelompok>();
  const taken = new Set<Kelompok>();
  const nodes = new Set(list.map(({ uraian }) => bareName(uraian)));
  for (const [i, [ofItem, ofGroup]] of STEPS.entries()) {
    const items = groupBy(list, ofItem);
    const rows = groupBy(groups, ofGroup);
    for (const [text, fitting] of rows) {
      const same = items.get(text) ?? [];
      // Several alike on both sides stand in the same order; of more or fewer nobody knows which is which.
      if (text === '' || same.length !== fitting.length) continue;
      for (const [j, group] of fitting.entries()) {
        const item = same[j];
        const isOther = i === STEPS.length - 1 && (same.length > 1 || speaksOfOther(group, item, nodes));
        if (!item || found.has(item) || taken.has(group) || isOther) continue;
        found.set(item, group);
        taken.add(group);
      }
    }
  }
  return found;
}

function speaksOfOther(
  group: Kelompok,
  item: IndikatorCascade | undefined,
  nodes: ReadonlySet<string>,
): boolean {
  const kind = jenisOf(group.jenis)?.kind;
  return (
    (group.uraian !== '' && nodes.has(bareName(group.uraian))) ||
    (kind !== undefined && kind !== item?.simpul.jenis)
  );
}

/** A node and an indikator as one text; '' where nothing names the node: a team without a name is none that a row names. */
function key(name: string, indikator: string): string {
  return name === '' ? '' : `${name}\n${textKey(indikator)}`;
}

/** A name without the code of the nomenclature before it. */
function named(text: string): string {
  return textKey(text).replace(/^[\dx][\dx.]*[\s.:-]+(?=\p{L})/u, '');
}

/** The same without the word of its level. */
export function bareName(text: string): string {
  return named(text).replace(/^(?:sub ?kegiatan|kegiatan|program|sasaran(?: \d+)?|tujuan)\s*:?\s+/, '');
}
