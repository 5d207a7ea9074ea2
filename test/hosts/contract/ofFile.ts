import { readXlsx } from '../../../src/hosts/xlsx';
import { quoteSheet } from '../../../src/hosts/xlsx/write/page';
import { openPackage } from '../../../src/hosts/xlsx/package/package';
import { child, childrenOf, type XmlNode } from '../../../src/hosts/xlsx/xml/xml';
import { cellName, parseSpan, spanName } from '../../../src/workbook/address';
import { MARK_NAME } from '../../../src/workbook/marks';
import type { Sheet } from '../../../src/workbook/sheet';
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

const PAPERS: Readonly<Record<string, string>> = { 8: 'A3', 9: 'A4', 14: 'Folio' };
const POINTS_PER_CHARACTER = 5.25;

/** The sheets of a composed file in neutral form. */
export function sheetsOfFile(bytes: Uint8Array): Neutral[] {
  const file = openPackage(bytes);
  const workbook = file.xml('xl/workbook.xml');
  const styles = file.xml('xl/styles.xml');
  return readXlsx(bytes).sheets.map((sheet, index) => {
    const part = file.xml(`xl/worksheets/sheet${index + 1}.xml`);
    return neutral(sheet, part, styles, definedNames(workbook, index));
  });
}

interface Names {
  readonly own: ReadonlyMap<string, XmlNode>;
  readonly shared: readonly XmlNode[];
}

function definedNames(workbook: XmlNode, index: number): Names {
  const all = childrenOf(child(workbook, 'definedNames'), 'definedName');
  const own = all.filter(({ attributes }) => attributes.localSheetId === String(index));
  return {
    own: new Map(own.map((node) => [node.attributes.name ?? '', node])),
    shared: all.filter(({ attributes }) => attributes.localSheetId === undefined),
  };
}

function neutral(sheet: Sheet, part: XmlNode, styles: XmlNode, names: Names): Neutral {
  const rows = childrenOf(child(part, 'sheetData'), 'row');
  const cells = rows.flatMap((row) => childrenOf(row, 'c'));
  const hidden = hiddenCells(sheet.merges);
  const looks = cells.map((cell) => [cell.attributes.r ?? '', lookOf(cell, styles)] as const);
  const borders = new Map(cells.map((cell) => [cell.attributes.r ?? '', borderOf(cell, styles)]));
  const view = child(child(part, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const prefix = `${quoteSheet(sheet.name)}!`;
  return {
    name: sheet.name,
    mark: sheet.mark,
    visibleMark: names.own.get(MARK_NAME)?.attributes.hidden !== '1',
    cells: { ...formulas(cells), ...valuesOf(sheet) },
    merges: spanNames(sheet.merges),
    looks: Object.fromEntries(
      looks.filter(([name, look]) => !hidden.has(name) && Object.keys(look).length > 0),
    ),
    lines: sharedLines(
      rows.length,
      widths(part).length,
      sheet.merges,
      (row, col, side) => borders.get(row < 0 || col < 0 ? '' : cellName(row, col))?.[side] ?? null,
    ),
    widths: widths(part),
    heights: rows.map(({ attributes }) => points(Number(attributes.ht))),
    frozen: { rows: Number(pane?.attributes.ySplit ?? 0), cols: Number(pane?.attributes.xSplit ?? 0) },
    gridlines: view?.attributes.showGridLines !== '0',
    tab: rgb(child(child(part, 'sheetPr'), 'tabColor')) ?? '',
    page: pageOf(part, names, prefix),
    tables: sheet.tables.map(({ name, span }) => `${name} ${spanName(span)}`),
    validations: validationsOf(part),
    conditional: conditionalOf(part, styles),
    protection: protectionOf(part),
    names: names.shared
      .filter(({ text }) => text.startsWith(prefix))
      .map(
        ({ attributes, text }) => `${attributes.name ?? ''} ${text.slice(prefix.length).replaceAll('$', '')}`,
      ),
    links: Object.fromEntries(
      childrenOf(child(part, 'hyperlinks'), 'hyperlink').map(
        ({ attributes: { ref = '', location = '' } }): [string, string] => [ref, location],
      ),
    ),
  };
}

/** Formulas stand for their cells, also where they show nothing. */
function formulas(cells: readonly XmlNode[]): Neutral['cells'] {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const formula = child(cell, 'f');
      return formula ? [[cell.attributes.r ?? '', `=${formula.text}`]] : [];
    }),
  );
}

