import type { Sumber, Tata } from '../cascade/reading';
import type { Span } from '../workbook/sheet';

interface ReadSheet {
  readonly lembar: string;
  readonly tata: Tata;
  readonly span: Span;
}

/** A sheet that was read, with the cells that its content spans. */
export function sumberOf({ lembar, tata, span: { row, col, rows, cols } }: ReadSheet): Sumber {
  return { lembar, tata, top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 };
}
