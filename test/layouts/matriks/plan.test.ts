import fc from 'fast-check';
import { planMatriks } from '../../../src/layouts/matriks/plan';
import { planRingkasan } from '../../../src/layouts/ringkasan/plan';
import { baca } from '../../../src/workflow/baca';
import { cascades, tellable, withoutNames } from '../arbitrary';
import { drawn, rowsOf } from '../drawn';
import { PROGRAM, SASARAN, SMALL } from '../small';
import { runs } from '../../support/runs';

const options = { kertas: 'A3', tanggal: null } as const;

test('a matrix: row labels, heads, a column for each team or executor, no names, who signs below', () => {
  const [plan, ...others] = planMatriks(SMALL, options);
  if (!plan) throw new Error('no matrix');
  expect(others).toEqual([]);
  expect(plan.name).toBe('Matriks Sasaran 1');
  expect(rowsOf(plan)).toEqual([
    ['', 'CASCADING DINAS JALAN KABUPATEN CONTOH TAHUN 2025'],
    [],
    ['Sasaran PD', 'SASARAN 1', '', 'SASARAN 1'],
    ['Kinerja', 'Mantapnya jalan', '', 'Mantapnya jalan'],
    ['Indikator', 'Persentase jalan mantap', '', 'Nilai SAKIP'],
    ['', 'DO : jalan mantap dibagi seluruh jalan dikali 100'],
    ['', 'Pemilik kinerja : Kepala', '', 'Pemilik kinerja : Kepala'],
    ['Program', 'Program Jalan'],
    ['Sasaran', 'Terpeliharanya jalan'],
    ['Indikator', 'Persentase jalan terpelihara'],
    ['', 'DO : hasil survei'],
    ['', 'Pemilik kinerja : Kabid Jalan'],
    ['Kegiatan', 'Kegiatan Pemeliharaan'],
    ['Sasaran', 'Terlaksananya pemeliharaan'],
    ['Indikator', 'Jumlah ruas'],
    ['', 'Pemilik kinerja : Kabid Jalan'],
    ['Sub Kegiatan', 'Sub Kegiatan Survei'],
    ['Sasaran', 'Tersurveinya jalan'],
    ['Indikator', 'Jumlah survei'],
    ['', 'Pemilik kinerja : Kasi Survei, ketua tim'],
    ['Proses', 'Tim Survei', 'JFU'],
    ['', 'Ketua Tim :', 'Kinerja :'],
    ['', 'Kinerja :', 'Tersedianya arsip'],
    ['', 'Terlaksananya survei', 'Indikator :'],
    ['', 'Indikator :', 'Jumlah arsip'],
    ['', 'Jumlah laporan'],
    ['', 'Anggota Tim :'],
    ['', 'Kinerja :'],
    ['', 'Tersedianya data'],
    ['', 'Tersedianya peta'],
    ['', 'Indikator :'],
    ['', 'Jumlah data'],
    [],
    [],
    ['', '', '', 'Contoh, 2 Januari 2025'],
    ['', '', '', 'KEPALA DINAS JALAN KABUPATEN CONTOH'],
    [],
    [],
    [],
    ['', '', '', 'ANI, S.T.'],
    ['', '', '', 'Pembina'],
    ['', '', '', 'NIP. 00000000 000000 0 000'],
  ]);
});

test('a Sasaran wider than a page goes on below with its head again, and is read as one', () => {
  const program = Array.from({ length: 9 }, (_, i) => ({
    ...PROGRAM,
    kinerja: { teks: `Terpeliharanya ruas ${i + 1}`, lokasi: [] },
  }));
  const wide = { ...SMALL, sasaran: [{ ...SASARAN, program }] };
  const [plan] = planMatriks(wide, { kertas: 'A4', tanggal: null });
  if (!plan) throw new Error('no matrix');
  const heads = rowsOf(plan).filter(([label]) => label === 'Sasaran PD');
  const names = heads.map((row) => row.filter((text) => text !== '').slice(1));
  expect(names).toEqual([['SASARAN 1'], ['SASARAN 1 (lanjutan)'], ['SASARAN 1 (lanjutan)'], ['SASARAN 1']]);
  expect(plan.page.colBreaks).toEqual([]);
  const [sasaran] = baca({ sheets: [drawn(plan)] }).cascade.sasaran;
  expect(sasaran?.program.map(({ kinerja }) => kinerja?.teks)).toEqual(
    program.map(({ kinerja }) => kinerja.teks),
  );
});

test('a name of several cells has its label once', () => {
  const nama = { teks: 'Program panjang '.repeat(200).trim(), lokasi: [] };
  const program = [{ ...PROGRAM, nama }];
  const [plan] = planMatriks({ ...SMALL, sasaran: [{ ...SASARAN, program }] }, options);
  if (!plan) throw new Error('no matrix');
  const rows = rowsOf(plan);
  const at = rows.findIndex(([label]) => label === 'Program');
  expect(rows.slice(at, at + 3).map(([label]) => label)).toEqual(['Program', '', 'Sasaran']);
  const [read] = baca({ sheets: [drawn(plan)] }).cascade.sasaran[0]?.program ?? [];
  expect(read?.nama?.teks).toBe(nama.teks);
  expect(read?.kinerja?.teks).toBe('Terpeliharanya jalan');
});

