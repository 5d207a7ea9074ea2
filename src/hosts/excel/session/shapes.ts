import { pushAll } from '../../../cascade/list';
import type { DrawnFrame, DrawnLine, DrawnPoint, DrawnText } from '../../../workbook/sheet';
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
  readonly width: number;
  readonly height: number;
}

/** What is asked of a collection of shapes. */
export const SHAPE_PROPERTIES = ['id', 'type', 'left', 'top', 'width', 'height']
  .map((name) => `items/${name}`)
  .join();

export const liveShape = ({ id, type, left, top, width, height }: Excel.Shape): LiveShape => ({
  ...{ id, type, left, top, width, height },
});

/** What is drawn on a sheet. */
export interface DrawnSheet {
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
}

/** By the id of the sheet. */
export type Drawings = ReadonlyMap<string, DrawnSheet>;

interface SheetShapes {
  readonly id: string;
  readonly shapes: readonly LiveShape[];
}

/** So many rows and columns are asked for their sizes: what is drawn beyond is told to stand in the last of them. */
const ROWS = 2000;
const COLS = 200;

/**
 * Reads the texts of shapes, and the lines between them: one round trip, two where there are groups or connectors, and
 * one for each further depth of groups; none where no sheet has shapes with text. null where Excel refuses.
 */
export async function readShapes(session: Session, sheets: readonly SheetShapes[]): Promise<Drawings | null> {
  const drawn = sheets.filter(({ shapes }) => shapes.some(({ type }) => type in READ));
  if (drawn.length === 0) return new Map();
  for (const withLines of [true, false]) {
    try {
      return await read(session, drawn, withLines);
    } catch (error) {
      if (!mayDoWithout(error)) throw error;
    }
    // Without lines there is nothing else to leave out.
    if (!drawn.some(({ shapes }) => shapes.some(mayHoldLines))) return null;
  }
  return null;
}

/** The types of shapes that hold text, by themselves or within. */
const READ = { GeometricShape: true, Group: true };

const mayHoldLines = ({ type }: LiveShape) => type === 'Line' || type === 'Group';

async function read(session: Session, sheets: readonly SheetShapes[], withLines: boolean): Promise<Drawings> {
  const { worksheets } = session.context.workbook;
  const asked = sheets.map(({ id, shapes }) => {
    const sheet = worksheets.getItem(id);
    const own = shapes.map((shape) => ({
      shape,
      asked: ask(sheet.shapes.getItem(shape.id), shape, withLines),
    }));
    return { id, own, sizes: askSizes(sheet) };
  });
  await session.sync();
  const all = asked.flatMap(({ own }) => own.map((one) => one.asked));
  while (all.filter((one) => goOn(one, withLines)).length > 0) await session.sync();
  return new Map(
    asked.map(({ id, own, sizes: { rows, cols } }) => [
      id,
      {
        texts: own.flatMap(({ shape, asked: one }) => {
          const row = lineAt(rows.value, shape.top, ({ rowHidden, format }) =>
            rowHidden ? 0 : (format?.rowHeight ?? 0),
          );
          const col = lineAt(cols.value, shape.left, ({ columnHidden, format }) =>
            columnHidden ? 0 : (format?.columnWidth ?? 0),
          );
          return textsOf(one).map((text) => ({ row, col, ...text }));
        }),
        lines: own.flatMap(({ asked: one }) => linesOf(one)),
      },
    ]),
  );
}

/** Questions about a shape, and about those in it. */
interface AskedShape {
  readonly shape: LiveShape;
  readonly frame: Excel.TextFrame | null;
  /** Which ends of a line are glued to shapes. */
  readonly line: Excel.Line | null;
  /** The shapes at the two ends of a line; null until they are asked for. */
  ends: readonly [Excel.Shape | null, Excel.Shape | null] | null;
  /** The members of a group that are not asked yet. */
  group: Excel.GroupShapeCollection | null;
  readonly members: AskedShape[];
}

function ask(object: Excel.Shape, shape: LiveShape, withLines: boolean): AskedShape {
  const frame = shape.type === 'GeometricShape' ? object.textFrame : null;
  frame?.load('hasText,textRange/text');
  const line = shape.type === 'Line' && withLines ? object.line : null;
  line?.load('isBeginConnected,isEndConnected');
  const group = shape.type === 'Group' ? object.group.shapes : null;
  group?.load(SHAPE_PROPERTIES);
  return { shape, frame, line, ends: null, group, members: [] };
}

/** Queues the questions about the members of groups and the ends of lines that were told; whether there are any. */
function goOn(asked: AskedShape, withLines: boolean): boolean {
  const { group, members, line } = asked;
  if (line && !asked.ends) {
    // Asked for the shape at a free end, Excel refuses the whole batch.
    const begin = line.isBeginConnected ? line.beginConnectedShape : null;
    const end = line.isEndConnected ? line.endConnectedShape : null;
    for (const shape of [begin, end]) shape?.load('id');
    asked.ends = [begin, end];
    return begin !== null || end !== null;
  }
  if (!group) return members.filter((member) => goOn(member, withLines)).length > 0;
  asked.group = null;
  pushAll(
    members,
    group.items.map((member) => ask(group.getItem(member.id), liveShape(member), withLines)),
  );
  return members.length > 0;
}

type TextOfShape = Omit<DrawnText, 'row' | 'col'>;

function textsOf({ shape, frame, members }: AskedShape): TextOfShape[] {
  const text = frame?.hasText ? frame.textRange.text.replace(/\r\n?|\v/g, '\n') : '';
  const own = text.trim() === '' ? [] : [{ text, id: shape.id, frame: frameOf(shape) }];
  return [...own, ...members.flatMap(textsOf)];
}

const frameOf = ({ left, top, width, height }: LiveShape): DrawnFrame => ({
  ...{ leftPt: left, topPt: top, widthPt: width, heightPt: height },
});

function linesOf({ shape, line, ends, members }: AskedShape): DrawnLine[] {
  if (!line) return members.flatMap(linesOf);
  return [{ ids: [ends?.[0]?.id ?? null, ends?.[1]?.id ?? null], ways: diagonals(shape) }];
}

/** Both diagonals of a line's frame, for Excel tells no flip; one where the frame has no width or height. */
function diagonals({ left, top, width, height }: LiveShape): DrawnLine['ways'] {
  const point = (xPt: number, yPt: number): DrawnPoint => ({ xPt, yPt });
  const [right, bottom] = [left + width, top + height];
  const falling = [point(left, top), point(right, bottom)] as const;
  return width < 1 || height < 1 ? [falling] : [falling, [point(left, bottom), point(right, top)]];
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
