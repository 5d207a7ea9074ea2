/** The kinds of sheets that are composed, in the order they stand in. */
export const LEMBAR = ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi', 'temuan'] as const;
export type Lembar = (typeof LEMBAR)[number];
