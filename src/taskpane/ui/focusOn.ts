/**
 * Gives the focus to a text that Tab does not reach, such as a heading. As long as it has it, it stands in the tab
 * order: in Excel on the web Microsoft's library moves the focus itself, and from anything else leaves the pane.
 */
export function focusOn(element: HTMLElement | null): void {
  element?.focus();
  if (!element || document.activeElement !== element) return;
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
}
