/** @jest-environment jsdom */
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Guarded } from '../../../src/taskpane/ui/Guarded';

test('a part that cannot be drawn says so; it is tried again on demand and with a new reading', () => {
  // React tells every error on the console as well.
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new Error('kaput');
    return <p>isi</p>;
  };
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const draw = (from: string) =>
    flushSync(() =>
      root.render(
        <Guarded from={from}>
          <Part />
        </Guarded>,
      ),
    );
  draw('satu');
  expect(box.querySelector('[role=alert]')?.textContent).toMatch(/^Bagian ini belum dapat ditampilkan\./);
  expect([...box.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Coba lagi',
    'Salin rincian',
  ]);
  isBroken = false;
  flushSync(() => box.querySelector('button')?.click());
  expect(box.textContent).toBe('isi');

  isBroken = true;
  draw('satu');
  expect(box.querySelector('[role=alert]')).not.toBeNull();
  isBroken = false;
  draw('dua');
  expect(box.textContent).toBe('isi');
  complained.mockRestore();
});
