import type { Level } from '../cascade/cascade';
import type { Line, Style } from '../workbook/plan';

/** The looks that all composed sheets share. */
export const FONT_SIZE = 10;

export const INK = '1F2933';
const GREY_INK = '5F6B76';
const LINE_COLOR = '8A97A3';

export const HAIRLINE: Line = { weight: 'thin', color: 'C9D1D8' };
export const OUTLINE: Line = { weight: 'thin', color: LINE_COLOR };
export const CONNECTOR: Line = { weight: 'medium', color: LINE_COLOR };

/** Levels get lighter downwards in clear steps, so that they can be told apart on a grey print too. */
export const LEVEL_COLORS: Record<Level, { readonly fill: string; readonly ink: string }> = {
  tujuan: { fill: '1B4F63', ink: 'FFFFFF' },
  sasaran: { fill: '2B7790', ink: 'FFFFFF' },
  program: { fill: '74AABC', ink: INK },
  kegiatan: { fill: 'A9CFB1', ink: INK },
  subKegiatan: { fill: 'F5E1A4', ink: INK },
  proses: { fill: 'FFFFFF', ink: INK },
};

/** The heads of a list: a team's or person's name, and whose lines follow. */
export const LIST_HEAD = { nama: 'DDE3E8', kelompok: 'EEF1F4' };

/** From which share of a scale's levels on a predikat has which colour, the best first. */
export const PREDIKAT_COLORS: readonly (readonly [share: number, fill: string, color: string])[] = [
  [0.99, 'B7E1C0', '14532D'],
  [0.74, 'DDF0C8', '365314'],
  [0.54, 'FDF0B3', '713F12'],
  [0.34, 'FBD5B0', '7C2D12'],
  [0, 'F6B9B9', '7F1D1D'],
];

export const TITLE: Style = { fontSize: 14, bold: true, color: INK, valign: 'center' };
export const NOTE: Style = { fontSize: FONT_SIZE, italic: true, color: GREY_INK, valign: 'top' };
export const BODY: Style = { fontSize: FONT_SIZE, color: INK, valign: 'top', wrap: true };
export const FIELD: Style = { fontSize: FONT_SIZE, bold: true, color: GREY_INK, valign: 'top' };
export const COLUMN_HEAD: Style = {
  fontSize: FONT_SIZE,
  bold: true,
  color: 'FFFFFF',
  fill: '1B4F63',
  valign: 'center',
  wrap: true,
  border: { top: OUTLINE, right: OUTLINE, bottom: OUTLINE, left: OUTLINE },
};
export const TABLE_CELL: Style = {
  ...BODY,
  border: { top: HAIRLINE, right: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE },
};
