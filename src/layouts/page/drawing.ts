import type { Level } from '../../cascade/cascade';
import type { Borders, Style } from '../../workbook/plan';
import { BODY, HAIRLINE, LEVEL_COLORS, LIST_HEAD, OUTLINE } from '../styles';
import type { Range } from './breaks';
import type { Canvas } from './canvas';
import { drawConnectors } from './connectors';
import type { Item } from './flow';
import { columnsOf, type Geometry } from './geometry';
import {
  LIST_ROW,
  rowLabels,
  SPACER,
  type Content,
  type LevelRows,
  type Panel,
  type PanelList,
} from './panel';
import type { StackLine } from './tree';

/** The rows that a panel was drawn in. */
export interface DrawnPanel {
  readonly from: number;
  readonly to: number;
  /** The rows of each level, connectors included. */
  readonly levels: readonly Range[];
}

/** Draws a panel below what is drawn already. */
export function drawPanel(canvas: Canvas, content: Content, panel: Panel): DrawnPanel {
  const from = canvas.row;
  canvas.addRow(SPACER);
  const levels = panel.levels.map((level, i): Range => {
    const start = canvas.row;
    const above = panel.levels[i - 1];
    if (above && content.geometry.gap > 0) drawConnectors(canvas, content.geometry, above.boxes);
    if (level.level === 'proses') drawLists(canvas, content, panel);
    else drawBoxes(canvas, content, level);
    return { from: i === 0 ? from : start, to: canvas.row };
  });
  return { from, to: canvas.row, levels };
}

/** What of a panel must stay on one page: all of it or, where that is higher than a page, its levels or their rows. */
export function panelBlocks(
  heights: readonly number[],
  { from, to, levels }: DrawnPanel,
  room: number,
): Range[] {
  const height = heights.slice(from, to).reduce((sum, one) => sum + one, 0);
  return height <= room ? [{ from, to }] : [...levels];
}

function drawBoxes(canvas: Canvas, content: Content, { level, boxes, rows }: LevelRows): void {
  const { geometry } = content;
  const start = canvas.row;
  for (const [i, row] of rows.entries()) {
    for (const [j, box] of boxes.entries()) {
      const line = row.cells[j];
      const border = outline(i === 0, i === rows.length - 1);
      const span = { row: start + i, rows: 1, ...columnsOf(geometry, box) };
      canvas.put(span, line?.text ?? '', boxStyle(level, line ?? null, border));
    }
    canvas.addRow(row.height);
  }
  drawFirstColumn(
    canvas,
    content,
    level,
    rows.map(({ line }) => line),
  );
}

function drawLists(canvas: Canvas, content: Content, { lists, listRows }: Panel): void {
  const start = canvas.row;
  for (let i = 0; i < listRows; i++) canvas.addRow(LIST_ROW);
  for (const list of lists) drawList(canvas, content.geometry, list, { from: start, to: start + listRows });
  drawFirstColumn(canvas, content, 'proses', Array<number>(listRows).fill(0));
}

function drawList(canvas: Canvas, geometry: Geometry, { box, items, columns }: PanelList, rows: Range): void {
  // Edge to edge boxes form a table: all columns of a box are drawn, each down to its end.
  const table = geometry.gap === 0;
  const drawn = table ? box.to - box.from : columns.length;
  for (let i = 0; i < drawn; i++) {
    const column = columns[i];
    const own: readonly Item[] = column ? [...column.again, ...items.slice(column.from, column.to)] : [];
    const place = columnsOf(geometry, { from: box.from + i, to: box.from + i + 1 });
    const end = drawItems(canvas, own, { ...place, row: rows.from, last: table ? -1 : own.length - 1 });
    if (table) drawRest(canvas, place, { from: end, to: rows.to });
  }
}

interface ItemPlace {
  readonly row: number;
  readonly col: number;
  readonly cols: number;
  /** Which item closes its box. */
  readonly last: number;
}

/** Draws items below each other; returns the row after them. */
function drawItems(canvas: Canvas, items: readonly Item[], { row, col, cols, last }: ItemPlace): number {
  let at = row;
  for (const [i, item] of items.entries()) {
    const style = itemStyle(item, items[i - 1], { ...outline(i === 0, i === last) });
    canvas.put({ row: at, rows: item.rows, col, cols }, item.text, style);
    at += item.rows;
  }
  return at;
}

/** The empty rest of a column of a table. */
function drawRest(canvas: Canvas, place: { col: number; cols: number }, { from, to }: Range): void {
  if (from >= to) return;
  const border = { left: OUTLINE, right: OUTLINE };
  if (to - from > 1) canvas.fill({ row: from, rows: to - from - 1, ...place }, { border });
  canvas.fill({ row: to - 1, rows: 1, ...place }, { border: { ...border, bottom: OUTLINE } });
}

const outline = (top: boolean, bottom: boolean): Borders => ({
  left: OUTLINE,
  right: OUTLINE,
  ...(top && { top: OUTLINE }),
  ...(bottom && { bottom: OUTLINE }),
});

function boxStyle(level: Level, line: StackLine | null, border: Borders): Style {
  const { fill, ink } = LEVEL_COLORS[level];
  return {
    ...BODY,
    fill: line?.fill ?? fill,
    color: line?.fill ? LEVEL_COLORS.proses.ink : ink,
    ...(line && line.look !== 'teks' && { bold: true }),
    align: 'center',
    border,
  };
}

/** A list is set off by its head; its items by hairlines. */
function itemStyle(item: Item, above: Item | undefined, border: Borders): Style {
  const { ink } = LEVEL_COLORS.proses;
  if (item.look === 'nama' || item.look === 'kelompok')
    return { ...BODY, color: ink, bold: true, fill: LIST_HEAD[item.look], align: 'left', border };
  if (item.look === 'bagian') return { ...BODY, color: ink, bold: true, align: 'left', border };
  const line = above?.look === 'teks' ? { top: HAIRLINE } : {};
  return { ...BODY, color: ink, align: 'left', indent: 1, border: { ...line, ...border } };
}

/** @param lines which line of the boxes each row shows */
function drawFirstColumn(canvas: Canvas, content: Content, level: Level, lines: readonly number[]): void {
  const start = canvas.row - lines.length;
  // In the middle of a level higher than a page the edge of the paper would cut it.
  const tall = canvas.heights.slice(start).reduce((sum, height) => sum + height, 0) > content.room;
  const labels = rowLabels(content, level, lines);
  for (const { text, from, to } of labels) {
    const span = { row: start + from, rows: to - from, col: 0, cols: 1 };
    canvas.put(
      span,
      text,
      bandStyle(level, outline(from === 0, to === lines.length), tall || labels.length > 1),
    );
  }
}

function bandStyle(level: Level, border: Borders, top: boolean): Style {
  const { fill, ink } = LEVEL_COLORS[level];
  const looks: Style = top ? { align: 'left', valign: 'top' } : { align: 'center', valign: 'center' };
  return { ...BODY, fill, color: ink, bold: true, ...looks, border };
}
