import { useEffect, type RefObject } from 'react';
import { heirOf, pathOf, type Path } from './heir';

/** The tab that is chosen: from there everything of it is reached. */
export function focusTab(): void {
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

/**
 * Keeps the focus inside `root` when the element that has it vanishes, which a browser answers by sending the user
 * back to the top of the page: its heir gets it, or the chosen tab. Who moves the focus himself is not disturbed.
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const around = root.current;
    if (!around) return undefined;
    let focused: Element | null = null;
    let path: Path = [];
    const remember = ({ target }: Event) => {
      focused = target instanceof Element ? target : null;
      path = focused ? pathOf(focused, around) : [];
    };
    const forget = () => {
      // An element that is taken out is blurred too, in some browsers, while it is not out yet.
      const left = focused;
      setTimeout(() => {
        // By now another may have the focus.
        if (focused === left && left?.isConnected && document.activeElement !== left) focused = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!focused) return;
      if (focused.isConnected) {
        path = pathOf(focused, around);
        return;
      }
      focused = null;
      const lost = path;
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        heirOf(lost)?.focus();
        // Nobody there, or nobody who takes it.
        if (document.activeElement === document.body) focusTab();
      });
    });
    around.addEventListener('focusin', remember);
    around.addEventListener('focusout', forget);
    observer.observe(around, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      around.removeEventListener('focusin', remember);
      around.removeEventListener('focusout', forget);
    };
  }, [root]);
}
