import type { PageSetup, Paper } from '../../workbook/plan';

/** Landscape sizes in points. */
export const PAPER_SIZES: Record<Paper, { readonly width: number; readonly height: number }> = {
  A3: { width: 1190.6, height: 841.9 },
  A4: { width: 841.9, height: 595.3 },
  // 215 x 330 mm, as Indonesian offices buy it.
  F4: { width: 935.4, height: 609.4 },
};

const MARGINS: PageSetup['margins'] = { top: 36, right: 28, bottom: 42, left: 28 };

/** Text of 10 points must not be printed smaller than 7. */
export const MIN_SCALE = 70;
/**
 * What is left of a page when columns come out wider than planned (LibreOffice draws them 6 % wider than Excel)
 * and printers take their part.
 */
const TRUST = { width: 0.92, height: 0.97 };

/** What fits on a page at a scale, in points of the sheet. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export function roomOf(paper: Paper, scale: number): Room {
  const { width, height } = PAPER_SIZES[paper];
  const room = (length: number, trust: number) => (length * trust * 100) / scale;
  return {
    width: room(width - MARGINS.left - MARGINS.right, TRUST.width),
    height: room(height - MARGINS.top - MARGINS.bottom, TRUST.height),
  };
}

/** The largest scale, at most 100, that fits a width on one page, but never so small that it cannot be read. */
export function scaleFor(paper: Paper, width: number): number {
  const fitting = Math.floor((roomOf(paper, 100).width / width) * 100);
  return Math.max(MIN_SCALE, Math.min(100, fitting));
}

/** What a page says at its foot. */
export interface Foot {
  readonly judul: string;
  /** The date given by the caller, as it is to be printed; null prints none. */
  readonly tanggal: string | null;
}

export function pageSetup(
  paper: Paper,
  scale: number,
  foot: Foot,
  rest: Pick<PageSetup, 'repeatRows' | 'repeatCols' | 'rowBreaks' | 'colBreaks'>,
): PageSetup {
  return {
    paper,
    scale,
    margins: MARGINS,
    ...rest,
    footer: {
      left: foot.judul,
      ...(foot.tanggal !== null && { center: foot.tanggal }),
      right: 'Halaman {halaman} dari {jumlahHalaman}',
    },
  };
}
