import { planTemuan, type IsiTemuan } from '../../../src/layouts/temuan/plan';
import { rowsOf } from '../drawn';

const ISI: IsiTemuan = {
  subKegiatan: 3,
  alasan: ['Masih ada 1 kesalahan.', 'Belum ada Sub Kegiatan yang terbaca.'],
  kelompok: [
    {
      tingkat: 'kesalahan',
      judul: 'Sub Kegiatan tanpa indikator',
      alasan: 'Tanpa indikator tidak ada yang diukur.',
      temuan: [
        {
          kode: '1.1.1.2',
          nama: 'Sub Kegiatan Survei',
          letak: "ASN '24!C15",
          pesan: 'Belum ada indikator.',
          perbaikan: 'Tulis indikatornya.',
          keLetak: { sheet: "ASN '24", cell: 'C15' },
          keData: { sheet: 'Data Cascading', cell: 'A20' },
        },
      ],
    },
    {
      tingkat: 'saran',
      judul: 'Ejaan',
      alasan: '',
      temuan: [1, 2].map((n) => ({
        kode: '',
        nama: '',
        letak: `Lembar!A${n}`,
        pesan: '"ddokumen"',
        perbaikan: 'Tulis "dokumen".',
        keLetak: null,
        keData: null,
      })),
    },
  ],
};

test('the verdict, the counts and the findings by rule', () => {
  const rows = rowsOf(planTemuan(ISI, { kertas: 'A4', tanggal: '2025-01-02' }));
  expect(rows).toEqual([
    ['TEMUAN'],
    ['Belum siap diajukan.'],
    ['Masih ada 1 kesalahan.'],
    ['Belum ada Sub Kegiatan yang terbaca.'],
    ['Kesalahan 1, peringatan 0, saran 2; diperiksa 3 Sub Kegiatan.'],
    ['Tanggal pemeriksaan: 2 Januari 2025'],
    [],
    ['No', 'Kode', 'Bagian Cascading', 'Letak', 'Temuan', 'Perbaikan'],
    ['Kesalahan: Sub Kegiatan tanpa indikator (1)\nTanpa indikator tidak ada yang diukur.'],
    ['1', '1.1.1.2', 'Sub Kegiatan Survei', "ASN '24!C15", 'Belum ada indikator.', 'Tulis indikatornya.'],
    ['Saran: Ejaan (2)'],
    ['1', '', '', 'Lembar!A1', '"ddokumen"', 'Tulis "dokumen".'],
    ['2', '', '', 'Lembar!A2', '"ddokumen"', 'Tulis "dokumen".'],
  ]);
});

test('a sound cascade says so, without a date where none is given', () => {
  const sound = { subKegiatan: 43, alasan: [], kelompok: [] };
  expect(rowsOf(planTemuan(sound, { kertas: 'A3', tanggal: null }))).toEqual([
    ['TEMUAN'],
    ['Siap diajukan: tidak ada kesalahan.'],
    ['Kesalahan 0, peringatan 0, saran 0; diperiksa 43 Sub Kegiatan.'],
    [],
    [],
    ['No', 'Kode', 'Bagian Cascading', 'Letak', 'Temuan', 'Perbaikan'],
  ]);
});

test('code and place lead to their cells', () => {
  const { cells } = planTemuan(ISI, { kertas: 'A4', tanggal: null });
  expect(cells.flatMap(({ row, col, link }) => (link ? [{ row, col, link }] : []))).toEqual([
    { row: 9, col: 1, link: { sheet: 'Data Cascading', cell: 'A20' } },
    { row: 9, col: 3, link: { sheet: "ASN '24", cell: 'C15' } },
  ]);
});

const finding = (pesan: string) => ({
  ...{ kode: '1.1', nama: '', letak: 'Lembar!A1', pesan, perbaikan: 'Tulis.' },
  ...{ keLetak: null, keData: null },
});

test('a text higher than a row may be goes on in a further row', () => {
  const long = Array.from({ length: 400 }, (_, i) => `kata${i}`).join(' ');
  const kelompok = [{ tingkat: 'saran' as const, judul: 'Ejaan', alasan: '', temuan: [finding(long)] }];
  const plan = planTemuan({ subKegiatan: 1, alasan: [], kelompok }, { kertas: 'A4', tanggal: null });
  const rows = rowsOf(plan).slice(7);
  expect(rows.map(([nomor]) => nomor)).toEqual(['1', '', '', '']);
  const told = rows.map((row) => row[4]?.replace(/^… \u2060/, '')).join(' ');
  expect(told).toBe(long);
  expect(plan.rowHeights.filter((height) => height > 409)).toEqual([]);
});

test('the head of a rule stands on the page of its first finding', () => {
  const heads = Array.from({ length: 60 }, (_, i) => i);
  const kelompok = heads.map((i) => ({
    ...{ tingkat: 'saran' as const, judul: `Aturan ${i}`, alasan: 'Sebab.'.repeat(1 + (i % 50)) },
    temuan: [finding('Pesan')],
  }));
  const plan = planTemuan({ subKegiatan: 1, alasan: [], kelompok }, { kertas: 'A4', tanggal: null });
  const first = plan.merges.map(({ row }) => row);
  expect(plan.page.rowBreaks.length).toBeGreaterThan(2);
  expect(plan.page.rowBreaks.filter((row) => !first.includes(row))).toEqual([]);
});
