import { must } from '../../cascade/must';
import {
  akumulasiOf,
  isCount,
  isNumerator,
  sumberAkumulasi,
  sumberNilai,
  type SumberAkumulasi,
} from '../../measure/defaults';
import { inUnit, sameWords } from '../../measure/do';
import {
  accumulateFormula,
  capaianFormula,
  evaluateFormula,
  latestFilledFormula,
  meanFormula,
} from '../../measure/formula';
import type { IndikatorCascade } from '../../measure/indikator';
import { DESIMAL_BATAS, SKALA_CAPAIAN, SKALA_SAMPAI, type Skala } from '../../measure/predikat';
import { quarterList, TRIWULAN, type Akumulasi, type Triwulan } from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import { dueFormula, jenisFormula, yearFormula } from '../../measure/targetFormula';
import { PERCENT_UNITS } from '../../measure/units';
import { cellName } from '../../workbook/address';
import type { SetelanRefs } from '../setelan/refs';
import { QUARTER_HEAD, QUARTERS, QUARTER_TARGETS } from './columns';
import { cellsAt, fixed, inColumn, inRuns, quarterCell, type Grid } from './grid';
import type { Row } from './rows';

/** A row of the sheet: what it is, where it stands, and the rows of its indikator and of the nodes it means. */
export interface Placed {
  readonly item: IndikatorCascade;
  readonly row: Row;
  /** Its row in the sheet, counted from 0. */
  readonly at: number;
  /** All rows of its indikator. */
  readonly siblings: readonly { readonly row: Row; readonly at: number }[];
  /** The rows that carry the results of the node a `simpul` row stands for. */
  readonly results: readonly number[];
  /** A mean that leads back to itself is not computed. */
  readonly computable: boolean;
}

export interface FormulaContext {
  readonly grid: Grid;
  readonly refs: SetelanRefs;
}

/** The accumulation of a row until the user chooses another. */
export function standardAkumulasi(placed: Pick<Placed, 'item' | 'row'>, setelan: Setelan): Akumulasi {
  return akumulasiOf(sumberOf(placed), setelan);
}

function sumberOf({ item, row }: Pick<Placed, 'item' | 'row'>): SumberAkumulasi {
  if (row.kind === 'variabel') return sumberAkumulasi(item.penjelasan, row.keterangan);
  return sumberNilai(item);
}

/** Whether an opening balance counts in this row. */
export function hasOpening({ item, row }: Pick<Placed, 'item' | 'row'>): boolean {
  return row.kind === 'variabel' && item.penjelasan.kumulatif && isNumerator(item.penjelasan, row.keterangan);
}

/** The formula of a quarter's cell of a computed row; null where the cell is typed in, or stays empty. */
export function quarterFormula(placed: Placed, quarter: Triwulan, context: FormulaContext): string | null {
  const { row, results, computable, siblings } = placed;
  if (!computable) return null;
  if (row.kind === 'simpul') {
    const col = context.grid.capaian[quarter];
    return results.length === 0 || !isCertain(placed) ? null : meanFormula(inRuns(results, col));
  }
  if (row.kind !== 'hasil') return null;
  const computed = resultFormula(placed, quarter, context);
  const direct = siblings.find((sibling) => sibling.row.kind === 'langsung');
  if (!direct) return computed;
  // A value typed in comes before the one that could be computed, as long as one of its quarters is filled.
  const { grid } = context;
  const typed = cellsAt(direct.at, [grid.col('TW I'), grid.col('TW IV')]).join(':');
  const value = cellName(direct.at, grid.values[quarter]);
  return `IF(COUNT(${typed})>0,${value},${computed ?? '""'})`;
}

/** Whether all names of a mean are those of nodes; else it is not computed. */
export function isCertain({ item }: Pick<Placed, 'item'>): boolean {
  return (item.rujukan?.tidakPasti.length ?? 0) === 0;
}

/** The result by the DO: of its variables, or the mean of its nodes. */
function resultFormula(placed: Placed, quarter: Triwulan, { grid, refs }: FormulaContext): string | null {
  const { item, siblings } = placed;
  const { expression } = item.penjelasan;
  if (!expression) {
    const col = grid.col(QUARTER_HEAD[quarter]);
    const rows = siblings.filter((sibling) => sibling.row.kind === 'simpul').map(({ at }) => at);
    return rows.length === 0 || !isCertain(placed) ? null : meanFormula(inRuns(rows, col));
  }
  const variable = (kata: string): string => {
    const found = siblings.find(({ row: r }) => r.kind === 'variabel' && sameWords(r.keterangan, kata));
    return cellName(must(found, 'each variable of the formula has a row').at, grid.values[quarter]);
  };
  const references = { variable, weight: refs.weight };
  const own = evaluateFormula(expression, references);
  const inPercent = inUnit(item.penjelasan, '%').expression;
  if (inPercent === null || inPercent === expression) return own;
  const isPercent = percentFormula(inColumn(placed.at, grid.col('Satuan')));
  return `IF(${isPercent},${evaluateFormula(inPercent, references)},${own})`;
}

/** The formula of the value at the end of a quarter. */
export function valueFormula(placed: Placed, quarter: Triwulan, { grid, refs }: FormulaContext): string {
  const { at, row } = placed;
  const cells = cellsAt(
    at,
    TRIWULAN.slice(0, quarter).map((n) => grid.col(QUARTER_HEAD[n])),
  );
  if (row.kind === 'hasil' || row.kind === 'simpul') {
    const last = cellName(at, grid.col(QUARTER_HEAD[quarter]));
    return `IF(ISNUMBER(${last}),${last},"")`;
  }
  return accumulateFormula(
    cells,
    inColumn(at, grid.col('Akumulasi')),
    refs.akumulasi(sumberOf(placed)),
    hasOpening(placed) ? inColumn(at, grid.col('s.d. Tahun Lalu')) : null,
  );
}

