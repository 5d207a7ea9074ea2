import { parseSpan, spanName } from '../../../workbook/address';
import type { Span } from '../../../workbook/sheet';
import { isEyeMark } from '../../shared/eyeMark';
import type { Splice } from '../xml/splice';
import { attributesOf, decodeEntities, extents, localName, type Extent } from '../xml/xml';
import { childOf, withAttribute, type Document } from '../xml/document';

/** A conditional format or a validation, and where it holds. */
export interface OwnRule {
  readonly spans: readonly Span[];
  readonly xml: string;
}

/** Where a rule of the user's stays on a composed sheet. */
export interface KeptRule {
  readonly lembar: string;
  readonly spans: readonly Span[];
}

/** What a user added to a sheet of ours that we draw again: none of it is a cell. */
export interface OwnRules {
  readonly formats: readonly OwnRule[];
  readonly validations: readonly OwnRule[];
  /** `<col>` elements of columns right of ours. */
  readonly columns: readonly string[];
}

/** Everything of the earlier sheet that the new one, drawn by us, does not have in the same words. */
export function ownRules(old: Document, sheet: Document): OwnRules {
  return {
    formats: ownFormats(old, sheet),
    validations: ownValidations(old, sheet),
    columns: ownColumns(old, sheet),
  };
}

/** Where the elements behind conditional formats and validations begin (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_VALIDATIONS = new Set(
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'.split(
    ' ',
  ),
);

/** The rules of the user in the sheet that is drawn: before ours, and where both validate a cell the user's alone. */
export function withOwnRules(sheet: Document, own: OwnRules): Splice[] {
  const place =
    sheet.children.find(({ tag }) => BEHIND_VALIDATIONS.has(localName(tag)))?.start ?? sheet.root.close;
  return [
    ...columnsWith(sheet, own.columns),
    ...formatsWith(sheet, own.formats, place),
    ...validationsWith(sheet, own.validations, place),
  ];
}

function childrenNamed({ children }: Document, name: string): Extent[] {
  return children.filter(({ tag }) => localName(tag) === name);
}

function spansOf(sqref: string): Span[] {
  return sqref.split(/\s+/).flatMap((name) => parseSpan(name) ?? []);
}

/** A formula without the numbers of rows and columns, which move when a table grows. */
function shapeOf(formula: string): string {
  return formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, '@').replace(/\s+/g, '');
}

// Conditional formats

/** @example a rule 'AND(ISNUMBER($Q7),N($Q7)>100)' and the same in row 9 are one. */
function formatShape(xml: string, rule: Extent): string {
  const { type = '' } = attributesOf(xml, rule);
  const inside = [...extents(xml, rule)]
    .filter(({ tag }) => localName(tag) !== 'extLst')
    .map(({ open, close, start, tag }) =>
      localName(tag) === 'formula'
        ? shapeOf(decodeEntities(xml.slice(open, close)))
        : [...xml.slice(start, close).matchAll(/\b(?:val|rgb)="([^"]*)"/g)].map(([, value]) => value).join(),
    );
  return [type, ...inside].join('|');
}

function ownFormats(old: Document, sheet: Document): OwnRule[] {
  const ours = new Set(
    childrenNamed(sheet, 'conditionalFormatting').flatMap((area) =>
      [...extents(sheet.xml, area)].map((rule) => formatShape(sheet.xml, rule)),
    ),
  );
  return childrenNamed(old, 'conditionalFormatting').flatMap((area) => {
    const { xml } = old;
    const rules = [...extents(xml, area)].filter(
      (rule) => localName(rule.tag) === 'cfRule' && !ours.has(formatShape(xml, rule)) && !isMark(xml, rule),
    );
    if (rules.length === 0) return [];
    const inside = rules.map((rule) => withoutExtension(xml, rule)).join('');
    const text = `${xml.slice(area.start, area.open)}${inside}</${area.tag}>`;
    return [{ spans: spansOf(attributesOf(xml, area).sqref ?? ''), xml: text }];
  });
}

function isMark(xml: string, rule: Extent): boolean {
  return [...extents(xml, rule)].some(({ open, close }) => isEyeMark(decodeEntities(xml.slice(open, close))));
}

/** Its extension leads to a list at the end of the sheet that is not carried. */
function withoutExtension(xml: string, rule: Extent): string {
  const extension = [...extents(xml, rule)].find(({ tag }) => localName(tag) === 'extLst');
  if (!extension) return xml.slice(rule.start, rule.end);
  return xml.slice(rule.start, extension.start) + xml.slice(extension.end, rule.end);
}

/** Where a rule of the user's stays on a composed sheet. */
export interface KeptRule {
  readonly lembar: string;
  readonly spans: readonly Span[];
}

