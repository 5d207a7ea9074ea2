import type { Part } from '../session/abilities';
import type { Stroke } from './stroke';
import type { Session } from '../session/session';

/** Something to do to the workbook, and about how many bytes of a request it takes. */
export interface Step {
  readonly part: Part;
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Bytes that one request should have; Excel on the web refuses more than 5 MB. */
const REQUEST = 4_000_000;

export function step(run: (context: Excel.RequestContext) => void, part: Part = 'sheets'): Step {
  return { part, bytes: 1000, run };
}

/** Part on one sheet, named or by its id. */
export function onto(sheet: string, strokes: readonly Stroke[]): Step[] {
  return strokes.map(({ part, bytes, draw }) => ({
    part,
    bytes,
    run: (context) => draw(sheetOf(context, sheet)),
  }));
}

/**
 * Does all steps in as few round trips as their sizes allow. `hold`: Excel neither computes nor paints until each is
 * over.
 */
export async function perform(
  { context, sync, task }: Session,
  steps: readonly Step[],
  hold: boolean,
): Promise<void> {
  const packs = packed(steps, REQUEST);
  for (const [index, steps] of packs.entries()) {
    if (hold) {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
    for (const { run } of steps) run(context);
    proxies.delete(context);
    await sync();
    task?.progress(index + 1, packs.length);
  }
}

/** Things in their order, in groups of at most so many bytes. */
export function packed<T extends { readonly bytes: number }>(things: readonly T[], most: number): T[][] {
  const packs: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const last = packs.at(-1);
    if (last && thing.bytes <= room) last.push(thing);
    else {
      packs.push([thing]);
      room = most;
    }
    room -= thing.bytes;
  }
  return packs;
}

/** One proxy for each sheet and round trip: naming a sheet anew for each stroke would double the request. */
const proxies = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

function sheetOf(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const known = proxies.get(context) ?? new Map<string, Excel.Worksheet>();
  proxies.set(context, known);
  const sheet = known.get(key) ?? context.workbook.worksheets.getItem(key);
  known.set(key, sheet);
  return sheet;
}
