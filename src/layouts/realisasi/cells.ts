import { LEVELS } from '../../cascade/cascade';
import { wordsOf } from '../../cascade/jenis';
import { must } from '../../cascade/must';
import { targetAt } from '../../measure/measure';
import { predikat, predikatNilai, SKALA_CAPAIAN, skalaNilaiOf, tingkatOf } from '../../measure/predikat';
import {
  latestFilled,
  perTriwulan,
  valueAt,
  TRIWULAN,
  type Akumulasi,
  type Triwulan,
} from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import { JENIS_WORDS } from '../../measure/targetFormula';
import { isPercentUnit, nounOf } from '../../measure/units';
import type { Isian } from '../../realisasi/entry';
import type { Baris } from '../../realisasi/table';
import type { PlanCell, Style } from '../../workbook/plan';
import { COMPUTED, INPUT } from '../input';
import { LEVEL_COLORS, NOTE, TABLE_CELL } from '../styles';
import { QUARTER_HEAD, QUARTER_TARGET_HEAD, type Head } from './columns';
import {
  currentFormula,
  filledFormula,
  hasOpening,
  isCertain,
  levelFormula,
  predikatFormula,
  predikatNilaiFormula,
  quarterCapaianFormula,
  quarterFormula,
  shareFormula,
  standardAkumulasi,
  targetFormulas,
  valueFormula,
  type FormulaContext,
} from './formulas';
import { writtenAgain } from './isian';
import type { Filled } from './placing';

/** What the cells of the sheet need besides their row. */
export interface CellContext extends FormulaContext {
  readonly setelan: Setelan;
  /** The quarter that the sheet shows now. */
  readonly quarter: Triwulan;
  /** The capaian of a node at the end of a quarter. */
  readonly capaianOf: (kode: string, quarter: Triwulan) => number | null;
}

/** What a cell holds, before its place is known. */
type Content = Pick<PlanCell, 'value' | 'formula' | 'result' | 'style'>;

const NUMBER: Style = { align: 'right', wrap: false };
const PERCENT_FORMAT = '#,##0.00';

/** Whether the row carries target, polarity and result. */
export function isMain({ row }: Pick<Filled, 'row'>): boolean {
  return row.kind === 'hasil' || row.kind === 'nilai';
}

/** Whether quarters are typed into the row. */
export function isTyped({ row }: Pick<Filled, 'row'>): boolean {
  return row.kind === 'variabel' || row.kind === 'nilai' || row.kind === 'langsung';
}

/** The unit of a row: that of the indikator, or of the variable by its own words. */
export function unitOf({ item, row, typed }: Pick<Filled, 'item' | 'row' | 'typed'>): string {
  if (typed && typed.satuan !== '') return typed.satuan;
  if (row.kind === 'simpul') return '%';
  if (row.kind !== 'variabel') return item.penjelasan.satuan ?? '';
  return nounOf(row.keterangan);
}

/** All cells of a row: those of the table, then those in which its formulas work. */
export function rowCells(filled: Filled, context: CellContext): PlanCell[] {
  const { grid } = context;
  const table = grid.heads.map((head, col) => ({ ...contentOf(head, filled, context), row: filled.at, col }));
  return [...table, ...workCells(filled, context)];
}

function contentOf(head: Head, filled: Filled, context: CellContext): Content {
  const quarter = TRIWULAN.find((n) => QUARTER_HEAD[n] === head);
  if (quarter) return quarterContent(filled, quarter, context);
  return (
    textContent(head, filled) ??
    chosenContent(head, filled, context) ??
    numberContent(head, filled) ??
    resultContent(head, filled, context)
  );
}

/** What the cascade says; rows after the first of an indikator repeat it quietly, so that filters find them. */
function textContent(head: Head, { item, row, first }: Filled): Content | null {
  const { simpul, uraian, indikator, pemilik } = item;
  const style: Style = first ? TABLE_CELL : { ...TABLE_CELL, color: '8A97A3' };
  const bold = row.kind === 'hasil' || row.kind === 'nilai';
  switch (head) {
    case 'Kode':
      return { value: simpul.kode, style: { ...style, ...levelStyle(simpul.jenis), numberFormat: '@' } };
    case 'Jenis':
      return { value: wordsOf(simpul.jenis, simpul.part), style };
    case 'Uraian':
      return { value: uraian, style };
    case 'Indikator':
      return { value: indikator, style };
    case 'Pemilik':
      return { value: pemilik.join('; '), style };
    case 'Komponen':
      return { value: row.komponen, style: { ...TABLE_CELL, bold } };
    case 'Keterangan Komponen':
      return { value: row.keterangan, style: TABLE_CELL };
    default:
      return null;
  }
}

