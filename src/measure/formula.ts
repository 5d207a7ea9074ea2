import type { Expression } from './do';
import { AKUMULASI, type Akumulasi } from './quarters';

/** Excel formulas that give what the functions of this folder give: English names, A1 references, without '='. */

/** Where the values stand that a formula of a DO needs; each an A1 reference. */
export interface References {
  readonly variable: (kata: string) => string;
  readonly weight: (komponen: string) => string;
}

/** The formula of `evaluate`: empty text where a variable has no value, or where it divides by 0. */
export function evaluateFormula(expression: Expression, references: References): string {
  const variables = [...new Set(variableRefs(expression, references))];
  const value = `IFERROR(${arithmetic(expression, references)},"")`;
  if (variables.length === 0) return value;
  return `IF(COUNT(${variables.join(',')})<${variables.length},"",${value})`;
}

function variableRefs(node: Expression, references: References): string[] {
  if (node.kind === 'operasi') {
    return [...variableRefs(node.left, references), ...variableRefs(node.right, references)];
  }
  return node.kind === 'variabel' ? [references.variable(node.kata)] : [];
}

const SIGNS = { '÷': '/', '×': '*', '+': '+', '−': '-' } as const;

function arithmetic(node: Expression, references: References): string {
  switch (node.kind) {
    case 'angka':
      return String(node.value);
    case 'variabel':
      return references.variable(node.kata);
    case 'bobot':
      return references.weight(node.komponen);
    case 'operasi': {
      const side = (inner: Expression): string =>
        inner.kind === 'operasi' ? `(${arithmetic(inner, references)})` : arithmetic(inner, references);
      return `${side(node.left)}${SIGNS[node.operator]}${side(node.right)}`;
    }
  }
}

/**
 * The formula of `valueAt`. Texts and error values among the cells do not count, as they do not count there.
 * @param cells the cells of quarter I up to the one in question, side by side
 * @param akumulasi the cell that holds the accumulation
 * @param standard which accumulation counts where that cell holds none: a number from 1 in the order of AKUMULASI
 * @param saldo the cell of the opening balance; null where none counts
 */
export function accumulateFormula(
  cells: readonly string[],
  akumulasi: string,
  standard: string,
  saldo: string | null,
): string {
  const range = rangeOf(cells);
  // Unlike SUM and AVERAGE, SUMIF passes over error values; no number that can be typed is larger.
  const sum = `SUMIF(${range},"<=9.99999999999999E+307")`;
  const ways: Record<Akumulasi, string> = {
    jumlah: saldo === null ? sum : `${sum}+IF(ISNUMBER(${saldo}),${saldo},0)`,
    terakhir: lastOf(cells),
    'rata-rata': `${sum}/COUNT(${range})`,
  };
  const chosen = `IFERROR(${akumulasiFormula(akumulasi)},${standard})`;
  const value = `CHOOSE(${chosen},${AKUMULASI.map((way) => ways[way]).join(',')})`;
  return `IF(COUNT(${range})=0,"",IFERROR(${value},""))`;
}

/** Which accumulation a cell holds, from 1 in the order of AKUMULASI; an error where it holds none. */
export function akumulasiFormula(cell: string): string {
  return `MATCH(TRIM(${cell}),{${AKUMULASI.map((way) => `"${way}"`).join(',')}},0)`;
}

/** The last of the cells that holds a number. */
export function lastOf(cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  return rest.reduce((earlier, cell) => `IF(ISNUMBER(${cell}),${cell},${earlier})`, first);
}

/** The latest quarter, 1 to 4, of which the cell holds a number; 0 without any. */
export function latestFilledFormula(cells: readonly string[]): string {
  return cells.reduce((earlier, cell, i) => `IF(ISNUMBER(${cell}),${i + 1},${earlier})`, '0');
}

/** The formula of `meanOf`: of what is known, empty text where nothing is, or where the sum overflows. */
export function meanFormula(cells: readonly string[]): string {
  const list = cells.join(',');
  return `IF(COUNT(${list})=0,"",IFERROR(AVERAGE(${list}),""))`;
}

/**
 * The formula of `capaian`.
 * @param perbandingan a condition: whether 'minimal' means target / realisasi
 */
export function capaianFormula(
  realisasi: string,
  target: string,
  polaritas: string,
  perbandingan: string,
): string {
  const more = `${realisasi}/${target}*100`;
  const less = `IF(${perbandingan},${target}/${realisasi}*100,(2*${target}-${realisasi})/${target}*100)`;
  const isMinimal = `IFERROR(TRIM(${polaritas}),"")="minimal"`;
  const atZero = `IF(${isMinimal},IF(${realisasi}=0,100,0),"")`;
  const chosen = `IF(${target}=0,${atZero},MAX(0,IF(${isMinimal},${less},${more})))`;
  return `IF(AND(ISNUMBER(${realisasi}),ISNUMBER(${target})),IFERROR(${chosen},""),"")`;
}

/** From the first to the last of cells that stand side by side; a range also where it is one cell, for SUMIF. */
function rangeOf(cells: readonly string[]): string {
  const [first = ''] = cells;
  return `${first}:${cells.at(-1) ?? first}`;
}
