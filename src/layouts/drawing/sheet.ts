import type { Level, Penandatangan } from '../../cascade/cascade';
import type { SasaranDraft } from '../../cascade/join/draft';
import { minOf, pushAll } from '../../cascade/list';
import type { KnownCell, Sebagai, UnreadCell } from '../../cascade/reading';
import { foldSpace, placeOf } from '../../cascade/text';
import { kindOfMark } from '../../workbook/marks';
import type { Sheet } from '../../workbook/sheet';
import { Account } from '../boxes/account';
import { boxTexts, readBox } from '../boxes/box';
import { kindsOf, rawLines } from '../words/classify';
import { contentSpan, gridOf, type GridCell } from '../boxes/grid';
import { readHead } from '../boxes/head';
import { findSignatures } from '../boxes/signature';
import { prosesTexts, readProses } from '../boxes/proses';
import { columnOf } from '../boxes/tokens';
import { whatBecame, type SheetReading } from '../sheetReading';
import { levelsOf } from './levels';
import { linksOf } from './links';
import { nodesOf, readShapes, shapesOf, type DrawnNode, type Shape } from './nodes';
import { inOrder } from './order';
import { parentsOf } from './parents';
import { partOf, type ReadNode } from './part';
import { piecesOf } from './words';

/** More boxes and lines than this are no drawing that somebody made; each box is compared with each other. */
export const MOST_SHAPES = 2_000;
export const MOST_LINES = 4_000;

/** Reads a cascade that is drawn in shapes or SmartArt; null where the sheet shows none. */
export function readDrawnSheet(sheet: Sheet): SheetReading | null {
  const { lines = [] } = sheet;
  if (kindOfMark(sheet.mark) || lines.length > MOST_LINES) return null;
  const shapes = shapesOf(sheet);
  // Where neither frames nor a SmartArt's parents are told nothing tells what stands under what.
  if (!shapes.some(({ frame, drawn }) => frame ?? drawn.node)) return null;
  if (shapes.length > MOST_SHAPES || !shapes.some(({ level }) => level === 'sasaran' || level === 'program'))
    return null;
  const nodes = inOrder(nodesOf(shapes));
  const links = linksOf(nodes, lines);
  const { of: levels, bands } = levelsOf(nodes, links);
  const parents = parentsOf(nodes, levels, links);
  const settled = new Settled();
  const read = nodes.flatMap((node) => {
    const level = levels.get(node);
    return level && !parents.upper.has(node) ? [readNode(node, level, settled)] : [];
  });
  const indikator = new Map(
    [...parents.indikator].flatMap(([node, owner]) =>
      parents.upper.has(owner) ? [] : [[node, readNode(node, null, settled).reading.indikator] as const],
    ),
  );
  const part = partOf(sheet.name, read, parents, indikator);
  if (!part.sasaran.some(isStated)) return null;
  for (const node of bands) settled.know(node, 'pita');
  for (const node of parents.upper) settled.know(node, 'RPJMD');
  return { ...aroundBoxes(sheet, shapes, settled), part };
}

const isStated = ({ program, kinerja, indikator }: SasaranDraft) =>
  program.length > 0 || kinerja !== null || indikator.length > 0;

/** The shapes whose words came out, and what was known besides. */
class Settled {
  readonly shapes = new Set<Shape>();
  readonly known: KnownCell[] = [];

  know({ shapes }: DrawnNode, sebagai: Sebagai): void {
    for (const shape of shapes) this.knowShape(shape, sebagai);
  }

  knowShape(shape: Shape, sebagai: Sebagai): void {
    if (this.shapes.has(shape)) return;
    this.shapes.add(shape);
    this.known.push({ ...placeOf(shape.cell), teks: shape.cell.text, sebagai });
  }

  /** Several shapes may be anchored in one cell: each node has an account of its own. */
  take(shapes: readonly Shape[], account: Account): void {
    for (const shape of shapes) if (account.isSettled(shape.cell)) this.shapes.add(shape);
    pushAll(this.known, account.known);
  }
}

