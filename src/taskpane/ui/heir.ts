/** Where an element stands: what holds it and as which child; then the same of what holds that, and so on. */
export type Path = readonly { readonly parent: Element; readonly index: number }[];

/** The path of an element, from itself up to `root`. */
export function pathOf(element: Element, root: Element): Path {
  const steps: { parent: Element; index: number }[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    steps.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  }
  return steps;
}

const FOCUSABLE = ':is(button, input, select, textarea):enabled, a[href], summary, [tabindex="0"]';

/**
 * Who gets the focus when the element that had it is gone: what took its place, else what stands next to it, as
 * near as can be within its tab panel; null where there is nothing.
 */
export function heirOf(path: Path): HTMLElement | null {
  for (const { parent, index } of path) {
    if (!parent.isConnected) continue;
    if (parent.matches('[role=tabpanel]') || !parent.closest('[role=tabpanel]')) return null;
    const children = [...parent.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const heir = focusableIn(child);
      if (heir) return heir;
    }
  }
  return null;
}

function focusableIn(element: Element): HTMLElement | null {
  const candidates = [
    ...(element.matches(FOCUSABLE) ? [element] : []),
    ...element.querySelectorAll(FOCUSABLE),
  ];
  return (
    candidates.find(
      (one): one is HTMLElement => one instanceof HTMLElement && one.closest('[hidden]') === null,
    ) ?? null
  );
}
