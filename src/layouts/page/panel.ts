import { LEVELS, type Level } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import { FONT_SIZE } from '../styles';
import { cutFlow, evenFlow, highest, MOST_ROWS, partsOf, sayAgain, type FlowColumn, type Item } from './flow';
import { widthOf, type Geometry } from './geometry';
import { linesOf } from './lines';
import type { Ruler } from './ruler';
import { heightOf } from './text';
import type { Path, StackLine, TreeNode } from './tree';

/** A line of a list: 18 pixels, Arial 10 with a little air. */
export const LIST_ROW = 13.5;
export const SPACER = 9;
/** Each of the two rows that connectors are drawn in. */
export const CONNECTOR_ROW = 7.5;
/** What an indent of 1 takes off a cell. */
export const INDENT_WIDTH = 9;
const FONT = { size: FONT_SIZE };

/** Where a panel begins: a path, and the item of its list. */
export interface Cursor {
  readonly path: number;
  readonly item: number;
}

/** All that the panels of a sheet are made of. */
export interface Content {
  readonly paths: readonly Path[];
  /** The list of each path; empty where it ends at a box. */
  readonly items: readonly (readonly Item[])[];
  readonly geometry: Geometry;
  readonly firstColumn: (level: Level, lines: number) => readonly string[];
  readonly ruler: Ruler;
  /** How many columns of boxes stand side by side. */
  readonly columns: number;
  /** Points from the title to the foot of a page. */
  readonly room: number;
  /** What the signature takes of it below the last panel. */
  readonly signature: number;
}

/** A box at its columns, from `from` up to, but not including, `to`. */
export interface PanelBox {
  readonly node: TreeNode;
  readonly from: number;
  readonly to: number;
  /** It began on an earlier panel. */
  readonly lanjutan: boolean;
  readonly children: readonly PanelBox[];
}

export interface LevelRow {
  /** Which of the lines of its boxes it shows, or a part of. */
  readonly line: number;
  readonly height: number;
  /** What each box of the level says in it. */
  readonly cells: readonly (StackLine | null)[];
}

/** The rows of the boxes of one level, side by side. */
export interface LevelRows {
  readonly level: Level;
  readonly boxes: readonly PanelBox[];
  readonly rows: readonly LevelRow[];
}

/** A list in its columns, the first of which is `from`. */
export interface PanelList {
  readonly box: PanelBox;
  readonly items: readonly Item[];
  readonly columns: readonly FlowColumn[];
}

/** A part of a chart that stands on one page: boxes with all that is above them, and their lists. */
export interface Panel {
  readonly levels: readonly LevelRows[];
  readonly lists: readonly PanelList[];
  /** Rows of the lists. */
  readonly listRows: number;
  /** In points, all rows. */
  readonly height: number;
  /** Columns that are filled. */
  readonly width: number;
  /** Where the next panel begins. */
  readonly next: Cursor;
}

/** Which part of the chart a panel is to hold. */
export interface Extent {
  readonly start: Cursor;
  /** The path after the last one. */
  readonly end: number;
  /** The last list goes on in the next panel. */
  readonly cut: boolean;
}

/** The panel of a part of the chart; null where it finds no room on a page. */
export function panelOf(content: Content, extent: Extent): Panel | null {
  const { start, end, cut } = extent;
  const last = end === content.paths.length && !cut;
  const room = content.room - (last ? content.signature : 0);
  let counts = Array.from({ length: end - start.path }, () => 1);
  for (;;) {
    const free = content.columns - sum(counts);
    if (free < 0) return null;
    // A list that is cut fills what columns are left.
    const wide = cut ? counts.map((count, i) => (i === counts.length - 1 ? count + free : count)) : counts;
    const levels = levelRowsOf(content, boxesOf(content, start, wide));
    const rows = Math.floor((room - boxesHeight(content, levels)) / LIST_ROW);
    const lists = listsOf(content, levels, extent, rows);
    if (cut && !holdsSome(lists.at(-1), end - 1 === start.path ? start.item : 0)) return null;
    if (lists.every((list) => list !== null)) return finish(content, extent, { levels, lists });
    counts = counts.map((count, i) => (lists[i] === null ? count + 1 : count));
  }
}

