import { useDeferredValue, useMemo, useState } from 'react';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import type { Understanding } from '../../state/workspace';
import {
  cardsOf,
  choicesOf,
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

type Difference = ReturnType<typeof differenceOf>;

/** The findings of a workbook as the user wants to see them, and how they differ from the reading before. */
export function useFindings(understood: Understanding) {
  const items = useMemo(() => itemsOf(understood), [understood]);
  const difference = useDifference(items);
  const choices = useMemo(() => choicesOf(items), [items]);
  const [wanted, setFilter] = useState<Filter>(NO_FILTER);
  const filter = stillPossible(wanted, choices);
  const { tingkat, lembar, pemilik } = filter;
  // Among many findings typing goes before filtering.
  const settled = useDeferredValue(filter.cari);
  const cari = items.length > MANY ? settled : filter.cari;
  const texts = useTexts(aturanTexts);
  const shown = useMemo(
    () => filtered(items, { tingkat, lembar, pemilik, cari }, texts),
    [items, tingkat, lembar, pemilik, cari, texts],
  );
  const cards = useMemo(() => cardsOf(shown), [shown]);
  return { items, shown, cards, choices, filter, setFilter, difference };
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
