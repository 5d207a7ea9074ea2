import { distance } from 'fastest-levenshtein';
import { LEVELS, type Level } from '../../cascade/cascade';
import { textKey } from '../../cascade/text';
import { isIndikatorHead } from '../tabel/roles';
import type { Grid, GridCell } from './grid';
import { GUARD, labelAt, type Label } from './labels';

/** The rows of one level: from its band or row label to the next level's. `end` is the row after the last. */
export interface Region {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  /** What the first column says of a row, in a matrix: 'Sasaran' is the kinerja, 'Indikator' the indikator. */
  readonly rowLabels: ReadonlyMap<number, Label>;
}

/** The first column of a tree or matrix, and what it divides the sheet into. */
export interface Bands {
  readonly col: number;
  /** One for each tree or matrix on the sheet, from the top. */
  readonly sections: readonly (readonly Region[])[];
  /** Cells of the first column that were understood. */
  readonly known: ReadonlySet<GridCell>;
}

const UNIT = '(?: (?:pd|opd|skpd|perangkat daerah|renstra|strategis))?';
const BAND: readonly (readonly [Level, RegExp])[] = [
  ['tujuan', new RegExp(`^tujuan${UNIT}$`)],
  ['sasaran', new RegExp(`^sasaran${UNIT}$`)],
  ['program', new RegExp(`^program${UNIT}$`)],
  ['kegiatan', /^kegiatan$/],
  ['subKegiatan', /^sub ?-?kegiatan$/],
  [
    'proses',
    /^(proses|pelaksana|pelaksana proses|aktivitas|tim pelaksana|tim ?\/ ?individu|tim ?\/ ?pelaksana)$/,
  ],
];

/** Band texts are long and often mistyped: each part of 'Output/Kinerja Sub Kegiatan' tells by itself. */
const BAND_PARTS: readonly (readonly [string, Level])[] = [
  ['final outcome', 'tujuan'],
  ['intermediate outcome', 'sasaran'],
  ['kinerja strategis', 'sasaran'],
  ['immediate outcome', 'program'],
  ['kinerja program', 'program'],
  ['kinerja kegiatan', 'kegiatan'],
  ['kinerja sub kegiatan', 'subKegiatan'],
  ['kinerja subkegiatan', 'subKegiatan'],
];

/** Long enough that one wrong letter leaves no doubt. */
const SLIPPED = ['sasaran pd', 'sub kegiatan', 'kegiatan', 'program', 'sasaran', 'tujuan pd', 'proses'];

/** The level that a first-column text opens, and whether it is a tree's band rather than a matrix' row label. */
export function levelOf(text: string): { readonly level: Level; readonly band: boolean } | null {
  if (text.length > 60) return null;
  const words = textKey(text).replace(/\s*[:.]+$/, '');
  for (const [level, pattern] of BAND) if (pattern.test(words)) return { level, band: false };
  // 'Sasran PD': one slip in a word that is long enough.
  const slip = words.length < 6 ? undefined : SLIPPED.find((known) => isAlmost(known, words, 1));
  if (slip) return levelOf(slip);
  for (const part of words.split(/\s*\/\s*/)) {
    // 'Kinerja : Program' is no slip: it says what the kinerja of a box is.
    if (/: ?\S/.test(part)) continue;
    const known = BAND_PARTS.find(([name]) => isAlmost(name, part, name.length > 12 ? 2 : 0));
    if (known) return { level: known[1], band: true };
  }
  return null;
}

/** The level that a cell opens; a text of the cascade behind a guard only looks like one. */
const levelAt = ({ raw, text }: GridCell) => (raw.startsWith(GUARD) ? null : levelOf(text));

/** At most so many letters differ; lengths tell most texts apart, and every cell of a sheet comes by here. */
function isAlmost(known: string, words: string, slips: number): boolean {
  return Math.abs(known.length - words.length) <= slips && distance(known, words) <= slips;
}

