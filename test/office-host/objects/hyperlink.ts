import { type Area, cellsOf } from '../area';
import { may, mayWrite } from '../guard';
import { recordOf, textOf } from '../kind';
import { keyOf, type Hyperlink } from '../model';
import type { Context } from './context';
import { writeInputs } from './writing';

const PARTS = ['address', 'documentReference', 'screenTip'] as const;

/** Links cells; Excel then shows them in blue and underlined, and the text to display becomes the cell's value. */
export function setHyperlink(context: Context, area: Area, value: unknown): void {
  const given = recordOf(value);
  const { sheet, span } = area;
  may(sheet, 'allowInsertHyperlinks');
  mayWrite(area);
  const text = given.textToDisplay;
  if (text !== undefined && text !== null) writeInputs(context, area, textOf(text));
  else if (!sheet.content(span.row, span.col))
    writeInputs(context, area, given.documentReference ?? given.address ?? '');
  const link: Hyperlink = Object.fromEntries(
    PARTS.flatMap((part) => (typeof given[part] === 'string' ? [[part, textOf(given[part])]] : [])),
  );
  for (const { row, col } of cellsOf(span)) sheet.hyperlinks.set(keyOf(row, col), link);
  sheet.formats.set(span, 'font.color', '#0563C1');
  sheet.formats.set(span, 'font.underline', 'Single');
}

export function getHyperlink({ sheet, span: { row, col } }: Area): unknown {
  const link = sheet.hyperlinks.get(keyOf(row, col));
  if (!link) return null;
  return { ...link, textToDisplay: String(sheet.content(row, col)?.value ?? '') };
}
