/** @jest-environment jsdom */
import { heirOf, pathOf } from '../../../src/taskpane/ui/heir';

/** A page with one tab panel; the element called `gone` is taken out, who gets the focus is told by its text. */
function heirAfter(panel: string, gone: string): string | null {
  document.body.innerHTML = `<main><button>luar</button><div role="tabpanel">${panel}</div></main>`;
  const element = document.querySelector(`#${gone}`);
  if (!element) throw new Error('Not there.');
  const focused = element.querySelector('button') ?? element;
  const path = pathOf(focused, document.body);
  element.remove();
  return heirOf(path)?.textContent ?? null;
}

const ITEMS = '<ul><li id="a"><button>satu</button></li><li id="b"><button>dua</button></li></ul>';

test('what takes the place of what is gone gets the focus, else what stood before it', () => {
  expect(heirAfter(ITEMS, 'a')).toBe('dua');
  expect(heirAfter(ITEMS, 'b')).toBe('satu');
});

test('where nothing is left beside it, what stands next to the list', () => {
  const list =
    '<div><ul><li id="a"><button>satu</button></li></ul><section><button>lain</button></section></div>';
  expect(heirAfter(list, 'a')).toBe('lain');
});

test('what cannot be used now gets no focus', () => {
  const list = '<p id="a"><button>satu</button></p><p><button disabled>dua</button><button>tiga</button></p>';
  expect(heirAfter(`<div>${list}</div>`, 'a')).toBe('tiga');
});

test('what is hidden gets no focus, and nothing outside of the tab panel does', () => {
  expect(
    heirAfter('<div><p id="a"><button>x</button></p><p hidden><button>y</button></p></div>', 'a'),
  ).toBeNull();
  expect(heirAfter('<p id="a"><button>x</button></p><p><button>y</button></p>', 'a')).toBeNull();
});
