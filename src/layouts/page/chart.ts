import type { Level, Penandatangan } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import type { Paper, SheetPlan } from '../../workbook/plan';
import { guard } from '../words/guard';
import { TITLE } from '../styles';
import { pageRows, type Range } from './breaks';
import { Canvas } from './canvas';
import { drawPanel, panelBlocks, type DrawnPanel } from './drawing';
import { itemsOf } from './flow';
import { columnsOf, columnWidths, widthOf, type Geometry } from './geometry';
import { paginate, type Pagination } from './paginate';
import { INDENT_WIDTH, type Content } from './panel';
import { Ruler } from './ruler';
import { MIN_SCALE, pageSetup, roomOf } from './setup';
import { drawSignature, signatureHeight } from './signature';
import { textHeight } from './text';
import { pathsOf, type Path, type TreeNode } from './tree';

/** A sheet of boxes under each other: tree, summary or matrix. */
export interface Chart {
  readonly name: string;
  readonly mark: string;
  readonly tabColor: string;
  /** Above the boxes; null leaves its row empty. */
  readonly judul: string | null;
  readonly roots: readonly TreeNode[];
  /** Points of the first column, and between boxes; 0 sets them edge to edge, as a table. */
  readonly lead: number;
  readonly gap: number;
  /** Points of a column of boxes: at least, and at most. */
  readonly leaf: { readonly min: number; readonly max: number };
  /** What the first column says beside the lines of a level: one text for all of them, or one for each. */
  readonly firstColumn: (level: Level, lines: number) => readonly string[];
  readonly penandatangan: Penandatangan | null;
}

export interface ChartOptions {
  readonly kertas: Paper;
  /** As it is to be printed; null prints none. */
  readonly tanggal: string | null;
}

/** Draws a chart: panel below panel, each on one page, in heights that show every text whole. */
export function planChart(chart: Chart, { kertas, tanggal }: ChartOptions): SheetPlan {
  const layout = layoutOf(chart, kertas);
  const { canvas, rowBreaks } = draw(chart, layout);
  const { geometry, columns } = layout.content;
  const foot = { judul: chart.judul ?? chart.name, tanggal };
  return {
    name: chart.name,
    mark: chart.mark,
    cells: canvas.cells,
    merges: canvas.merges,
    areas: canvas.areas,
    columnWidths: columnWidths(geometry, columns),
    rowHeights: canvas.heights,
    freeze: { rows: 1, cols: 1 },
    showGridlines: false,
    tabColor: chart.tabColor,
    page: pageSetup(kertas, layout.scale, foot, {
      repeatRows: { row: 0, rows: 1 },
      repeatCols: { col: 0, cols: 1 },
      rowBreaks,
      colBreaks: [],
    }),
  };
}

/** A chart at a scale, in panels. */
interface Layout {
  readonly scale: number;
  readonly content: Content;
  readonly pagination: Pagination;
  readonly titleHeight: number;
}

/** What fits the title on a line, and the post of a signer. */
const TITLE_SIZE = 14;
const SIGNATURE_WIDTH = 300;
/** Larger scales to try, from the smallest up. */
const SCALES = [75, 80, 85, 90, 95, 100];
/** Where there are more pages, a larger scale needs more of them. */
const FEW_PAGES = 12;

/** The largest scale that takes no more pages than the smallest, in columns that fill the page. */
function layoutOf(chart: Chart, paper: Paper): Layout {
  const paths = pathsOf(chart.roots);
  const ruler = new Ruler();
  const at = (scale: number) => layoutAt(chart, paths, ruler, { paper, scale });
  let chosen = at(MIN_SCALE);
  const { pages } = chosen.pagination;
  let larger = pages <= FEW_PAGES ? SCALES : [];
  while (larger.length > 0) {
    const middle = Math.floor(larger.length / 2);
    const tried = at(larger[middle] ?? MIN_SCALE);
    const fits = tried.pagination.pages <= pages;
    if (fits) chosen = tried;
    larger = fits ? larger.slice(middle + 1) : larger.slice(0, middle);
  }
  return stretched(chart, chosen, paper);
}

