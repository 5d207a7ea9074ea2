import type { Level } from '../../cascade/cascade';
import { maxOf } from '../../cascade/list';
import type { Sebagai } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import { isIndikatorHead } from '../foreign-table/roles';
import { kindsOf } from '../words/classify';
import type { Grid, GridCell } from './grid';
import type { Label } from '../words/labels';
import type { OpenedLevel } from '../words/levels';
import type { RowLabel, RowLabels } from './tokens';

/** What stands in the first column beside a row of boxes, and the rows from it to the next one. */
export interface Band {
  readonly start: number;
  /** The row after the last. */
  readonly end: number;
  /** By its own words; null where they tell none ('Output', 'Eselon III'). */
  readonly level: Level | null;
  /** The level that it tells as an outcome (Permen PANRB 89/2021), if all are different; null where it is none. */
  readonly outcome: Level | null;
  /** It announces what belongs to no node: 'Visi', 'Anggaran'. */
  readonly sebagai: Sebagai | null;
  /** What the first column says of its rows, in a matrix: 'Sasaran' is the kinerja, 'Indikator' the indikator. */
  readonly rowLabels: RowLabels;
  readonly cells: readonly GridCell[];
}

/** The first column of a tree or matrix, and what it divides the sheet into. */
export interface Bands {
  /** -1 where no column of bands stands beside the boxes. */
  readonly col: number;
  /** It stands right of the boxes. */
  readonly right: boolean;
  readonly bands: readonly Band[];
  /** Cells of the first column that say what stands in a row of boxes. */
  readonly rowLabels: readonly GridCell[];
}

/** Whether a cell stands among the boxes, beside the column of bands. */
export const isBeside = (
  { col, right }: Pick<Bands, 'col' | 'right'>,
  cell: { readonly col: number },
): boolean => (right ? cell.col < col : cell.col > col);

/** The level that a cell opens; a text of the cascade behind a guard only looks like one. */
function levelAt(cell: GridCell): OpenedLevel | null {
  const kinds = kindsOf(cell);
  return kinds.guarded ? null : kinds.level;
}

/** A label and nothing behind it. */
const isLabelAlone = (cell: GridCell) => kindsOf(cell).label?.rest === '';

/** Finds the first column and the bands in it. `ours`: the sheet carries a mark of ours. */
export function findBands(grid: Grid, ours: boolean): Bands {
  const heads = tableHeads(grid);
  const cells = grid.cells.filter(({ row }) => !heads.has(row));
  const rightmost = ours ? -1 : bandsRight(cells);
  const col = rightmost < 0 ? bandColumn(cells) : rightmost;
  const place = { col, right: rightmost >= 0 };
  return col < 0 ? { ...place, bands: [], rowLabels: [] } : divide(grid, place, heads, ours);
}

/**
 * The column of bands right of all boxes: the last one, where each of its cells opens a level of its own, two at least,
 * and no column left of it opens any by a word alone; else -1.
 */
function bandsRight(cells: readonly GridCell[]): number {
  const last = maxOf(
    cells.map(({ col }) => col),
    -1,
  );
  const levels = cells.filter(({ col }) => col === last).map((cell) => levelAt(cell)?.level ?? null);
  if (levels.length < 2 || levels.includes(null) || new Set(levels).size < levels.length) return -1;
  return cells.some((cell) => cell.col < last && levelAt(cell) !== null) ? -1 : last;
}

/** How much in a column looks like bands, and how much like boxes. */
interface ColumnLook {
  readonly levels: Set<Level>;
  bands: number;
  boxes: number;
}

/**
 * The column of bands: the leftmost that opens most levels, left of all boxes. Where no words of bands are known, the
 * fullest column left of the boxes; -1 where there is none.
 */
function bandColumn(cells: readonly GridCell[]): number {
  const looks = new Map<number, ColumnLook>();
  for (const cell of cells) {
    const look = looks.get(cell.col) ?? { levels: new Set(), bands: 0, boxes: 0 };
    looks.set(cell.col, look);
    const opened = levelAt(cell);
    if (opened) {
      look.levels.add(opened.level);
      look.bands += 1;
    } else if (isOfBox(cell)) look.boxes += 1;
  }
  const boxed = [...looks].filter(([, { boxes, bands }]) => boxes > bands).map(([col]) => col);
  const firstBox = boxed.reduce((least, col) => Math.min(least, col), Infinity);
  const known = [...looks].filter(([col, { levels }]) => levels.size > 0 && col < firstBox);
  const [best] = known.sort(([a, x], [b, y]) => y.levels.size - x.levels.size || a - b);
  return best ? best[0] : fullestLeftOf(firstBox, cells);
}

