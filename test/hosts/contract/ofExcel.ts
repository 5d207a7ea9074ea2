import { cellName, spanName } from '../../../src/workbook/address';
import { MARK_NAME } from '../../../src/workbook/marks';
import type { ConditionalFormatModel, SheetModel, ValidationModel } from '../../office-host/model';
import {
  hiddenCells,
  placesOf,
  points,
  sharedLines,
  spanNames,
  type Conditional,
  type Drawn,
  type Look,
  type Neutral,
  type Page,
  type Validation,
} from './neutral';

const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};
const EDGES = { top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' } as const;

/** A sheet of the played workbook in neutral form, up to so many rows and columns. */
export function sheetOfExcel(sheet: SheetModel, rows: number, cols: number): Neutral {
  const hidden = hiddenCells(sheet.merges);
  const region = [...placesOf({ row: 0, col: 0, rows, cols })];
  const looks = region
    .map(([row, col]) => [cellName(row, col), lookOf(sheet, row, col)] as const)
    .filter(([name, look]) => !hidden.has(name) && Object.keys(look).length > 0);
  const mark = sheet.names.find(({ name }) => name === MARK_NAME);
  const prefix = `='${sheet.name}'!`;
  return {
    name: sheet.name,
    mark: mark ? mark.formula.slice(2, -1) : null,
    visibleMark: mark?.visible ?? false,
    cells: Object.fromEntries(
      region.flatMap(([row, col]) => {
        const content = sheet.content(row, col);
        return content ? [[cellName(row, col), content.formula ?? content.value]] : [];
      }),
    ),
    merges: spanNames(sheet.merges),
    looks: Object.fromEntries(looks),
    lines: sharedLines(rows, cols, sheet.merges, (row, col, side) => lineOf(sheet, row, col, side)),
    widths: Array.from({ length: cols }, (_, col) => points(sheet.columnWidths.get(col) ?? NaN)),
    heights: Array.from({ length: rows }, (_, row) => points(sheet.rowHeights.get(row) ?? NaN)),
    frozen: sheet.frozen ?? { rows: 0, cols: 0 },
    gridlines: sheet.showGridlines,
    tab: color(sheet.tabColor),
    page: pageOf(sheet),
    tables: sheet.tables.map(({ name, span }) => `${name} ${spanName(span)}`),
    validations: Object.fromEntries(
      sheet.validations.flatMap((each) =>
        [...placesOf(each.span)].map(([row, col]) => [cellName(row, col), validationOf(each)]),
      ),
    ),
    conditional: sheet.conditionalFormats.map(conditionalOf),
    protection: protectionOf(sheet),
    names: sheet.book.names
      .map(({ name, formula }) => [name, formula.replace(`=${sheet.name}!`, prefix)] as const)
      .filter(([, formula]) => formula.startsWith(prefix))
      .map(([name, formula]) => `${name} ${formula.slice(prefix.length).replaceAll('$', '')}`),
    links: Object.fromEntries(
      region.flatMap(([row, col]) => {
        const link = sheet.hyperlinks.get(row * 16_384 + col);
        return link ? [[cellName(row, col), link.documentReference ?? '']] : [];
      }),
    ),
  };
}

function color(value: unknown): string {
  return String(value).replace('#', '').toUpperCase();
}

function lookOf(sheet: SheetModel, row: number, col: number): Look {
  const get = (key: string) => sheet.formats.get(row, col, key);
  const [ink, back] = [color(get('font.color')), color(get('fill.color'))];
  const align = String(get('horizontalAlignment')).toLowerCase();
  const valign = String(get('verticalAlignment')).toLowerCase();
  const [rotation, indent, size] = [get('textOrientation'), get('indentLevel'), get('font.size')].map(Number);
  return {
    ...(get('font.name') !== 'Arial' && { font: String(get('font.name')) }),
    ...(size !== undefined && size !== 10 && { size }),
    ...(get('font.bold') === true && { bold: true as const }),
    ...(get('font.italic') === true && { italic: true as const }),
    ...(get('font.underline') !== 'None' && { underline: true as const }),
    ...(ink !== '000000' && { color: ink }),
    ...(get('fill.pattern') !== 'None' && { fill: back }),
    ...(align !== 'general' && { align }),
    ...(valign !== 'bottom' && { valign }),
    ...(get('wrapText') === true && { wrap: true as const }),
    ...(rotation !== undefined && rotation !== 0 && { rotation }),
    ...(indent !== undefined && indent !== 0 && { indent }),
    ...(get('numberFormat') !== 'General' && { format: String(get('numberFormat')) }),
    ...(get('protection.locked') === false && { unlocked: true as const }),
  };
}

function lineOf(sheet: SheetModel, row: number, col: number, side: keyof typeof EDGES): Drawn | null {
  if (row < 0 || col < 0) return null;
  const get = (key: string) => sheet.formats.get(row, col, `borders.${EDGES[side]}.${key}`);
  if (get('style') === 'None') return null;
  return { weight: WEIGHTS[String(get('weight'))] ?? String(get('weight')), color: color(get('color')) };
}

function pageOf({ page, horizontalBreaks, verticalBreaks }: SheetModel): Page {
  const get = (key: string) => page.settings.get(key);
  const zoom = get('zoom');
  const margins = ['top', 'right', 'bottom', 'left', 'header', 'footer'].map((side) =>
    Number(get(`${side}Margin`)),
  );
  const part = (code: string, key: string) => {
    const text = page.headersFooters.get(key) ?? '';
    return text === '' ? '' : code + text;
  };
  const inOrder = (breaks: ReadonlySet<number>) => [...breaks].sort((a, b) => a - b);
  return {
    paper: String(get('paperSize')),
    landscape: get('orientation') === 'Landscape',
    scale: typeof zoom === 'object' && zoom !== null && 'scale' in zoom ? Number(zoom.scale) : NaN,
    margins: margins.map(points),
    foot: part('&L', 'leftFooter') + part('&C', 'centerFooter') + part('&R', 'rightFooter'),
    centered: get('centerHorizontally') === true,
    rowBreaks: inOrder(horizontalBreaks),
    colBreaks: inOrder(verticalBreaks),
    titleRows: page.titleRows
      ? `$${page.titleRows.row + 1}:$${page.titleRows.row + page.titleRows.rows}`
      : '',
    titleCols: page.titleColumns
      ? spanName({ ...page.titleColumns, row: 0, rows: 1 })
          .replace(/([A-Z]+)\d+/g, '$$$1')
          .replace(/^(\$[A-Z]+)$/, '$1:$1')
      : '',
    printArea: (page.printArea ?? []).map(spanName).join(),
  };
}

/** What files call what Excel's library calls otherwise. */
const TYPES: Readonly<Record<string, string>> = { wholeNumber: 'whole' };
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function validationOf({ rule, errorAlert, prompt }: ValidationModel): Validation {
  const [[kind, given] = ['', null]] = Object.entries(rule ?? {});
  const formulas = ['source', 'formula', 'formula1', 'formula2'].map((key) => textIn(given, key));
  const words = (of: unknown) => [textIn(of, 'title'), textIn(of, 'message')];
  return {
    type: TYPES[kind] ?? kind,
    operator: OPERATORS[textIn(given, 'operator')] ?? '',
    formulas: formulas.filter((formula) => formula !== '').map((formula) => formula.replace(/^=/, '')),
    style: textIn(errorAlert, 'style').toLowerCase(),
    alert: errorAlert?.showAlert === true ? words(errorAlert) : [],
    prompt: words(prompt),
  };
}

/** A property of something that came over the wire; '' where it has none. */
function textIn(of: unknown, key: string): string {
  const value = new Map<string, unknown>(Object.entries(of ?? {})).get(key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function conditionalOf({ type, spans, settings }: ConditionalFormatModel): Conditional {
  const span = spans.map(spanName).join(' ');
  const get = (key: string) => settings.get(key);
  if (type === 'DataBar') {
    const bound = (key: string) => textIn(get(key), 'formula');
    return {
      span,
      bar: [
        color(get('dataBar.positiveFormat.fillColor')),
        bound('dataBar.lowerBoundRule'),
        bound('dataBar.upperBoundRule'),
      ],
    };
  }
  const [ink, back] = [get('custom.format.font.color'), get('custom.format.fill.color')];
  return {
    span,
    formula: String(get('custom.rule.formula')).replace(/^=/, ''),
    ...(get('custom.format.font.bold') === true && { bold: true as const }),
    ...(ink !== undefined && { color: color(ink) }),
    ...(back !== undefined && { fill: color(back) }),
  };
}

function protectionOf({ protection }: SheetModel): string[] | null {
  if (!protection) return null;
  const rights = {
    allowAutoFilter: 'autoFilter',
    allowFormatColumns: 'formatColumns',
    allowFormatRows: 'formatRows',
  };
  return Object.entries(rights).flatMap(([option, right]) => (protection[option] === true ? [right] : []));
}
