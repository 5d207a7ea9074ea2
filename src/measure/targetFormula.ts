import { lastOf } from './formula';
import { TARGET_TOLERANCE } from './target';

/** Excel formulas that give what `readTargets` gives: English names, A1 references, without '='. */

/** How a cell says which kind the targets of a row are. */
export const JENIS_WORDS = {
  tahunan: '',
  kumulatif: 'kumulatif',
  bagian: 'bagian',
  'tidak-cocok': 'tidak cocok',
} as const;

/** Cells of a row: the target of the year, and those of the quarters side by side. */
interface TargetCells {
  readonly tahun: string;
  readonly triwulan: readonly string[];
}

/** Which kind the targets of the quarters are; empty text where there are none. `isCount` is a condition. */
export function jenisFormula({ tahun, triwulan }: TargetCells, isCount: string): string {
  const { kumulatif, bagian, 'tidak-cocok': unfit } = JENIS_WORDS;
  const [last, sum] = [lastOf(triwulan), sumOf(triwulan)];
  const isSame = (value: string) => `ABS(${value}-${tahun})<=${TARGET_TOLERANCE}*MAX(1,ABS(${tahun}))`;
  const beside = `IF(${isSame(`(${last})`)},"${kumulatif}",IF(${isSame(sum)},"${bagian}","${unfit}"))`;
  const alone = `IF(${isCount},IF(OR(${rises(triwulan)},NOT(ISNUMBER(${sum}))),"${unfit}","${bagian}"),"${kumulatif}")`;
  const told = `IFERROR(IF(ISNUMBER(${tahun}),${beside},${alone}),"${unfit}")`;
  return `IF(${countOf(triwulan)}=0,"",${told})`;
}

/** The target of the year: its own, or what the quarters make of it. */
export function yearFormula({ tahun, triwulan }: TargetCells, jenis: string): string {
  const { kumulatif, bagian } = JENIS_WORDS;
  const quarters = `IF(${jenis}="${kumulatif}",${lastOf(triwulan)},IF(${jenis}="${bagian}",${sumOf(triwulan)},""))`;
  return `IF(ISNUMBER(${tahun}),${tahun},${quarters})`;
}

/**
 * What the end of the last of some quarters is measured against: what is due by then, else the target of the year.
 * @param jenis @param tahun the cells of the two formulas above
 */
export function dueFormula(triwulan: readonly string[], jenis: string, tahun: string): string {
  const { kumulatif, bagian, 'tidak-cocok': unfit } = JENIS_WORDS;
  const own = triwulan.at(-1) ?? '';
  const each = `IF(ISNUMBER(${own}),${own},${tahun})`;
  const shares = `IF(${countOf(triwulan)}=0,${tahun},${sumOf(triwulan)})`;
  const otherwise = triwulan.length === 4 ? tahun : `IF(${jenis}="${unfit}","",${tahun})`;
  return `IF(${jenis}="${kumulatif}",${each},IF(${jenis}="${bagian}",${shares},${otherwise}))`;
}

/** A condition: at least two cells are filled, each higher than the one filled before it. */
function rises(cells: readonly string[]): string {
  const steps = cells.slice(1).map((cell, i) => {
    const before = cells.slice(0, i + 1);
    return `IF(AND(ISNUMBER(${cell}),${countOf(before)}>0),${cell}>${lastOf(before)},TRUE)`;
  });
  return `AND(${countOf(cells)}>1,${steps.join(',')})`;
}

function rangeOf(cells: readonly string[]): string {
  return `${cells[0] ?? ''}:${cells.at(-1) ?? ''}`;
}

function countOf(cells: readonly string[]): string {
  return `COUNT(${rangeOf(cells)})`;
}

/** Unlike SUM, SUMIF passes over error values. */
function sumOf(cells: readonly string[]): string {
  return `SUMIF(${rangeOf(cells)},"<=9.99999999999999E+307")`;
}
