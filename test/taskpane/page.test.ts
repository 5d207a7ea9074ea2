/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';

test('the page says that the pane is loading until its scripts have come', () => {
  const page = new DOMParser().parseFromString(
    readFileSync('src/taskpane/taskpane.html', 'utf8'),
    'text/html',
  );
  expect(page.getElementById('panel')?.textContent).toBe('Memuat panel…');
  expect(page.documentElement.lang).toBe('id');
});