/** The formula of the capaian at the end of a quarter, against what is due by then. */
export function quarterCapaianFormula(
  { at }: Placed,
  quarter: Triwulan,
  { grid, refs }: FormulaContext,
): string {
  const value = cellName(at, grid.values[quarter]);
  const polaritas = inColumn(at, grid.col('Polaritas'));
  const against = (target: string): string => capaianFormula(value, target, polaritas, refs.perbandingan);
  const due = grid.targets?.triwulan[quarter] ?? grid.col('Target');
  return against(inColumn(at, due));
}

/** The formulas of the targets of a row: which kind they are, the year's, and what is due by each quarter. */
export function targetFormulas(
  { at, item }: Placed,
  grid: Grid,
): readonly (readonly [col: number, formula: string])[] {
  const { targets } = grid;
  if (!targets) return [];
  const cells = cellsAt(
    at,
    QUARTER_TARGETS.map((head) => grid.col(head)),
  );
  const own = { tahun: inColumn(at, grid.col('Target')), triwulan: cells };
  const [jenis, tahun] = [inColumn(at, targets.jenis), inColumn(at, targets.tahun)];
  return [
    [targets.jenis, jenisFormula(own, isCountFormula(item, inColumn(at, grid.col('Satuan'))))],
    [targets.tahun, yearFormula(own, jenis)],
    ...TRIWULAN.map((n) => [targets.triwulan[n], dueFormula(cells.slice(0, n), jenis, tahun)] as const),
  ];
}

/** A condition: whether a cell of the column Satuan says percent. */
function percentFormula(satuan: string): string {
  const units = PERCENT_UNITS.map((unit) => `"${unit}"`).join(',');
  return `ISNUMBER(MATCH(IFERROR(TRIM(${satuan}),""),{${units}},0))`;
}

/** A condition: whether the indikator counts things, by its words, as long as its unit is no percentage. */
function isCountFormula(item: IndikatorCascade, satuan: string): string {
  const { penjelasan } = item;
  if (!isCount(item)) return 'FALSE';
  const isOther = `NOT(${percentFormula(satuan)})`;
  return penjelasan.satuan === '%' ? `AND(IFERROR(TRIM(${satuan}),"")<>"",${isOther})` : isOther;
}

/** The formulas of a row that follow the current quarter. */
export function currentFormula(placed: Placed, grid: Grid, what: 'values' | 'capaian'): string {
  return `CHOOSE(${quarterCell(grid).ref},${cellsAt(placed.at, quarterList(grid[what])).join(',')})`;
}

/** How many bounds of a scale a cell has reached, compared by 15 digits as `tingkatOf` does. */
function reachedFormula(cell: string, skala: Skala, refs: SetelanRefs): string {
  const sign = skala.inklusif ? '<=' : '<';
  return `SUMPRODUCT((${refs.batas(skala)}${sign}ROUND(${cell},${DESIMAL_BATAS}))*1)`;
}

/** The level of the predikat, from the lowest, 1, up. */
export function levelFormula({ at }: Placed, { grid, refs }: FormulaContext): string {
  const value = inColumn(at, grid.col('Capaian'));
  return `IF(ISNUMBER(${value}),${reachedFormula(value, SKALA_CAPAIAN, refs)},"")`;
}

export function shareFormula({ at }: Placed, { grid }: FormulaContext): string {
  const level = inColumn(at, grid.level);
  return `IF(ISNUMBER(${level}),${level}/${SKALA_CAPAIAN.tingkat.length},"")`;
}

export function predikatFormula({ at }: Placed, { grid, refs }: FormulaContext): string {
  const level = inColumn(at, grid.level);
  return `IF(ISNUMBER(${level}),INDEX(${refs.predikat(SKALA_CAPAIAN)},${level}),"")`;
}

/** The formula of `predikatNilai`: empty where the value lies where its scale does not reach. */
export function predikatNilaiFormula({ at }: Placed, skala: Skala, { grid, refs }: FormulaContext): string {
  const value = inColumn(at, grid.col('Realisasi'));
  const reached = reachedFormula(value, skala, refs);
  const label = `IFERROR(INDEX(${refs.predikat(skala)},${reached}/(${reached}>0)),"")`;
  return `IF(ISNUMBER(${value}),IF(AND(${value}>=0,${value}<=${SKALA_SAMPAI}),${label},""),"")`;
}

export function filledFormula({ at }: Placed, grid: Grid): string {
  return latestFilledFormula(
    cellsAt(
      at,
      QUARTERS.map((quarter) => grid.col(quarter)),
    ),
  );
}

/** The latest filled quarter of all rows, at least 1. */
export function latestQuarterFormula(grid: Grid, first: number, last: number): string {
  return `MAX(1,MAX(${fixed(first, grid.filled)}:${fixed(last, grid.filled)}))`;
}

/** The quarter that a cell chooses, as 3 or III; the latest filled one where it chooses none. */
export function chosenQuarterFormula(chosen: string, latest: string): string {
  const among = (names: string): string => `MATCH(TRIM(${chosen}),{${names}},0)`;
  return `IFERROR(${among('"1","2","3","4"')},IFERROR(${among('"I","II","III","IV"')},${latest}))`;
}
