import { pushAll } from '../../cascade/list';

/** Something with a number among its siblings, and things below it. */
export interface Numbered<T> {
  readonly nomor: number | null;
  readonly children: T[];
  readonly rows: readonly { readonly row: number }[];
}

/**
 * Puts what was read row by row into the order of its codes: users sort tables, or add rows at the end. The
 * Sasaran keep the order of the sheet as long as its rows are still in the order of the tree.
 */
export function inOrder<T extends Numbered<T>>(root: T): void {
  for (const node of root.children) sortBelow(node);
  const rows = rowsInTreeOrder(root);
  if (rows.some((row, i) => i > 0 && row < (rows[i - 1] ?? 0))) sortNumbered(root.children);
}

function sortBelow<T extends Numbered<T>>(node: T): void {
  sortNumbered(node.children);
  for (const child of node.children) sortBelow(child);
}

function rowsInTreeOrder<T extends Numbered<T>>(node: T): number[] {
  return [...node.rows.map(({ row }) => row), ...node.children.flatMap(rowsInTreeOrder)];
}

/** Sorts by number; what has none stays behind what it followed. */
export function sortNumbered(list: { readonly nomor: number | null }[]): void {
  let last = 0;
  const keyed = list.map((item) => ({ item, key: (last = item.nomor ?? last) }));
  keyed.sort((a, b) => a.key - b.key);
  list.length = 0;
  pushAll(
    list,
    keyed.map(({ item }) => item),
  );
}