function valuesOf({ cells }: Sheet): Neutral['cells'] {
  return Object.fromEntries(
    cells.map(({ row, col, value, formula }) => [
      cellName(row, col),
      formula === undefined ? value : `=${formula}`,
    ]),
  );
}

function xfOf(cell: XmlNode, styles: XmlNode): XmlNode | undefined {
  return childrenOf(child(styles, 'cellXfs'), 'xf')[Number(cell.attributes.s ?? 0)];
}

function lookOf(cell: XmlNode, styles: XmlNode): Look {
  const xf = xfOf(cell, styles);
  const font = childrenOf(child(styles, 'fonts'), 'font')[Number(xf?.attributes.fontId)];
  const fill = childrenOf(child(styles, 'fills'), 'fill')[Number(xf?.attributes.fillId)];
  const code = childrenOf(child(styles, 'numFmts'), 'numFmt').find(
    ({ attributes }) => attributes.numFmtId === xf?.attributes.numFmtId,
  )?.attributes.formatCode;
  const {
    horizontal,
    vertical = 'bottom',
    wrapText,
    textRotation,
    indent,
  } = child(xf, 'alignment')?.attributes ?? {};
  const name = child(font, 'name')?.attributes.val;
  const size = Number(child(font, 'sz')?.attributes.val);
  const color = rgb(child(font, 'color'));
  const back = rgb(child(child(fill, 'patternFill'), 'fgColor'));
  return {
    ...(name !== 'Arial' && name !== undefined && { font: name }),
    ...(size !== 10 && { size }),
    ...(child(font, 'b') && { bold: true as const }),
    ...(child(font, 'i') && { italic: true as const }),
    ...(child(font, 'u') && { underline: true as const }),
    ...(color !== undefined && { color }),
    ...(back !== undefined && { fill: back }),
    ...(horizontal !== undefined && { align: horizontal }),
    ...(vertical !== 'bottom' && { valign: vertical }),
    ...(wrapText === 'true' && { wrap: true as const }),
    ...(textRotation !== undefined && textRotation !== '0' && { rotation: Number(textRotation) }),
    ...(indent !== undefined && indent !== '0' && { indent: Number(indent) }),
    ...(code !== undefined && { format: code }),
    ...(/^(0|false)$/.test(child(xf, 'protection')?.attributes.locked ?? '') && { unlocked: true as const }),
  };
}

function borderOf(cell: XmlNode, styles: XmlNode): Record<string, Drawn> {
  const border = childrenOf(child(styles, 'borders'), 'border')[
    Number(xfOf(cell, styles)?.attributes.borderId)
  ];
  return Object.fromEntries(
    (border?.children ?? []).flatMap((side) =>
      side.attributes.style === undefined
        ? []
        : [[side.name, { weight: side.attributes.style, color: rgb(child(side, 'color')) ?? '' }]],
    ),
  );
}

function rgb(node: XmlNode | undefined): string | undefined {
  return node?.attributes.rgb?.slice(-6).toUpperCase();
}

function widths(part: XmlNode): number[] {
  return childrenOf(child(part, 'cols'), 'col').flatMap(({ attributes: { min, max, width } }) =>
    Array.from({ length: Number(max) - Number(min) + 1 }, () => points(Number(width) * POINTS_PER_CHARACTER)),
  );
}