/** What a user added last comes first in Excel; ours follow. */
function formatsWith(sheet: Document, formats: readonly OwnRule[], place: number): Splice[] {
  if (formats.length === 0) return [];
  let count = 0;
  const priority = (tag: string) => withAttribute(tag, 'priority', String((count += 1)));
  const text = formats.map(({ xml }) => xml.replace(/<(?:[\w.-]+:)?cfRule\b[^>]*>/g, priority)).join('');
  const areas = childrenNamed(sheet, 'conditionalFormatting');
  const first = areas[0] ?? childOf(sheet, 'dataValidations');
  const at = first?.start ?? place;
  return [
    { from: at, to: at, text },
    ...areas.flatMap((area) =>
      [...extents(sheet.xml, area)].map((rule) => ({
        from: rule.start,
        to: rule.open,
        text: priority(sheet.xml.slice(rule.start, rule.open)),
      })),
    ),
  ];
}

// Validations

interface Validation {
  readonly at: Extent;
  readonly spans: readonly Span[];
  readonly shape: string;
  readonly titles: readonly string[];
}

function validationsOf(document: Document): Validation[] {
  const { xml } = document;
  const list = childOf(document, 'dataValidations');
  return (list ? [...extents(xml, list)] : []).map((at) => {
    const {
      type = 'none',
      operator = 'between',
      sqref = '',
      promptTitle,
      errorTitle,
    } = attributesOf(xml, at);
    const formulas = [...extents(xml, at)].map(({ open, close }) =>
      shapeOf(decodeEntities(xml.slice(open, close))),
    );
    const titles = [promptTitle ?? '', errorTitle ?? ''].filter((title) => title !== '');
    return { at, spans: spansOf(sqref), shape: [type, operator, ...formulas].join('|'), titles };
  });
}

function ownValidations(old: Document, sheet: Document): OwnRule[] {
  const drawn = validationsOf(sheet);
  const shapes = new Set(drawn.map(({ shape }) => shape));
  const titles = new Set(drawn.flatMap((one) => one.titles));
  return validationsOf(old)
    .filter((one) => !shapes.has(one.shape) && !one.titles.some((title) => titles.has(title)))
    .map(({ at, spans }) => ({ spans, xml: old.xml.slice(at.start, at.end) }));
}

function validationsWith(sheet: Document, own: readonly OwnRule[], place: number): Splice[] {
  if (own.length === 0) return [];
  const taken = own.flatMap(({ spans }) => spans);
  const rest = validationsOf(sheet).flatMap(({ at, spans }) => {
    const left = taken.reduce((parts, cut) => parts.flatMap((part) => without(part, cut)), spans);
    if (left.length === 0) return [];
    const tag = withAttribute(sheet.xml.slice(at.start, at.open), 'sqref', left.map(spanName).join(' '));
    return [tag + sheet.xml.slice(at.open, at.end)];
  });
  const all = [...rest, ...own.map(({ xml }) => xml)];
  const text = `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
  const list = childOf(sheet, 'dataValidations');
  return [list ? { from: list.start, to: list.end, text } : { from: place, to: place, text }];
}

/** What is left of a rectangle without another one: above, below, left and right of it. */
function without(span: Span, cut: Span): Span[] {
  const [bottom, right] = [span.row + span.rows, span.col + span.cols];
  const top = Math.max(span.row, cut.row);
  const end = Math.min(bottom, cut.row + cut.rows);
  const left = Math.max(span.col, cut.col);
  const edge = Math.min(right, cut.col + cut.cols);
  if (top >= end || left >= edge) return [span];
  const parts: Span[] = [
    { ...span, rows: top - span.row },
    { ...span, row: end, rows: bottom - end },
    { row: top, rows: end - top, col: span.col, cols: left - span.col },
    { row: top, rows: end - top, col: edge, cols: right - edge },
  ];
  return parts.filter(({ rows, cols }) => rows > 0 && cols > 0);
}

// Columns

function columnsOf(
  document: Document,
): { readonly min: number; readonly max: number; readonly tag: string }[] {
  const list = childOf(document, 'cols');
  return (list ? [...extents(document.xml, list)] : []).map((col) => {
    const { min, max } = attributesOf(document.xml, col);
    return { min: Number(min), max: Number(max), tag: document.xml.slice(col.start, col.end) };
  });
}

function ownColumns(old: Document, sheet: Document): string[] {
  const last = columnsOf(sheet).reduce((end, { max }) => Math.max(end, max), 0);
  return columnsOf(old)
    .filter(({ max }) => max > last)
    .map(({ min, tag }) => withAttribute(tag, 'min', String(Math.max(min, last + 1))));
}

function columnsWith(sheet: Document, columns: readonly string[]): Splice[] {
  const text = columns.join('');
  const list = childOf(sheet, 'cols');
  const data = childOf(sheet, 'sheetData');
  if (text === '' || !data) return [];
  if (list) return [{ from: list.close, to: list.close, text }];
  return [{ from: data.start, to: data.start, text: `<cols>${text}</cols>` }];
}
