import { spanName } from '../../../workbook/address';
import type { ConditionalFormatPlan, ValidationPlan } from '../../../workbook/plan';
import { colorXml, type StyleBook } from './style';
import { element } from '../xml/element';
import { cut, xmlText } from '../limits/gate';

/** Excel calls a file damaged whose titles or messages are longer. */
export const TITLE = 32;
export const MESSAGE = 255;

/** Stands for no limit. */
export const LARGEST = 1e15;

/** A validation as a sheet part has it. */
export function validationXml({ span, rule, onError, error, prompt }: ValidationPlan): string {
  const { type, operator, formulas } = condition(rule);
  const attributes = {
    type,
    sqref: spanName(span),
    operator,
    allowBlank: 1,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: rule.kind === 'any' ? undefined : 1,
    errorStyle: onError,
    promptTitle: prompt && cut(prompt.title, TITLE),
    prompt: prompt && cut(prompt.message, MESSAGE),
    errorTitle: error && cut(error.title, TITLE),
    error: error && cut(error.message, MESSAGE),
  };
  const inside = formulas.map((formula, i) => element(`formula${i + 1}`, {}, xmlText(formula)));
  return element('dataValidation', attributes, inside.join(''));
}

interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function condition(rule: ValidationPlan['rule']): Condition {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulas: [rule.source] };
    case 'custom':
      return { type: 'custom', formulas: [rule.formula] };
    // A prompt needs a rule to hang on: one that is always true.
    case 'any':
      return { type: 'custom', formulas: ['TRUE'] };
    default:
      return { type: rule.kind, ...bounds(rule) };
  }
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): Omit<Condition, 'type'> {
  if (max === undefined && min !== undefined)
    return { operator: 'greaterThanOrEqual', formulas: [String(min)] };
  if (min === undefined && max !== undefined) return { operator: 'lessThanOrEqual', formulas: [String(max)] };
  return { operator: 'between', formulas: [String(min ?? -LARGEST), String(max ?? LARGEST)] };
}

/** A conditional format as a sheet part has it; earlier ones come first. */
export function conditionalXml(
  { span, rule }: ConditionalFormatPlan,
  index: number,
  styles: StyleBook,
): string {
  const common = { priority: index + 1 };
  const inside =
    rule.kind === 'formula'
      ? element(
          'cfRule',
          { type: 'expression', ...common, dxfId: styles.conditional(rule.style) },
          element('formula', {}, xmlText(rule.formula)),
        )
      : element('cfRule', { type: 'dataBar', ...common }, dataBarXml(rule));
  return element('conditionalFormatting', { sqref: spanName(span) }, inside);
}

function dataBarXml({ color, min, max }: { color: string; min: number; max: number }): string {
  const limits = [min, max].map((val) => element('cfvo', { type: 'num', val }));
  return element('dataBar', {}, limits.join('') + colorXml('color', color));
}