/** A cell as only boxes have it: a label before its text, or a name that begins with its level's word. */
function isOfBox(cell: GridCell): boolean {
  const { labels, own } = kindsOf(cell);
  const [label] = labels;
  return label?.line === 0 ? label.rest !== '' : own !== null;
}

function fullestLeftOf(firstBox: number, cells: readonly GridCell[]): number {
  const top = cells.find((cell) => cell.col >= firstBox && isOfBox(cell))?.row ?? Infinity;
  const counts = new Map<number, number>();
  for (const { row, col } of cells)
    if (col < firstBox && row >= top) counts.set(col, (counts.get(col) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best ? best[0] : -1;
}

/** What stands beside 'Sasaran' and 'Indikator' in the head of a table, and beside them in no row of boxes. */
const OTHER_HEAD =
  /^(?:(?:no|nomor|satuan|sat|formula|formulasi|rumus|sumber data|penanggung jawab|keterangan|ket|baseline)\.?$|(?:target|realisasi|tw|triwulan)\b(?!.*:))/;

/** Rows that head a table, as of realization or of IKU: their 'Sasaran' and 'Program' are columns. */
function tableHeads({ cells }: Grid): ReadonlySet<number> {
  const rowsWith = (test: (cell: GridCell) => boolean, among?: ReadonlySet<number>) =>
    new Set(cells.filter((cell) => (among?.has(cell.row) ?? true) && test(cell)).map(({ row }) => row));
  const indikator = rowsWith(({ text }) => isIndikatorHead(text));
  const levels = rowsWith((cell) => kindsOf(cell).level?.band === false, indikator);
  return rowsWith(({ text }) => OTHER_HEAD.test(textKey(text)), levels);
}

interface OpenBand extends Omit<Band, 'end'> {
  readonly rowLabels: Map<number, RowLabel>;
  readonly cells: GridCell[];
  /** The last of the row labels. */
  last: RowLabel | null;
}

function setRowLabel(band: OpenBand, row: number, label: RowLabel): void {
  band.rowLabels.set(row, label);
  band.last = label;
}

/** Divides the rows by what the first column says, down to the last row of the sheet. */
function divide(
  grid: Grid,
  place: Pick<Bands, 'col' | 'right'>,
  heads: ReadonlySet<number>,
  ours: boolean,
): Bands {
  const first = grid.cells.filter((cell) => cell.col === place.col && !heads.has(cell.row));
  const beside = rowsBeside(grid, place);
  const matrix = isMatrix(first, ours);
  const last = ours ? undefined : first.filter(opensOrLabels).at(-1);
  const rowLabels: GridCell[] = [];
  const opened: OpenBand[] = [];
  for (const cell of first) {
    const current = opened.at(-1) ?? null;
    // Beside a tree a label is a note, but a level's word within its own band says kinerja everywhere.
    const field = current?.level && (matrix || levelAt(cell)) ? fieldOf(cell, current.level) : null;
    const level = field || isOfUnknownBox(current, cell) ? null : levelAt(cell);
    // Nothing of a tree or matrix follows a level's word that stands alone beside its lists: it is a note.
    if (current?.level === 'proses' && level && level.level !== 'proses' && cell === last) {
      if (!beside.named.has(cell.row)) continue;
    }
    if (current && field) {
      setRowLabel(current, cell.row, { kind: 'label', label: field });
      rowLabels.push(cell);
    } else if (level) opened.push(openBand(cell, level.level, !level.band));
    else if (current?.sebagai === 'RPJMD' && isLabelAlone(cell)) current.cells.push(cell);
    else if (current && !matrix && goesOnWith(current, cell, beside)) current.cells.push(cell);
    else otherBand(cell, { current, matrix, beside, opened, rowLabels });
  }
  const end = (grid.cells.at(-1)?.row ?? 0) + 1;
  const bands = opened.map((band, i) => ({ ...band, end: opened[i + 1]?.start ?? end }));
  return { ...place, bands, rowLabels };
}

/**
 * A matrix has row labels in its first column, one for two or three bands at least; a single one beside a tree is a
 * note. In a sheet of ours nobody wrote notes: there a box without a field may leave its band without a label.
 */
function isMatrix(first: readonly GridCell[], ours: boolean): boolean {
  const labels = first.filter(isLabelAlone).length;
  const bands = first.filter((cell) => levelAt(cell) !== null).length;
  return labels > 0 && (ours || labels * BANDS_A_LABEL > bands);
}

const BANDS_A_LABEL = 3;

const opensOrLabels = (cell: GridCell) => levelAt(cell) !== null || isLabelAlone(cell);

/** In a matrix the 'Sasaran' right below a row that tells nothing is the kinerja of a box of unknown level. */
function isOfUnknownBox(current: OpenBand | null, { text }: GridCell): boolean {
  return current?.last?.kind === 'unknown' && textKey(text).replace(/\s*[:.]+$/, '') === 'sasaran';
}

interface RowsBeside {
  /** Rows in which anything stands right of the first column. */
  readonly filled: ReadonlySet<number>;
  /** Rows in which the name of a box tells its level. */
  readonly named: ReadonlyMap<number, Level>;
}

function rowsBeside({ cells }: Grid, place: Pick<Bands, 'col' | 'right'>): RowsBeside {
  const right = cells.filter((cell) => isBeside(place, cell));
  const named = new Map<number, Level>();
  for (const cell of right) {
    const level = named.has(cell.row) ? null : kindsOf(cell).own;
    if (level) named.set(cell.row, level);
  }
  return { filled: new Set(right.map(({ row }) => row)), named };
}

/** The further lines of a band stand right below it. */
function goesOnWith(band: OpenBand, cell: GridCell, { named }: RowsBeside): boolean {
  if (band.cells.at(-1)?.row !== cell.row - 1 || named.has(cell.row)) return false;
  const { outcome, apart, context } = kindsOf(cell);
  return outcome === null && !apart && context === null;
}

/**
 * A text of the first column that tells no level: a band where a box begins beside it, in a matrix a row of something
 * else. Below Proses and where nothing stands beside it, it is a note.
 */
function otherBand(
  cell: GridCell,
  {
    current,
    matrix,
    beside,
    opened,
    rowLabels,
  }: {
    readonly current: OpenBand | null;
    readonly matrix: boolean;
    readonly beside: RowsBeside;
    readonly opened: OpenBand[];
    readonly rowLabels: GridCell[];
  },
): void {
  const named = beside.named.get(cell.row) ?? null;
  if (!beside.filled.has(cell.row) || (current?.level === 'proses' && !named)) return;
  const { context } = kindsOf(cell);
  if (!matrix || named || !current || context?.sebagai === 'RPJMD') {
    const level = matrix && context?.sebagai !== 'RPJMD' ? named : null;
    opened.push({ ...openBand(cell, level, level !== null), sebagai: context?.sebagai ?? null });
    return;
  }
  if (isOfUnknownBox(current, cell)) {
    opened.push(openBand(cell, null, false));
    return;
  }
  const label: RowLabel = context ? { kind: 'context', sebagai: context.sebagai } : { kind: 'unknown' };
  setRowLabel(current, cell.row, label);
  if (context) rowLabels.push(cell);
}

function openBand(cell: GridCell, level: Level | null, exact: boolean): OpenBand {
  const named = exact && level !== 'proses';
  return {
    start: cell.row,
    level,
    outcome: kindsOf(cell).outcome,
    sebagai: null,
    rowLabels: new Map(named ? [[cell.row, { kind: 'label', label: 'nama' }]] : []),
    cells: [cell],
    last: null,
  };
}

/** What a first-column text says of its row below a level's label: 'Sasaran' there means the kinerja. */
function fieldOf(cell: GridCell, level: Level): Label | null {
  const words = textKey(cell.text).replace(/\s*[:.]+$/, '');
  const below = level === 'program' || level === 'kegiatan' || level === 'subKegiatan';
  if (below && /^sasa?ra?n( (program|kegiatan|sub ?-?kegiatan))?$/.test(words)) return 'kinerja';
  const { level: band, label } = kindsOf(cell);
  if (band?.band === true && band.level !== level) return null;
  return label?.rest === '' ? label.label : null;
}
