import type { ConditionalRule, DataValidation } from 'hucre';
import { spanName } from '../../workbook/address';
import type { ConditionalFormatPlan, ValidationPlan } from '../../workbook/plan';
import { conditionalStyle } from './drawStyle';

/** Excel calls a file damaged whose titles or messages are longer. */
export const TITLE = 32;
export const MESSAGE = 255;

/** A validation in the words of the file writer. */
export function validation({ span, rule, onError, error, prompt }: ValidationPlan): DataValidation {
  return {
    range: spanName(span),
    ...condition(rule),
    allowBlank: true,
    errorStyle: onError,
    showErrorMessage: rule.kind !== 'any',
    ...(error && { errorTitle: cut(error.title, TITLE), errorMessage: cut(error.message, MESSAGE) }),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: cut(prompt.title, TITLE),
      inputMessage: cut(prompt.message, MESSAGE),
    }),
  };
}

/** A text of at most so many characters. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function condition(
  rule: ValidationPlan['rule'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: rule.source };
    case 'custom':
      return { type: 'custom', formula1: rule.formula };
    // A prompt needs a rule to hang on: one that is always true.
    case 'any':
      return { type: 'custom', formula1: 'TRUE' };
    default:
      return { type: rule.kind, ...bounds(rule) };
  }
}

/** Stands for no limit. */
export const LARGEST = 1e15;

function bounds({
  min,
  max,
}: {
  readonly min?: number;
  readonly max?: number;
}): Pick<DataValidation, 'operator' | 'formula1' | 'formula2'> {
  if (max === undefined && min !== undefined)
    return { operator: 'greaterThanOrEqual', formula1: String(min) };
  if (min === undefined && max !== undefined) return { operator: 'lessThanOrEqual', formula1: String(max) };
  return { operator: 'between', formula1: String(min ?? -LARGEST), formula2: String(max ?? LARGEST) };
}

/** A conditional format in the words of the file writer; earlier ones come first. */
export function conditionalRule({ span, rule }: ConditionalFormatPlan, index: number): ConditionalRule {
  const common = { range: spanName(span), priority: index + 1 };
  if (rule.kind === 'formula') {
    return { ...common, type: 'expression', formula: rule.formula, style: conditionalStyle(rule.style) };
  }
  const limit = (value: number): { type: 'num'; value: string } => ({ type: 'num', value: String(value) });
  return {
    ...common,
    type: 'dataBar',
    dataBar: { cfvo: [limit(rule.min), limit(rule.max)], color: `FF${rule.color}` },
  };
}
