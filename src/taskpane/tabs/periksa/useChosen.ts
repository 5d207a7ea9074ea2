import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isFileWorkbook } from '../../../hosts/file';
import { NARROW } from '../../grid/useFocusOnShown';
import { useWorkspace } from '../../state/useWorkspace';
import type { Workspace } from '../../state/workspace';
import type { Card, Item } from './findings';

/** Which finding is chosen, which rules are open, and the way from one finding to the next. */
export interface Chosen {
  readonly id: string | null;
  /** Which of the findings that are shown it is, counted from 1; 0 where none is chosen. */
  readonly position: number;
  readonly isOpen: (card: Card) => boolean;
  readonly fold: (card: Card) => void;
  /** Chooses a finding and goes to its cell; the chosen one is let go of. */
  readonly toggle: (item: Item) => void;
  readonly step: (by: 1 | -1) => void;
  /** After a repair: the next finding, or the rule's head. */
  readonly goOn: (at: string) => void;
}

export function useChosen(cards: readonly Card[], focusHead: () => void): Chosen {
  const workspace = useWorkspace();
  const [id, choose] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const list = useMemo(() => cards.flatMap(({ items }) => items), [cards]);
  const at = list.findIndex((item) => item.id === id);
  const focusNext = useFocusOn(id);
  const isOpen = useCallback(
    (card: Card) =>
      card.items.some((item) => item.id === id) || (folded.get(card.id) ?? card.id === cards[0]?.id),
    [id, folded, cards],
  );
  const fold = (card: Card) => {
    setFolded(new Map([...folded, [card.id, !isOpen(card)]]));
    if (card.items.some((item) => item.id === id)) choose(null);
  };
  const toggle = useCallback(
    (item: Item) => {
      choose((before) => (before === item.id ? null : item.id));
      if (item.id !== id) showBeside(workspace, item);
    },
    [workspace, id],
  );
  const step = (by: 1 | -1) => {
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
    if (!next) return;
    choose(next.id);
    focusNext();
    showBeside(workspace, next);
  };
  const goOn = useCallback(
    (mended: string) => {
      const from = list.findIndex((item) => item.id === mended);
      const next = from < 0 ? undefined : (list[from + 1] ?? list[from - 1]);
      choose(next?.id ?? null);
      if (next) focusNext();
      else focusHead();
    },
    [list, focusNext, focusHead],
  );
  return { id, position: at + 1, isOpen, fold, toggle, step, goOn };
}

/** Goes to the cell of a finding; not where the sheets lie under the pane, whose advice would be out of view. */
function showBeside(workspace: Workspace, { finding }: Item): void {
  const { book } = workspace.snapshot();
  if (book && isFileWorkbook(book) && matchMedia(NARROW).matches) return;
  void workspace.show(finding.lokasi);
}

/** Gives the focus to the finding that is chosen, once it is drawn. */
function useFocusOn(id: string | null): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || id === null) return;
    wanted.current = false;
    document.querySelector<HTMLElement>(`[data-temuan="${CSS.escape(id)}"]`)?.focus();
  }, [id]);
  return useCallback(() => {
    wanted.current = true;
  }, []);
}
