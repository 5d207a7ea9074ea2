import { pushAll } from '../../../cascade/list';
import type { Span } from '../../../workbook/sheet';
import type { Reading } from '../session/abilities';
import { codeOf } from '../session/errors';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';
import { bytesOf } from '../session/weight';

/** A rectangle of a sheet, by the sheet's id. */
export interface Area {
  readonly sheet: string;
  readonly span: Span;
}

/** What Excel tells of the cells of an area, row by row. */
export interface Block extends Area {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** Bytes that one answer should have; Excel on the web refuses more than 5 MB. */
const ANSWER = 4_200_000;
/** Bytes of a cell in an answer before any was seen: half of them empty, the others with a line of text. */
const FIRST_GUESS = 100;
/** What an empty cell takes; the estimate never falls below it. */
const LEAST = 20;

/** What is asked for besides the values. */
const PARTS: readonly (readonly [Reading, string])[] = [
  ['formulas', 'formulas'],
  ['formats', 'numberFormat'],
  ['types', 'valueTypes'],
];

/** Rides along with the last round trip of reading; may fail there without harm. */
export type Rider = () => void;

/**
 * Reads areas in as few round trips as the size of their answers allows, judged by the answers so far. Where an
 * answer is refused as too large, half as much is asked for.
 */
export class BlockReader {
  private bytes = 0;
  private cells = 0;
  private shrink = 1;

  constructor(
    private readonly session: Session,
    private readonly lacks: ReadonlySet<Reading>,
  ) {}

  /**
   * All blocks of the areas; an area may come in several. `rider` queues questions of the caller's into the last
   * round trip; resolves to whether they were answered.
   */
  async read(areas: readonly Area[], rider?: Rider): Promise<{ blocks: Block[]; answered: boolean }> {
    const total = areas.reduce((sum, { span }) => sum + size(span), 0);
    const blocks: Block[] = [];
    let answered = rider !== undefined && areas.length === 0 && (await this.ask([], rider)).answered;
    let left = areas;
    while (left.length > 0) {
      const { now, later } = take(left, this.allowance());
      const reply = await this.ask(now, later.length === 0 ? rider : undefined);
      left = reply.blocks ? later : left;
      answered ||= reply.answered;
      pushAll(blocks, reply.blocks ?? []);
      this.session.task?.progress(total - left.reduce((sum, { span }) => sum + size(span), 0), total);
    }
    return { blocks, answered };
  }

  /** How many cells the next round trip may ask for. */
  private allowance(): number {
    const perCell = this.cells === 0 ? FIRST_GUESS : Math.max(LEAST, this.bytes / this.cells);
    return Math.max(1, Math.floor(ANSWER / perCell / this.shrink));
  }

  private async ask(
    areas: readonly Area[],
    rider?: Rider,
  ): Promise<{ blocks: Block[] | null; answered: boolean }> {
    const asked = areas.map((area) => ({ area, range: this.queue(area) }));
    rider?.();
    try {
      await this.session.sync();
    } catch (error) {
      if (rider && !isHopeless(error)) return { ...(await this.ask(areas)), answered: false };
      if (!isTooLarge(error) || areas.reduce((sum, { span }) => sum + size(span), 0) <= 1) throw error;
      this.shrink *= 2;
      return { blocks: null, answered: false };
    }
    const blocks = asked.map(({ area, range }) => blockOf(area, range, this.lacks));
    for (const block of blocks) this.weigh(block);
    return { blocks, answered: rider !== undefined };
  }

  private queue({ sheet, span }: Area): Excel.Range {
    return askCells(rangeAt(this.session.context.workbook.worksheets.getItem(sheet), span), this.lacks);
  }

  private weigh({ span, ...parts }: Block): void {
    this.cells += size(span);
    this.bytes += bytesOf(parts);
  }
}

/** Queues the question what stands in the cells of a range; `blockOf` has the answer. */
export function askCells(range: Excel.Range, lacks: ReadonlySet<Reading>): Excel.Range {
  const parts = PARTS.filter(([part]) => !lacks.has(part)).map(([, name]) => name);
  range.load(['values', ...parts].join());
  return range;
}

/** What Excel does not tell is empty. */
export function blockOf(area: Area, range: Excel.Range, lacks: ReadonlySet<Reading>): Block {
  return {
    ...area,
    values: range.values,
    formulas: lacks.has('formulas') ? [] : range.formulas,
    formats: lacks.has('formats') ? [] : range.numberFormat,
    types: lacks.has('types') ? [] : range.valueTypes,
  };
}

export function size({ rows, cols }: Span): number {
  return rows * cols;
}

/** Errors that asking less does not mend. */
function isHopeless(error: unknown): boolean {
  return !codeOf(error) || codeOf(error) === 'ItemNotFound';
}

function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimitExceeded|RangeExceedsLimit|CellsExceedLimit/.test(codeOf(error));
}

/** As many whole rows of the areas as hold at most `cells` cells, at least one row, and what is left. */
export function take(areas: readonly Area[], cells: number): { now: Area[]; later: Area[] } {
  const now: Area[] = [];
  const later: Area[] = [];
  let room = cells;
  for (const { sheet, span } of areas) {
    const fitting = later.length > 0 ? 0 : Math.floor(room / span.cols);
    const rows = Math.min(span.rows, now.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) now.push({ sheet, span: { ...span, rows } });
    if (rows < span.rows)
      later.push({ sheet, span: { ...span, row: span.row + rows, rows: span.rows - rows } });
    room -= rows * span.cols;
  }
  return { now, later };
}
