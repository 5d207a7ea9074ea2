import fc from 'fast-check';
import type { Cascade, Program } from '../../../src/cascade/cascade';
import { planRealisasi } from '../../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../../src/layouts/realisasi/read';
import { quarterList } from '../../../src/measure/quarters';
import { SETELAN_BAWAAN } from '../../../src/measure/setelan';
import type { Baris, TabelRealisasi } from '../../../src/realisasi/table';
import type { PlanCell, SheetPlan } from '../../../src/workbook/plan';
import { box, text } from '../../measure/sample';
import { runs } from '../../support/runs';
import { drawn } from '../drawn';

interface Ukuran {
  readonly indikator: string;
  readonly teksDO: string | null;
}

interface Node {
  readonly nama: string;
  readonly ukuran: readonly Ukuran[];
}

/** Sasaran with their Program. */
type Tree = readonly (Node & { readonly anak: readonly Node[] })[];

function cascadeOf(tree: Tree): Cascade {
  const boxOf = ({ nama, ukuran }: Node) =>
    box({
      kinerja: nama,
      indikator: ukuran.map(({ indikator, teksDO }) => ({ teks: indikator, do: teksDO })),
      pemilik: ['Kabid'],
    });
  return {
    ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null },
    tujuan: null,
    sasaran: tree.map((node, i) => ({
      ...boxOf(node),
      nomor: i + 1,
      program: node.anak.map((anak): Program => ({
        ...boxOf(anak),
        nama: text(anak.nama),
        indukIndikator: null,
        kegiatan: [],
      })),
    })),
  };
}

function compose(tree: Tree, table: TabelRealisasi | null = null): SheetPlan {
  return planRealisasi(cascadeOf(tree), table ? [table] : [], {
    ...{ name: 'Realisasi', namaTabel: 'Realisasi', namaSetelan: 'Setelan' },
    ...{ setelan: SETELAN_BAWAAN, proses: false, kertas: 'A3', tanggal: null },
  });
}

const read = (plan: SheetPlan): TabelRealisasi => {
  const table = readRealisasi(drawn(plan));
  if (!table) throw new Error('no table');
  return table;
};

/** The texts of a plan at the columns of these heads, by row. */
function textAt({ table, cells }: SheetPlan, row: number, head: string): string {
  const col = table?.columns.indexOf(head);
  return String(cells.find((cell) => cell.row === row && cell.col === col)?.value ?? '');
}

/** Every input cell filled, with a Catatan that tells the row: numbers, texts, and choices against the default. */
function typedInto(plan: SheetPlan): SheetPlan {
  const { row: head = 0, rows = 0 } = plan.table?.span ?? {};
  let next = 0;
  const value = ({ row, col }: PlanCell): string | number => {
    next += 1;
    switch (plan.table?.columns[col]) {
      case 'Akumulasi':
        return 'rata-rata';
      case 'Polaritas':
        return 'minimal';
      case 'Satuan':
        return 'berkas';
      case 'Bukti Dukung':
        return `bukti ${next}`;
      case 'Catatan':
        return `baris ${row}`;
      case 'TW III':
        return `${next} orang`;
      default:
        return next;
    }
  };
  const cells = plan.cells.map((cell): PlanCell => {
    const isInput = cell.row > head && cell.row < head + rows && cell.style.locked === false;
    return isInput ? { row: cell.row, col: cell.col, style: cell.style, value: value(cell) } : cell;
  });
  return { ...plan, cells };
}

/** All that was typed into a row. */
function contentOf(baris: Baris): unknown {
  const { target, targetTriwulan, tahunLalu, triwulan, akumulasi, polaritas, satuan, bukti } = baris;
  const numbers = [target, ...quarterList(targetTriwulan), tahunLalu, ...quarterList(triwulan)].map(
    (isian) => isian?.isi ?? null,
  );
  return [numbers, akumulasi, polaritas, bukti, satuan === 'berkas'];
}

const byCatatan = (rows: readonly Baris[]): [string, unknown][] =>
  rows.filter(({ catatan }) => catatan !== '').map((baris) => [baris.catatan, contentOf(baris)]);

const kept = ({ rows, leftovers }: TabelRealisasi): [string, unknown][] =>
  [...byCatatan(rows), ...byCatatan(leftovers)].sort();

