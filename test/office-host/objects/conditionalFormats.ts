import { type Area, Area as AreaOf, overlaps } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import { mayDesign } from '../guard';
import { choiceOf, colourOf, flagOf, recordOf, textOf, thing, wholeOf, type Kind, type Thing } from '../kind';
import type { ConditionalFormatModel } from '../model';
import type { Context, Of } from './context';
import { range, rangeAreas } from './range';

interface Format {
  readonly context: Context;
  readonly area: Area;
  readonly it: ConditionalFormatModel;
}

const TYPES = [
  ...[
    'Custom',
    'DataBar',
    'ColorScale',
    'IconSet',
    'TopBottom',
    'PresetCriteria',
    'ContainsText',
    'CellValue',
  ],
];
const BOUNDS = [
  'Invalid',
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
];
const OPERATORS = [
  ...['Invalid', 'Between', 'NotBetween', 'EqualTo', 'NotEqualTo'],
  ...['GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'],
];

type Judge = (value: unknown) => unknown;

const ruleFormula: Judge = (value) => {
  const formula = textOf(value);
  if (formula === '') throw invalidArgument('An empty formula.');
  return formula.startsWith('=') ? formula : `=${formula}`;
};

const boundRule: Judge = (value) => {
  const rule = recordOf(value);
  choiceOf(rule.type, BOUNDS);
  if (['Number', 'Percent', 'Formula', 'Percentile'].includes(String(rule.type))) textOf(rule.formula);
  return rule;
};

const cellValueRule: Judge = (value) => {
  const rule = recordOf(value);
  choiceOf(rule.operator, OPERATORS);
  textOf(rule.formula1);
  return rule;
};

/** An object whose properties are kept under a dotted path of the conditional format. */
function settingsKind(
  type: string,
  path: string,
  properties: Readonly<Record<string, Judge>>,
  links: Readonly<Record<string, (target: Format) => Thing>> = {},
): (target: Format) => Thing {
  const names = Object.keys(properties);
  const kind: Kind<Format> = {
    type,
    get: Object.fromEntries(
      names.map((name) => [name, ({ it }: Format) => it.settings.get(`${path}.${name}`) ?? null]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        ({ area, it }: Format, value: unknown) => {
          mayDesign(area.sheet);
          it.settings.set(`${path}.${name}`, properties[name]?.(value));
        },
      ]),
    ),
    link: links,
    call: {
      clear: ({ area, it }) => {
        mayDesign(area.sheet);
        for (const name of names) it.settings.delete(`${path}.${name}`);
      },
    },
  };
  return (target) => thing(kind, target);
}

/** What cells look like while a rule holds. */
function looks(path: string): (target: Format) => Thing {
  const font = settingsKind('ConditionalRangeFont', `${path}.font`, {
    color: colourOf,
    bold: flagOf,
    italic: flagOf,
    strikethrough: flagOf,
    underline: (value) => choiceOf(value, ['None', 'Single', 'Double']),
  });
  const fill = settingsKind('ConditionalRangeFill', `${path}.fill`, { color: colourOf });
  return settingsKind('ConditionalRangeFormat', path, { numberFormat: textOf }, { font, fill });
}

const custom = settingsKind(
  'CustomConditionalFormat',
  'custom',
  {},
  {
    rule: settingsKind('ConditionalFormatRule', 'custom.rule', { formula: ruleFormula }),
    format: looks('custom.format'),
  },
);

const dataBar = settingsKind(
  'DataBarConditionalFormat',
  'dataBar',
  {
    showDataBarOnly: flagOf,
    barDirection: (value) => choiceOf(value, ['Context', 'LeftToRight', 'RightToLeft']),
    axisFormat: (value) => choiceOf(value, ['Automatic', 'None', 'CellMidPoint']),
    axisColor: colourOf,
    lowerBoundRule: boundRule,
    upperBoundRule: boundRule,
  },
  {
    positiveFormat: settingsKind('ConditionalDataBarPositiveFormat', 'dataBar.positiveFormat', {
      fillColor: colourOf,
      gradientFill: flagOf,
      borderColor: colourOf,
    }),
    negativeFormat: settingsKind('ConditionalDataBarNegativeFormat', 'dataBar.negativeFormat', {
      fillColor: colourOf,
      borderColor: colourOf,
      matchPositiveFillColor: flagOf,
      matchPositiveBorderColor: flagOf,
    }),
  },
);

