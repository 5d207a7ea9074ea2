import type { ReadOptions } from '../../../workbook/port';
import { sheetOfReference } from '../../../workbook/reference';
import type { Cell, Sheet, WorkbookContent } from '../../../workbook/sheet';
import { BlockReader, size, type Area, type Block } from './blocks';
import { cellsOf } from './cells';
import { CornerReader } from './corners';
import { withFills, type ReadSheet } from './fills';
import { MergeReader, type Merges } from './merges';
import type { Session } from '../session/session';
import { readShapes, type DrawnSheet } from '../session/shapes';
import { survey, type LiveSheet, type Memory } from '../session/survey';
import { SUSPECT, tighten } from './tight';

/**
 * The content of the open workbook: at most three round trips and one for each 4 MB of answers, whatever the number
 * of sheets, stray values far off or not. A workbook with more merges than Excel tells takes a few more, as does a
 * sheet that is large and full of gaps. Shapes that hold text take one or two more, and one for each depth of groups;
 * fills of the sheets that want them one for each 4 MB.
 */
export async function readContent(
  session: Session,
  { sheets: names, merges: withMerges = false }: ReadOptions,
  memory: Memory,
  wantsFills: (sheet: Sheet) => boolean,
): Promise<WorkbookContent> {
  const { sheets: all, names: live } = await survey(session, memory, { shapes: true });
  const sheets = names ? all.filter(({ name }) => names.includes(name)) : all;
  const used = sheets.flatMap(({ id, used }): Area[] => (used ? [{ sheet: id, span: used }] : []));
  const { blocks, merges } = await readAreas(session, used, withMerges, memory);
  const drawings = await readShapes(session, sheets);
  if (!drawings) memory.lacks.reading.add('shapes');
  const read = sheets.map((sheet) => sheetOf(sheet, blocks, merges, drawings?.get(sheet.id)));
  return {
    sheets: await filled(session, read, memory, wantsFills),
    names: live.map(({ name, formula }) => ({ name, sheet: sheetOfReference(formula) })),
  };
}

/** The sheets with the fills of those that are wanted. */
async function filled(
  session: Session,
  read: readonly ReadSheet[],
  { lacks }: Memory,
  wanted: (sheet: Sheet) => boolean,
): Promise<readonly Sheet[]> {
  const told = lacks.reading.has('fills') ? null : await withFills(session, read, wanted);
  if (!told) lacks.reading.add('fills');
  return told ?? read.map(({ sheet }) => sheet);
}

/** More cells than any Excel answers at once: where the used range of a sheet is larger, most of it is a void. */
const VAST = 5_000_000;

interface Areas {
  readonly blocks: readonly Block[];
  readonly merges: Merges | null;
}

async function readAreas(
  session: Session,
  used: readonly Area[],
  withMerges: boolean,
  memory: Memory,
): Promise<Areas> {
  if (!withMerges) return { blocks: await readVast(session, used, memory), merges: null };
  const { reading } = memory.lacks;
  const areas = await tighten(session, used);
  const merging = reading.has('merges') ? null : new MergeReader(session, areas);
  const { blocks, answered } = await new BlockReader(session, reading).read(areas, merging?.queue);
  const told = answered ? merging?.collect() : null;
  const merges = told ?? (await merging?.persist()) ?? null;
  if (merging?.isUnknown) reading.add('merges');
  return { blocks, merges };
}

/** Vast areas are read by their corners; where Excel refuses that, after looking where in them values lie. */
async function readVast(session: Session, used: readonly Area[], memory: Memory): Promise<Block[]> {
  const { reading } = memory.lacks;
  // Excel on the web refuses what is too much, and there each round trip counts; others would answer at any length.
  const most = memory.isWeb ? SUSPECT : VAST;
  const isVast = ({ sheet, span }: Area) => size(span) > most && !memory.dense.has(sheet);
  const vast = used.filter(isVast);
  const areas = await tighten(
    session,
    used.filter((area) => !isVast(area)),
  );
  const sheets = vast.map(({ sheet }) => sheet);
  const corners = vast.length > 0 ? new CornerReader(session, sheets, reading) : null;
  const reader = new BlockReader(session, reading);
  const { blocks, answered } = await reader.read(areas, corners?.queue);
  if (!corners) return blocks;
  if (answered) return [...blocks, ...corners.collect()];
  for (const sheet of sheets) memory.dense.add(sheet);
  return [...blocks, ...(await reader.read(await tighten(session, vast))).blocks];
}

function sheetOf(
  { id, name, visibility, mark, tables }: LiveSheet,
  blocks: readonly Block[],
  merges: Merges | null,
  drawn: DrawnSheet | undefined,
): ReadSheet {
  const own = blocks.filter(({ sheet }) => sheet === id);
  const sheet = {
    name,
    visibility,
    cells: own.length > 1 ? own.flatMap(cellsOf).sort(inOrder) : own.flatMap(cellsOf),
    merges: merges?.get(id) ?? [],
    tables: tables.map((table) => ({ name: table.name, span: table.span })),
    ...(drawn && drawn.texts.length > 0 && { drawings: drawn.texts }),
    ...(drawn && drawn.lines.length > 0 && { lines: drawn.lines }),
    mark,
  };
  return { sheet, areas: own };
}

function inOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.col - b.col;
}
