import { parseSpan } from '../../../workbook/address';
import type { Span } from '../../../workbook/sheet';
import { size, type Area } from './blocks';
import { lacksSupport } from '../session/errors';
import { rangeAt } from '../session/range';
import { pieces } from '../session/runs';
import type { Session } from '../session/session';

/**
 * Excel tells no merged areas where there are more than 512, and no address above 8,192 characters. Each merge has at
 * least two cells: as many cells as these keep both limits, whatever is merged.
 */
const SAFE_CELLS = 600;
const LONGEST_ADDRESS = 8192;
/** A large workbook is tried in larger blocks first. */
const MOST_BLOCKS = 400;
/** After so many refusals the merges are let go: the readers do without. */
const MOST_REFUSALS = 24;
/** A merge of a whole column or sheet is an accident: it tells nothing. */
const ACCIDENT = 1_000_000;

/** Merged areas by the sheet's id. */
export type Merges = ReadonlyMap<string, readonly Span[]>;

interface Question {
  readonly block: Area;
  readonly merged: Excel.RangeAreas;
}

/** Asks for the merged areas of parts of sheets, in blocks within Excel's limits. */
export class MergeReader {
  private asked: Question[] = [];
  private refusals = 0;
  /** Excel does not know the question. */
  isUnknown = false;
  private readonly found = new Map<string, Map<string, Span>>();

  constructor(
    private readonly session: Session,
    private readonly areas: readonly Area[],
  ) {}

  /** Queues questions about all areas into the next round trip. */
  readonly queue = (): void => {
    const cells = this.areas.reduce((sum, { span }) => sum + size(span), 0);
    const each = Math.max(SAFE_CELLS, Math.ceil(cells / MOST_BLOCKS));
    this.ask(this.areas.flatMap((area) => blocksOf(area, each)));
  };

  /** The answers to what was queued; null where one was cut off. */
  collect(): Merges | null {
    if (this.asked.some(({ merged }) => !merged.isNullObject && merged.address.length >= LONGEST_ADDRESS)) {
      return null;
    }
    for (const { block, merged } of this.asked) {
      const own = this.found.get(block.sheet) ?? new Map<string, Span>();
      this.found.set(block.sheet, own);
      if (merged.isNullObject) continue;
      for (const span of spansOf(merged.address)) {
        if (size(span) > 1 && size(span) < ACCIDENT) own.set(`${span.row},${span.col}`, span);
      }
    }
    return new Map([...this.found].map(([sheet, spans]) => [sheet, [...spans.values()].sort(inOrder)]));
  }

  /** Asks again piece by piece after the whole was refused; what is refused to the end is left out. */
  async persist(): Promise<Merges> {
    await this.pieces(this.areas.flatMap((area) => blocksOf(area, SAFE_CELLS)));
    this.asked = [];
    return this.collect() ?? new Map<string, readonly Span[]>();
  }

  private async pieces(blocks: readonly Area[]): Promise<void> {
    if (blocks.length === 0 || this.isUnknown || this.refusals > MOST_REFUSALS) return;
    this.ask(blocks);
    const answer = await this.session.sync().then(
      () => (this.collect() === null ? 'cut off' : 'whole'),
      (error: unknown) => (lacksSupport(error) ? 'unknown' : 'refused'),
    );
    if (answer === 'whole') return;
    this.isUnknown ||= answer === 'unknown';
    this.refusals++;
    const middle = Math.floor(blocks.length / 2);
    const [first, second] = middle > 0 ? [blocks.slice(0, middle), blocks.slice(middle)] : cut(blocks[0]);
    await this.pieces(first);
    await this.pieces(second);
  }

  private ask(blocks: readonly Area[]): void {
    this.asked = blocks.map((block) => {
      const sheet = this.session.context.workbook.worksheets.getItem(block.sheet);
      const merged = rangeAt(sheet, block.span).getMergedAreasOrNullObject();
      merged.load('address');
      return { block, merged };
    });
  }
}

/** The rectangles of an address such as "'A, B'!A1:B2,'A, B'!D4:D9". */
export function spansOf(address: string): Span[] {
  const parts = address.matchAll(/(?:'(?:[^']|'')*'!|[^',!]+!)?([A-Z$]{1,5}\d+(?::[A-Z$]{1,5}\d+)?)(?=,|$)/g);
  return [...parts].flatMap(([, name = '']) => parseSpan(name) ?? []);
}

/** A merge is told where its first cell lies, so that blocks need not keep it whole. */
function blocksOf({ sheet, span }: Area, cells: number): Area[] {
  return pieces(span, cells).map((piece) => ({ sheet, span: piece }));
}

/** The halves of a block; nothing where it is a single cell. */
function cut(block: Area | undefined): [Area[], Area[]] {
  if (!block || size(block.span) < 2) return [[], []];
  const [first, ...rest] = blocksOf(block, Math.ceil(size(block.span) / 2));
  return [first ? [first] : [], rest];
}

function inOrder(a: Span, b: Span): number {
  return a.row - b.row || a.col - b.col;
}
