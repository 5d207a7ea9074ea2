import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workspace, Snapshot } from './workspace';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace, to act on. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('No workspace around this part of the pane.');
  return workspace;
}

/** What the workspace knows now; the part of the pane is drawn again when it changes. */
export function useSnapshot(): Snapshot {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, workspace.snapshot);
}
