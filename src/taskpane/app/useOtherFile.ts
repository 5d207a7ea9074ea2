import { useEffect, useState, useSyncExternalStore } from 'react';
import { isFileWorkbook } from '../../hosts/file';
import type { OpenWorkbook } from '../../workbook/port';

/** What of the open workbook would be lost with it. */
export interface Losses {
  /** Entries that were typed and not saved. */
  readonly entries: number;
  /** A file has changes or composed sheets that were not downloaded. */
  readonly isUnsaved: boolean;
}

/** Opens another file; asks first where something would be lost, and warns before the page is left. */
export function useOtherFile(open: (file: File) => void, book: OpenWorkbook | null, entries: number) {
  const [waiting, wait] = useState<File | null>(null);
  const isUnsaved = useIsUnsaved(book);
  const isLoss = entries > 0 || isUnsaved;
  useLeaveWarning(isLoss && book !== null && isFileWorkbook(book));
  return {
    waiting,
    losses: { entries, isUnsaved },
    pick: (file: File) => {
      if (isLoss) wait(file);
      else open(file);
    },
    goOn: () => {
      if (waiting) open(waiting);
      wait(null);
    },
    stay: () => wait(null),
  };
}

function useIsUnsaved(book: OpenWorkbook | null): boolean {
  const file = book && isFileWorkbook(book) ? book : null;
  return useSyncExternalStore(file?.subscribe ?? none, () => file?.view.isUnsaved ?? false);
}

const none = () => () => undefined;

/** Lets the browser ask, in its own words, before the page is closed or loaded anew. */
function useLeaveWarning(isLoss: boolean): void {
  useEffect(() => {
    if (!isLoss) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isLoss]);
}
