import fc from 'fast-check';
import type { Cascade, Program } from '../../../src/cascade/cascade';
import { LEFTOVER_TITLE } from '../../../src/layouts/realisasi/columns';
import { planRealisasi } from '../../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../../src/layouts/realisasi/read';
import { quarterList } from '../../../src/measure/quarters';
import { SETELAN_BAWAAN } from '../../../src/measure/setelan';
import type { Baris, TabelRealisasi } from '../../../src/realisasi/table';
import type { SheetPlan } from '../../../src/workbook/plan';
import { box, text } from '../../measure/sample';
import { runs } from '../../support/runs';
import { drawn } from '../drawn';

interface Box {
  readonly nama: string;
  readonly indikator: string;
  readonly teksDO?: string;
}

function cascadeOf(...boxes: readonly Box[]): Cascade {
  const program = boxes.map(({ nama, indikator, teksDO }): Program => ({
    ...box({
      kinerja: `Terlaksananya ${nama}`,
      indikator: [{ teks: indikator, do: teksDO ?? null }],
      pemilik: ['Kabid'],
    }),
    nama: text(nama),
    indukIndikator: null,
    kegiatan: [],
  }));
  return {
    judul: null,
    perangkatDaerah: null,
    kabupaten: null,
    tahun: null,
    penandatangan: null,
    tujuan: null,
    sasaran: [{ ...box({ kinerja: 'Meningkatnya A', indikator: [], pemilik: [] }), nomor: 1, program }],
  };
}

function compose(cascade: Cascade, table: TabelRealisasi | null = null): SheetPlan {
  return planRealisasi(cascade, table ? [table] : [], {
    name: 'Realisasi',
    namaTabel: 'Realisasi',
    namaSetelan: 'Setelan',
    setelan: SETELAN_BAWAAN,
    proses: false,
    kertas: 'A3',
    tanggal: null,
  });
}

/** Composes a cascade and types its own number into TW I of every row that takes one. */
function typedInto(cascade: Cascade): { plan: SheetPlan; typed: ReadonlyMap<number, string> } {
  const plan = compose(cascade);
  const col = plan.table?.columns.indexOf('TW I') ?? 0;
  const typed = new Map<number, string>();
  const cells = plan.cells.map((cell) => {
    if (cell.col !== col || cell.style.locked !== false) return cell;
    const value = 1000 + typed.size;
    typed.set(value, labelAt(plan, cell.row));
    return { ...cell, value };
  });
  return { plan: { ...plan, cells }, typed };
}

function labelAt(plan: SheetPlan, row: number): string {
  const text = (head: string): string => {
    const col = plan.table?.columns.indexOf(head);
    return String(plan.cells.find((cell) => cell.row === row && cell.col === col)?.value ?? '');
  };
  return `${text('Indikator')} | ${text('Keterangan Komponen')}`;
}

const read = (plan: SheetPlan): TabelRealisasi | null => readRealisasi(drawn(plan));
const values = (rows: readonly Baris[] = []): (readonly [string, number])[] =>
  rows.flatMap(({ indikator, keterangan, triwulan: { 1: first } }) =>
    first?.angka == null ? [] : [[`${indikator} | ${keterangan}`, first.angka] as const],
  );

/** What became of the typed numbers when the cascade changed: in the table, and in the list below it. */
function after(before: Cascade, now: Cascade): { table: unknown; leftovers: unknown } {
  const table = read(compose(now, read(typedInto(before).plan)));
  return { table: values(table?.rows), leftovers: values(table?.leftovers) };
}

const A: Box = { nama: 'Program A', indikator: 'Jumlah dokumen perencanaan' };
const B: Box = { nama: 'Program B', indikator: 'Jumlah laporan keuangan' };
const R: Box = {
  nama: 'Program R',
  indikator: 'Persentase R',
  teksDO: 'jumlah pelamar hadir dibagi jumlah seluruh pelamar dikali 100',
};

test('an inserted box moves the codes, not the values', () => {
  expect(after(cascadeOf(A, B), cascadeOf({ nama: 'Program N', indikator: 'Jumlah baru' }, A, B))).toEqual({
    table: [
      ['Jumlah dokumen perencanaan | ', 1000],
      ['Jumlah laporan keuangan | ', 1001],
    ],
    leftovers: [],
  });
});

test('a renamed box keeps its values, and so does a mended slip in an indikator', () => {
  const renamed = cascadeOf(
    { ...A, nama: 'Program A Baru' },
    { ...B, indikator: 'Jumlah laporan keuangann' },
  );
  expect(after(cascadeOf(A, B), renamed)).toEqual({
    table: [
      ['Jumlah dokumen perencanaan | ', 1000],
      ['Jumlah laporan keuangann | ', 1001],
    ],
    leftovers: [],
  });
});

