import { columnIndex, columnName } from '../../../workbook/address';

const REFERENCE =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.!$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.!]))/g;

/** The formula of a cell that shares another's: its relative references moved by rows and columns. */
export function moveFormula(formula: string, rows: number, cols: number): string {
  const row = (fixed: string, number: string): string =>
    fixed ? fixed + number : String(Number(number) + rows);
  const col = (fixed: string, letters: string): string =>
    fixed ? fixed + letters : columnName(columnIndex(letters) + cols);
  return formula.replace(REFERENCE, (all: string, ...groups: (string | undefined)[]) => {
    const [quoted, fixCol = '', colA, fixRow = '', rowA, fixL = '', left, fixR = '', right] = groups;
    const [fixT = '', top, fixB = '', bottom] = groups.slice(9);
    if (quoted !== undefined) return all;
    if (colA !== undefined && rowA !== undefined) return col(fixCol, colA) + row(fixRow, rowA);
    if (left !== undefined && right !== undefined) return `${col(fixL, left)}:${col(fixR, right)}`;
    if (top !== undefined && bottom !== undefined) return `${row(fixT, top)}:${row(fixB, bottom)}`;
    return all;
  });
}