/** Finds the first column: the leftmost one that opens at least two levels, or one whose label is a band. */
export function findBands(grid: Grid): Bands | null {
  const heads = tableHeads(grid);
  const columns = new Map<number, Set<Level>>();
  for (const cell of grid.cells) {
    const { row, col } = cell;
    const opened = heads.has(row) ? null : levelAt(cell);
    if (opened) columns.set(col, (columns.get(col) ?? new Set()).add(opened.level));
  }
  const best = [...columns].sort((a, b) => b[1].size - a[1].size || a[0] - b[0])[0];
  return best ? divide(grid, best[0], heads) : null;
}

/** What stands beside 'Sasaran' and 'Indikator' in the head of a table, and beside them in no row of boxes. */
const OTHER_HEAD =
  /^(?:(?:no|nomor|satuan|sat|formula|formulasi|rumus|sumber data|penanggung jawab|keterangan|ket|baseline)\.?$|(?:target|realisasi|tw|triwulan)\b(?!.*:))/;

/** Rows that head a table, as of realization or of IKU: their 'Sasaran' and 'Program' are columns. */
function tableHeads({ cells }: Grid): ReadonlySet<number> {
  const rowsWith = (test: (text: string) => boolean, among?: ReadonlySet<number>) =>
    new Set(cells.filter(({ row, text }) => (among?.has(row) ?? true) && test(text)).map(({ row }) => row));
  const indikator = rowsWith(isIndikatorHead);
  const levels = rowsWith((text) => levelOf(text)?.band === false, indikator);
  return rowsWith((text) => OTHER_HEAD.test(textKey(text)), levels);
}

interface OpenRegion {
  readonly level: Level;
  readonly start: number;
  readonly rowLabels: Map<number, Label>;
}

/** Divides the rows by what the first column says, down to the last row of the sheet. */
function divide(grid: Grid, col: number, heads: ReadonlySet<number>): Bands {
  const known = new Set<GridCell>();
  const opened: OpenRegion[] = [];
  for (const cell of grid.cells) {
    if (cell.col !== col || heads.has(cell.row)) continue;
    const current = opened.at(-1);
    const field = current ? fieldOf(cell.text, current.level) : null;
    const level = field ? null : levelAt(cell);
    if (current && field) current.rowLabels.set(cell.row, field);
    else if (level) opened.push(openRegion(cell.row, level));
    else continue;
    known.add(cell);
  }
  const end = (grid.cells.at(-1)?.row ?? 0) + 1;
  const regions = opened.map((region, i) => ({ ...region, end: opened[i + 1]?.start ?? end }));
  return { col, sections: sectionsOf(regions), known };
}

function openRegion(start: number, { level, band }: { level: Level; band: boolean }): OpenRegion {
  return { level, start, rowLabels: new Map(band || level === 'proses' ? [] : [[start, 'nama']]) };
}

/** A level that does not lie below the one before begins another tree or matrix on the same sheet. */
function sectionsOf(regions: readonly Region[]): Region[][] {
  const sections: Region[][] = [];
  for (const region of regions) {
    const last = sections.at(-1)?.at(-1);
    if (last && LEVELS.indexOf(last.level) < LEVELS.indexOf(region.level)) sections.at(-1)?.push(region);
    else sections.push([region]);
  }
  return sections;
}

/** What a first-column text says of its row below a level's label: 'Sasaran' there means the kinerja. */
function fieldOf(text: string, level: Level): Label | null {
  const words = textKey(text).replace(/\s*[:.]+$/, '');
  const below = level === 'program' || level === 'kegiatan' || level === 'subKegiatan';
  if (below && /^sasa?ra?n( (program|kegiatan|sub ?-?kegiatan))?$/.test(words)) return 'kinerja';
  const band = levelOf(text);
  if (band?.band === true && band.level !== level) return null;
  const label = labelAt(text);
  return label?.rest === '' ? label.label : null;
}
