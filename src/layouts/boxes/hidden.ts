import { countWhile } from '../../cascade/list';
import type { CellPlace, Span } from '../../workbook/sheet';

/**
 * The cells that are seen: what a merged area hides below its first cell belongs to no box.
 * @param cells sorted by row
 */
export function shownCells<C extends CellPlace>(cells: readonly C[], merges: readonly Span[]): readonly C[] {
  const sorted = [...merges].sort((a, b) => a.row - b.row);
  const open = new OpenMerges();
  let next = 0;
  return cells.filter(({ row, col }) => {
    for (let merge = sorted[next]; merge && merge.row <= row; merge = sorted[++next]) open.add(merge, row);
    const merge = open.over(row, col);
    return merge === null || (merge.row === row && merge.col === col);
  });
}

/** The merged areas that a row passes, from the left; none overlaps another. */
class OpenMerges {
  private readonly open: Span[] = [];

  over(row: number, col: number): Span | null {
    const merge = this.open[this.upTo(col) - 1];
    return merge && reaches(merge, row) && col < merge.col + merge.cols ? merge : null;
  }

  /** Takes the place of areas that ended above; one that overlaps another is damage, and hides nothing. */
  add(merge: Span, row: number): void {
    const end = merge.col + merge.cols;
    let at = this.upTo(merge.col);
    const left = this.open[at - 1];
    if (left && left.col + left.cols > merge.col) at -= 1;
    const over = this.open.slice(at, this.upTo(end - 1));
    if (!over.some((one) => reaches(one, row))) this.open.splice(at, over.length, merge);
  }

  private upTo(col: number): number {
    return countWhile(this.open.length, (at) => (this.open[at]?.col ?? Infinity) <= col);
  }
}

const reaches = (merge: Span, row: number) => row < merge.row + merge.rows;
