import { textKey } from '../../cascade/text';
import type { Triwulan } from '../../measure/quarters';
import type { Sheet } from '../../workbook/sheet';
import { headBlock, textOf, type Line, type Lines } from './block';
import { aboutQuarters, bareQuarter, namedQuarter, roleOf, subOf, type Role, type Sub } from './roles';

/** The columns of a realization table that somebody else laid out. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly indikator: readonly number[];
  /** From the innermost (Program/Kegiatan) to the outermost (Sasaran). */
  readonly uraian: readonly number[];
  readonly kode: readonly number[];
  readonly satuan: number | null;
  readonly pemilik: number | null;
  readonly target: number | null;
  readonly tahunLalu: number | null;
  /** The form's own last column, against the plan of five years. */
  readonly tingkat: number | null;
  /** For quarters I to IV. */
  readonly triwulan: readonly Quarter[];
  readonly targetTriwulan: readonly (number | null)[];
  /** Sub-columns of performance and money under each quarter: the form E.81. */
  readonly e81: boolean;
}

/** Where a quarter's value stands, or its two halves; null for none. */
export interface Quarter {
  readonly nilai: number | null;
  readonly pembilang: number | null;
  readonly penyebut: number | null;
}

const MOST_ROWS = 4;
const QUARTERS: readonly Triwulan[] = [1, 2, 3, 4];

/** Finds the head of a realization table: an indikator column and a quarter, in up to four rows; null where there is none. */
export function findHead(sheet: Sheet, lines: Lines): Head | null {
  for (const [row, line] of lines) {
    for (const [col, cell] of line) {
      const text = textOf(cell);
      if (text.length > 80 || !/^indikator\b[^:]*$/.test(textKey(text))) continue;
      const head = headAround(sheet, lines, row, col);
      if (head) return head;
    }
  }
  return null;
}

/** The head to which the cell `Indikator` belongs. */
function headAround(sheet: Sheet, lines: Lines, row: number, col: number): Head | null {
  const found = quarterRow(lines, row);
  if (!found) return null;
  const top = Math.min(row, found.top);
  let bottom = Math.max(row, found.row);
  while (bottom >= found.row && isSubRow(lines.get(bottom + 1))) bottom += 1;
  if (bottom - top >= MOST_ROWS) return null;
  const roles = new Map<number, Role>();
  for (const [at, path] of headBlock(sheet, lines, top, bottom).paths) {
    const role = roleOf(path);
    if (role) roles.set(at, role);
  }
  return roles.get(col)?.kind === 'indikator' ? arrange(roles, top, bottom) : null;
}

/** A row that says what stands in the columns under the quarters. */
function isSubRow(line: Line | undefined): boolean {
  const texts = [...(line?.values() ?? [])].map(textOf).filter((text) => text !== '');
  return texts.length >= 2 && texts.filter((text) => subOf(text) !== null).length * 2 > texts.length;
}

/** The row near `row` that names the most quarters, and the topmost row of their heads. */
function quarterRow(lines: Lines, row: number): { readonly row: number; readonly top: number } | null {
  let best: { readonly row: number; readonly top: number; readonly count: number } | null = null;
  for (let at = row - MOST_ROWS + 1; at < row + MOST_ROWS; at += 1) {
    let top = at;
    let count = 0;
    for (const [col, cell] of lines.get(at) ?? []) {
      const text = textOf(cell);
      const parent = parentRow(lines, at, col);
      const bare = namedQuarter(text) === null;
      if (bare && (bareQuarter(text) === null || parent === null)) continue;
      count += 1;
      if (bare) top = Math.min(top, parent ?? at);
    }
    if (count > (best?.count ?? 0)) best = { row: at, top, count };
  }
  return best;
}

/** The row above a cell whose text over it speaks of quarters. */
function parentRow(lines: Lines, row: number, col: number): number | null {
  for (let at = row - 1; at > row - MOST_ROWS; at -= 1) {
    const line = lines.get(at);
    const start = Math.max(-1, ...[...(line?.keys() ?? [])].filter((other) => other <= col));
    if (start >= 0 && aboutQuarters(textOf(line?.get(start)))) return at;
  }
  return null;
}

function arrange(roles: ReadonlyMap<number, Role>, top: number, bottom: number): Head | null {
  const list = [...roles].sort(([a], [b]) => a - b);
  const first = (kind: Role['kind']): number | null =>
    list.find(([, role]) => role.kind === kind)?.[0] ?? null;
  const all = (kind: Role['kind']) => list.flatMap(([col, role]) => (role.kind === kind ? [col] : []));
  const triwulan = QUARTERS.map((quarter) => quarterOf(list, quarter));
  if (triwulan.every(isNone)) return null;
  const uraian = (inner: boolean) =>
    list.flatMap(([col, role]) => (role.kind === 'uraian' && role.inner === inner ? [col] : []));
  const money = list.some(([, role]) => role.kind === 'triwulan' && role.sub === 'anggaran');
  const names = [...uraian(true).reverse(), ...uraian(false).reverse()];
  return {
    top,
    bottom,
    indikator: all('indikator'),
    uraian: names,
    kode: all('kode'),
    satuan: first('satuan'),
    pemilik: first('pemilik'),
    target: targetOf(list),
    tahunLalu: first('tahunLalu'),
    tingkat: first('tingkat'),
    triwulan,
    targetTriwulan: QUARTERS.map((quarter) => columnOf(list, 'targetTriwulan', quarter, VALUE)),
    e81: money && names.length > 0,
  };
}

type Placed = readonly (readonly [number, Role])[];

/** Sub-columns that hold the value, the best first. */
const VALUE: readonly (Sub | null)[] = ['kinerja', null, 'persen'];

function quarterOf(list: Placed, quarter: Triwulan): Quarter {
  return {
    nilai: columnOf(list, 'triwulan', quarter, VALUE),
    pembilang: columnOf(list, 'triwulan', quarter, ['pembilang']),
    penyebut: columnOf(list, 'triwulan', quarter, ['penyebut']),
  };
}

function isNone({ nilai, pembilang, penyebut }: Quarter): boolean {
  return nilai === null && (pembilang === null || penyebut === null);
}

function columnOf(
  list: Placed,
  kind: 'triwulan' | 'targetTriwulan',
  quarter: Triwulan,
  subs: readonly (Sub | null)[],
): number | null {
  for (const sub of subs) {
    const found = list.find(
      ([, role]) => role.kind === kind && role.triwulan === quarter && role.sub === sub,
    );
    if (found) return found[0];
  }
  return null;
}

/** The target of the year: of this year's plan rather than of the five years', its performance rather than its money. */
function targetOf(list: Placed): number | null {
  const columns = list.flatMap(([col, role]) =>
    role.kind === 'target' && role.sub !== 'anggaran' ? [{ col, rank: role.rank, sub: role.sub }] : [],
  );
  const best = Math.max(...columns.map(({ rank }) => rank));
  const own = columns.filter(({ rank }) => rank === best);
  return own.find(({ sub }) => sub === 'kinerja')?.col ?? own[0]?.col ?? null;
}
