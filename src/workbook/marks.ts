/**
 * The mark by which a composed sheet is recognised: a hidden, sheet-scoped defined name whose value is a
 * text constant. A sheet without it is never changed, renamed or deleted.
 */
export const MARK_NAME = '_CascadingKinerja';

/** The kinds of sheets that we compose. */
export const MARKS = ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi', 'setelan', 'temuan'] as const;
export type Mark = (typeof MARKS)[number];

/** Sheets that users build on: composing again updates them in place, so that formulas to them stay alive. */
export const IN_PLACE: ReadonlySet<Mark> = new Set(['data', 'realisasi', 'setelan']);

/**
 * What a mark says: 'pohon', or 'matriks-2' for the second of several sheets of a kind. null where the value is no
 * mark of ours.
 */
export function kindOfMark(value: string | null): Mark | null {
  const kind = value?.replace(/-\d+$/, '');
  return MARKS.find((mark) => mark === kind) ?? null;
}
