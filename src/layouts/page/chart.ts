import { LEVELS, type Level, type Penandatangan } from '../../cascade/cascade';
import type { Paper, SheetPlan, Style } from '../../workbook/plan';
import { BODY, FONT_SIZE, LEVEL_COLORS, OUTLINE, TITLE } from '../styles';
import { pageColumns, pageRows, sectionBlocks, type Range } from './breaks';
import { Canvas } from './canvas';
import { drawConnectors } from './connectors';
import { columnsOf, columnWidths, firstColumn, widthOf, type Geometry } from './geometry';
import { linesOf } from './lines';
import { pageSetup, roomOf, scaleFor } from './setup';
import { drawSignature } from './signature';
import { textHeight } from './text';
import { ofLevel, placeNodes, type Placed, type StackLine, type TreeNode } from './tree';

/** A sheet of boxes under each other: tree, summary or matrix. */
export interface Chart {
  readonly name: string;
  readonly mark: string;
  readonly tabColor: string;
  /** Above the boxes; null leaves its row empty. */
  readonly judul: string | null;
  /** Drawn below each other. */
  readonly sections: readonly (readonly TreeNode[])[];
  readonly geometry: Geometry;
  /** Labels stand in the boxes; else the first column says what a line is. */
  readonly labelled: boolean;
  /** What the first column says beside the lines of a level: one text for all of them, or one for each. */
  firstColumn(level: Level, lines: number): readonly string[];
  /** Lines of the first section that every page repeats, below the title. */
  readonly repeatedLines: number;
  readonly penandatangan: Penandatangan | null;
}

export interface ChartOptions {
  readonly kertas: Paper;
  /** As it is to be printed; null prints none. */
  readonly tanggal: string | null;
}

/** Draws a chart: boxes, connectors, page breaks and heights that show every text whole. */
export function planChart(chart: Chart, { kertas, tanggal }: ChartOptions): SheetPlan {
  const drawing = new Drawing(chart, kertas);
  drawing.draw();
  const { canvas, pages, scale, geometry, leaves, repeated } = drawing;
  return {
    name: chart.name,
    mark: chart.mark,
    cells: canvas.cells,
    merges: canvas.merges,
    areas: canvas.areas,
    columnWidths: columnWidths(geometry, leaves),
    rowHeights: canvas.heights,
    freeze: { rows: 1, cols: 1 },
    showGridlines: false,
    tabColor: chart.tabColor,
    page: pageSetup(
      kertas,
      scale,
      { judul: chart.judul ?? chart.name, tanggal },
      {
        repeatRows: { row: 0, rows: repeated },
        repeatCols: { col: 0, cols: 1 },
        rowBreaks: drawing.rowBreaks(),
        colBreaks: pages.slice(1).map(({ from }) => firstColumn(geometry, from) - (geometry.gap > 0 ? 1 : 0)),
      },
    ),
  };
}

const TITLE_HEIGHT = 26;
const SPACER = 10;
/** Lines of the teams that their band stands beside. */
const BAND_ROWS = 3;
/** What an indent of 1 takes off a cell. */
const INDENT_WIDTH = 9;

class Drawing {
  readonly canvas = new Canvas();
  private readonly sections: readonly (readonly Placed[])[];
  readonly leaves: number;
  readonly geometry: Geometry;
  readonly scale: number;
  readonly pages: readonly Range[];
  /** How many rows from the top every page repeats. */
  repeated = 1;
  private readonly blocks: Range[] = [];
  private readonly known = new Map<Placed, readonly Range[]>();

  constructor(
    private readonly chart: Chart,
    private readonly paper: Paper,
  ) {
    this.sections = chart.sections.map((nodes) => placeNodes(nodes));
    this.leaves = Math.max(1, ...this.sections.map(leafCount));
    this.geometry = chart.geometry;
    const { lead, leaf, gap } = this.geometry;
    this.scale = scaleFor(paper, lead + this.leaves * (leaf + gap));
    const widths = Array.from({ length: this.leaves }, () => leaf + gap);
    this.pages = pageColumns(widths, roomOf(paper, this.scale).width - lead, (at) => this.depthAt(at));
  }

  draw(): void {
    const { canvas, chart } = this;
    canvas.addLine(TITLE_HEIGHT);
    if (chart.judul !== null) canvas.put({ row: 0, col: 1, rows: 1, cols: 1 }, chart.judul, TITLE);
    for (const section of this.sections) this.drawSection(section);
    if (chart.penandatangan) this.sign(chart.penandatangan);
  }

  rowBreaks(): number[] {
    return pageRows(this.canvas.heights, this.blocks, this.pageHeight());
  }

  /** What a page holds below the rows that it repeats. */
  private pageHeight(): number {
    const head = this.canvas.heights.slice(0, this.repeated).reduce((sum, height) => sum + height, 0);
    return roomOf(this.paper, this.scale).height - head;
  }

  private drawSection(section: readonly Placed[]): void {
    const { canvas, geometry } = this;
    const levels = LEVELS.filter((level) => ofLevel(section, level).length > 0);
    const boxRows: Range[] = [];
    let listRows: Range = { from: 0, to: 0 };
    for (const [i, level] of levels.entries()) {
      const from = canvas.row;
      const boxes = ofLevel(section, level);
      if (i === 0) canvas.addLine(SPACER);
      else if (geometry.gap > 0) drawConnectors(canvas, geometry, boxes, section);
      this.drawLevel(level, boxes, i === 0 && section === this.sections[0]);
      const rows = { from: Math.max(from, this.repeated), to: canvas.row };
      if (level === 'proses') listRows = rows;
      else boxRows.push(rows);
    }
    this.blocks.push(...sectionBlocks(canvas.heights, boxRows, listRows, this.pageHeight()));
  }