/** A list that is cut holds some of its items: else its boxes would stand there in vain, and as new ones again. */
function holdsSome(list: PanelList | 'none' | null | undefined, from: number): boolean {
  return typeof list === 'object' && (list?.columns.at(-1)?.to ?? from) > from;
}

/** A path whose boxes are higher than a page: its list begins on a page of its own. */
export function tallPanel(content: Content, start: Cursor): Panel {
  const levels = levelRowsOf(content, boxesOf(content, start, [content.columns]));
  const connectors = content.geometry.gap > 0 ? 2 * CONNECTOR_ROW : 0;
  const room = content.room - connectors;
  const whole = { start, end: start.path + 1, cut: false };
  const part = { ...whole, cut: true };
  const at = (extent: Extent, height: number): Made => ({
    levels,
    lists: listsOf(content, levels, extent, Math.floor(height / LIST_ROW)),
  });
  const isPlaced = ({ lists }: Made) => lists.every((list) => list !== null);
  const signed = at(whole, room - (whole.end === content.paths.length ? content.signature : 0));
  if (isPlaced(signed)) return finish(content, whole, signed);
  const cut = at(part, room);
  if (isPlaced(cut) && holdsSome(cut.lists.at(-1), start.item)) return finish(content, part, cut);
  // What cannot be parted leaves the signature to a page of its own.
  return finish(content, whole, at(whole, room));
}

interface Made {
  readonly levels: readonly LevelRows[];
  readonly lists: readonly (PanelList | 'none' | null)[];
}

function finish(content: Content, { end, cut }: Extent, { levels, lists: placed }: Made): Panel {
  const lists = placed.filter((list) => list !== null && list !== 'none');
  const listRows = maxOf(
    lists.map(({ items, columns }) => highest(items, columns)),
    0,
  );
  const reached = lists.at(-1)?.columns.at(-1)?.to ?? 0;
  const next = cut ? { path: end - 1, item: reached } : { path: end, item: 0 };
  const width = maxOf(
    levels.flatMap(({ boxes }) => boxes.map(({ to }) => to)),
    1,
  );
  const height = boxesHeight(content, levels) + listRows * LIST_ROW;
  return { levels, lists, listRows, height, width, next };
}

/** The boxes of a panel, a parent as wide as its children. */
function boxesOf({ paths }: Content, start: Cursor, counts: readonly number[]): PanelBox[] {
  const shown = paths.slice(start.path, start.path + counts.length);
  const before = start.item > 0 ? (paths[start.path] ?? []) : (paths[start.path - 1] ?? []);
  const starts = counts.map((_, i) => sum(counts.slice(0, i)));
  const group = (depth: number, first: number, end: number): PanelBox[] => {
    const boxes: PanelBox[] = [];
    for (let i = first; i < end;) {
      const node = shown[i]?.[depth];
      if (!node) return boxes;
      let to = i + 1;
      while (to < end && shown[to]?.[depth] === node) to += 1;
      boxes.push({
        node,
        from: starts[i] ?? 0,
        to: (starts[to - 1] ?? 0) + (counts[to - 1] ?? 1),
        lanjutan: before[depth] === node,
        children: group(depth + 1, i, to),
      });
      i = to;
    }
    return boxes;
  };
  return group(0, 0, shown.length);
}

/** The rows of each level that has boxes, from the top. */
function levelRowsOf(content: Content, roots: readonly PanelBox[]): LevelRows[] {
  const byLevel = new Map<Level, PanelBox[]>();
  const collect = (boxes: readonly PanelBox[]): void => {
    for (const box of boxes) {
      byLevel.set(box.node.level, [...(byLevel.get(box.node.level) ?? []), box]);
      collect(box.children);
    }
  };
  collect(roots);
  return LEVELS.flatMap((level) => {
    const boxes = byLevel.get(level) ?? [];
    return boxes.length > 0 ? [{ level, boxes, rows: boxRows(content, level, boxes) }] : [];
  });
}

