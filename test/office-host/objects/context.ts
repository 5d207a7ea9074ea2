import type { Events } from '../events';
import type { BookModel, SheetModel } from '../model';
import type { References } from '../protocol';

/** What all Excel objects of one workbook share. */
export interface Context {
  readonly book: BookModel;
  readonly events: Events;
  readonly references: References;
}

/** An Excel object's target, with what it shares with the others. */
export interface Of<T> {
  readonly context: Context;
  readonly it: T;
}

export type OfSheet = Of<SheetModel>;