  private drawLevel(level: Level, boxes: readonly Placed[], first: boolean): void {
    const { canvas, chart } = this;
    const lines = linesOf(
      boxes.map(({ node }) => node),
      chart.labelled,
    );
    const count = Math.max(...[...lines.values()].map(({ length }) => length));
    const start = canvas.row;
    const rows: Range[] = [];
    for (let i = 0; i < count; i++) {
      const row = canvas.row;
      const height = Math.max(...boxes.map((box) => this.lineHeight(box, lines.get(box.node)?.[i])));
      rows.push({ from: row, to: row + canvas.addLine(height) });
      if (first && i < chart.repeatedLines) this.repeated = canvas.row;
    }
    for (const box of boxes) this.drawBox(box, lines.get(box.node) ?? [], rows);
    this.drawFirstColumn(level, start, rows);
  }

  private lineHeight(box: Placed, line: StackLine | undefined): number {
    const [segment = box] = this.segments(box);
    return textHeight(line?.text ?? '', widthOf(this.geometry, segment) - INDENT_WIDTH, fontOf(line));
  }

  /** Where a box crosses a page edge it goes on as an empty one: its text stands whole on the first page. */
  private segments(box: Placed): readonly Range[] {
    const known = this.known.get(box);
    if (known) return known;
    const segments = this.pages
      .map((page) => ({ from: Math.max(box.from, page.from), to: Math.min(box.to, page.to) }))
      .filter((segment) => segment.from < segment.to);
    this.known.set(box, segments);
    return segments;
  }

  private drawBox(box: Placed, lines: readonly StackLine[], rows: readonly Range[]): void {
    // Without connectors the boxes form a table: all reach down to the next level.
    const reach = this.geometry.gap > 0 ? lines.length : rows.length;
    const segments = this.segments(box);
    for (const [i, { from, to }] of rows.slice(0, reach).entries()) {
      for (const [j, segment] of segments.entries()) {
        const style = lineStyle(box.node.level, lines[i], {
          ...(i === 0 && { top: OUTLINE }),
          ...(i === reach - 1 && { bottom: OUTLINE }),
          ...(j === 0 && { left: OUTLINE }),
          ...(j === segments.length - 1 && { right: OUTLINE }),
        });
        const span = { row: from, rows: to - from, ...columnsOf(this.geometry, segment) };
        this.canvas.put(span, j === 0 ? (lines[i]?.text ?? '') : '', style);
      }
    }
  }

  private drawFirstColumn(level: Level, start: number, rows: readonly Range[]): void {
    const labels = this.chart.firstColumn(level, rows.length);
    // Beside long lists the band ends early: to the bottom it would make pages of its own.
    const last = level === 'proses' && this.geometry.gap > 0 ? rows.slice(0, BAND_ROWS).at(-1) : rows.at(-1);
    const end = last?.to ?? start;
    const spans = labels.length === 1 ? [{ from: start, to: end }] : rows;
    for (const [i, { from, to }] of spans.entries()) {
      const style = bandStyle(level, i === 0, i === spans.length - 1);
      this.canvas.put({ row: from, col: 0, rows: to - from, cols: 1 }, labels[i] ?? '', style);
    }
  }

  /** The signature stays on one page with the end of the table. */
  private sign(penandatangan: Penandatangan): void {
    const end = Math.max(1, leafCount(this.sections.at(-1) ?? []));
    const page = this.pages.find(({ to }) => to >= end);
    const segment = { from: Math.max(page?.from ?? 0, end - 2), to: end };
    drawSignature(this.canvas, penandatangan, {
      ...columnsOf(this.geometry, segment),
      width: widthOf(this.geometry, segment),
    });
    const from = this.blocks.pop()?.from ?? this.repeated;
    this.blocks.push({ from, to: this.canvas.row });
  }

  /** How deep the highest box lies that begins at a column; sections below each other share no boxes. */
  private depthAt(leaf: number): number {
    const [only, ...others] = this.sections;
    if (!only || others.length > 0) return 0;
    return LEVELS.findIndex((level) => ofLevel(only, level).some(({ from }) => from === leaf));
  }
}

const leafCount = (placed: readonly Placed[]): number => placed.at(-1)?.to ?? 0;

const fontOf = (line: StackLine | undefined) => ({
  size: FONT_SIZE,
  bold: line !== undefined && line.look !== 'teks',
});

function lineStyle(level: Level, line: StackLine | undefined, border: NonNullable<Style['border']>): Style {
  const { fill, ink } = LEVEL_COLORS[level];
  const wide = level === 'tujuan' || level === 'sasaran';
  return {
    ...BODY,
    fill,
    color: ink,
    ...(line && line.look !== 'teks' && { bold: true }),
    ...(wide ? { align: 'center' } : { align: 'left', indent: 1 }),
    border,
  };
}

function bandStyle(level: Level, top: boolean, bottom: boolean): Style {
  const { fill, ink } = LEVEL_COLORS[level];
  const border = {
    left: OUTLINE,
    right: OUTLINE,
    ...(top && { top: OUTLINE }),
    ...(bottom && { bottom: OUTLINE }),
  };
  return { ...BODY, fill, color: ink, bold: true, align: 'left', border };
}
