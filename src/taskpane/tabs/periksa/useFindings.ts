import { useDeferredValue, useMemo, useState } from 'react';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import type { Understanding } from '../../state/workspace';
import {
  cardsOf,
  choicesOf,
  countsOf,
  differenceOf,
  filtered,
  itemsOf,
  NO_FILTER,
  stillPossible,
  type Filter,
  type Item,
} from './findings';

/** From so many findings on filtering takes its time. */
const MANY = 500;

/** Nothing is new. */
const NONE: ReadonlySet<string> = new Set();

type Difference = ReturnType<typeof differenceOf>;

/** The findings of a workbook as the user wants to see them, and how they differ from the reading before. */
export function useFindings(understood: Understanding) {
  const items = useMemo(() => itemsOf(understood), [understood]);
  const difference = useDifference(items);
  const choices = useMemo(() => choicesOf(items), [items]);
  const [wanted, setFilter] = useState<Filter>(NO_FILTER);
  const baru = difference?.baru ?? NONE;
  const filter = stillPossible(wanted, choices, baru);
  // Among many findings typing goes before filtering.
  const settled = useDeferredValue(filter.cari);
  const cari = items.length > MANY ? settled : filter.cari;
  const texts = useTexts(aturanTexts);
  const key = JSON.stringify({ ...filter, cari });
  const shown = useMemo(
    () => filtered(items, JSON.parse(key) as Filter, texts, baru),
    [items, key, texts, baru],
  );
  const cards = useMemo(() => cardsOf(shown), [shown]);
  const counts = useMemo(() => countsOf(items), [items]);
  return { items, shown, cards, choices, counts, filter, setFilter, difference };
}

/** What came and went since the reading before; null until the workbook was read a second time. */
function useDifference(items: readonly Item[]): Difference | null {
  const [last, setLast] = useState<{ items: readonly Item[]; difference: Difference | null }>({
    items,
    difference: null,
  });
  if (last.items === items) return last.difference;
  const difference = differenceOf(last.items, items);
  setLast({ items, difference });
  return difference;
}
