import { withComma } from '../../measure/number';
import type { Place } from '../../cascade/cascade';
import { textKey } from '../../cascade/text';
import type { PilihanSkala } from '../../measure/predikat';
import type { Triwulan } from '../../measure/quarters';
import { SETELAN_BAWAAN, type Setelan } from '../../measure/setelan';
import type { Cell, Sheet, WorkbookContent } from '../../workbook/sheet';
import { closingName, ITEMS } from './items';

/** The settings of a workbook: those of its Setelan sheet, the defaults for what it lacks. */
export function readSetelan(workbook: WorkbookContent): Setelan {
  const sheet = setelanSheet(workbook);
  return sheet ? readSheet(sheet) : SETELAN_BAWAAN;
}

/** The cell that says who closed a quarter, and what it holds now; null where the workbook has no line for it. */
export function closingCell(
  workbook: WorkbookContent,
  triwulan: Triwulan,
): { readonly place: Place; readonly isi: Cell['value'] | null } | null {
  const sheet = setelanSheet(workbook);
  const name = sheet && nameCell(sheet, closingName(triwulan));
  if (!sheet || !name) return null;
  const { row, col } = name;
  const isi = valueOf(sheet, name)?.value ?? null;
  return { place: { lembar: sheet.name, row, col: col + 1 }, isi };
}

function setelanSheet({ sheets }: WorkbookContent): Sheet | null {
  return (
    sheets.find(({ mark }) => mark === 'setelan') ??
    sheets.find(({ name }) => textKey(name) === 'setelan') ??
    null
  );
}

/** Each value stands right of its name. What cannot be read stays as it was. */
function readSheet(sheet: Sheet): Setelan {
  const own: Setelan = { ...SETELAN_BAWAAN, skalaNilai: skalaNilaiIn(sheet) };
  return ITEMS.reduce((setelan: Setelan, item) => {
    const name = nameCell(sheet, item.nama);
    const value = name && valueOf(sheet, name);
    // As the formulas of our own sheet, which do not count a text as a weight.
    if (!value || (sheet.mark !== null && item.pilihan === 'bobot' && value.kind !== 'number'))
      return setelan;
    const text = value.kind === 'number' ? withComma(value.value) : String(value.value);
    return item.apply(setelan, text) ?? setelan;
  }, own);
}

/**
 * The rows below a head 'Indikator' with 'Skala' beside it, as they were typed. A line without scale that does not
 * follow on the rows above is a note.
 */
function skalaNilaiIn(sheet: Sheet): PilihanSkala[] {
  const head = sheet.cells.find(
    (cell) => textKeyOf(cell) === 'indikator' && textKeyOf(valueOf(sheet, cell)) === 'skala',
  );
  if (!head) return [];
  const rows = sheet.cells.filter(
    ({ row, col }) => row > head.row && (col === head.col || col === head.col + 1),
  );
  const byRow = new Map<number, PilihanSkala>();
  for (const { row, col, value } of rows) {
    const before = byRow.get(row) ?? { indikator: '', skala: '' };
    byRow.set(row, { ...before, [col === head.col ? 'indikator' : 'skala']: String(value) });
  }
  const follows = (row: number): boolean => row === head.row + 1 || byRow.has(row - 1);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, one]) => (one.skala !== '' || follows(row) ? [one] : []));
}

function textKeyOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? textKey(cell.value) : '';
}

function nameCell({ cells }: Sheet, nama: string): Cell | undefined {
  return cells.find((cell) => cell.kind === 'text' && textKey(cell.value) === textKey(nama));
}

function valueOf({ cells }: Sheet, { row, col }: Cell): Cell | undefined {
  return cells.find((cell) => cell.row === row && cell.col === col + 1);
}
