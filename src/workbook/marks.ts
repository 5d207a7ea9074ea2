/**
 * The mark by which a composed sheet is recognised: a hidden, sheet-scoped defined name whose value is a
 * text constant. A sheet without it is never changed, renamed or deleted.
 */
export const MARK_NAME = '_CascadingKinerja';

/** The value of the mark: 'pohon', 'ringkasan', 'matriks', 'data', 'realisasi', 'setelan', 'temuan'. */
export const MARKS = ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi', 'setelan', 'temuan'] as const;
export type Mark = (typeof MARKS)[number];

export function isMark(value: string | null): value is Mark {
  return MARKS.some((mark) => mark === value);
}
