import { pushAll } from '../../../cascade/list';
import { cellName } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import { size } from '../read/blocks';
import { isOurKind, regionOf, tableOf } from '../draw/inPlace';
import { lookQuestions } from './looks';
import { pageQuestions } from './page';
import { ruleQuestion, validationQuestions } from './rules';
import { styleGrid } from '../draw/grid';
import { onRange, onSheet, type Stroke } from '../draw/stroke';
import { mayDoWithout } from '../session/errors';
import { spansOf } from '../read/merges';
import type { Answer, Question } from './question';
import { packed } from '../draw/perform';
import { rangeAt } from '../session/range';
import { session } from '../session/session';
import type { LiveSheet } from '../session/survey';

interface Asked extends Question {
  readonly sheet: string;
}

/** How sheets that are written over are put back as they looked, by the sheet's id. */
export type WaysBack = ReadonlyMap<string, readonly Stroke[]>;

/** Bytes that one answer should have; Excel on the web refuses more than 5 MB. */
const ANSWER = 4_000_000;
/** So many cells are told one by one within a round trip that is made anyway. */
const FEW = 3000;

/**
 * Asks how sheets look that are to be written over: all but their values, which are read as they are everywhere. The
 * first questions ride along with a round trip of the caller's. What Excel does not tell is not put back.
 */
export class Snapshot {
  private readonly packs: Asked[][];
  private riding: readonly { readonly sheet: string; readonly answer: () => Answer }[] = [];

  constructor(inPlace: readonly { readonly plan: SheetPlan; readonly sheet: LiveSheet }[], taken: number) {
    const cells = inPlace.reduce((sum, { plan, sheet }) => sum + size(regionOf(plan, sheet)), 0);
    const asked = inPlace.flatMap(({ plan, sheet }) =>
      questionsOf(plan, sheet, cells > FEW).map((question) => ({ ...question, sheet: sheet.id })),
    );
    const room = Math.max(0, ANSWER - taken);
    const first = packed(asked, room)[0] ?? [];
    const fits = first.reduce((sum, { bytes }) => sum + bytes, 0) <= room;
    this.packs = fits
      ? [first, ...packed(asked.slice(first.length), ANSWER)]
      : [[], ...packed(asked, ANSWER)];
  }

  /** Queues the questions that ride along. */
  readonly queue = (context: Excel.RequestContext): void => {
    this.riding = (this.packs[0] ?? []).map(({ sheet, ask }) => ({
      sheet,
      answer: ask(context.workbook.worksheets.getItem(sheet)),
    }));
  };

  /** The answers to all questions; `answered` says whether those were that rode along. */
  async collect(answered: boolean): Promise<WaysBack> {
    const [first = [], ...later] = this.packs;
    const told: Told[] = answered
      ? this.riding.map(({ sheet, answer }) => ({ sheet, ...orNone(answer) }))
      : [];
    for (const pack of [...(answered ? [] : [first]), ...later]) pushAll(told, await askAll(pack));
    const more = told.flatMap(({ sheet, more = [] }) => more.map((question) => ({ ...question, sheet })));
    for (const pack of packed(more, ANSWER)) pushAll(told, await askAll(pack));
    const ways = new Map<string, readonly Stroke[]>();
    for (const { sheet, strokes } of told) ways.set(sheet, [...(ways.get(sheet) ?? []), ...strokes]);
    return ways;
  }
}

interface Told extends Answer {
  readonly sheet: string;
}

/** Asks all at once; where that is refused, one by one, and what is refused then is left out. */
async function askAll(pack: readonly Asked[]): Promise<Told[]> {
  if (pack.length === 0) return [];
  try {
    return await session(async ({ context, sync }) => {
      const asked = pack.map(({ sheet, ask }) => ({
        sheet,
        answer: ask(context.workbook.worksheets.getItem(sheet)),
      }));
      await sync();
      return asked.map(({ sheet, answer }) => ({ sheet, ...orNone(answer) }));
    });
  } catch (error) {
    if (!mayDoWithout(error)) throw error;
  }
  if (pack.length === 1) return [];
  const all: Told[] = [];
  for (const one of pack) pushAll(all, await askAll([one]));
  return all;
}

