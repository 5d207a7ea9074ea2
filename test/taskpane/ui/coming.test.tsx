/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { coming } from '../../../src/taskpane/ui/coming';
import { Guarded } from '../../../src/taskpane/ui/Guarded';

test('a part that did not come is asked for again when the user wants it', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // React tells every error on the console as well.
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isOffline = true;
  const get = jest.fn(() =>
    isOffline
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(({ isi }: { isi: string }) => <p>{isi}</p>),
  );
  const Part = coming(get);
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () => {
    await Promise.resolve();
    root.render(
      <Guarded from="satu">
        <Part isi="Periksa" />
      </Guarded>,
    );
  });
  expect(box.querySelector('[role=alert]')?.textContent).toMatch(/^Bagian ini belum dapat ditampilkan\./);
  expect(get).toHaveBeenCalledTimes(2);
  isOffline = false;
  await act(async () => {
    await Promise.resolve();
    box.querySelector('button')?.click();
  });
  expect(box.textContent).toBe('Periksa');
  expect(get).toHaveBeenCalledTimes(3);
  complained.mockRestore();
});
