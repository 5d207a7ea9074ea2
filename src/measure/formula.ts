import type { Expression } from './do';
import type { Akumulasi } from './quarters';

/** Excel formulas that give what the functions of this folder give: English names, A1 references, without '='. */

/** Where the values stand that a formula of a DO needs; each an A1 reference. */
export interface References {
  readonly variable: (kata: string) => string;
  readonly weight: (komponen: string) => string;
}

/** The formula of `evaluate`: empty text where a variable has no value, or where it divides by 0. */
export function evaluateFormula(expression: Expression, references: References): string {
  const variables = [...new Set(variableRefs(expression, references))];
  return `IF(COUNT(${variables.join(',')})<${variables.length},"",IFERROR(${arithmetic(expression, references)},""))`;
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
 * The formula of `valueAt`.
 * @param cells the cells of quarter I up to the one in question, side by side
 * @param akumulasi the cell that holds the accumulation
 * @param standard what counts where that cell holds none
 * @param saldo the cell of the opening balance; null where none counts
 */
export function accumulateFormula(
  cells: readonly string[],
  akumulasi: string,
  standard: Akumulasi,
  saldo: string | null,
): string {
  const range = rangeOf(cells);
  const ways: Record<Akumulasi, string> = {
    jumlah: `SUM(${range})${saldo === null ? '' : `+IF(ISNUMBER(${saldo}),${saldo},0)`}`,
    terakhir: lastOf(cells),
    'rata-rata': `AVERAGE(${range})`,
  };
  const others = (['jumlah', 'terakhir', 'rata-rata'] as const).filter((way) => way !== standard);
  const chosen = others.reduceRight(
    (rest, way) => `IF(${akumulasi}="${way}",${ways[way]},${rest})`,
    ways[standard],
  );
  return `IF(COUNT(${range})=0,"",${chosen})`;
}

/** The last of the cells that holds a number. */
function lastOf(cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  return rest.reduce((earlier, cell) => `IF(ISNUMBER(${cell}),${cell},${earlier})`, first);
}

/** The latest quarter, 1 to 4, of which the cell holds a number; 0 without any. */
export function latestFilledFormula(cells: readonly string[]): string {
  return cells.reduce((earlier, cell, i) => `IF(ISNUMBER(${cell}),${i + 1},${earlier})`, '0');
}

/** The formula of `meanOf`: of what is known, empty text where nothing is. */
export function meanFormula(cells: readonly string[]): string {
  const list = cells.join(',');
  return `IF(COUNT(${list})=0,"",AVERAGE(${list}))`;
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
  const ratio = `IF(${realisasi}=0,"",${target}/${realisasi}*100)`;
  const less = `IF(${perbandingan},${ratio},(2*${target}-${realisasi})/${target}*100)`;
  const chosen = `IF(${target}=0,"",IF(${polaritas}="minimal",${less},${more}))`;
  return `IF(AND(ISNUMBER(${realisasi}),ISNUMBER(${target})),${chosen},"")`;
}

/** The first and last of cells that stand side by side. */
function rangeOf(cells: readonly string[]): string {
  const [first = ''] = cells;
  const last = cells.at(-1) ?? first;
  return first === last ? first : `${first}:${last}`;
}
