import type { Block } from '../read/blocks';
import type { Lacks } from '../session/abilities';
import type { Survey } from '../session/survey';
import type { WaysBack } from '../snapshot/snapshot';
import type { Arrangement } from './arrange';

/** How the workbook stood before composing: enough to put it back. */
export interface Before {
  readonly survey: Survey;
  readonly arrangement: Arrangement;
  /** The cells of the sheets that are written over. */
  readonly blocks: readonly Block[];
  /** How these looked. */
  readonly looks: WaysBack;
  readonly lacks: Lacks;
}
