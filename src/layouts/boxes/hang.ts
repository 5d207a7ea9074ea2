import { LEVELS, type Level } from '../../cascade/cascade';
import { countWhile, minOf } from '../../cascade/list';

/** A box by its place; its level is null where nothing tells it. */
export interface Placed {
  readonly level: Level | null;
  readonly row: number;
  readonly col: number;
}

/** A box and the one it hangs under; null for a Tujuan or Sasaran. Lost where its parent cannot be told. */
export interface Hung<B extends Placed> {
  readonly box: B;
  readonly parent: Hung<B> | null;
  readonly lost: boolean;
}

/** A row from which on the boxes belong to another tree, or to a further row of the same level. */
export interface Break {
  readonly row: number;
  readonly another: boolean;
}

/** A tree or matrix, or a further row of one: its boxes by level, each from the left. */
interface Section<B extends Placed> {
  readonly boxes: ReadonlyMap<Level, readonly B[]>;
  readonly another: boolean;
  /** What stands below and not left of a box of unknown level may be its. */
  readonly unknown: { readonly row: number; readonly col: number } | null;
}

/**
 * Hangs each box under the last box of the level above that begins at or left of its first column. It is lost where
 * there is none, where that begins no higher, and where the boxes further above it are not those above its parent.
 */
export function hang<B extends Placed>(boxes: readonly B[], breaks: readonly Break[]): Hung<B>[] {
  const open = new Map<Level, OpenRow<B>>();
  const all: Hung<B>[] = [];
  for (const { boxes: byLevel, another, unknown } of sectionsOf(boxes, breaks)) {
    const top = LEVELS.findIndex((level) => byLevel.has(level));
    if (top < 0) continue;
    LEVELS.slice(top).forEach((level, i) => {
      const hung = (byLevel.get(level) ?? []).map((box) => hangOne(box, level, open, unknown));
      const before = i === 0 && !another ? open.get(level) : undefined;
      if (before) before.add(hung);
      else open.set(level, new OpenRow(hung));
      for (const one of hung) all.push(one);
    });
  }
  return all;
}

/** The boxes of one level that later ones may hang under. */
class OpenRow<B extends Placed> {
  /** From the left, one in each column; with the number of its row. */
  private readonly hung: { readonly one: Hung<B>; readonly row: number }[] = [];
  /** The first columns of rows, as far as no lower row begins at or left of them. */
  private readonly firsts: { readonly row: number; readonly col: number }[] = [];
  private rows = 0;

  constructor(hung: readonly Hung<B>[]) {
    this.add(hung);
  }

  /** Adds a lower row. Its boxes take the place of those above them in their columns. */
  add(lower: readonly Hung<B>[]): void {
    const row = this.rows++;
    for (const one of lower) {
      const at = this.upTo(one.box.col);
      const above = this.hung[at - 1]?.one.box.col === one.box.col ? 1 : 0;
      this.hung.splice(at - above, above, { one, row });
    }
    const col = minOf(lower.map(({ box }) => box.col));
    while ((this.firsts.at(-1)?.col ?? -Infinity) >= col) this.firsts.pop();
    this.firsts.push({ row, col });
  }

  /**
   * The last box at or left of a column; the only one of its level may also begin right of it. It is not sure where a
   * lower row of the level begins left of it: that may have taken its place.
   */
  over(col: number): { readonly hung: Hung<B>; readonly sure: boolean } | null {
    const found = this.hung[this.upTo(col) - 1] ?? (this.hung.length === 1 ? this.hung[0] : undefined);
    return found ? { hung: found.one, sure: this.firstBelow(found.row) >= found.one.box.col } : null;
  }

  private upTo(col: number): number {
    return countWhile(this.hung.length, (at) => (this.hung[at]?.one.box.col ?? Infinity) <= col);
  }

  private firstBelow(row: number): number {
    const at = countWhile(this.firsts.length, (i) => (this.firsts[i]?.row ?? Infinity) <= row);
    return this.firsts[at]?.col ?? Infinity;
  }
}

function hangOne<B extends Placed>(
  box: B,
  level: Level,
  open: ReadonlyMap<Level, OpenRow<B>>,
  unknown: Section<B>['unknown'],
): Hung<B> {
  const depth = LEVELS.indexOf(level);
  if (depth < 2) return { box, parent: null, lost: false };
  const over = (at: number) => open.get(LEVELS[at] ?? 'tujuan')?.over(box.col) ?? null;
  const found = over(depth - 1);
  const shadowed = unknown !== null && box.row > unknown.row && box.col >= unknown.col;
  let lost = !found?.sure || found.hung.lost || found.hung.box.row >= box.row || shadowed;
  let above = found?.hung.parent ?? null;
  for (let at = depth - 2; at > 0 && above; at--) {
    const other = over(at);
    lost ||= other?.hung !== above || !other.sure;
    above = above.parent;
  }
  return { box, parent: found?.hung ?? null, lost };
}

/** Divides the boxes, from the top, at the breaks and where a box stands below another of its level and column. */
function sectionsOf<B extends Placed>(boxes: readonly B[], breaks: readonly Break[]): Section<B>[] {
  const sections: OpenSection<B>[] = [];
  const sorted = [...boxes].sort((a, b) => a.row - b.row || a.col - b.col);
  let next = 0;
  for (const box of sorted) {
    let broken: Break | null = null;
    for (; (breaks[next]?.row ?? Infinity) <= box.row; next++) {
      const at = breaks[next];
      if (at && !broken?.another) broken = at;
    }
    let section = sections.at(-1);
    if (!section || broken || section.isTaken(box)) {
      section = new OpenSection(broken?.another ?? isTop(box), section?.unknown ?? null);
      sections.push(section);
    }
    section.add(box);
  }
  return sections.map((section) => section.closed());
}

const isTop = ({ level }: Placed) => level === 'tujuan' || level === 'sasaran';

class OpenSection<B extends Placed> {
  private readonly boxes = new Map<Level, Map<number, B>>();
  unknown: { readonly row: number; readonly col: number } | null;

  constructor(
    private readonly another: boolean,
    unknown: OpenSection<B>['unknown'],
  ) {
    this.unknown = another ? null : unknown;
  }

  isTaken({ level, col }: B): boolean {
    return level !== null && (this.boxes.get(level)?.has(col) ?? false);
  }

  add(box: B): void {
    const { level, row, col } = box;
    if (level === null) {
      // Above all boxes it is nobody's parent.
      if (this.boxes.size === 0 && !this.unknown) return;
      this.unknown = { row: this.unknown?.row ?? row, col: Math.min(this.unknown?.col ?? col, col) };
      return;
    }
    const columns = this.boxes.get(level) ?? new Map<number, B>();
    this.boxes.set(level, columns.set(col, box));
  }

  closed(): Section<B> {
    const fromLeft = ([level, columns]: [Level, Map<number, B>]) =>
      [level, [...columns.values()].sort((a, b) => a.col - b.col)] as const;
    const { another, unknown } = this;
    return { boxes: new Map([...this.boxes].map(fromLeft)), another, unknown };
  }
}
