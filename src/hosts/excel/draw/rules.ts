import type { ConditionalFormatPlan, ValidationPlan } from '../../../workbook/plan';
import { LARGEST, MESSAGE, TITLE } from '../../xlsx/write/rules';
import { cut } from '../../xlsx/limits/gate';
import { hex, onRange, type Stroke } from './stroke';

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** What may be typed, and what Excel says about it. */
export function validationStroke({ span, rule, onError, error, prompt }: ValidationPlan): Stroke {
  return onRange('validation', span, 6, ({ dataValidation }) => {
    dataValidation.rule = condition(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: rule.kind !== 'any',
      style: ALERTS[onError],
      title: cut(error?.title ?? '', TITLE),
      message: cut(error?.message ?? '', MESSAGE),
    };
    if (prompt) {
      dataValidation.prompt = {
        showPrompt: true,
        title: cut(prompt.title, TITLE),
        message: cut(prompt.message, MESSAGE),
      };
    }
  });
}

function condition(rule: ValidationPlan['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    // A prompt needs a rule to hang on: one that is always true.
    case 'any':
      return { custom: { formula: '=TRUE' } };
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
      return { decimal: bounds(rule) };
  }
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (max === undefined && min !== undefined) return { operator: 'GreaterThanOrEqualTo', formula1: min };
  if (min === undefined && max !== undefined) return { operator: 'LessThanOrEqualTo', formula1: max };
  return { operator: 'Between', formula1: min ?? -LARGEST, formula2: max ?? LARGEST };
}

/** Conditional formats; Excel puts each new one above the others, so the first of the plan comes last. */
export function conditionalStrokes(plans: readonly ConditionalFormatPlan[]): Stroke[] {
  return [...plans].reverse().map(({ span, rule }) =>
    onRange('rules', span, 10, ({ conditionalFormats }) => {
      if (rule.kind === 'formula') putFormula(conditionalFormats.add('Custom').custom, rule);
      else putBar(conditionalFormats.add('DataBar').dataBar, rule);
    }),
  );
}

type Rule = ConditionalFormatPlan['rule'];

function putFormula(
  { rule, format }: Excel.CustomConditionalFormat,
  { formula, style: { color, fill, bold } }: Extract<Rule, { kind: 'formula' }>,
): void {
  rule.formula = `=${formula}`;
  if (color) format.font.color = hex(color);
  if (bold) format.font.bold = true;
  if (fill) format.fill.color = hex(fill);
}

function putBar(
  bar: Excel.DataBarConditionalFormat,
  { color, min, max }: Extract<Rule, { kind: 'dataBar' }>,
): void {
  bar.lowerBoundRule = { type: 'Number', formula: String(min) };
  bar.upperBoundRule = { type: 'Number', formula: String(max) };
  bar.positiveFormat.fillColor = hex(color);
}
