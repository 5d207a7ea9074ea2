import { readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { cellName } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import { recalculated, withLibreOffice } from '../../support/libreoffice';
import { Engine } from './engine';
import { filledSheets } from './fillings';

/** 2,000 fillings: each a Sasaran with its Program, in sheets that each have a quarter and settings of their own. */
const SHEETS = 50;
const FILLINGS = 40;
/** Sheets that share a workbook for LibreOffice. */
const TOGETHER = 5;

/** There is much to compute; on a machine under load it takes minutes. */
const LIMIT = 600_000;

/** A Realisasi sheet and its Setelan; all but the first are kept without what no formula sees. */
type Pair = readonly SheetPlan[];

let made: readonly Pair[] | null = null;
const pairs = (): readonly Pair[] =>
  (made ??= Array.from({ length: SHEETS }, (_, i) => {
    const pair = filledSheets(FILLINGS, i + 1);
    return i === 0 ? pair : pair.map(bare);
  }));

function bare(plan: SheetPlan): SheetPlan {
  const filled = plan.cells.filter(({ formula, value }) => formula !== undefined || value !== undefined);
  const cells = filled.map((cell) => ({ ...cell, style: {} }));
  return { ...plan, cells, validations: [], conditionalFormats: [] };
}

const computed = (list = pairs().flat()) =>
  list.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, formula, result = '' }) =>
      formula === undefined ? [] : [{ sheet: name, cell: cellName(row, col), formula, result }],
    ),
  );

test(
  'formulas give what the functions give: 2,000 fillings, by a spreadsheet engine',
  () => {
    for (const pair of pairs()) {
      const engine = new Engine();
      const { wrong } = engine.disagreements(pair);
      engine.close();
      expect(wrong.slice(0, 5)).toEqual([]);
    }
  },
  LIMIT,
);

withLibreOffice('and all of them by LibreOffice', async () => {
  const books = Array.from({ length: SHEETS / TOGETHER }, (_, i) =>
    pairs()
      .slice(i * TOGETHER, (i + 1) * TOGETHER)
      .flat(),
  );
  const written = await Promise.all(books.map((sheets) => writeXlsx({ title: 'Uji', sheets })));
  const values = new Map(
    (await recalculated(written)).flatMap((file) =>
      readXlsx(file).sheets.flatMap(({ name, cells }) =>
        cells.map((cell) => [`${name}!${cellName(cell.row, cell.col)}`, cell.value] as const),
      ),
    ),
  );
  const wrong = computed().flatMap((one) => {
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
