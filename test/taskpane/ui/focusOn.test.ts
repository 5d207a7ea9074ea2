/** @jest-environment jsdom */
import { focusOn } from '../../../src/taskpane/ui/focusOn';

test('a heading stands in the tab order as long as it has the focus', () => {
  document.body.innerHTML = '<h2 tabindex="-1">Selesai</h2><button>Buka</button>';
  const [head, button] = [document.querySelector('h2'), document.querySelector('button')];
  focusOn(head);
  expect(document.activeElement).toBe(head);
  expect(head?.tabIndex).toBe(0);
  button?.focus();
  expect(head?.tabIndex).toBe(-1);
});
