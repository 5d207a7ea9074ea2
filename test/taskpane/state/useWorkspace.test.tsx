/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import { useSnapshot, WorkspaceContext } from '../../../src/taskpane/state/useWorkspace';
import { Workspace, type Snapshot } from '../../../src/taskpane/state/workspace';
import type { Task } from '../../../src/workbook/port';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('a tick of progress draws what shows progress, and nothing else', async () => {
  const drawn: string[] = [];
  const Part = ({ name, select }: { name: string; select: (snapshot: Snapshot) => unknown }) => {
    useSnapshot(select);
    drawn.push(name);
    return null;
  };
  const workspace = new Workspace(shellTexts.id);
  act(() =>
    createRoot(document.createElement('div')).render(
      <WorkspaceContext.Provider value={workspace}>
        <Part name="buku" select={({ book }) => book} />
        <Part name="sibuk" select={({ busy }) => busy !== null} />
        <Part name="kemajuan" select={({ busy }) => busy?.done} />
      </WorkspaceContext.Provider>,
    ),
  );
  const since = () => drawn.splice(0);
  expect(since()).toEqual(['buku', 'sibuk', 'kemajuan']);

  let task: Task | undefined;
  await act(async () => {
    void workspace.run('Menyusun lembar…', (given) => {
      task = given;
      return new Promise(() => undefined);
    });
    await Promise.resolve();
  });
  expect(since()).toEqual(['sibuk', 'kemajuan']);
  act(() => task?.progress(1, 3));
  act(() => task?.progress(2, 3));
  expect(since()).toEqual(['kemajuan', 'kemajuan']);
});
