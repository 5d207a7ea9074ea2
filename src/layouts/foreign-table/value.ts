import { isPersentase } from '../../cascade/text';
import { percentShown, percentStored } from '../../measure/number';
import { perTriwulan, quarterList, type PerTriwulan } from '../../measure/quarters';
import type { Isian } from '../../realisasi/entry';
import type { Cell } from '../../workbook/sheet';
import { readIsian } from '../realisasi/isian';
import type { Line } from './block';
import { valueLines } from './items';
import type { Lookup } from './nothing';

/** Where values are read from. */
export interface Source {
  readonly lembar: string;
  readonly lookup: Lookup;
}

/** The value of one of several indikator in a row (`index` of `count`); null where there is nothing. */
export type ReadValue = (
  line: Line | undefined,
  col: number | null,
  index: number,
  count: number,
) => Isian | null;

export function valueReader({ lembar, lookup }: Source): ReadValue {
  return (line, col, index, count) => {
    const cell = col === null ? undefined : line?.get(col);
    if (!cell || lookup.isOfNothing(cell, lembar)) return null;
    return count === 1 ? readIsian(oneLine(cell), lembar, false) : lineOf(cell, lembar, index, count);
  };
}

/**
 * The value of one of several indikator that share a cell: its own line. One number under several indikator is
 * nobody's: it stays with the first as something that cannot be read.
 */
function lineOf(cell: Cell, lembar: string, index: number, count: number): Isian | null {
  const lines = valueLines(String(cell.value));
  if (lines.length === count) return readIsian(textCell(cell, lines[index] ?? ''), lembar, false);
  const isian = index > 0 ? null : readIsian(cell, lembar, false);
  return isian && { ...isian, angka: null, masalah: isian.masalah ?? { kind: 'bukan-angka', saran: null } };
}

/** How many lines of values a cell has. */
export function lineCount(line: Line, col: number | null): number {
  const cell = col === null ? undefined : line.get(col);
  return cell?.kind === 'text' ? valueLines(cell.value).length : 0;
}

/** A wrapped text is one line; several numbers in it stay several, and cannot be read. */
function oneLine(cell: Cell): Cell {
  if (cell.kind !== 'text' || !/[\r\n]/.test(cell.value)) return cell;
  const lines = valueLines(cell.value);
  const numbers = lines.filter((line) => /\d/.test(line)).length;
  return numbers > 1 ? { ...cell, value: lines.join('; ') } : cell;
}

function textCell({ row, col }: Cell, value: string): Cell {
  return { row, col, kind: 'text', value };
}

/** The numbers of a row that are measured against each other. */
export interface Values {
  readonly target: Isian | null;
  readonly targetTriwulan: PerTriwulan<Isian | null>;
  readonly triwulan: PerTriwulan<Isian | null>;
}

function numbersIn({ target, targetTriwulan, triwulan }: Values): (Isian | null)[] {
  return [target, ...quarterList(targetTriwulan), ...quarterList(triwulan)];
}

/**
 * The unit of a row: as its column says; percent where every number is shown with a percent sign, or where some are
 * and neither a unit nor the indikator says otherwise.
 */
export function unitOf(satuan: string, indikator: string, values: Values): string {
  const numbers = numbersIn(values).filter((isian) => isian !== null && isian.angka !== null);
  const shown = numbers.filter((isian) => isian !== null && showsPercent(isian)).length;
  const isCount = satuan !== '' || /^(?:jumlah|jml|banyaknya)\b/i.test(indikator);
  return shown > 0 && (!isCount || shown === numbers.length) ? '%' : satuan;
}

/**
 * Numbers with and without percent sign in one row can be read in two ways: 25 % of a count, or 0,2 beside a
 * target of 85 %.
 */
export function withDoubts(values: Values, satuan: string, indikator: string): Values {
  const isPercent = satuan === '%' || (satuan === '' && isPersentase(indikator));
  const someFormatted = numbersIn(values).some((isian) => isian?.persen && isian.angka !== null);
  const doubt = (isian: Isian | null): Isian | null => {
    if (isian?.angka == null) return isian;
    const doubtful = isPercent
      ? someFormatted && !showsPercent(isian) && isian.angka > 0 && isian.angka <= 1
      : showsPercent(isian);
    return doubtful ? { ...isian, angka: null, masalah: { kind: 'ambigu', calon: readings(isian) } } : isian;
  };
  return {
    target: doubt(values.target),
    targetTriwulan: perTriwulan((n) => doubt(values.targetTriwulan[n])),
    triwulan: perTriwulan((n) => doubt(values.triwulan[n])),
  };
}

function showsPercent({ persen, isi }: Isian): boolean {
  return persen || (typeof isi === 'string' && /%|\bpersen\b/i.test(isi));
}

/** As it stands, and as the percentage that it may mean. */
function readings({ angka, isi }: Isian): readonly [number, number] {
  const value = angka ?? 0;
  return [value, typeof isi === 'string' ? percentStored(value) : percentShown(value)];
}