test('what a removed box held is listed below the table, and found again when the box comes back', () => {
  const gone = compose(cascadeOf(B), read(typedInto(cascadeOf(A, B)).plan));
  expect(gone.cells.some(({ value }) => value === LEFTOVER_TITLE)).toBe(true);
  const table = read(gone);
  expect([values(table?.rows), values(table?.leftovers)]).toEqual([
    [['Jumlah laporan keuangan | ', 1001]],
    [['Jumlah dokumen perencanaan | ', 1000]],
  ]);
  const back = read(compose(cascadeOf(A, B), table));
  expect([values(back?.rows), values(back?.leftovers)]).toEqual([
    [
      ['Jumlah dokumen perencanaan | ', 1000],
      ['Jumlah laporan keuangan | ', 1001],
    ],
    [],
  ]);
});

test('a reordered DO keeps each variable with its words; a new one starts empty', () => {
  const changed = { ...R, teksDO: 'jumlah pelamar lulus dibagi jumlah pelamar hadir dikali 100' };
  expect(after(cascadeOf(R), cascadeOf(changed))).toEqual({
    table: [['Persentase R | jumlah pelamar hadir', 1000]],
    leftovers: [['Persentase R | jumlah seluruh pelamar', 1001]],
  });
});

test('indikator that differ in a number or code are two', () => {
  const first = { ...A, indikator: 'Jumlah laporan semester I' };
  const second = { ...A, indikator: 'Jumlah laporan semester II' };
  expect(after(cascadeOf(first), cascadeOf(second))).toEqual({
    table: [],
    leftovers: [['Jumlah laporan semester I | ', 1000]],
  });
});

test('of two equal boxes the code tells which one stayed; what the other held is listed', () => {
  expect(after(cascadeOf(A, A), cascadeOf(A))).toEqual({
    table: [['Jumlah dokumen perencanaan | ', 1000]],
    leftovers: [['Jumlah dokumen perencanaan | ', 1001]],
  });
  expect(after(cascadeOf(A, A), cascadeOf(B, A))).toEqual({
    table: [['Jumlah dokumen perencanaan | ', 1001]],
    leftovers: [['Jumlah dokumen perencanaan | ', 1000]],
  });
});

test('every other typed thing is kept: targets, choices, notes, text where a number belongs', () => {
  const plan = compose(cascadeOf(A));
  const typedCells: Record<string, string | number> = {
    Akumulasi: 'terakhir',
    Polaritas: 'minimal',
    Satuan: 'berkas',
    Target: 12.5,
    'TW II': '85,5 %',
    'Bukti Dukung': 'https://contoh.go.id/a',
    Catatan: 'menunggu hasil',
  };
  const filled = {
    ...plan,
    cells: plan.cells.map((cell) => {
      const value = cell.row > 5 ? typedCells[plan.table?.columns[cell.col] ?? ''] : undefined;
      return value === undefined ? cell : { row: cell.row, col: cell.col, style: cell.style, value };
    }),
  };
  const [row] = read(compose(cascadeOf(A), read(filled)))?.rows ?? [];
  expect(row).toMatchObject({
    akumulasi: 'terakhir',
    polaritas: 'minimal',
    satuan: 'berkas',
    target: { isi: 12.5 },
    bukti: 'https://contoh.go.id/a',
    catatan: 'menunggu hasil',
  });
  expect(row && quarterList(row.triwulan).map((isian) => isian?.isi)).toEqual([
    undefined,
    '85,5 %',
    undefined,
    undefined,
  ]);
});

test('composing again without a change draws the same sheet', () => {
  const { plan } = typedInto(cascadeOf(A, R, B));
  const once = compose(cascadeOf(A, R, B), read(plan));
  expect(compose(cascadeOf(A, R, B), read(once))).toEqual(once);
});

const boxes = fc.constantFrom<Box>(
  A,
  B,
  R,
  { ...A, indikator: 'Jumlah dokumen penganggaran' },
  { ...B, nama: 'Program A' },
  { ...R, nama: 'Program S' },
  { ...R, teksDO: 'jumlah pelamar hadir dibagi jumlah undangan dikali 100' },
  { nama: 'Program R', indikator: 'Persentase R' },
);

test('whatever changes, no typed number is lost, doubled, or lands at another indikator', () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 6 }), fc.array(boxes, { maxLength: 6 }), (before, now) => {
      const { plan, typed } = typedInto(cascadeOf(...before));
      const table = read(compose(cascadeOf(...now), read(plan)));
      const kept = [...values(table?.rows), ...values(table?.leftovers)];
      expect(kept.map(([, value]) => value).sort()).toEqual([...typed.keys()].sort());
      for (const [label, value] of kept) expect(label).toBe(typed.get(value));
    }),
    { numRuns: runs(60) },
  );
});