function levelStyle(jenis: Filled['item']['simpul']['jenis']): Style {
  const level = LEVELS.find((one) => one === jenis) ?? 'proses';
  const { fill, ink } = LEVEL_COLORS[level];
  return { fill, color: ink };
}

/** What is chosen from a list, or written freely. */
function chosenContent(head: Head, filled: Filled, { setelan }: CellContext): Content | null {
  const { typed, terukur } = filled;
  switch (head) {
    case 'Satuan':
      return { value: unitOf(filled), style: isMain(filled) ? INPUT : TABLE_CELL };
    case 'Akumulasi':
      return isTyped(filled) ? { value: akumulasiOf(filled, setelan), style: INPUT } : { style: COMPUTED };
    case 'Polaritas':
      return isMain(filled) ? { value: terukur.polaritas, style: INPUT } : { style: COMPUTED };
    case 'Bukti Dukung':
      return { ...text(typed?.bukti), style: INPUT };
    case 'Catatan':
      return { ...text(typed?.catatan), style: INPUT };
    default:
      return null;
  }
}

/** The accumulation of a row: as it was typed, else the default, which may hang on the numbers of a value. */
export function akumulasiOf(filled: Filled, setelan: Setelan): Akumulasi {
  const { row, typed, terukur } = filled;
  const ofValue = row.kind === 'variabel' ? null : terukur.nilai;
  return typed?.akumulasi ?? ofValue?.akumulasi ?? standardAkumulasi(filled, setelan);
}

/** Numbers that are typed beside the quarters: targets and the opening balance. */
function numberContent(head: Head, filled: Filled): Content | null {
  const { typed } = filled;
  const percent = isPercentUnit(unitOf(filled));
  if (head === 's.d. Tahun Lalu') {
    return { ...typedValue(typed?.tahunLalu, false), style: numberStyle(hasOpening(filled)) };
  }
  if (head === 'Target') {
    return { ...typedValue(typed?.target, percent), style: numberStyle(isMain(filled)) };
  }
  const quarter = TRIWULAN.find((n) => QUARTER_TARGET_HEAD[n] === head);
  if (!quarter) return null;
  return { ...typedValue(typed?.targetTriwulan[quarter], percent), style: numberStyle(isMain(filled)) };
}

function quarterContent(filled: Filled, quarter: Triwulan, context: CellContext): Content {
  if (isTyped(filled)) {
    const percent = filled.row.kind !== 'variabel' && isPercentUnit(unitOf(filled));
    return { ...typedValue(filled.typed?.triwulan[quarter], percent), style: numberStyle(true) };
  }
  const formula = quarterFormula(filled, quarter, context);
  const style: Style = { ...COMPUTED, ...NUMBER, numberFormat: PERCENT_FORMAT };
  return formula === null
    ? { style }
    : { formula, result: orEmpty(valueOf(filled, quarter, context)), style };
}

function resultContent(head: Head, filled: Filled, context: CellContext): Content {
  const { grid, quarter } = context;
  const bold = isMain(filled);
  const style: Style = { ...COMPUTED, ...NUMBER, bold, numberFormat: PERCENT_FORMAT };
  const plain: Style = isPercentUnit(unitOf(filled)) ? style : { ...COMPUTED, ...NUMBER, bold };
  const now = filled.hasil[quarter];
  switch (head) {
    case 'Realisasi':
      return {
        formula: currentFormula(filled, grid, 'values'),
        result: orEmpty(valueOf(filled, quarter, context)),
        style: plain,
      };
    case 'Capaian':
      if (!isMain(filled)) return { style };
      return { formula: currentFormula(filled, grid, 'capaian'), result: orEmpty(now.capaian), style };
    default: {
      const named: Style = { ...COMPUTED, bold, align: 'center' };
      if (!isMain(filled)) return { style: named };
      const label = predikat(SKALA_CAPAIAN, now.capaian) ?? '';
      return { formula: predikatFormula(filled, context), result: label, style: named };
    }
  }
}

