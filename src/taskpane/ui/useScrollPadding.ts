import { useEffect, type RefObject } from 'react';

/** Keeps what gets the focus from being scrolled behind a bar that sticks to an edge of the window. */
export function useScrollPadding(bar: RefObject<HTMLElement>, edge: 'Top' | 'Bottom'): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style[`scrollPadding${edge}`] = `${element.offsetHeight + 4}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style[`scrollPadding${edge}`] = '';
    };
  }, [bar, edge]);
}
