import { useCallback, useMemo, useState } from 'react';
import { afterKey, openable, pathTo, rowsOf, toggled, type TreeNode } from './tree';

/** Sasaran and Program are in view from the start. */
const OPEN_LEVELS = 2;

interface TreeOptions {
  /** The tree without a search. */
  readonly whole: readonly TreeNode[];
  readonly searching: boolean;
  readonly onSelect: (node: TreeNode) => void;
}

/**
 * The state of a tree on the screen: what is open, which row has the focus, which one shows its details. While
 * `searching`, all that was found is open, and what the user opened and closed himself is kept for afterwards; then the
 * way to the row that has the focus is open too.
 */
export function useTree(tree: readonly TreeNode[], { whole, searching, onSelect }: TreeOptions) {
  const [kept, keep] = useState<ReadonlySet<string>>(() => new Set(openable(tree, OPEN_LEVELS)));
  const [closed, close] = useState<ReadonlySet<string>>(new Set());
  const [focus, setFocus] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const open = useMemo(
    () => (searching ? new Set(openable(tree).filter((kode) => !closed.has(kode))) : kept),
    [tree, searching, closed, kept],
  );
  const rows = useMemo(() => rowsOf(tree, open), [tree, open]);
  const [searched, setSearched] = useState(searching);
  if (searched !== searching) {
    setSearched(searching);
    if (!searching) keep(new Set([...kept, ...pathTo(whole, focus)]));
  }
  // A row that was closed away leaves the focus to the first one.
  const current = rows.some(({ node }) => node.kode === focus) ? focus : (rows[0]?.node.kode ?? '');

  const setOpen = (next: ReadonlySet<string>) => {
    if (searching) close(new Set(openable(tree).filter((kode) => !next.has(kode))));
    else keep(next);
  };
  const select = useCallback(
    (node: TreeNode) => {
      setFocus(node.kode);
      setSelected((before) => (before === node.kode ? null : node.kode));
      onSelect(node);
    },
    [onSelect],
  );
  const toggle = useCallback(
    (kode: string) => {
      (searching ? close : keep)((before) => toggled(before, kode));
      setFocus(kode);
    },
    [searching],
  );
  /** Does what a key stands for; false where it stands for nothing. */
  const press = (key: string): boolean => {
    if (key === 'Enter' || key === ' ') {
      const row = rows.find(({ node }) => node.kode === current);
      if (row) select(row.node);
      return true;
    }
    const move = afterKey(key, rows, current, open);
    if (!move) return false;
    if (move.open !== open) setOpen(move.open);
    setFocus(move.focus);
    return true;
  };
  const openAll = () => setOpen(new Set(openable(tree)));
  const closeAll = () => setOpen(new Set());
  return { rows, current, selected, select, toggle, press, openAll, closeAll };
}
