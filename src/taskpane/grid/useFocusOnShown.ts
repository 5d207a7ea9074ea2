import { useEffect, useRef, type RefObject } from 'react';
import type { Place } from '../../cascade/cascade';

/** Up to this width the sheets stand under the pane, shut until they are asked for; from there on beside it. */
export const NARROW = '(max-width: 899px)';

/**
 * Where the sheets lie under the pane, a cell that is shown takes the focus there; what is returned gives it back
 * to where it was. Beside the pane the focus stays where the user works.
 */
export function useFocusOnShown(
  shown: Place | null,
  grid: RefObject<HTMLElement>,
  section: RefObject<HTMLElement>,
) {
  const from = useRef<Element | null>(null);
  useEffect(() => {
    if (!shown || !matchMedia(NARROW).matches) return;
    if (!section.current?.contains(document.activeElement)) from.current = document.activeElement;
    section.current?.scrollIntoView();
    // In a window too low for all of it, the cells before what stands above them.
    grid.current?.scrollIntoView({ block: 'nearest' });
    grid.current?.focus({ preventScroll: true });
  }, [shown, grid, section]);
  return () => {
    const before = from.current;
    from.current = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else section.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
}
