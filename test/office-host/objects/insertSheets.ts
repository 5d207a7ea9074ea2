import { readXlsx } from '../../../src/hosts/xlsx';
import { invalidArgument } from '../errors';
import { mayChangeStructure } from '../guard';
import { fillSheet } from '../load';
import type { Context } from './context';

const MAX_NAME = 31;

/** insertWorksheetsFromBase64: the sheets of a file, at the end unless told; gives their ids. */
export function insertSheets(
  { book, events }: Context,
  base64: string,
  options: Readonly<Record<string, unknown>>,
): string[] {
  mayChangeStructure(book);
  const { sheetNamesToInsert: wanted, positionType = 'End' } = options;
  if (positionType !== 'End' && positionType !== 'Beginning')
    throw invalidArgument(`A position that is not emulated: ${String(positionType)}.`);
  const { sheets } = readXlsx(Buffer.from(base64, 'base64'));
  const chosen = Array.isArray(wanted) ? sheets.filter(({ name }) => wanted.includes(name)) : sheets;
  return chosen.map((content, index) => {
    let name = content.name;
    for (let n = 2; book.sheet(name); n++) name = `${content.name.slice(0, MAX_NAME - 5)} (${n})`;
    const sheet = book.addSheet(name, positionType === 'Beginning' ? index : book.sheets.length);
    fillSheet(sheet, content);
    events.push('Added', sheet);
    return sheet.id;
  });
}