/** Columns as wide as the page allows for as many as stand side by side. */
function stretched(chart: Chart, layout: Layout, paper: Paper): Layout {
  const { content, pagination, scale } = layout;
  const most = maxOf(
    pagination.panels.map(({ width }) => width),
    1,
  );
  if (most === content.columns) return layout;
  const wider = layoutAt(chart, content.paths, content.ruler, { paper, scale, most });
  return wider.pagination.pages > pagination.pages ? layout : wider;
}

interface Sizing {
  readonly paper: Paper;
  readonly scale: number;
  /** At most so many columns. */
  readonly most?: number;
}

function layoutAt(
  chart: Chart,
  paths: readonly Path[],
  ruler: Ruler,
  { paper, scale, most = Infinity }: Sizing,
): Layout {
  const { lead, gap, leaf, judul } = chart;
  const { width, height } = roomOf(paper, scale);
  const columns = Math.max(1, Math.min(most, Math.floor((width - lead) / (leaf.min + gap))));
  const even = Math.floor((width - lead) / columns - gap);
  const geometry = { lead, gap, leaf: Math.max(1, Math.min(leaf.max, even - (even % 2))) };
  const inner = widthOf(geometry, { from: 0, to: columns });
  const titleHeight = Math.max(26, textHeight(judul ?? '', inner, { size: TITLE_SIZE, bold: true }));
  const content: Content = {
    paths,
    items: paths.map((path) => {
      const node = path.at(-1);
      return node?.level === 'proses' ? itemsOf(node.stack, geometry.leaf - INDENT_WIDTH, ruler) : [];
    }),
    geometry,
    firstColumn: chart.firstColumn,
    ruler,
    columns,
    room: height - titleHeight,
    signature: chart.penandatangan
      ? signatureHeight(chart.penandatangan, signaturePlace(geometry, columns).width)
      : 0,
  };
  return { scale, content, pagination: paginate(content), titleHeight };
}

function draw(
  chart: Chart,
  { content, pagination, titleHeight }: Layout,
): { canvas: Canvas; rowBreaks: number[] } {
  const { geometry, columns, room } = content;
  const canvas = new Canvas();
  canvas.addRow(titleHeight);
  const across = { row: 0, rows: 1, ...columnsOf(geometry, { from: 0, to: columns }) };
  canvas.put(across, guard(chart.judul ?? ''), { ...TITLE, wrap: true });
  const panels = pagination.panels.map((panel): DrawnPanel => drawPanel(canvas, content, panel));
  const blocks = panels.flatMap((panel) => panelBlocks(canvas.heights, panel, room));
  if (chart.penandatangan) {
    const from = canvas.row;
    drawSignature(canvas, chart.penandatangan, signaturePlace(geometry, columns));
    return { canvas, rowBreaks: pageRows(canvas.heights, signed(canvas, blocks, from, room), room) };
  }
  return { canvas, rowBreaks: pageRows(canvas.heights, blocks, room) };
}

/** The signature, from a row on, stays with the end of the last block; below one higher than a page, by itself. */
function signed({ heights, row }: Canvas, blocks: readonly Range[], from: number, room: number): Range[] {
  const last = blocks.at(-1);
  const together = { from: last?.from ?? from, to: row };
  const fits = heights.slice(together.from).reduce((sum, height) => sum + height, 0) <= room;
  return fits ? [...blocks.slice(0, -1), together] : [...blocks, { from, to: row }];
}

/** The signature stands at the right of the page. */
function signaturePlace(geometry: Geometry, columns: number) {
  const wide = Math.min(columns, Math.max(1, Math.ceil(SIGNATURE_WIDTH / geometry.leaf)));
  const place = { from: columns - wide, to: columns };
  return { ...columnsOf(geometry, place), width: widthOf(geometry, place) };
}
