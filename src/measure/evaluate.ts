import type { Expression, Operator } from './do';
import { finite } from './number';

export interface Evaluated {
  readonly value: number | null;
  /** A division by 0: 'nol' under something, 'kosong' where 0 stands above it as well. */
  readonly penyebutNol: 'nol' | 'kosong' | null;
}

/** What an evaluation looks up: the value of a variable's words, and of an IP ASN component's weight. */
export interface Lookup {
  variable(kata: string): number | null;
  weight(komponen: string): number | null;
}

/** The value of a formula; null where a variable has none, where it divides by 0, or where it is too large for a number. */
export function evaluate(node: Expression, lookup: Lookup): Evaluated {
  switch (node.kind) {
    case 'angka':
      return { value: node.value, penyebutNol: null };
    case 'variabel':
      return { value: lookup.variable(node.kata), penyebutNol: null };
    case 'bobot':
      return { value: lookup.weight(node.komponen), penyebutNol: null };
    case 'operasi': {
      const left = evaluate(node.left, lookup);
      const right = evaluate(node.right, lookup);
      return apply(node.operator, left, right);
    }
  }
}

function apply(operator: Operator, left: Evaluated, right: Evaluated): Evaluated {
  const penyebutNol = left.penyebutNol ?? right.penyebutNol;
  if (left.value === null || right.value === null) return { value: null, penyebutNol };
  if (operator === '÷' && right.value === 0) {
    return { value: null, penyebutNol: left.value === 0 ? 'kosong' : 'nol' };
  }
  const value = compute(operator, left.value, right.value);
  return { value: finite(value), penyebutNol };
}

function compute(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '×':
      return left * right;
    case '÷':
      return left / right;
  }
}
