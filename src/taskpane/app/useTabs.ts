import { useLayoutEffect, useRef, useState } from 'react';

export const TABS = ['cascading', 'periksa', 'realisasi', 'susun'] as const;
export type TabName = (typeof TABS)[number];

/** Which tab is shown, and which were: one that was visited stays as it was left, scrolled as it was. */
export function useTabs() {
  const [tab, setTab] = useState<TabName>('cascading');
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set(['cascading']));
  const scrolled = useRef(new Map<TabName, number>());
  useLayoutEffect(() => {
    window.scrollTo(0, scrolled.current.get(tab) ?? 0);
  }, [tab]);
  const choose = (chosen: TabName) => {
    scrolled.current.set(tab, window.scrollY);
    setTab(chosen);
    setVisited(new Set([...visited, chosen]));
  };
  return { tab, visited, choose };
}
