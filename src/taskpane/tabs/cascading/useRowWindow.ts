import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

/** A row without its details at letters of 100 percent, in pixels; others are measured. */
const ROW = 28;

/** So many rows are drawn above and below those in view. */
const BEYOND = 8;

/**
 * Which rows of a long list are drawn, and where: those in view of the window, and some that are always kept, such as
 * the one that has the focus.
 */
export function useRowWindow(
  list: RefObject<HTMLElement>,
  keys: readonly string[],
  kept: readonly (string | null)[],
) {
  const scrollMargin = useTop(list);
  const always = kept.map((key) => (key === null ? -1 : keys.indexOf(key))).filter((index) => index >= 0);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: keys.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin,
    getItemKey: (index) => keys[index] ?? index,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...always])].sort((a, b) => a - b),
  });
  return {
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - scrollMargin })),
    measure: virtualizer.measureElement,
  };
}

/** How far an element stands below the top of the page, also after what stands above it grew or shrank. */
function useTop(element: RefObject<HTMLElement>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const read = () => {
      const box = element.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    read();
    const panel = element.current?.parentElement;
    if (!panel) return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(document.body);
    observer.observe(panel);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
