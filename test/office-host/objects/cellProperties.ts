import { Area, cellsOf, oneCell } from '../area';
import { invalidArgument, notEmulated } from '../errors';
import { recordOf, textOf } from '../kind';
import { keyOf } from '../model';
import { setBorder } from './border';
import type { Context } from './context';
import { getHyperlink, setHyperlink } from './hyperlink';
import { getFormat, JUDGES, setColumnWidth, setFormat, setRowHeight } from './rangeFormat';
import { judgeSize, writeInputs } from './writing';

const SIDES: Readonly<Record<string, string>> = {
  ...{ top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' },
  ...{ horizontal: 'InsideHorizontal', vertical: 'InsideVertical' },
  ...{ diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp' },
};

/** setCellProperties: a matrix of what each cell is to be. */
export function setCellProperties(context: Context, area: Area, value: unknown): void {
  if (!Array.isArray(value)) throw invalidArgument('Not an array of rows.');
  const rows: readonly unknown[] = value;
  rows.forEach((line, r) => {
    if (!Array.isArray(line)) throw invalidArgument('Not an array of rows.');
    judgeSize(area.span, rows.length, line.length);
    line.forEach((each: unknown, c) => {
      const cell = new Area(area.sheet, [oneCell(area.span.row + r, area.span.col + c)]);
      setOne(context, cell, recordOf(each ?? {}));
    });
  });
}

function setOne(context: Context, cell: Area, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === 'format') setFormats(context, cell, recordOf(value), '');
    else if (name === 'hyperlink') setHyperlink(context, cell, value);
    else if (name === 'textRuns') setRuns(context, cell, value);
    else if (name === 'style') cell.sheet.formats.set(cell.span, 'style', textOf(value));
    else throw invalidArgument(`No property of a cell: ${name}.`);
  }
}

/** A text in runs; it is the value of the cell. */
function setRuns(context: Context, cell: Area, value: unknown): void {
  if (!Array.isArray(value)) throw invalidArgument('Not an array of runs.');
  const runs = value.map((each: unknown) => {
    const { text, font } = recordOf(each);
    return { text: textOf(text), font: recordOf(font ?? {}) };
  });
  writeInputs(context, cell, runs.map(({ text }) => text).join(''));
  const { row, col } = cell.span;
  cell.sheet.runs.set(keyOf(row, col), runs);
}

function setFormats(
  context: Context,
  area: Area,
  given: Readonly<Record<string, unknown>>,
  prefix: string,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === 'columnWidth') setColumnWidth(area, value);
    else if (name === 'rowHeight') setRowHeight(area, value);
    else if (name === 'borders') setBorders(area, recordOf(value));
    else if (['font', 'fill', 'protection'].includes(name))
      setFormats(context, area, recordOf(value), `${name}.`);
    else setFormat(context, area, prefix + name, value);
  }
}

function setBorders(area: Area, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    const side = SIDES[name];
    if (side === undefined) throw invalidArgument(`No side: ${name}.`);
    for (const [part, each] of Object.entries(recordOf(value))) {
      if (part !== 'style' && part !== 'weight' && part !== 'color')
        throw invalidArgument(`No part: ${part}.`);
      setBorder(area, side, part, textOf(each));
    }
  }
}

/** setRowProperties and setColumnProperties: one entry for each row or column. */
export function setLineProperties(
  context: Context,
  area: Area,
  value: unknown,
  lines: 'rows' | 'cols',
): void {
  if (!Array.isArray(value) || value.length !== area.span[lines])
    throw invalidArgument('Not one entry for each row or column.');
  value.forEach((each: unknown, at) => {
    const span =
      lines === 'rows'
        ? { ...area.span, row: area.span.row + at, rows: 1 }
        : { ...area.span, col: area.span.col + at, cols: 1 };
    const given = recordOf(each ?? {});
    for (const [name, what] of Object.entries(given)) {
      if (name !== 'format')
        throw invalidArgument(`No property of a row or column that is emulated: ${name}.`);
      setFormats(context, new Area(area.sheet, [span]), recordOf(what), '');
    }
  });
}

