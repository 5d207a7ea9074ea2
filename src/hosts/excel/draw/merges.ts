import { maxOf } from '../../../cascade/list';
import type { Span } from '../../../workbook/sheet';
import { regions } from '../session/runs';
import { onRange, type Stroke } from './stroke';

/** Merged areas; those of one row that lie under each other with equal reach are merged in one go, each by itself. */
export function mergeStrokes(merges: readonly Span[]): Stroke[] {
  const tall = merges.filter(({ rows }) => rows > 1);
  const flat = new Map(
    merges.filter(({ rows }) => rows === 1).map((merge) => [`${merge.row},${merge.col}`, merge]),
  );
  return [
    ...tall.map((span) => onRange('merges', span, 1, (range) => range.merge(false))),
    ...stackedMerges([...flat.values()]).map((span) =>
      onRange('merges', span, 1, (range) => range.merge(span.rows > 1)),
    ),
  ];
}

function stackedMerges(flat: readonly Span[]): Span[] {
  const rows = maxOf(
    flat.map(({ row }) => row + 1),
    0,
  );
  const cols = maxOf(
    flat.map(({ col, cols }) => col + cols),
    0,
  );
  const owner = new Map<string, string>();
  for (const { row, col, cols: width } of flat) {
    for (let c = col; c < col + width; c++) owner.set(`${row},${c}`, `${col},${width}`);
  }
  return regions(rows, cols, (row, col) => owner.get(`${row},${col}`) ?? null);
}