test('a matrix is made when it is asked for, so that no two need be held at once', () => {
  let looked = 0;
  const counted = {
    ...SASARAN,
    get program() {
      looked++;
      return SASARAN.program;
    },
  };
  const plans = planMatriks({ ...SMALL, sasaran: [SASARAN, counted] }, options);
  plans.next();
  expect(looked).toBe(0);
  plans.next();
  expect(looked).toBeGreaterThan(0);
});

test('two Sasaran of one number get sheets of their own', () => {
  const plans = [...planMatriks({ ...SMALL, sasaran: [SASARAN, SASARAN] }, options)];
  expect(plans.map(({ name }) => name)).toEqual(['Matriks Sasaran 1', 'Matriks Sasaran 1 (2)']);
});

test('below boxes higher than a page a list that fills its own page is not cut by the signature', () => {
  const text = (words: number) => ({ teks: 'perencanaan '.repeat(words).trim(), lokasi: [] });
  const [program] = SASARAN.program;
  const [kegiatan] = program?.kegiatan ?? [];
  const [sub] = kegiatan?.subKegiatan ?? [];
  if (!program || !kegiatan || !sub) throw new Error('no sub kegiatan');
  const kinerja = text(400);
  const person = { jenis: 'individu' as const, nama: text(1), label: null, lokasi: [] };
  const proses = [{ ...person, kinerja: Array.from({ length: 20 }, () => text(20)), indikator: [] }];
  const subKegiatan = [{ ...sub, kinerja, proses }];
  const tall = { ...program, kinerja, kegiatan: [{ ...kegiatan, kinerja, subKegiatan }] };
  const sasaran = [{ ...SASARAN, kinerja, indikator: SASARAN.indikator.slice(0, 1), program: [tall] }];
  const [plan] = planMatriks({ ...SMALL, sasaran }, { kertas: 'A4', tanggal: null });
  if (!plan) throw new Error('no matrix');
  const pageOf = (row: number) => plan.page.rowBreaks.filter((at) => at <= row).length;
  const boxes = plan.merges.filter(({ col }) => col > 0);
  expect(boxes.filter(({ row, rows }) => pageOf(row) !== pageOf(row + rows - 1))).toEqual([]);
  const signed = plan.cells.filter(({ value }) => /^(Contoh, 2 Januari 2025|NIP.*)$/.test(String(value)));
  const last = plan.page.rowBreaks.length;
  expect(signed.map(({ row }) => pageOf(row))).toEqual([last, last]);
});

test('a panel with the Sasaran alone takes nothing from the panel below', () => {
  const bare = { kinerja: null, indikator: [], pemilik: [], lokasi: [] };
  const kinerja = [{ teks: 'kata '.repeat(400).trim(), lokasi: [] }];
  const anggota = [{ nama: [], kinerja, indikator: [], lokasi: [] }];
  const tim = { jenis: 'tim' as const, nama: null, ketua: null, anggota, lokasi: [] };
  const subKegiatan = [[], [], [tim]].map((proses) => ({ ...bare, nama: null, proses }));
  const program = [
    { ...bare, nama: null, indukIndikator: 'magna', kegiatan: [{ ...bare, nama: null, subKegiatan }] },
  ];
  const indikator = ['$', '%', 'magna'].map((teks) => ({ teks, lokasi: [], do: null }));
  const sasaran = [{ ...bare, nomor: 2, indikator, program }];
  const reading = baca({ sheets: [...planMatriks({ ...SMALL, sasaran }, options)].map(drawn) });
  expect(reading.cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan).toHaveLength(3);
  expect(reading.tidakTerbaca.filter(({ row }) => row > 1)).toEqual([]);
});

test('summary and matrices together give the same cascade but for the names of people', () => {
  fc.assert(
    fc.property(cascades.map(tellable), (generated) => {
      const cascade = { ...generated, penandatangan: null };
      const plans = [planRingkasan(cascade, options), ...planMatriks(cascade, options)];
      const reading = baca({ sheets: plans.map(drawn) });
      expect(withoutNames(reading.cascade)).toEqual(withoutNames(cascade));
    }),
    { numRuns: runs(15) },
  );
});

test('a kinerja or a title that is the word of a level opens none', () => {
  const kinerja = { teks: 'Sub Kegiatan', lokasi: [] };
  const sasaran = [{ ...SASARAN, kinerja, program: [] }];
  const cascade = { ...SMALL, judul: 'Proses', penandatangan: null, sasaran };
  const reading = baca({ sheets: [...planMatriks(cascade, options)].map(drawn) });
  expect(reading.cascade.sasaran.map((one) => one.kinerja?.teks)).toEqual(['Sub Kegiatan']);
});

test('the signature is read back', () => {
  const reading = baca({ sheets: [...planMatriks(SMALL, options)].map(drawn) });
  expect(reading.cascade.penandatangan).toEqual(SMALL.penandatangan);
  expect(reading.tidakTerbaca).toEqual([]);
});