const RASIO: Ukuran = {
  indikator: 'Persentase berkas layanan yang selesai',
  teksDO: 'jumlah berkas selesai dibagi jumlah berkas masuk dikali 100',
};
const POOL: readonly Ukuran[] = [
  RASIO,
  { ...RASIO, teksDO: 'jumlah berkas selesai dibagi jumlah berkas diperiksa dikali 100' },
  { ...RASIO, indikator: 'Persentase berkas kepegawaian yang selesai' },
  { indikator: 'Jumlah surat masuk yang dikelola dengan baik', teksDO: null },
  { indikator: 'Jumlah surat keluar yang dikelola dengan baik', teksDO: null },
  { indikator: 'Jumlah laporan semester I', teksDO: null },
  { indikator: 'Jumlah laporan semester II', teksDO: null },
  { indikator: 'Nilai SAKIP', teksDO: 'hasil evaluasi Inspektorat' },
  { indikator: 'Nilai SAKIP', teksDO: 'hasil evaluasi Kementerian PANRB' },
];

const node = fc.record({
  nama: fc.constantFrom('Program Layanan', 'Program Kepegawaian', 'Program Keuangan', 'Program Arsip'),
  ukuran: fc.array(fc.constantFrom(...POOL), { minLength: 1, maxLength: 2 }),
});
const tree: fc.Arbitrary<Tree> = fc.array(
  fc.record({
    nama: fc.constantFrom('Meningkatnya layanan', 'Meningkatnya disiplin'),
    ukuran: fc.array(fc.constantFrom(...POOL), { maxLength: 1 }),
    anak: fc.array(node, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Edit = (before: Tree) => Tree;

const at = fc.nat({ max: 2 });
const inChildren =
  (i: number, change: (anak: readonly Node[]) => readonly Node[]): Edit =>
  (before) =>
    before.map((one, n) => (n === i % Math.max(before.length, 1) ? { ...one, anak: change(one.anak) } : one));

/** What people do to a cascade between two composings. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(at, at, node)
    .map(([i, n, one]) => inChildren(i, (anak) => [...anak.slice(0, n), one, ...anak.slice(n)])),
  fc.tuple(at, at).map(([i, n]) => inChildren(i, (anak) => anak.filter((_, m) => m !== n))),
  at.map((i) => inChildren(i, (anak) => [...anak].reverse())),
  fc.constant<Edit>((before) => [...before].reverse()),
  fc.constant<Edit>((before) => before.slice(1)),
  fc
    .tuple(at, at, fc.constantFrom('Program Umum', 'Program Layanan'))
    .map(([i, n, nama]) => inChildren(i, (anak) => anak.map((one, m) => (m === n ? { ...one, nama } : one)))),
  fc
    .tuple(at, at, fc.constantFrom(...POOL))
    .map(([i, n, ukuran]) =>
      inChildren(i, (anak) =>
        anak.map((one, m) => (m === n ? { ...one, ukuran: [ukuran, ...one.ukuran] } : one)),
      ),
    ),
  fc.tuple(at, fc.constantFrom('Meningkatnya tata kelola', 'Meningkatnya disiplin')).map(
    ([i, nama]): Edit =>
      (before) =>
        before.map((one, n) => (n === i ? { ...one, nama } : one)),
  ),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 3 }).map(
  (list): Edit =>
    (before) =>
      list.reduce((now, one) => one(now), before),
);

test('however often and however the cascade is edited, each row keeps all that was typed, at its indikator', () => {
  fc.assert(
    fc.property(tree, edits, edits, (first, one, other) => {
      const plan = typedInto(compose(first));
      const typed = new Map(kept(read(plan)));
      const words = new Map(
        [...typed.keys()].map((catatan) => {
          const row = Number(catatan.slice('baris '.length));
          return [
            catatan,
            [
              textAt(plan, row, 'Indikator'),
              textAt(plan, row, 'Komponen') === 'hasil' ? '' : textAt(plan, row, 'Keterangan Komponen'),
            ],
          ];
        }),
      );
      let table = read(plan);
      for (const now of [one(first), one(first), other(one(first)), first]) {
        table = read(compose(now, table));
        expect(kept(table)).toEqual([...typed].sort());
        for (const { catatan, indikator, komponen, keterangan } of table.rows.filter(
          (row) => row.catatan !== '',
        )) {
          expect([indikator, komponen === 'hasil' ? '' : keterangan]).toEqual(words.get(catatan));
        }
      }
    }),
    { numRuns: runs(30) },
  );
});

const LAYANAN: Node = { nama: 'Program Layanan', ukuran: [RASIO] };
const ARSIP: Node = { nama: 'Program Arsip', ukuran: [{ indikator: 'Jumlah arsip', teksDO: null }] };
const sasaran = (nama: string, ...anak: Node[]): Tree[number] => ({ nama, ukuran: [], anak });

/** The rows with a Catatan, as they stand after composing: code, Komponen and Catatan. */
function after(before: Tree, ...later: Tree[]): { table: string[]; leftovers: string[] } {
  const table = later.reduce((now, one) => read(compose(one, now)), read(typedInto(compose(before))));
  const told = (rows: readonly Baris[]): string[] =>
    rows.flatMap(({ kode, komponen, catatan }) =>
      catatan === '' ? [] : [`${kode} ${komponen}: ${catatan}`],
    );
  return { table: told(table.rows), leftovers: told(table.leftovers) };
}

const MEASURED: Node = {
  nama: 'Meningkatnya layanan',
  ukuran: [{ indikator: 'Nilai layanan', teksDO: null }],
};
const OTHER: Node = {
  nama: 'Meningkatnya disiplin',
  ukuran: [{ indikator: 'Nilai disiplin', teksDO: null }],
};

test('the same indikator under two paths: swapped, each keeps its own', () => {
  const [one, other] = [
    { ...MEASURED, anak: [ARSIP] },
    { ...OTHER, anak: [ARSIP] },
  ];
  expect(after([one, other], [other, one])).toEqual({
    table: ['1 nilai: baris 8', '1.1 nilai: baris 9', '2 nilai: baris 6', '2.1 nilai: baris 7'],
    leftovers: [],
  });
});

test('one of them goes and comes back elsewhere: the list below the table knows its path', () => {
  const [one, other] = [
    { ...MEASURED, anak: [ARSIP] },
    { ...OTHER, anak: [ARSIP] },
  ];
  const gone = after([one, other], [other], [other]);
  expect(gone).toEqual({
    table: ['1 nilai: baris 8', '1.1 nilai: baris 9'],
    leftovers: ['1 nilai: baris 6', '1.1 nilai: baris 7'],
  });
  expect(after([one, other], [other], [other], [other, one])).toEqual({
    table: ['1 nilai: baris 8', '1.1 nilai: baris 9', '2 nilai: baris 6', '2.1 nilai: baris 7'],
    leftovers: [],
  });
});

test('the parent is renamed and a box inserted', () => {
  expect(after([sasaran('A', LAYANAN)], [sasaran('B', ARSIP, LAYANAN)])).toEqual({
    table: ['1.2 a: baris 6', '1.2 b: baris 7', '1.2 hasil: baris 8'],
    leftovers: [],
  });
});

test('a DO with another variable: what was typed for the old one is listed, the result keeps its target', () => {
  const changed = { ...RASIO, teksDO: 'jumlah berkas selesai dibagi jumlah berkas diterima dikali 100' };
  expect(after([sasaran('A', LAYANAN)], [sasaran('A', { ...LAYANAN, ukuran: [changed] })])).toEqual({
    table: ['1.1 a: baris 6', '1.1 hasil: baris 8'],
    leftovers: ['1.1 b: baris 7'],
  });
});

test('an indikator split into two that are alike: nobody knows whose the values are', () => {
  const split = ['Persentase berkas layanan yang selesaii', 'Persentase berkas layanann yang selesai'];
  const ukuran = split.map((indikator) => ({ ...RASIO, indikator }));
  const { table, leftovers } = after([sasaran('A', LAYANAN)], [sasaran('A', { ...LAYANAN, ukuran })]);
  expect([table, leftovers.length]).toEqual([[], 3]);
});

test('one other word makes another indikator', () => {
  const masuk = { indikator: 'Jumlah surat masuk yang dikelola dengan baik', teksDO: null };
  const keluar = { indikator: 'Jumlah surat keluar yang dikelola dengan baik', teksDO: null };
  const boxOf = (ukuran: Ukuran): Tree => [sasaran('A', { ...ARSIP, ukuran: [ukuran] })];
  expect(after(boxOf(masuk), boxOf(keluar))).toEqual({ table: [], leftovers: ['1.1 nilai: baris 6'] });
});

test('a row in which only a choice was changed is listed too when it goes', () => {
  const plan = compose([sasaran('A', ARSIP, LAYANAN)]);
  const col = plan.table?.columns.indexOf('Akumulasi');
  const cells = plan.cells.map((cell) =>
    cell.row === 6 && cell.col === col ? { ...cell, value: 'terakhir' } : cell,
  );
  const { leftovers } = read(compose([sasaran('A')], read({ ...plan, cells })));
  expect(leftovers.map(({ indikator, akumulasi }) => [indikator, akumulasi])).toEqual([
    ['Jumlah arsip', 'terakhir'],
  ]);
});
