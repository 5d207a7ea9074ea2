import type { Expression, Operation, ParsedDO } from './ast';
import { withComma } from '../number';

export interface DOVariable {
  /** 'a', 'b', … in the order of the formula. */
  readonly huruf: string;
  readonly kata: string;
}

/** The variables of a formula, lettered in the order they first stand in it. */
export function variablesOf(expression: Expression): DOVariable[] {
  const found: DOVariable[] = [];
  const visit = (node: Expression): void => {
    if (node.kind === 'operasi') {
      visit(node.left);
      visit(node.right);
    } else if (node.kind === 'variabel' && !found.some((v) => sameWords(v.kata, node.kata))) {
      found.push({ huruf: letters(found.length), kata: node.kata });
    }
  };
  visit(expression);
  return found;
}

/** Words are one variable however they are capitalised. */
export function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** 0 is 'a', 25 'z', 26 'aa'. */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/**
 * The normal form of a DO: 'a ÷ b × 100; a = …; b = …'. Parsing it gives the same tree. Parentheses show how
 * the text was understood.
 */
export function printDO(parsed: ParsedDO): string {
  if (parsed.jenis === 'rata-rata') return `Rerata capaian ${parsed.names.teks}`;
  if (parsed.jenis !== 'rumus') return parsed.teks;
  const variables = variablesOf(parsed.expression);
  const kumulatif = parsed.kumulatif ? ' (kumulatif dari tahun sebelumnya)' : '';
  return [
    printExpression(parsed.expression, variables) + kumulatif,
    ...variables.map(({ huruf, kata }) => `${huruf} = ${kata}`),
  ].join('; ');
}

function printExpression(node: Expression, variables: readonly DOVariable[]): string {
  switch (node.kind) {
    case 'angka':
      return withComma(node.value);
    case 'bobot':
      return `bobot ${node.komponen}`;
    case 'variabel':
      return variables.find((v) => sameWords(v.kata, node.kata))?.huruf ?? node.kata;
    case 'operasi': {
      const left = printExpression(node.left, variables);
      const right = printExpression(node.right, variables);
      const wrapped = wrapsLeft(node);
      return `${wrapped ? `(${left})` : left} ${node.operator} ${node.right.kind === 'operasi' ? `(${right})` : right}`;
    }
  }
}

/** A sum in a product or quotient binds; a quotient in a sum could also mean that the sum divides. */
function wrapsLeft({ operator, left, right }: Operation): boolean {
  if (left.kind !== 'operasi') return false;
  return isSum(operator) ? left.operator === '÷' && right.kind !== 'angka' : isSum(left.operator);
}

function isSum(operator: string): boolean {
  return operator === '+' || operator === '−';
}
