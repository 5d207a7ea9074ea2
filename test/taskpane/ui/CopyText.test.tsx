/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { CopyText } from '../../../src/taskpane/ui/CopyText';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Presses the button where the program answers a wish to copy in some way. */
async function pressed(writeText: (text: string) => Promise<void>): Promise<HTMLElement> {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const box = document.body.appendChild(document.createElement('div'));
  act(() =>
    createRoot(box).render(
      <FluentProvider theme={webLightTheme}>
        <CopyText label="Salin rincian" text="Saat: membaca" />
      </FluentProvider>,
    ),
  );
  await act(async () => {
    box.querySelector('button')?.click();
    await Promise.resolve();
  });
  return box;
}

test('the details are copied, and the button says so', async () => {
  const copied: string[] = [];
  const box = await pressed((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  expect(copied).toEqual(['Saat: membaca']);
  expect(box.textContent).toBe('Tersalin');
});

test('where there is no clipboard for a pane, the text is shown to be copied by hand', async () => {
  const box = await pressed(() => Promise.reject(new Error('NotAllowedError')));
  expect(box.querySelector('button')?.textContent).toBe('Salin rincian');
  expect(box.querySelector('textarea')?.value).toBe('Saat: membaca');
});