/** getCellProperties: what was asked for each cell. */
export function getCellProperties(area: Area, wanted: Readonly<Record<string, unknown>>): unknown[][] {
  const rows = Array.from({ length: area.span.rows }, (): unknown[] => []);
  for (const { row, col } of cellsOf(area.span)) {
    const cell = new Area(area.sheet, [oneCell(row, col)]);
    rows[row - area.span.row]?.push(getOne(cell, wanted));
  }
  return rows;
}

function getOne(cell: Area, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, what] of Object.entries(wanted)) {
    if (what === false || what === undefined) continue;
    if (name === 'address') told.address = cell.address;
    else if (name === 'hyperlink') told.hyperlink = getHyperlink(cell);
    else if (name === 'textRuns') told.textRuns = runsOf(cell);
    else if (name === 'style') told.style = getFormat(cell, 'style');
    else if (name === 'format') told.format = getFormats(cell, recordOf(what), '');
    else throw invalidArgument(`No property of a cell: ${name}.`);
  }
  return told;
}

/** A text that looks alike is one run. */
function runsOf({ sheet, span: { row, col } }: Area): unknown[] {
  const value = sheet.content(row, col)?.value;
  return [...(sheet.runs.get(keyOf(row, col)) ?? (typeof value === 'string' ? [{ text: value }] : []))];
}

function getFormats(
  cell: Area,
  wanted: Readonly<Record<string, unknown>>,
  prefix: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, what]) => {
      if (what === false || what === undefined) return [];
      if (name === 'borders') return [[name, getBorders(cell, recordOf(what))]];
      if (name === 'protection' && what === true)
        return [[name, getFormats(cell, { locked: true, formulaHidden: true }, 'protection.')]];
      if (typeof what === 'object') return [[name, getFormats(cell, recordOf(what), `${name}.`)]];
      if (!(prefix + name in JUDGES)) throw invalidArgument(`No format: ${prefix}${name}.`);
      return [[name, getFormat(cell, prefix + name)]];
    }),
  );
}

/** What is asked of borders is told for each side of a cell. */
function getBorders(cell: Area, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = Object.keys(wanted).filter((part) => wanted[part] === true);
  const odd = parts.find((part) => !['style', 'weight', 'color', 'tintAndShade'].includes(part));
  if (odd !== undefined) throw invalidArgument(`No part: ${odd}.`);
  const sides = Object.entries(SIDES).filter(([side]) => side !== 'horizontal' && side !== 'vertical');
  return Object.fromEntries(
    sides.map(([side, edge]) => [
      side,
      Object.fromEntries(parts.map((part) => [part, getFormat(cell, `borders.${edge}.${part}`)])),
    ]),
  );
}

/** getRowProperties and getColumnProperties: sizes of lines and whether they are hidden, one entry for each. */
export function getLineProperties(
  area: Area,
  wanted: Readonly<Record<string, unknown>>,
  lines: 'rows' | 'cols',
): unknown[] {
  const size = lines === 'rows' ? 'rowHeight' : 'columnWidth';
  const hiding = lines === 'rows' ? 'rowHidden' : 'columnHidden';
  const odd = Object.keys(wanted).filter((name) => name !== 'format' && name !== hiding);
  const format = recordOf(wanted.format ?? {});
  if (odd.length > 0 || Object.keys(format).some((name) => name !== size))
    throw notEmulated(
      `${lines === 'rows' ? 'getRowProperties' : 'getColumnProperties'} of more than sizes and hiding`,
    );
  const { sheet, span } = area;
  const [sizes, hidden, standard, first] =
    lines === 'rows'
      ? [sheet.rowHeights, sheet.hiddenRows, sheet.standardHeight, span.row]
      : [sheet.columnWidths, sheet.hiddenColumns, sheet.standardWidth, span.col];
  return Array.from({ length: span[lines] }, (_, at) => ({
    ...(wanted[hiding] === true && { [hiding]: hidden.has(first + at) }),
    format: { [size]: sizes.get(first + at) ?? standard },
  }));
}
