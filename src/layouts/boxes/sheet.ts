import type { Tata } from '../../cascade/reading';
import { kindOfMark } from '../../workbook/marks';
import type { Sheet } from '../../workbook/sheet';
import { whatBecame, type SheetReading } from '../sheetReading';
import { Account } from './account';
import { cellsApart } from './apart';
import { findBands, type Bands } from './bands';
import { boxesOf, breaksOf, cellsOutside } from './extent';
import { columnNumbers } from './columnNumbers';
import { withGovernor } from './governor';
import { cellKey, contentSpan, gridOf, type GridCell } from './grid';
import { readHead } from './head';
import { shownCells } from './hidden';
import { kindsOf } from '../words/classify';
import { readPart } from './part';
import { numberCells, withIndikatorCells, type NumberCell } from './sasaranCells';
import { findSignatures } from './signature';
import { stacksOf, type Stack, type Stacks } from './stacks';

/** Reads a sheet that lays a cascade out in boxes (tree, summary or matrix); null if it is none. */
export function readBoxSheet(sheet: Sheet, whole = gridOf(sheet)): SheetReading | null {
  if (!whole.cells.some(tellsLevel)) return null;
  const shown = { ...whole, cells: shownCells(whole.cells, sheet.merges) };
  const named = findBands(shown, sheet.mark !== null);
  const apart = new Set(sheet.mark === null ? cellsApart(shown.cells, named.col) : []);
  const numbers =
    sheet.mark === null ? numberCells(shown.cells, named, sheet.merges) : new Map<string, NumberCell>();
  for (const { cell } of numbers.values()) apart.add(cell);
  const grid = apart.size === 0 ? shown : { ...shown, cells: shown.cells.filter((cell) => !apart.has(cell)) };
  const all = stacksOf(grid, named);
  const bands = sheet.mark === null ? withGovernor(named, all.levels) : named;
  const found = bands === named ? all : stacksOf(grid, bands);
  const boxes = boxesOf(bands, found);
  if (!boxes) return null;
  // On a sheet of ours a text of the cascade that looks like a signature is guarded, and a signature may hold any text.
  const guarded = sheet.mark !== null;
  const signatures = findSignatures(grid, guarded ? { ...boxes, lastLabel: new Map() } : boxes);
  const panels = kindOfMark(sheet.mark) === 'matriks';
  const breaks = breaksOf(bands, found.levels, panels);
  const signed = { known: new Set(signatures.known), row: signatures.row };
  const outside = cellsOutside(grid, { bands, levels: found.levels, boxes, breaks, signed });
  const account = new Account();
  const inside = found.stacks.map((stack) => within(stack, outside)).filter(({ cells }) => cells.length > 0);
  const stacks =
    sheet.mark === null ? withIndikatorCells(inside.map((one) => numbered(one, numbers, account))) : inside;
  const part = readPart(sheet, stacks, breaks, account);
  if (!part) return null;
  const head = readHead(grid.cells.filter((cell) => cell.row < boxes.top));
  for (const [cell, sebagai] of head.known) account.know(cell, sebagai);
  for (const cell of signatures.known) account.know(cell, 'tanda tangan');
  knowBands(bands, found, account);
  for (const cell of columnNumbers(grid)) account.know(cell, 'nomor kolom');
  return {
    lembar: sheet.name,
    tata: tataOf(bands, found),
    span: contentSpan(grid.cells, sheet.merges),
    head,
    penandatangan: signatures.penandatangan,
    part,
    ...whatBecame(whole, account),
  };
}

function tellsLevel(cell: GridCell): boolean {
  const { level, own } = kindsOf(cell);
  return level !== null || own !== null;
}

function within(stack: Stack, outside: ReadonlySet<GridCell>): Stack {
  const cells = stack.cells.filter((cell) => !outside.has(cell));
  return cells.length === stack.cells.length ? stack : { ...stack, cells };
}

/** A Sasaran with the number that stands in a cell beside it. */
function numbered(stack: Stack, numbers: ReadonlyMap<string, NumberCell>, account: Account): Stack {
  const found = stack.level === 'sasaran' ? numbers.get(cellKey(stack)) : undefined;
  if (!found) return stack;
  account.know(found.cell, 'label');
  return { ...stack, nomor: found.nomor };
}

/** Bands beside boxes are known, also where their words tell nothing; so is what stands beside 'Visi' or 'Anggaran'. */
function knowBands({ bands, rowLabels }: Bands, { stacks, levels }: Stacks, account: Account): void {
  bands.forEach(({ cells, sebagai }, i) => {
    const known = sebagai ?? (levels[i] ? 'pita' : null);
    if (known) for (const cell of cells) account.know(cell, known);
  });
  for (const cell of rowLabels) account.know(cell, 'label');
  const context = bands.filter(({ sebagai }) => sebagai !== null);
  let at = 0;
  for (const stack of [...stacks].sort((a, b) => a.row - b.row)) {
    while ((context[at]?.end ?? Infinity) <= stack.row) at += 1;
    const band = context[at];
    if (!band?.sebagai || stack.row < band.start || stack.own) continue;
    for (const cell of stack.cells) if (cell.row < band.end) account.know(cell, band.sebagai);
  }
}

function tataOf({ bands }: Bands, { stacks, levels }: Stacks): Tata {
  const fields = bands.some(({ rowLabels }) =>
    [...rowLabels.values()].some((label) => label.kind === 'label' && label.label !== 'nama'),
  );
  if (fields) return 'matriks';
  const all = bands.length > 0 ? levels : stacks.map(({ level }) => level);
  const told = all.filter((level) => level !== null);
  return told.every((level) => level === 'tujuan' || level === 'sasaran') ? 'ringkasan' : 'pohon';
}
