import type { Reading } from '../../cascade/reading';
import type { MeasuredIndikator, MeasuredWorkbook } from '../../realisasi/measureWorkbook';
import type { WorkbookContent } from '../../workbook/sheet';
import type { Aturan, KodeOf } from '../data';
import type { Fault, RuleInfo } from '../rule';

/** All that was read and measured: what the rules on realization look at. */
export interface RealizationContext extends MeasuredWorkbook {
  readonly workbook: WorkbookContent;
  readonly reading: Reading;
}

/** A rule on one indikator with its rows and results. */
export interface IndikatorRule<A extends Aturan = Aturan> extends RuleInfo<A> {
  /** Where one of these finds a fault at the same indikator, this one says nothing: it would be the same fault. */
  readonly silentBeside?: readonly Aturan[];
  check(one: MeasuredIndikator, context: RealizationContext): Iterable<Fault<KodeOf<A>>>;
}

/** A rule on what several indikator, or cells that belong to none, say together. */
export interface WorkbookRule<A extends Aturan = Aturan> extends RuleInfo<A> {
  check(context: RealizationContext): Iterable<Fault<KodeOf<A>>>;
}
