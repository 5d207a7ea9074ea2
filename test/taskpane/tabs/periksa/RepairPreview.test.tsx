/** @jest-environment jsdom */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Place } from '../../../../src/cascade/cascade';
import { RepairPreview } from '../../../../src/taskpane/tabs/periksa/RepairPreview';

const at = (row: number): Place => ({ lembar: 'SASARAN 1', row, col: 2 });

/** What the preview of one repair says. */
function said(mixed: readonly Place[]): string {
  const place = document.createElement('div');
  const changes = [{ place: at(11), before: 'kwalitas', value: 'kualitas' }];
  const preview = { at: 'x', changes, temuan: [], mixed };
  const repair = {
    preview,
    show: () => Promise.resolve(),
    close: () => undefined,
    apply: () => Promise.resolve(),
  };
  flushSync(() => createRoot(place).render(<RepairPreview preview={preview} repair={repair} />));
  return place.textContent;
}

test('before looks of a text are lost, the cells are named and the user is asked', () => {
  expect(said([at(11)])).toContain(
    'Sebagian huruf di SASARAN 1!C12 tebal, berwarna atau berukuran lain. Excel ini tidak dapat menjaganya: setelah diperbaiki seluruh teksnya akan seragam. Terapkan hanya bila itu tidak apa-apa.',
  );
});

test('where none are, nothing is asked', () => {
  expect(said([])).not.toContain('Sebagian huruf');
});
