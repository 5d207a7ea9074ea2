import { GONE_TITLE, withNotes } from '../../../src/layouts/temuan/notes';
import { planTemuan, type IsiTemuan } from '../../../src/layouts/temuan/plan';
import type { BarisTemuan } from '../../../src/layouts/temuan/rows';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { Sheet } from '../../../src/workbook/sheet';
import { drawn, rowsOf } from '../drawn';

/** What a user wrote on the sheet Temuan, and where it stands when the findings are written again. */

const finding = (nama: string, letak: string): BarisTemuan => ({
  kode: '1',
  nama,
  letak,
  pesan: `${nama} salah`,
  perbaikan: 'Perbaiki.',
  keLetak: null,
  keData: null,
});
const isi = (...temuan: readonly BarisTemuan[]): IsiTemuan => ({
  subKegiatan: 1,
  alasan: [],
  kelompok: [{ tingkat: 'saran', judul: 'Ejaan', alasan: 'Sebab.', temuan }],
});
const planOf = (...temuan: readonly BarisTemuan[]) =>
  planTemuan(isi(...temuan), { kertas: 'A4', tanggal: null });

const [A, B, C] = [finding('A', 'L!A1'), finding('B', 'L!A2'), finding('C', 'L!A3')];

/** Rows of the sheet: title 0, verdict, counts, date, blank, head 5? The head is found by its words. */
function headOf({ cells }: SheetPlan): number {
  return cells.find(({ value }) => value === 'No')?.row ?? -1;
}

function noted(plan: SheetPlan, ...notes: readonly (readonly [number, number, string])[]): Sheet {
  const sheet = drawn(plan);
  const cells = notes.map(([row, col, value]) => ({ row, col, kind: 'text', value }) as const);
  return { ...sheet, cells: [...sheet.cells, ...cells].sort((a, b) => a.row - b.row || a.col - b.col) };
}

const FIRST = headOf(planOf()) + 2;

function rowWith(plan: SheetPlan, text: string): unknown[] {
  return rowsOf(plan).find((row) => row.includes(text)) ?? [];
}

test('a note beside a finding goes with it', () => {
  const old = noted(planOf(A, B), [FIRST + 1, 6, 'sudah ditanyakan'], [FIRST - 2, 6, 'Tindak lanjut']);
  const plan = withNotes(planOf(C, A, B), old);
  expect(rowWith(plan, 'sudah ditanyakan')).toEqual([
    '3',
    '1',
    'B',
    'L!A2',
    'B salah',
    'Perbaiki.',
    'sudah ditanyakan',
  ]);
  expect(rowWith(plan, 'Tindak lanjut').slice(0, 2)).toEqual(['No', 'Kode']);
});

test('also where the finding moved, and where its rule has more findings', () => {
  const old = noted(planOf(A), [FIRST, 6, 'catatan A'], [FIRST - 1, 7, 'catatan aturan']);
  const plan = withNotes(planOf(C, finding('A', 'L!A9')), old);
  expect(rowWith(plan, 'catatan A')).toContain('L!A9');
  expect(rowWith(plan, 'catatan aturan')[0]).toBe('Saran: Ejaan (2)\nSebab.');
});

test('beside a finding that is gone it stands below with the words of that', () => {
  const old = noted(planOf(A, B), [FIRST + 1, 6, 'sudah ditanyakan']);
  const plan = withNotes(planOf(A), old);
  expect(rowsOf(plan).slice(-3)).toEqual([
    [],
    [GONE_TITLE],
    ['', '1', 'B', 'L!A2', 'B salah', 'Perbaiki.', 'sudah ditanyakan'],
  ]);
  expect(plan.rowHeights).toHaveLength(rowsOf(plan).length);
  const again = withNotes(planOf(A), drawn(plan));
  expect(rowsOf(again)).toEqual(rowsOf(plan));
});

test('of two like findings each keeps its own note; of one of them gone neither is guessed', () => {
  const twin = (letak: string) => finding('A', letak);
  const old = noted(planOf(twin('L!A1'), twin('L!A2')), [FIRST, 6, 'satu'], [FIRST + 1, 6, 'dua']);
  const same = withNotes(planOf(twin('L!A2'), twin('L!A1')), old);
  expect([rowWith(same, 'satu')[3], rowWith(same, 'dua')[3]]).toEqual(['L!A1', 'L!A2']);
  const gone = withNotes(planOf(twin('L!A7')), old);
  expect(rowsOf(gone).slice(-3)).toEqual([
    [GONE_TITLE],
    ['', '1', 'A', 'L!A1', 'A salah', 'Perbaiki.', 'satu'],
    ['', '1', 'A', 'L!A2', 'A salah', 'Perbaiki.', 'dua'],
  ]);
});

test('what stands above, right below or further below stays there, in its order', () => {
  const old = noted(
    planOf(A),
    [0, 3, 'Kepada Binpro'],
    [FIRST + 1, 1, 'tepat di bawah'],
    [FIRST + 5, 0, 'jauh'],
  );
  const plan = withNotes(planOf(A, B), old);
  expect(rowsOf(plan)[0]).toEqual(['TEMUAN', '', '', 'Kepada Binpro']);
  expect(rowsOf(plan).slice(-4)).toEqual([[], ['', 'tepat di bawah'], [], ['jauh']]);
});

test('a text that goes on in a further row is ours', () => {
  const long = {
    ...A,
    perbaikan: Array.from({ length: 60 }, (_, i) => `Baris ${i} ${'kata '.repeat(9)}`).join('\n'),
  };
  const plan = planOf(long);
  expect(rowsOf(plan).length).toBeGreaterThan(FIRST + 1);
  expect(withNotes(planOf(long), drawn(plan))).toEqual(plan);
});

test('without notes nothing changes; without a head nothing is known of it', () => {
  expect(withNotes(planOf(A), drawn(planOf(B)))).toEqual(planOf(A));
  const bare: Sheet = { ...drawn(planOf(A)), cells: [{ row: 3, col: 7, kind: 'text', value: 'sendiri' }] };
  expect(rowWith(withNotes(planOf(A), bare), 'sendiri')).toContain('sendiri');
});