function boxRows(content: Content, level: Level, boxes: readonly PanelBox[]): LevelRow[] {
  const { geometry, ruler } = content;
  const drawn = boxes.flatMap(({ node, lanjutan }) =>
    node.level === 'proses' ? [] : [{ box: node.box, lanjutan }],
  );
  if (drawn.length === 0) return [];
  const widths = boxes.map((box) => widthOf(geometry, box) - INDENT_WIDTH);
  const lines = linesOf(drawn);
  const slots = lines[0]?.length ?? 0;
  const rows = Array.from({ length: slots }, (_, line) => {
    const cells = lines.flatMap((own) => own[line] ?? []);
    return slotRows(cells, widths, ruler).map((row) => ({ ...row, line }));
  }).flat();
  return withLabels(content, level, rows);
}

/** The rows that a line of the boxes takes: more than one where a text is higher than a row may be. */
function slotRows(
  cells: readonly StackLine[],
  widths: readonly number[],
  ruler: Ruler,
): Omit<LevelRow, 'line'>[] {
  const linesIn = (cell: StackLine | null | undefined, i: number) =>
    cell ? ruler.lines(cell.text, widths[i] ?? 0, cell.look !== 'teks') : 1;
  const lines = cells.map(linesIn);
  const most = maxOf(lines);
  if (most <= MOST_ROWS) return [{ height: heightOf(most, FONT), cells }];
  const parts = cells.map((cell, i) => {
    const long = (lines[i] ?? 1) > MOST_ROWS;
    return long ? partsOf(cell.text, widths[i] ?? 0, cell.look !== 'teks') : [cell.text];
  });
  return Array.from({ length: maxOf(parts.map(({ length }) => length)) }, (_, part) => {
    const own = cells.map((cell, i) => {
      const text = parts[i]?.[part];
      return text === undefined ? null : { ...cell, text };
    });
    return { height: heightOf(maxOf(own.map(linesIn)), FONT), cells: own };
  });
}

/** What the first column says beside some of the rows of a level: `from` up to, but not including, `to`. */
export interface RowLabel {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The labels of a level, one for all its rows or one for each line of its boxes; the last goes down to the end. */
export function rowLabels({ firstColumn }: Content, level: Level, lines: readonly number[]): RowLabel[] {
  const texts = firstColumn(level, lines.length);
  const starts = texts.map((_, i) => lines.indexOf(i)).filter((from) => from >= 0);
  return starts.map((from, i) => ({ text: texts[i] ?? '', from, to: starts[i + 1] ?? lines.length }));
}

/** Rows high enough for what the first column says beside them. */
function withLabels(content: Content, level: Level, rows: readonly LevelRow[]): LevelRow[] {
  const { geometry, ruler } = content;
  const higher = [...rows];
  for (const { text, from, to } of rowLabels(
    content,
    level,
    rows.map(({ line }) => line),
  )) {
    const needed = heightOf(ruler.lines(text, geometry.lead, true), FONT);
    const missing = needed - sum(rows.slice(from, to).map(({ height }) => height));
    const last = higher[to - 1];
    if (last && missing > 0) higher[to - 1] = { ...last, height: last.height + missing };
  }
  return higher;
}

/** What stands above the lists of a panel, and between its levels. */
function boxesHeight({ geometry }: Content, levels: readonly LevelRows[]): number {
  const gaps = geometry.gap > 0 ? (levels.length - 1) * 2 * CONNECTOR_ROW : 0;
  return SPACER + gaps + sum(levels.flatMap(({ rows }) => rows.map(({ height }) => height)));
}

/** The list of each path in the columns of its box: 'none' where it has none, null where it does not fit. */
function listsOf(
  { paths, items, geometry, ruler }: Content,
  levels: readonly LevelRows[],
  { start, end, cut }: Extent,
  rows: number,
): (PanelList | 'none' | null)[] {
  const boxes = levels.find(({ level }) => level === 'proses')?.boxes ?? [];
  let at = 0;
  return paths.slice(start.path, end).map((path, i) => {
    if (rows < 0) return null;
    if (path.at(-1)?.level !== 'proses') return 'none';
    const box = boxes[at++];
    const own = items[start.path + i] ?? [];
    if (!box) return null;
    const again = (from: number) => sayAgain(own, from, geometry.leaf - INDENT_WIDTH, ruler);
    const course = { items: own, start: i === 0 ? start.item : 0, most: box.to - box.from, again };
    const isCut = cut && start.path + i === end - 1;
    const columns = isCut ? cutFlow(course, rows) : evenFlow(course, rows);
    return columns && { box, items: own, columns };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
