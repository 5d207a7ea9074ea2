import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { MAX_COLS } from './area';
import type { BookModel, Content, NameModel, SheetModel } from './model';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** Types of cells as the engine tells them. */
const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

/** What the engine cannot do (tables, functions it lacks): the result that Excel left in the file stays. */
const UNABLE = new Set(['#ERROR!', '#NAME?', '#N/IMPL!']);

/** Computes the formulas of the played workbook with an engine that is not ours; what did not change is not entered again. */
export class Calculator {
  private model: Model | null = null;
  private shape = '';
  private entered = new Map<string, string>();

  /** Puts the present result into every cell with a formula. */
  calculate(book: BookModel): void {
    const { sheets } = book;
    if (!sheets.some(hasFormula)) return;
    const model = this.prepare(book);
    const before = this.entered;
    this.entered = new Map();
    const speaks = formulasOf(book);
    sheets.forEach((sheet, index) => {
      if (!hasFormula(sheet) && !speaks.includes(nameInFormula(sheet))) return;
      for (const [key, content] of sheet.cells) this.enter(model, index, key, inputOf(content), before);
    });
    for (const key of before.keys()) if (!this.entered.has(key)) input(model, key, '');
    model.evaluate();
    sheets.forEach((sheet, index) => takeResults(model, sheet, index));
  }

  /** An engine with these sheets and names; a new one where they changed. */
  private prepare(book: BookModel): Model {
    const names = [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)];
    const shape = JSON.stringify([
      book.sheets.map(({ name }) => name),
      names.map(({ name, formula, scope }) => [name, formula, scope?.name]),
    ]);
    if (this.model && this.shape === shape) return this.model;
    const model = new Model('buku', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    book.sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    });
    for (const name of names) define(model, name, book);
    this.model = model;
    this.shape = shape;
    this.entered = new Map();
    return model;
  }

  private enter(
    model: Model,
    sheet: number,
    key: number,
    text: string,
    before: ReadonlyMap<string, string>,
  ): void {
    const place = [sheet, Math.floor(key / MAX_COLS) + 1, (key % MAX_COLS) + 1].join();
    this.entered.set(place, text);
    if (before.get(place) === text) return;
    // Numbers in full.
    if (text.startsWith('='))
      model.updateRangeStyle(cellArea(sheet, key), 'num_fmt', '0.000000000000000E+00');
    input(model, place, text);
  }
}

function cellArea(sheet: number, key: number) {
  return { sheet, row: Math.floor(key / MAX_COLS) + 1, column: (key % MAX_COLS) + 1, width: 1, height: 1 };
}

function hasFormula(sheet: SheetModel): boolean {
  for (const { formula } of sheet.cells.values()) if (formula !== undefined) return true;
  return false;
}

/** All formulas of a workbook: a sheet that they do not name may be empty to the engine. */
function formulasOf({ sheets, names }: BookModel): string {
  const inCells = sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula ?? ''));
  const inNames = [...names, ...sheets.flatMap((sheet) => sheet.names)].map(({ formula }) => formula);
  return [...inCells, ...inNames].join('\n').toLowerCase();
}

const nameInFormula = ({ name }: SheetModel) => name.replaceAll("'", "''").toLowerCase();

function define(model: Model, { name, formula, scope }: NameModel, book: BookModel): void {
  // Names of constants are no names of cells: the engine does without them.
  if (!/^=.*!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(formula)) return;
  model.newDefinedName(name, scope ? book.sheets.indexOf(scope) : null, formula.slice(1));
}

function inputOf({ formula, value, isError }: Content): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'string') return isError ? value : `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function input(model: Model, place: string, text: string): void {
  const [sheet = 0, row = 1, column = 1] = place.split(',').map(Number);
  model.setUserInput(sheet, row, column, text);
}

function takeResults(model: Model, sheet: SheetModel, index: number): void {
  for (const [key, content] of sheet.cells) {
    if (content.formula === undefined) continue;
    const [row, column] = [Math.floor(key / MAX_COLS) + 1, (key % MAX_COLS) + 1];
    const shown = model.getFormattedCellValue(index, row, column);
    const type = model.getCellType(index, row, column);
    if (type === ERROR && UNABLE.has(shown)) continue;
    const { formula } = content;
    if (type === ERROR) sheet.cells.set(key, { formula, value: shown, isError: true });
    else sheet.cells.set(key, { formula, value: valueOf(type, shown) });
  }
}

function valueOf(type: number, shown: string): string | number | boolean {
  if (type === NUMBER) return shown === '' ? 0 : Number(shown);
  return type === LOGICAL ? shown === 'TRUE' : shown;
}
