import type { Difference } from '../reading';
import type { BoxDraft, Part } from './draft';

/** A disagreement, while the nodes have no code yet. */
export interface Disagreement extends Omit<Difference, 'kode'> {
  /** The box, or the Sub Kegiatan whose block of Proses (counted from 0) it is. */
  readonly node: BoxDraft;
  readonly proses?: number;
  /** The box above a node that only one sheet shows. */
  readonly parent?: BoxDraft;
}

/** The fields that a layout shows: what it never shows it cannot lack. */
export type Shown = ReadonlySet<string>;

/** A part with what its layout shows; without names of people it cannot tell groups of members apart. */
export interface View extends Part {
  readonly shown: Shown;
  readonly namesPeople: boolean;
}
