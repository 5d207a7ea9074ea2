import { pushAll } from '../../../cascade/list';
import { ending, piecesOf, type Reply } from '../../../hosts/shared/aside';
import type { Cell, Sheet, WorkbookContent } from '../../../workbook/sheet';
import { understand, type Understood } from './understand';

/** What is sent aside: the sheets of a workbook in pieces, and at last the wish to understand it. */
export type Part =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** More cells of the sheet that was sent last. */
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  | { readonly kind: 'all'; readonly names: WorkbookContent['names']; readonly settles: boolean };

/** How many parts of the work are done; at last what came of it. */
export type Answer = Reply<number, Understood>;

/** A workbook as it is sent aside. */
export function* partsOf({ sheets, names }: WorkbookContent, settles: boolean): Generator<Part> {
  for (const sheet of sheets) {
    yield { kind: 'sheet', sheet: { ...sheet, cells: [] } };
    for (const cells of piecesOf(sheet.cells)) yield { kind: 'cells', cells };
  }
  yield { kind: 'all', names, settles };
}

/** The far side: takes one part after another and answers the last. Nothing is kept of a workbook that was answered. */
export function farSide(tell: (answer: Answer) => void): (part: Part) => void {
  let sheets: (Sheet & { readonly cells: Cell[] })[] = [];
  return (part) => {
    if (part.kind === 'sheet') sheets.push({ ...part.sheet, cells: [] });
    else if (part.kind === 'cells') pushAll(sheets.at(-1)?.cells ?? [], part.cells);
    else {
      const content = { sheets, ...(part.names && { names: part.names }) };
      sheets = [];
      void ending(() => understand(content, part.settles, (said) => tell({ kind: 'said', said }))).then(tell);
    }
  };
}
