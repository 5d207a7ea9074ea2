import { pushAll } from '../../cascade/list';
import type { DrawnText } from '../../workbook/sheet';
import { mayDoWithout } from './errors';
import { rangeAt } from './range';
import type { Session } from './session';

/** A shape of a sheet, in points from its first cell. */
export interface LiveShape {
  readonly id: string;
  /** As Excel says it: 'GeometricShape', 'Group', 'Image', 'Line', 'Unsupported' (SmartArt and charts, whose text it does not tell). */
  readonly type: string;
  readonly left: number;
  readonly top: number;
}

/** The drawn texts of each sheet, by its id. */
export type Drawings = ReadonlyMap<string, readonly DrawnText[]>;

interface DrawnSheet {
  readonly id: string;
  readonly shapes: readonly LiveShape[];
}

/** So many rows and columns are asked for their sizes: what is drawn beyond is told to stand in the last of them. */
const ROWS = 2000;
const COLS = 200;

/**
 * Reads the texts of shapes: one round trip, two where there are groups, and one for each further depth of them; none
 * where no sheet has shapes. null where Excel refuses.
 */
export async function readShapes(session: Session, sheets: readonly DrawnSheet[]): Promise<Drawings | null> {
  const drawn = sheets.filter(({ shapes }) => shapes.some(({ type }) => type in READ));
  if (drawn.length === 0) return new Map();
  try {
    return await read(session, drawn);
  } catch (error) {
    if (!mayDoWithout(error)) throw error;
    return null;
  }
}

/** The types of shapes that hold text, by themselves or within. */
const READ = { GeometricShape: true, Group: true };

async function read(session: Session, sheets: readonly DrawnSheet[]): Promise<Drawings> {
  const { worksheets } = session.context.workbook;
  const asked = sheets.map(({ id, shapes }) => {
    const sheet = worksheets.getItem(id);
    const own = shapes.map((shape) => ({ shape, texts: ask(sheet.shapes.getItem(shape.id), shape.type) }));
    return { id, own, sizes: askSizes(sheet) };
  });
  await session.sync();
  const texts = asked.flatMap(({ own }) => own.map((one) => one.texts));
  while (texts.some(goOn)) await session.sync();
  return new Map(
    asked.map(({ id, own, sizes: { rows, cols } }) => [
      id,
      own.flatMap(({ shape, texts }) =>
        collect(texts).map((text) => ({
          row: lineAt(rows.value, shape.top, ({ rowHidden, format }) =>
            rowHidden ? 0 : (format?.rowHeight ?? 0),
          ),
          col: lineAt(cols.value, shape.left, ({ columnHidden, format }) =>
            columnHidden ? 0 : (format?.columnWidth ?? 0),
          ),
          text,
        })),
      ),
    ]),
  );
}

/** Questions about a shape, and about those in it. */
interface AskedShape {
  readonly frame: Excel.TextFrame | null;
  /** The members of a group that are not asked yet. */
  group: Excel.GroupShapeCollection | null;
  readonly members: AskedShape[];
}

function ask(shape: Excel.Shape, type: string): AskedShape {
  const frame = type === 'GeometricShape' ? shape.textFrame : null;
  frame?.load('hasText,textRange/text');
  const group = type === 'Group' ? shape.group.shapes : null;
  group?.load('items/id,items/type');
  return { frame, group, members: [] };
}

/** Queues the questions about the members of groups that were told; whether there are any. */
function goOn(asked: AskedShape): boolean {
  const { group, members } = asked;
  if (!group) return members.filter(goOn).length > 0;
  asked.group = null;
  pushAll(
    members,
    group.items.map((member) => ask(group.getItem(member.id), member.type)),
  );
  return members.length > 0;
}

function collect({ frame, members }: AskedShape): string[] {
  const own = frame?.hasText ? frame.textRange.text.replace(/\r\n?|\v/g, '\n') : '';
  return [...(own.trim() === '' ? [] : [own]), ...members.flatMap(collect)];
}

function askSizes(sheet: Excel.Worksheet) {
  const lines = { row: 0, col: 0 };
  return {
    rows: rangeAt(sheet, { ...lines, rows: ROWS, cols: 1 }).getRowProperties({
      rowHidden: true,
      format: { rowHeight: true },
    }),
    cols: rangeAt(sheet, { ...lines, rows: 1, cols: COLS }).getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    }),
  };
}

/** The row or column in which a point lies: the last one that begins at or before it. */
function lineAt<L>(lines: readonly L[], point: number, sizeOf: (line: L) => number): number {
  let end = 0;
  for (const [at, line] of lines.entries()) {
    end += sizeOf(line);
    if (end > point) return at;
  }
  return lines.length - 1;
}
