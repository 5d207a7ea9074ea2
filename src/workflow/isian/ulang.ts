import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import { kindOfMark } from '../../workbook/marks';
import type { SheetPlan } from '../../workbook/plan';
import type { CellValue } from '../../workbook/port';
import type { Cell, Sheet, WorkbookContent } from '../../workbook/sheet';
import type { Perhitungan } from '../hitung';
import { susun } from '../susun';

export interface HasilUlang {
  readonly place: Place;
  readonly value: CellValue;
}

/**
 * The results that the formulas of our Realisasi and Setelan have by now, '' where one shows nothing: of every row
 * that stands where composing would draw it again, with the same texts. Cells with another formula are left out.
 */
export function hasilUlang(
  content: WorkbookContent,
  reading: Reading,
  perhitungan?: Perhitungan,
): HasilUlang[] {
  const sheets = content.sheets.filter(({ mark }) => {
    const kind = kindOfMark(mark);
    return kind === 'realisasi' || kind === 'setelan';
  });
  // Of several sheets with one mark nobody knows which is ours.
  const alone = new Set(sheets.map(({ mark }) => mark)).size === sheets.length;
  if (sheets.length === 0 || !alone) return [];
  const plans = susun(content, reading, {
    lembar: ['realisasi'],
    asal: true,
    ...(perhitungan && { perhitungan }),
  }).sheets;
  return sheets.flatMap((sheet) => {
    const plan = plans.find(({ mark }) => mark === sheet.mark);
    return plan ? resultsOf(sheet, plan) : [];
  });
}

function resultsOf({ name, cells }: Sheet, plan: SheetPlan): HasilUlang[] {
  const now = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const moved = new Set(
    plan.cells
      .filter(
        ({ row, col, value }) =>
          typeof value === 'string' && isTold(plan, col) && value !== shown(now.get(`${row},${col}`)),
      )
      .map(({ row }) => row),
  );
  return plan.cells.flatMap(({ row, col, formula, result = '' }): HasilUlang[] => {
    const cell = now.get(`${row},${col}`);
    const same = cell ? cell.formula === formula : result !== '' && hasHead(plan, col, now);
    if (formula === undefined || moved.has(row) || !same || cell?.value === result) return [];
    return [{ place: { lembar: name, row, col }, value: result }];
  });
}

/** Whether the sheet has the column of the plan: one that an earlier version composed may lack it. */
function hasHead({ table, cells }: SheetPlan, col: number, now: ReadonlyMap<string, Cell>): boolean {
  if (!table) return false;
  const { row } = table.span;
  const head = cells.find((cell) => cell.row === row && cell.col === col);
  return head?.value !== undefined && head.value === now.get(`${row},${col}`)?.value;
}

/** The columns whose texts tell which row it is: Kode to Keterangan Komponen. */
function isTold({ table }: SheetPlan, col: number): boolean {
  const last = table?.columns.indexOf('Keterangan Komponen') ?? -1;
  return col <= last;
}

function shown(cell: Cell | undefined): string {
  return String(cell?.value ?? '');
}
