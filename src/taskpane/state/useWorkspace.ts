import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workspace, Snapshot } from './workspace';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace, to act on. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('No workspace around this part of the pane.');
  return workspace;
}

/**
 * A part of what the workspace knows now; the part of the pane is drawn again when that part changes, and only then: a
 * tick of progress draws the bar and nothing else.
 *
 * @param select gives the same value as long as nothing of it has changed: a field of the snapshot, or a plain value
 * @example const book = useSnapshot(({ book }) => book);
 */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, () => select(workspace.snapshot()));
}
