import type { Footer, PageSetup, Paper } from '../../workbook/plan';
import { textWidth } from './text';

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
    centered: true,
    ...rest,
    footer: footer(paper, scale, foot),
  };
}

/** Points on paper of the letters at the foot, whatever the scale of the sheet. */
const FOOT_SIZE = 8;
/** Between the title and what stands right of it. */
const FOOT_GAP = 20;

/** The title, as much of it as finds room on one line, and at the right the date and the page. */
function footer(paper: Paper, scale: number, { judul, tanggal }: Foot): Footer {
  const page = 'Halaman {halaman} dari {jumlahHalaman}';
  const right = tanggal === null ? page : `${tanggal}  |  ${page}`;
  const { width } = PAPER_SIZES[paper];
  const font = { size: FOOT_SIZE };
  const room = width - MARGINS.left - MARGINS.right - FOOT_GAP - textWidth(right, font);
  return {
    left: shortened(judul, (text) => textWidth(text, font) <= room && text.length <= MOST_SIGNS),
    right,
    fontSize: Math.round((FOOT_SIZE * 100) / scale),
  };
}

/** Excel allows 255 signs for a whole foot. */
const MOST_SIGNS = 150;

/** The first words of a text that fit, and '…' where there are more. */
function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  const parts = words.map((_, i) => `${words.slice(0, words.length - 1 - i).join(' ')} …`);
  return parts.find(fits) ?? '…';
}