/** An Excel that leaves part of an answer out has not told it. */
function orNone(answer: () => Answer): Answer {
  try {
    return answer();
  } catch {
    return { strokes: [] };
  }
}

function questionsOf(plan: SheetPlan, live: LiveSheet, many: boolean): Question[] {
  const region = regionOf(plan, live);
  const table = tableOf(plan, live);
  const below = table ? { ...region, row: table.span.row + table.span.rows } : region;
  const rest = { ...below, rows: region.rows - below.row };
  return [
    ...(rest.rows > 0 ? [mergeQuestion(rest)] : []),
    ...lookQuestions(styleGrid(plan), region, many),
    sizeQuestion(region),
    ...validationQuestions(plan, live, region),
    ruleQuestion(live.rules.filter(isOurKind)),
    ...pageQuestions(),
    viewQuestion(),
    ...(live.isProtected ? [protectionQuestion()] : []),
  ];
}

function mergeQuestion(span: Span): Question {
  return {
    bytes: 2000,
    ask: (sheet) => {
      const merged = rangeAt(sheet, span).getMergedAreasOrNullObject();
      merged.load('address');
      return () => {
        const spans = merged.isNullObject ? [] : spansOf(merged.address);
        return {
          strokes: [
            onRange('merges', span, 1, (range) => range.unmerge()),
            ...spans.map((one) => onRange('merges', one, 1, (range) => range.merge(false))),
          ],
        };
      };
    },
  };
}

function sizeQuestion(region: Span): Question {
  return {
    bytes: (region.rows + region.cols) * 60,
    ask: (sheet) => {
      const rows = rangeAt(sheet, region).getRowProperties({ format: { rowHeight: true } });
      const cols = rangeAt(sheet, region).getColumnProperties({ format: { columnWidth: true } });
      return () => ({ strokes: [...heightsBack(rows.value), ...widthsBack(cols.value)] });
    },
  };
}

function heightsBack(rows: readonly Excel.RowProperties[]): Stroke[] {
  return rows.flatMap(({ format }, row) => {
    const height = format?.rowHeight;
    if (height === undefined) return [];
    return onRange('sizes', { row, col: 0, rows: 1, cols: 1 }, 1, (range) => {
      range.format.rowHeight = height;
    });
  });
}

function widthsBack(cols: readonly Excel.ColumnProperties[]): Stroke[] {
  return cols.flatMap(({ format }, col) => {
    const width = format?.columnWidth;
    if (width === undefined) return [];
    return onRange('sizes', { row: 0, col, rows: 1, cols: 1 }, 1, (range) => {
      range.format.columnWidth = width;
    });
  });
}

function viewQuestion(): Question {
  return {
    bytes: 500,
    ask: (sheet) => {
      sheet.load('showGridlines,tabColor');
      const panes = sheet.freezePanes.getLocationOrNullObject();
      panes.load('rowCount,columnCount,isEntireRow,isEntireColumn');
      return () => {
        const { showGridlines, tabColor } = sheet;
        const rows = panes.isNullObject || panes.isEntireColumn ? 0 : panes.rowCount;
        const cols = panes.isNullObject || panes.isEntireRow ? 0 : panes.columnCount;
        const strokes = [
          onSheet('view', 2, (back) => {
            back.showGridlines = showGridlines;
            back.tabColor = tabColor;
          }),
          onSheet('panes', 2, ({ freezePanes }) => {
            if (rows + cols === 0) freezePanes.unfreeze();
            else if (cols === 0) freezePanes.freezeRows(rows);
            else if (rows === 0) freezePanes.freezeColumns(cols);
            else freezePanes.freezeAt(`A1:${cellName(rows - 1, cols - 1)}`);
          }),
        ];
        return { strokes };
      };
    },
  };
}

function protectionQuestion(): Question {
  return {
    bytes: 600,
    ask: ({ protection }) => {
      protection.load('options');
      return () => {
        const { options } = protection;
        return { strokes: [onSheet('protection', 2, (sheet) => sheet.protection.protect(options))] };
      };
    },
  };
}
