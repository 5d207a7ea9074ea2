import type { ReadOptions } from '../../workbook/port';
import { sheetOfReference } from '../../workbook/reference';
import type { Cell, Sheet, WorkbookContent } from '../../workbook/sheet';
import { BlockReader, type Area, type Block } from './blocks';
import { cellsOf } from './cells';
import { MergeReader, type Merges } from './merges';
import type { Session } from './session';
import { survey, type LiveSheet, type Memory } from './survey';
import { tighten } from './tight';

/**
 * The content of the open workbook: at most three round trips and one for each 4 MB of answers, whatever the number
 * of sheets; one more where stray values lie far off. A workbook with more merges than Excel tells takes a few more.
 */
export async function readContent(
  session: Session,
  { sheets: names, merges: withMerges = false }: ReadOptions,
  memory: Memory,
): Promise<WorkbookContent> {
  const { sheets: all, names: live } = await survey(session, memory);
  const sheets = names ? all.filter(({ name }) => names.includes(name)) : all;
  const used = sheets.flatMap(({ id, used }): Area[] => (used ? [{ sheet: id, span: used }] : []));
  const areas = await tighten(session, used);
  const { reading } = memory.lacks;
  const merging = withMerges && !reading.has('merges') ? new MergeReader(session, areas) : null;
  const { blocks, answered } = await new BlockReader(session, reading).read(areas, merging?.queue);
  const told = answered ? merging?.collect() : null;
  const merges = told ?? (await merging?.persist()) ?? null;
  if (merging?.isUnknown) reading.add('merges');
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, blocks, merges)),
    names: live.map(({ name, formula }) => ({ name, sheet: sheetOfReference(formula) })),
  };
}

function sheetOf(
  { id, name, visibility, mark, tables }: LiveSheet,
  blocks: readonly Block[],
  merges: Merges | null,
): Sheet {
  const own = blocks.filter(({ sheet }) => sheet === id);
  return {
    name,
    visibility,
    cells: own.length > 1 ? own.flatMap(cellsOf).sort(inOrder) : own.flatMap(cellsOf),
    merges: merges?.get(id) ?? [],
    tables: tables.map((table) => ({ name: table.name, span: table.span })),
    mark,
  };
}

function inOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.col - b.col;
}
