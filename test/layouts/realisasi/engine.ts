import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { cellName } from '../../../src/workbook/address';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** Whole columns are styled at once, cell by cell takes long. */
const ROWS = 1_048_576;

/** A computed cell whose formula gives another result than the plan holds for it. */
export interface Disagreement {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly expected: string;
  readonly computed: string;
}

/** A spreadsheet engine that is not ours, which keeps its workbook: what did not change is not entered again. */
export class Engine {
  private readonly model = new Model('uji', 'en', 'UTC', 'en');
  private readonly sheets: string[] = [];
  private entered = new Map<string, string>();

  constructor() {
    this.model.pauseEvaluation();
  }

  /**
   * Computes all formulas of sheets and tells where the engine disagrees with the results that our functions
   * gave: numbers by more than 1e-9 of their size, texts by any sign.
   */
  disagreements(plans: readonly SheetPlan[]): { count: number; wrong: Disagreement[] } {
    const before = this.entered;
    this.entered = new Map();
    for (const plan of plans) for (const cell of plan.cells) this.enter(plan.name, cell, before);
    for (const key of before.keys()) if (!this.entered.has(key)) this.input(key, '');
    this.model.evaluate();
    const computed = plans.flatMap(({ name, cells }) =>
      cells.filter(({ formula }) => formula !== undefined).map((cell) => ({ name, cell })),
    );
    const wrong = computed.flatMap(({ name, cell }) => this.check(name, cell));
    return { count: computed.length, wrong };
  }

  /** Gives its memory back: many engines that are left to the garbage collector slow everything down. */
  close(): void {
    this.model.free();
  }

  private enter(
    sheet: string,
    { row, col, value, formula }: PlanCell,
    before: ReadonlyMap<string, string>,
  ): void {
    const input = formula !== undefined ? `=${formula}` : typeof value === 'string' ? `'${value}` : value;
    if (input === undefined) return;
    const key = [this.indexOf(sheet), row + 1, col + 1].join();
    this.entered.set(key, String(input));
    if (before.get(key) !== String(input)) this.input(key, String(input));
  }

  private input(key: string, text: string): void {
    const [sheet = 0, row = 1, column = 1] = key.split(',').map(Number);
    this.model.setUserInput(sheet, row, column, text);
  }

  /** The index of a sheet; a new one shows numbers in full. */
  private indexOf(name: string): number {
    const known = this.sheets.indexOf(name);
    if (known >= 0) return known;
    const sheet = this.sheets.push(name) - 1;
    if (sheet > 0) this.model.newSheet();
    this.model.renameSheet(sheet, name);
    const all = { sheet, row: 1, column: 1, width: 60, height: ROWS };
    this.model.updateRangeStyle(all, 'num_fmt', '0.000000000000000E+00');
    return sheet;
  }

  private check(name: string, { row, col, formula = '', result = '' }: PlanCell): Disagreement[] {
    const shown = this.model.getFormattedCellValue(this.indexOf(name), row + 1, col + 1);
    const agrees =
      typeof result === 'number'
        ? shown !== '' && Math.abs(Number(shown) - result) <= 1e-9 * Math.max(1, Math.abs(result))
        : shown === String(result);
    if (agrees) return [];
    return [{ sheet: name, cell: cellName(row, col), formula, expected: String(result), computed: shown }];
  }
}
