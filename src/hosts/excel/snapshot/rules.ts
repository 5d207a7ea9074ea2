import { maxOf } from '../../../cascade/list';
import type { SheetPlan } from '../../../workbook/plan';
import type { Span } from '../../../workbook/sheet';
import { onRange, onSheet, type Stroke } from '../draw/stroke';
import { spansOf } from '../read/merges';
import { rangeAt } from '../session/range';
import { grouped, questionOf, type Answer, type Question } from './question';
import type { LiveRule, LiveSheet } from '../session/survey';

/** Cells that one question asks for. */
const CELLS = 500;
/** What an answer takes for one cell, in bytes. */
const CELL = 700;

/** What may be typed, for each cell where a plan says something anew or where rows are left behind. */
export function validationQuestions(
  { validations = [], rowHeights, table }: SheetPlan,
  live: LiveSheet,
  region: Span,
): Question[] {
  const end = table ? table.span.row + table.span.rows : rowHeights.length;
  const old = maxOf(
    live.tables.map(({ span }) => span.row + span.rows),
    0,
  );
  const left = { ...region, row: end, rows: Math.min(old, region.rows) - end };
  const cells = [...validations.map(({ span }) => span), ...(left.rows > 0 ? [left] : [])].flatMap(cellsOf);
  return grouped(cells, CELLS).map((group) =>
    questionOf(
      group.length * CELL,
      group.map((cell) => (sheet: Excel.Worksheet) => validationOf(sheet, cell)),
    ),
  );
}

function cellsOf({ row, col, rows, cols }: Span): Span[] {
  return Array.from({ length: rows * cols }, (_, i) => ({
    row: row + Math.floor(i / cols),
    col: col + (i % cols),
    rows: 1,
    cols: 1,
  }));
}

function validationOf(sheet: Excel.Worksheet, cell: Span): () => Answer {
  const { dataValidation } = rangeAt(sheet, cell);
  dataValidation.load('type,rule,ignoreBlanks,prompt,errorAlert');
  return () => {
    const { type, rule, ignoreBlanks, prompt, errorAlert } = dataValidation;
    const stroke = onRange('validation', cell, 5, ({ dataValidation: back }) => {
      back.clear();
      if (type === 'None') return;
      back.rule = ruleOf(rule);
      back.ignoreBlanks = ignoreBlanks;
      back.errorAlert = errorAlert;
      if (prompt.title || prompt.message) back.prompt = prompt;
    });
    return { strokes: [stroke] };
  };
}

/** The one kind of rule that is set; Excel may tell the others as null. */
function ruleOf(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, one]) => one !== null && one !== undefined));
}

type Draw = (formats: Excel.ConditionalFormatCollection) => void;

/** Conditional formats of our kinds. Excel puts each new one above the others: the last comes first. */
export function ruleQuestion(rules: readonly LiveRule[]): Question {
  return {
    bytes: rules.length * 1000,
    ask: (sheet) => {
      const answers = rules.map((rule) => askRule(sheet, rule));
      return () => ({ strokes: answers.map((answer) => answer()).reverse() });
    },
  };
}

function askRule(sheet: Excel.Worksheet, { id, type }: LiveRule): () => Stroke {
  const format = sheet.getRange().conditionalFormats.getItem(id);
  const areas = format.getRanges();
  areas.load('address');
  const draw = type === 'DataBar' ? askBar(format.dataBar) : askFormula(format.custom);
  return () => {
    const put = draw();
    const address = areas.address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
    const [only, second] = spansOf(areas.address);
    return only && !second
      ? onRange('rules', only, 10, (range) => put(range.conditionalFormats))
      : onSheet('rules', 10, (back) => put(back.getRanges(address).conditionalFormats));
  };
}

function askFormula({ rule, format }: Excel.CustomConditionalFormat): () => Draw {
  rule.load('formula');
  format.font.load('color,bold');
  format.fill.load('color');
  return () => {
    const { formula } = rule;
    const { color, bold } = format.font;
    const fill = format.fill.color;
    return (formats) => {
      const { custom } = formats.add('Custom');
      custom.rule.formula = formula;
      if (color) custom.format.font.color = color;
      if (bold) custom.format.font.bold = bold;
      if (fill) custom.format.fill.color = fill;
    };
  };
}

function askBar(bar: Excel.DataBarConditionalFormat): () => Draw {
  bar.load('lowerBoundRule,upperBoundRule');
  bar.positiveFormat.load('fillColor');
  return () => {
    const { lowerBoundRule, upperBoundRule, positiveFormat } = bar;
    const { fillColor } = positiveFormat;
    return (formats) => {
      const { dataBar } = formats.add('DataBar');
      dataBar.lowerBoundRule = lowerBoundRule;
      dataBar.upperBoundRule = upperBoundRule;
      dataBar.positiveFormat.fillColor = fillColor;
    };
  };
}
