/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Messages } from '../../../src/taskpane/app/Messages';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import { WorkspaceContext } from '../../../src/taskpane/state/useWorkspace';
import { Workspace } from '../../../src/taskpane/state/workspace';
import type { Task } from '../../../src/workbook/port';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('progress is a part of the whole; between two stages it is not known how far the work is', async () => {
  jest.useFakeTimers();
  const workspace = new Workspace(shellTexts.id);
  const box = document.body.appendChild(document.createElement('div'));
  act(() =>
    createRoot(box).render(
      <WorkspaceContext.Provider value={workspace}>
        <FluentProvider theme={webLightTheme}>
          <Messages />
        </FluentProvider>
      </WorkspaceContext.Provider>,
    ),
  );
  let task: Task | undefined;
  await act(async () => {
    void workspace.run('Menyusun lembar…', (given) => {
      task = given;
      return new Promise(() => undefined);
    });
    await jest.advanceTimersByTimeAsync(499);
  });
  const seen = (done: number, total: number) => {
    act(() => task?.progress(done, total));
    const bar = box.querySelector('[role=progressbar]');
    return [bar?.parentElement?.textContent, bar?.getAttribute('aria-valuenow')];
  };
  expect(seen(1, 3)).toEqual([undefined, undefined]);
  act(() => {
    jest.advanceTimersByTime(1);
  });
  expect(seen(1, 3)).toEqual(['Menyusun lembar… 33 %', String(1 / 3)]);
  // All 7777 cells are read: now the sheets are planned and drawn.
  expect(seen(7777, 7777)).toEqual(['Menyusun lembar… ', null]);
  jest.useRealTimers();
});