const cellValue = settingsKind(
  'CellValueConditionalFormat',
  'cellValue',
  { rule: cellValueRule },
  { format: looks('cellValue.format') },
);

/** The part that a type has; null on the others. */
const PARTS: Readonly<Record<string, { readonly type: string; readonly make: (target: Format) => Thing }>> = {
  custom: { type: 'Custom', make: custom },
  dataBar: { type: 'DataBar', make: dataBar },
  cellValue: { type: 'CellValue', make: cellValue },
};

const FORMAT: Kind<Format> = {
  type: 'ConditionalFormat',
  identity: ({ it }) => ({ Id: it.id }),
  get: {
    id: ({ it }) => it.id,
    type: ({ it }) => it.type,
    stopIfTrue: ({ it }) => it.stopIfTrue,
    priority: ({ area, it }) => area.sheet.conditionalFormats.indexOf(it),
  },
  set: {
    stopIfTrue: ({ area, it }, value) => {
      mayDesign(area.sheet);
      it.stopIfTrue = flagOf(value);
    },
    priority: ({ area, it }, value) => {
      mayDesign(area.sheet);
      const list = area.sheet.conditionalFormats;
      list.splice(list.indexOf(it), 1);
      list.splice(wholeOf(value), 0, it);
    },
  },
  link: Object.fromEntries(
    Object.entries(PARTS).flatMap(([name, { type, make }]) => [
      [
        name,
        (target: Format) => {
          if (target.it.type !== type) throw itemNotFound();
          return make(target);
        },
      ],
      [`${name}OrNullObject`, (target: Format) => (target.it.type === type ? make(target) : null)],
    ]),
  ),
  call: {
    delete: ({ area, it }) => {
      mayDesign(area.sheet);
      const list = area.sheet.conditionalFormats;
      list.splice(list.indexOf(it), 1);
    },
    getRange: ({ context, area, it }) => {
      if (it.spans.length > 1) throw invalidArgument('Several areas.');
      return range(context, new AreaOf(area.sheet, it.spans));
    },
    getRangeOrNullObject: ({ context, area, it }) =>
      it.spans.length > 1 ? null : range(context, new AreaOf(area.sheet, it.spans)),
    getRanges: ({ context, area, it }) => rangeAreas(context, new AreaOf(area.sheet, it.spans)),
  },
};

const FORMATS: Kind<Of<Area>> = {
  type: 'ConditionalFormatCollection',
  items: ({ context, it: area }) => on(area).map((it) => thing(FORMAT, { context, area, it })),
  item: ({ context, it: area }, id) => {
    const it = on(area).find((each) => each.id === id);
    return it ? thing(FORMAT, { context, area, it }) : null;
  },
  call: {
    add: ({ context, it: area }, args) => {
      mayDesign(area.sheet);
      const it: ConditionalFormatModel = {
        ...{ id: context.book.newId(), type: args.choice(0, TYPES), spans: area.spans, stopIfTrue: false },
        settings: new Map(),
      };
      // The newest comes first.
      area.sheet.conditionalFormats.unshift(it);
      return thing(FORMAT, { context, area, it });
    },
    clearAll: ({ it: area }) => {
      mayDesign(area.sheet);
      for (const span of area.spans) area.sheet.cutConditionalFormats(span);
    },
  },
};

function on(area: Area): ConditionalFormatModel[] {
  return area.sheet.conditionalFormats.filter(({ spans }) =>
    spans.some((span) => area.spans.some((own) => overlaps(span, own))),
  );
}

/** The conditional formats that touch cells. */
export function conditionalFormats(context: Context, area: Area): Thing {
  return thing(FORMATS, { context, it: area });
}
