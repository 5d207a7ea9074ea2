/** @jest-environment jsdom */
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { useKeptFocus } from '../../../src/taskpane/ui/useKeptFocus';

function Pane({ isMade }: { readonly isMade: boolean }) {
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  return (
    <main ref={pane}>
      <button role="tab" aria-selected="true">
        Realisasi
      </button>
      <div role="tabpanel">{!isMade && <button id="buat">Buat lembar</button>}</div>
    </main>
  );
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

test('a button that vanishes hands the focus on, also where another had it just before', async () => {
  document.body.innerHTML = '<div></div>';
  const root = createRoot(document.body.children[0] ?? document.body);
  const draw = (isMade: boolean) => flushSync(() => root.render(<Pane isMade={isMade} />));
  draw(false);
  await aMoment();
  focus('[role=tab]');
  focus('#buat');
  await aMoment();
  draw(true);
  await aMoment();
  expect(document.activeElement?.getAttribute('role')).toBe('tab');
});
