import { useMemo, useState } from 'react';
import type { Cascade } from '../../cascade/cascade';
import { afterKey, openable, rowsOf, toggled, treeOf } from './tree';

/** Sasaran and Program are in view from the start. */
const OPEN_LEVELS = 2;

/** The state of a tree on the screen: what is open, which row has the focus, which one shows its details. */
export function useTree(cascade: Cascade) {
  const tree = useMemo(() => treeOf(cascade), [cascade]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openable(tree, OPEN_LEVELS)));
  const [focus, setFocus] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo(() => rowsOf(tree, open), [tree, open]);
  // A row that was closed away leaves the focus to the first one.
  const current = rows.some(({ node }) => node.kode === focus) ? focus : (rows[0]?.node.kode ?? '');

  const select = (kode: string) => {
    setSelected(selected === kode ? null : kode);
    setFocus(kode);
  };
  const toggle = (kode: string) => {
    setOpen(toggled(open, kode));
    setFocus(kode);
  };
  /** Does what a key stands for; false where it stands for nothing. */
  const press = (key: string): boolean => {
    if (key === 'Enter' || key === ' ') {
      select(current);
      return true;
    }
    const move = afterKey(key, rows, current, open);
    if (!move) return false;
    setOpen(move.open);
    setFocus(move.focus);
    return true;
  };
  const openAll = () => {
    setOpen(new Set(openable(tree)));
  };
  const closeAll = () => {
    setOpen(new Set());
  };
  return { rows, current, selected, select, toggle, press, openAll, closeAll };
}
