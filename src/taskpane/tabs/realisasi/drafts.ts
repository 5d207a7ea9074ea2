import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Triwulan } from '../../../measure/quarters';
import type { OpenWorkbook } from '../../../workbook/port';
import type { Bagian } from '../../../workflow/isian';
import type { Ketikan } from '../../../workflow/isian/coba';

/** The form that something was typed into. */
export interface Asal {
  /** null: all owners. */
  readonly pemilik: string | null;
  readonly triwulan: Triwulan;
  readonly bagian: Bagian;
}

/** What was typed and not yet saved. */
export interface Draft extends Ketikan {
  readonly asal: Asal;
  /** What its input was called. */
  readonly label: string;
}

/** By the id of a Masukan. */
export type Drafts = ReadonlyMap<string, Draft>;

const NONE: Drafts = new Map();

interface DraftsState {
  readonly drafts: Drafts;
  readonly change: (update: (drafts: Drafts) => Drafts) => void;
}

export const DraftsContext = createContext<DraftsState>({ drafts: NONE, change: () => undefined });

/** What was typed into the forms of this part of the pane. */
export const useDrafts = (): DraftsState => useContext(DraftsContext);

/**
 * Keeps what was typed into the forms of a workbook, whatever tab is shown and however often the workbook is read;
 * with another workbook it is gone. A browser asks before it leaves the page.
 */
export function useDraftsOf(book: OpenWorkbook | null): DraftsState {
  const [kept, keep] = useState({ book, drafts: NONE });
  const drafts = kept.book === book ? kept.drafts : NONE;
  const change = useCallback(
    (update: (drafts: Drafts) => Drafts) =>
      keep((before) => ({ book, drafts: update(before.book === book ? before.drafts : NONE) })),
    [book],
  );
  const unsaved = drafts.size > 0;
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return { drafts, change };
}
