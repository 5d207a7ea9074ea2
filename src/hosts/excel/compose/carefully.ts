import { Cancelled, type Task } from '../../../workbook/port';
import { ESSENTIAL, PARTS, type Lacks, type Part } from '../session/abilities';
import { mayDoWithout } from '../session/errors';
import { perform, type Step } from '../draw/perform';
import { session } from '../session/session';

/** Parts that can be drawn again without harm: of these, what is refused is narrowed down. */
const REPEATABLE: ReadonlySet<Part> = new Set([
  'formats',
  'links',
  'looks',
  'borders',
  'sizes',
  'view',
  'validation',
  'page',
  'titles',
]);
/** After so many refusals within a part the rest of it is let go. */
const MOST_REFUSALS = 12;

/**
 * Does steps part by part, each in a round trip of its own, for an Excel that refuses some: those are left out and
 * remembered.
 * @throws what an essential part fails with, and what leaving a part out does not mend.
 */
export async function carefully(steps: readonly Step[], lacks: Lacks, task?: Task): Promise<void> {
  for (const part of PARTS) {
    const own = steps.filter((one) => one.part === part);
    if ((await refusals(own, part, MOST_REFUSALS, task)) > 0) lacks.drawing.add(part);
  }
}

/** Does the steps of a part; resolves to how often Excel refused. */
async function refusals(
  steps: readonly Step[],
  part: Part,
  most: number,
  task: Task | undefined,
): Promise<number> {
  if (steps.length === 0 || most <= 0) return 0;
  try {
    await session((s) => perform(s, steps, false), { task });
    return 0;
  } catch (error) {
    if (ESSENTIAL.has(part) || error instanceof Cancelled || !mayDoWithout(error)) throw error;
  }
  if (steps.length === 1 || !REPEATABLE.has(part)) return 1;
  const middle = Math.floor(steps.length / 2);
  const first = 1 + (await refusals(steps.slice(0, middle), part, most - 1, task));
  return first + (await refusals(steps.slice(middle), part, most - first, task));
}