function readNode(node: DrawnNode, level: Level, settled: Settled): ReadNode;
function readNode(node: DrawnNode, level: null, settled: Settled): Pick<ReadNode, 'reading'>;
function readNode(
  node: DrawnNode,
  level: Level | null,
  settled: Settled,
): Omit<ReadNode, 'level'> & { level: Level | null } {
  const shapes = readShapes(node);
  const cells = shapes.flatMap(({ cell }) => piecesOf(cell, level));
  const column = columnOf(cells, new Map());
  const account = new Account();
  const place = cells[0] ?? node.shapes[0]?.cell;
  const reading = readBox(level, column.tokens, {
    lembar: place?.lembar ?? '',
    row: place?.row ?? 0,
    col: place?.col ?? 0,
  });
  const staff = level === 'proses' ? readProses(column) : null;
  account.settle(column, staff ? prosesTexts(staff.proses) : boxTexts(reading), (staff ?? reading).sisa);
  settled.take(shapes, account);
  return { node, level, reading, proses: staff?.proses ?? [] };
}

/** What stands around the boxes: the title above them, the signature below, in cells or in shapes. */
function aroundBoxes(sheet: Sheet, shapes: readonly Shape[], settled: Settled): Omit<SheetReading, 'part'> {
  const grid = gridOf(sheet);
  const top = minOf(shapes.flatMap((shape) => (settled.shapes.has(shape) ? [shape.cell.row] : [])));
  const account = new Account();
  const open = shapes.filter((shape) => !settled.shapes.has(shape));
  const byCell = new Map(open.map((shape) => [shape.cell, shape]));
  const cells = grid.cells.filter(({ row }) => row <= top);
  const head = readHead([...cells, ...byCell.keys()].sort((a, b) => a.row - b.row || a.col - b.col));
  for (const [cell, sebagai] of head.known) {
    const shape = byCell.get(cell);
    if (shape) settled.knowShape(shape, sebagai);
    else account.know(cell, sebagai);
  }
  const signatures = findSignatures(grid, { top, lowest: top, lastLabel: new Map() });
  for (const cell of signatures.known) account.know(cell, 'tanda tangan');
  const drawn = byCell.size > 0 ? drawnSignatures(sheet.name, open, settled) : [];
  for (const shape of open) {
    const { context } = kindsOf(shape.cell).first;
    if (context) settled.knowShape(shape, context.sebagai);
  }
  const { dikenal, tidakTerbaca, galat } = whatBecame(grid, account);
  const unread = shapes.flatMap((shape): UnreadCell[] =>
    settled.shapes.has(shape) ? [] : [{ ...placeOf(shape.cell), teks: shape.cell.text }],
  );
  return {
    lembar: sheet.name,
    tata: 'gambar',
    span: contentSpan([...grid.cells, ...shapes.map(({ cell }) => cell)], sheet.merges),
    head,
    penandatangan: [...signatures.penandatangan, ...drawn],
    dikenal: inSheet([...dikenal, ...settled.known]),
    tidakTerbaca: inSheet([...tidakTerbaca, ...unread]),
    galat,
  };
}

const inSheet = <T extends { readonly row: number; readonly col: number }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.row - b.row || a.col - b.col);

/** Signatures in shapes, each line of one as a cell below the other. */
function drawnSignatures(lembar: string, open: readonly Shape[], settled: Settled): Penandatangan[] {
  return open.flatMap((shape) => {
    const lines = rawLines(shape.cell.raw);
    const cells = lines.flatMap((raw, row): GridCell[] => {
      const text = foldSpace(raw);
      return text === '' ? [] : [{ lembar, row, col: 0, raw, text, error: false }];
    });
    const grid = { lembar, cells, sheet: NO_CELLS };
    const found = findSignatures(grid, { top: 0, lowest: 0, lastLabel: new Map() });
    if (cells.length < 2 || found.known.length < cells.length) return [];
    settled.knowShape(shape, 'tanda tangan');
    return found.penandatangan;
  });
}

const NO_CELLS: Sheet = { name: '', visibility: 'visible', cells: [], merges: [], tables: [], mark: null };
