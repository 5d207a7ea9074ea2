import { readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { cellName } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import { recalculated, withLibreOffice } from '../../support/libreoffice';
import { Engine } from './engine';
import { filledSheets } from './fillings';

/** 2,000 fillings: each a Sasaran with its Program, in sheets that each have a quarter and settings of their own. */
const SHEETS = 50;
const FILLINGS = 40;
/** LibreOffice takes longer: it is asked about the first of them. */
const ASKED = 6;

/** There is much to compute; on a machine under load it takes minutes. */
const LIMIT = 600_000;

let made: SheetPlan[] | null = null;
const plans = (): SheetPlan[] =>
  (made ??= Array.from({ length: SHEETS }, (_, i) => filledSheets(FILLINGS, i + 1)).flat());

const computed = (list = plans()) =>
  list.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, formula, result = '' }) =>
      formula === undefined ? [] : [{ sheet: name, cell: cellName(row, col), formula, result }],
    ),
  );

test(
  'formulas give what the functions give: 2,000 fillings, by a spreadsheet engine',
  () => {
    for (let i = 0; i < SHEETS; i += 1) {
      const { wrong } = new Engine().disagreements(plans().slice(2 * i, 2 * i + 2));
      expect(wrong.slice(0, 5)).toEqual([]);
    }
  },
  LIMIT,
);

withLibreOffice('and 240 of them by LibreOffice', async () => {
  const asked = Array.from({ length: ASKED }, (_, i) => filledSheets(FILLINGS, i + 1)).flat();
  const file = await recalculated(await writeXlsx({ title: 'Uji', sheets: asked }));
  const values = new Map(
    readXlsx(file).sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${cellName(cell.row, cell.col)}`, cell.value] as const),
    ),
  );
  const wrong = computed(asked).flatMap((one) => {
    const value = values.get(`${one.sheet}!${one.cell}`) ?? '';
    return agree(value, one.result) ? [] : [{ ...one, value }];
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

function agree(value: unknown, expected: string | number | boolean): boolean {
  if (typeof expected !== 'number' || typeof value !== 'number') return value === expected;
  return Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

test('the fillings leave out nothing that a sheet can meet', () => {
  const results = computed();
  const quarters = results.filter(({ result }) => typeof result === 'number');
  expect(results.length).toBeGreaterThan(60_000);
  expect(quarters.length).toBeGreaterThan(15_000);
  expect(new Set(results.filter(({ result }) => result === '#DIV/0!').map(({ formula }) => formula))).toEqual(
    new Set(['1/0']),
  );
});

test('formulas stay within what every Excel takes', () => {
  const formulas = computed().map(({ formula }) => formula);
  const forbidden = /\b(?:XLOOKUP|LET|FILTER|AGGREGATE|LAMBDA|TEXTJOIN|IFS)\(|\[/;
  const hasLongText = (formula: string): boolean =>
    [...formula.matchAll(/"[^"]*"/g)].some(([quoted]) => quoted.length > 255);
  expect(formulas.filter((formula) => forbidden.test(formula))).toEqual([]);
  expect(formulas.filter((formula) => formula.length > 8192 || hasLongText(formula))).toEqual([]);
});