const WORK: Style = { ...NOTE, italic: false, align: 'right', numberFormat: PERCENT_FORMAT };

/** Right of the table: the values and the capaian at the end of each quarter, and what leads to the predikat. */
function workCells(filled: Filled, context: CellContext): PlanCell[] {
  const { grid } = context;
  const cell = (col: number, formula: string, result: string | number): PlanCell => ({
    row: filled.at,
    col,
    formula,
    result,
    style: WORK,
  });
  const values = TRIWULAN.map((n) =>
    cell(grid.values[n], valueFormula(filled, n, context), orEmpty(valueOf(filled, n, context))),
  );
  const typed = isTyped(filled)
    ? [cell(grid.filled, filledFormula(filled, grid), lastTyped(filled.typed))]
    : [];
  if (!isMain(filled)) return [...values, ...typed];
  const capaian = TRIWULAN.map((n) =>
    cell(grid.capaian[n], quarterCapaianFormula(filled, n, context), orEmpty(filled.hasil[n].capaian)),
  );
  const level = levelOf(filled, context);
  const share = level === null ? '' : level / SKALA_CAPAIAN.tingkat.length;
  return [
    ...values,
    ...capaian,
    ...typed,
    cell(grid.level, levelFormula(filled, context), orEmpty(level)),
    cell(grid.share, shareFormula(filled, context), share),
    ...ownPredikat(filled, context),
    ...targetFormulas(filled, grid).map(([col, formula], i) =>
      cell(col, formula, must(targetResults(filled)[i], 'each formula of the targets has a result')),
    ),
  ];
}

/** The predikat of the value, where it has a scale of its own. */
function ownPredikat(filled: Filled, context: CellContext): PlanCell[] {
  const { grid, quarter, setelan } = context;
  const skala = skalaNilaiOf(filled.item.indikator, setelan.skalaNilai);
  if (!skala) return [];
  const found = predikatNilai(skala, filled.hasil[quarter].realisasi);
  return [
    {
      ...{ row: filled.at, col: grid.predikatNilai, style: { ...WORK, align: 'center' } },
      ...{ formula: predikatNilaiFormula(filled, skala, context), result: found?.label ?? '' },
    },
  ];
}

/** The results of the formulas of the targets, in their order. */
function targetResults({ terukur }: Filled): (number | string)[] {
  const due = TRIWULAN.map((n) => orEmpty(targetAt(terukur, n)?.angka));
  return [JENIS_WORDS[terukur.jenisTarget], orEmpty(terukur.target), ...due];
}

/** The value of a row at the end of a quarter, as its formulas give it. */
function valueOf(filled: Filled, quarter: Triwulan, { capaianOf }: CellContext): number | null {
  const { row, terukur, hasil, item } = filled;
  if (row.kind === 'hasil' || row.kind === 'nilai') return hasil[quarter].realisasi;
  if (row.kind === 'langsung') return terukur.nilai ? valueAt(terukur.nilai, quarter) : null;
  if (row.kind === 'simpul')
    return filled.computable && isCertain(filled) ? capaianOf(row.kode, quarter) : null;
  const index = item.penjelasan.variables.findIndex(({ huruf }) => huruf === row.komponen);
  const filling = terukur.variables[index];
  return filling ? valueAt(filling, quarter) : null;
}

function levelOf({ hasil }: Filled, { quarter }: CellContext): number | null {
  return tingkatOf(SKALA_CAPAIAN, hasil[quarter].capaian);
}

function typedValue(isian: Isian | null | undefined, percent: boolean): Pick<Content, 'value'> {
  const value = writtenAgain(isian, percent);
  return value === null ? {} : { value };
}

function numberStyle(input: boolean): Style {
  return { ...(input ? INPUT : COMPUTED), ...NUMBER };
}

function lastTyped(typed: Baris | null): number {
  return (typed && latestFilled(perTriwulan((n) => typed.triwulan[n]?.angka ?? null))) ?? 0;
}

function text(value: string | undefined): Pick<Content, 'value'> {
  return value ? { value } : {};
}

function orEmpty(value: number | null | undefined): number | string {
  return value ?? '';
}