function pageOf(part: XmlNode, { own }: Names, prefix: string): Page {
  const margins = child(part, 'pageMargins')?.attributes ?? {};
  const { paperSize = '', orientation, scale } = child(part, 'pageSetup')?.attributes ?? {};
  const inches = ['top', 'right', 'bottom', 'left', 'header', 'footer'].map((side) => Number(margins[side]));
  const breaks = (kind: string) =>
    childrenOf(child(part, kind), 'brk').map(({ attributes }) => Number(attributes.id));
  const titles = (own.get('_xlnm.Print_Titles')?.text ?? '')
    .split(',')
    .map((range) => range.slice(prefix.length));
  return {
    paper: PAPERS[paperSize] ?? paperSize,
    landscape: orientation === 'landscape',
    scale: Number(scale),
    margins: inches.map((length) => points(length * 72)),
    foot: child(child(part, 'headerFooter'), 'oddFooter')?.text ?? '',
    centered: child(part, 'printOptions')?.attributes.horizontalCentered === '1',
    rowBreaks: breaks('rowBreaks'),
    colBreaks: breaks('colBreaks'),
    titleRows: titles.find((range) => /\d/.test(range)) ?? '',
    titleCols: titles.find((range) => /^\$[A-Z]/.test(range)) ?? '',
    printArea: (own.get('_xlnm.Print_Area')?.text ?? '').slice(prefix.length).replaceAll('$', ''),
  };
}

function validationsOf(part: XmlNode): Neutral['validations'] {
  return Object.fromEntries(
    childrenOf(child(part, 'dataValidations'), 'dataValidation').flatMap((node) => {
      const span = parseSpan(node.attributes.sqref ?? '');
      return span ? [...placesOf(span)].map(([row, col]) => [cellName(row, col), validationOf(node)]) : [];
    }),
  );
}

function validationOf({ attributes, children }: XmlNode): Validation {
  const {
    type = '',
    operator = '',
    errorStyle = '',
    errorTitle = '',
    error = '',
    showErrorMessage,
  } = attributes;
  const { promptTitle = '', prompt = '' } = attributes;
  return {
    type,
    operator: type === 'decimal' || type === 'whole' ? operator : '',
    formulas: children.map(({ text }) => text),
    style: errorStyle,
    alert: showErrorMessage === '1' ? [errorTitle, error] : [],
    prompt: [promptTitle, prompt],
  };
}

function conditionalOf(part: XmlNode, styles: XmlNode): Conditional[] {
  const rules = childrenOf(part, 'conditionalFormatting').flatMap((node) =>
    childrenOf(node, 'cfRule').map((rule) => ({ rule, span: node.attributes.sqref ?? '' })),
  );
  return rules
    .sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority))
    .map(({ rule, span }) => ({ span, ...ruleOf(rule, styles) }));
}

function ruleOf(rule: XmlNode, styles: XmlNode): Omit<Conditional, 'span'> {
  const bar = child(rule, 'dataBar');
  if (bar) {
    const [min = '', max = ''] = childrenOf(bar, 'cfvo').map(({ attributes }) => attributes.val);
    return { bar: [rgb(child(bar, 'color')) ?? '', min, max] };
  }
  const dxf = childrenOf(child(styles, 'dxfs'), 'dxf')[Number(rule.attributes.dxfId)];
  const color = rgb(child(child(dxf, 'font'), 'color'));
  const fill = rgb(child(child(child(dxf, 'fill'), 'patternFill'), 'bgColor'));
  return {
    formula: child(rule, 'formula')?.text ?? '',
    ...(child(child(dxf, 'font'), 'b') && { bold: true as const }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
  };
}

function protectionOf(part: XmlNode): string[] | null {
  const node = child(part, 'sheetProtection');
  if (!node) return null;
  return ['autoFilter', 'formatColumns', 'formatRows'].filter((right) => node.attributes[right] === '0');
}
