import { kindOfMark } from '../../workbook/marks';
import type { Sheet, WorkbookContent } from '../../workbook/sheet';

/** The names that a plan gives to its sheets, tables and cells. */
export interface Names {
  sheet(mark: string, wanted: string): string;
  table(mark: string, wanted: string): string;
  /** Of a cell on the sheet with the mark. */
  cell(mark: string, wanted: string): string;
}

/** In a new workbook every name is free. */
export const NEW_NAMES: Names = {
  sheet: (_, wanted) => wanted,
  table: (_, wanted) => wanted,
  cell: (_, wanted) => wanted,
};

/** Excel's limit for the name of a sheet. */
const MAX_SHEET_NAME = 31;

/** By mark, the sheet to replace where several carry it. */
export type Pengganti = Readonly<Record<string, string>>;

/**
 * Names that are free in an open workbook. A sheet of ours that is there already keeps the name it has now, and its
 * table and cells theirs; beside a sheet of the user's with our name ours becomes '… (2)', beside a table 'X_2'.
 * Letter case does not count.
 */
export function namesIn(workbook: WorkbookContent, pengganti: Pengganti = {}): Names {
  const { sheets, names = [] } = workbook;
  const before = (mark: string) => predecessor(workbook, mark, pengganti);
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const sheetNames = takenNames(sheets.map(({ name }) => name));
  // Tables and defined names share one realm.
  const words = takenNames([...tables, ...names.map(({ name }) => name)]);
  const numbered = (wanted: string) => (n: number) => `${wanted}_${n}`;
  return {
    sheet: (mark, wanted) => before(mark)?.name ?? sheetNames(mark, wanted, bracketed(wanted)),
    table: (mark, wanted) =>
      isNamed(before(mark)?.tables ?? [], wanted) ?? words(`${mark} table`, wanted, numbered(wanted)),
    cell: (mark, wanted) => {
      const sheet = before(mark)?.name;
      const own = names.filter((one) => sheet !== undefined && one.sheet === sheet);
      return isNamed(own, wanted) ?? words(`${mark} ${wanted}`, wanted, numbered(wanted));
    },
  };
}

/** Sheets of ours that carry one mark, such as where a user copied one: which is to be replaced must be asked. */
export interface Bentrok {
  readonly mark: string;
  readonly lembar: readonly string[];
}

/** Every mark that more than one sheet carries. */
export function bentrok({ sheets }: WorkbookContent): Bentrok[] {
  const marks = [...new Set(sheets.flatMap(({ mark }) => (kindOfMark(mark) && mark) ?? []))];
  return marks.flatMap((mark) => {
    const lembar = sheets.filter((sheet) => sheet.mark === mark).map(({ name }) => name);
    return lembar.length > 1 ? [{ mark, lembar }] : [];
  });
}

/** The sheet that a sheet with the mark replaces or updates; undefined where there is none. */
export function predecessor(
  { sheets }: WorkbookContent,
  mark: string,
  pengganti: Pengganti = {},
): Sheet | undefined {
  const marked = sheets.filter((sheet) => sheet.mark === mark);
  return marked.find(({ name }) => name === pengganti[mark]) ?? marked[0];
}

/** Among the names of our own sheet the one that we gave, numbered or not. */
function isNamed(own: readonly { readonly name: string }[], wanted: string): string | undefined {
  const given = new RegExp(`^${wanted}(_\\d+)?$`, 'i');
  return own.find(({ name }) => given.test(name))?.name;
}

const bracketed =
  (wanted: string) =>
  (n: number): string => {
    const number = ` (${n})`;
    return wanted.slice(0, MAX_SHEET_NAME - number.length) + number;
  };

/** Gives a free name for each key, the same when asked again. */
function takenNames(names: readonly string[]) {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const given = new Map<string, string>();
  return (key: string, wanted: string, nth: (n: number) => string): string => {
    const known = given.get(key);
    if (known !== undefined) return known;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = nth(n);
    taken.add(name.toLowerCase());
    given.set(key, name);
    return name;
  };
}
