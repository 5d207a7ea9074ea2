import type { SheetModel } from '../model';

/** A copy of a sheet, named '… (2)': cells, formats, sizes, merges and its own names; tables get new names. */
export function copySheet(
  sheet: SheetModel,
  place: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
): SheetModel {
  const { book } = sheet;
  const at = book.sheets.indexOf(sheet);
  const position = { None: at + 1, After: at + 1, Before: at, Beginning: 0, End: book.sheets.length }[place];
  let n = 2;
  while (book.sheet(`${sheet.name.slice(0, 26)} (${n})`)) n++;
  const copied = book.addSheet(`${sheet.name.slice(0, 26)} (${n})`, position);
  for (const [key, content] of sheet.cells) copied.cells.set(key, content);
  copied.formats.copyFrom(sheet.formats);
  for (const [col, width] of sheet.columnWidths) copied.columnWidths.set(col, width);
  for (const [row, height] of sheet.rowHeights) copied.rowHeights.set(row, height);
  for (const [key, link] of sheet.hyperlinks) copied.hyperlinks.set(key, link);
  copied.merges = [...sheet.merges];
  for (const name of sheet.names) copied.names.push({ ...name, scope: copied });
  for (const table of sheet.tables)
    copied.tables.push({ ...table, id: book.newId(), name: `${table.name}_${book.tables().length + 1}` });
  copied.conditionalFormats.push(...sheet.conditionalFormats.map((each) => ({ ...each, id: book.newId() })));
  copied.validations.push(...sheet.validations.map((each) => ({ ...each })));
  copied.protection = sheet.protection;
  return copied;
}
