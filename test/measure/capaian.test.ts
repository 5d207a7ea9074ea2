import { capaian, meanOf, POLARITAS, RUMUS_MINIMAL, uncutCapaian } from '../../src/measure/capaian';
import {
  isIpAsn,
  predikat,
  predikatNilai,
  SKALA_CAPAIAN,
  SKALA_NILAI,
  skalaNilaiOf,
} from '../../src/measure/predikat';

const SKALA = [SKALA_CAPAIAN, ...SKALA_NILAI];

test('the choices are those of the contract', () => {
  expect(POLARITAS).toEqual(['maksimal', 'minimal']);
  expect(RUMUS_MINIMAL).toEqual(['selisih', 'perbandingan']);
});

test.each([
  [60, 80, 'maksimal', 'selisih', 75],
  [100, 80, 'maksimal', 'selisih', 125],
  [-8, 80, 'maksimal', 'selisih', 0],
  [-0, 80, 'maksimal', 'selisih', 0],
  [0, 80, 'maksimal', 'selisih', 0],
  [-2, -4, 'maksimal', 'selisih', 50],
  [90.5, 100, 'maksimal', 'selisih', 90.5],
  [100.1, 100, 'maksimal', 'selisih', 100.1],
  [12, 10, 'minimal', 'selisih', 80],
  [10, 10, 'minimal', 'selisih', 100],
  [0, 10, 'minimal', 'selisih', 200],
  [20, 10, 'minimal', 'selisih', 0],
  [19.99, 10, 'minimal', 'selisih', 0.10000000000001563],
  [25, 10, 'minimal', 'selisih', 0],
  [0, 0, 'minimal', 'selisih', 100],
  [5, 0, 'minimal', 'selisih', 0],
  [-1, 0, 'minimal', 'selisih', 0],
  [5, null, 'minimal', 'selisih', null],
  [null, 5, 'minimal', 'selisih', null],
  [10, 10, 'minimal', 'perbandingan', 100],
  [25, 10, 'minimal', 'perbandingan', 40],
  [0, 0, 'minimal', 'perbandingan', 100],
  [5, 0, 'minimal', 'perbandingan', 0],
  [-5, 10, 'minimal', 'perbandingan', 0],
  [8, 10, 'maksimal', 'perbandingan', 80],
  [12.5, 10, 'minimal', 'perbandingan', 80],
  [0, 10, 'minimal', 'perbandingan', null],
  [5, 0, 'maksimal', 'selisih', null],
  [0, 0, 'maksimal', 'selisih', null],
  [1e307, 1, 'maksimal', 'selisih', null],
  [1e306, 1, 'maksimal', 'selisih', 1e308],
  [1, 1e308, 'minimal', 'selisih', null],
  [1e-5, 1e305, 'minimal', 'perbandingan', null],
  [5, null, 'maksimal', 'selisih', null],
  [null, 5, 'maksimal', 'selisih', null],
] as const)('realisasi %s against %s, %s by %s', (realisasi, target, polaritas, rumus, expected) => {
  expect(capaian(realisasi, target, polaritas, rumus)).toBe(expected);
});

test.each([
  [
    'permendagri-86-2017',
    [
      [250, 'Sangat Tinggi'],
      [100.1, 'Sangat Tinggi'],
      [100, 'Sangat Tinggi'],
      [91, 'Sangat Tinggi'],
      [90.999999, 'Tinggi'],
      [90.5, 'Tinggi'],
      [90, 'Tinggi'],
      [76, 'Tinggi'],
      [75.99, 'Sedang'],
      [66, 'Sedang'],
      [51, 'Rendah'],
      [50.9, 'Sangat Rendah'],
      [0, 'Sangat Rendah'],
      [-0, 'Sangat Rendah'],
      [-5, 'Sangat Rendah'],
    ],
  ],
  [
    'bkn-8-2019',
    [
      [91, 'Sangat Tinggi'],
      [81, 'Tinggi'],
      [71, 'Sedang'],
      [61, 'Rendah'],
      [90.5, 'Tinggi'],
      [80.99, 'Sedang'],
      [70.99, 'Rendah'],
      [60.99, 'Sangat Rendah'],
      [60, 'Sangat Rendah'],
    ],
  ],
  [
    'panrb-88-2021',
    [
      [100, 'AA'],
      [90.01, 'AA'],
      [90, 'A'],
      [80, 'BB'],
      [70, 'B'],
      [60, 'CC'],
      [50, 'C'],
      [30.01, 'C'],
      [30, 'D'],
      [0, 'D'],
      [-1, 'D'],
    ],
  ],
  [
    'panrb-14-2017',
    [
      [88.31, 'A'],
      [88.3, 'B'],
      [76.61, 'B'],
      [76.6, 'C'],
      [65, 'C'],
      [64.99, 'D'],
      [25, 'D'],
      [24.99, null],
      [3.4, null],
    ],
  ],
] as const)('the bounds of %s', (id, expected) => {
  const skala = SKALA.find((one) => one.id === id);
  expect(expected.map(([value]) => [value, skala && predikat(skala, value)])).toEqual(expected);
});

test.each([
  [273 / 3, 'Sangat Tinggi', 'AA'],
  [(63.7 / 70) * 100, 'Sangat Tinggi', 'AA'],
  [90.99999999999999, 'Sangat Tinggi', 'AA'],
  [90.9999999999, 'Tinggi', 'AA'],
  [90.9999999999999, 'Tinggi', 'AA'],
  [90.00000000000001, 'Tinggi', 'A'],
  [90.0000000001, 'Tinggi', 'AA'],
  [(0.1 + 0.2) * 300, 'Tinggi', 'A'],
  [75.99999999999999, 'Tinggi', 'BB'],
])('%s is compared by 15 digits, as Excel does, and not rounded', (value, kinerja, sakip) => {
  const [permendagri, , panrb] = SKALA;
  expect([permendagri && predikat(permendagri, value), panrb && predikat(panrb, value)]).toEqual([
    kinerja,
    sakip,
  ]);
});

test('a scale is data: id, limits, labels and legal source', () => {
  expect(SKALA.map(({ singkatan, nama }) => [singkatan, nama])).toEqual([
    ['Kinerja', 'Kinerja (Permendagri 86/2017)'],
    ['IP ASN', 'IP ASN (Peraturan BKN 8/2019)'],
    ['SAKIP', 'SAKIP (Permen PANRB 88/2021)'],
    ['IKM', 'IKM (Permen PANRB 14/2017)'],
  ]);
  expect(SKALA.map(({ id, sumber }) => [id, sumber.split(':')[0]])).toEqual([
    ['permendagri-86-2017', 'Permendagri 86/2017'],
    ['bkn-8-2019', 'Peraturan BKN 8/2019'],
    ['panrb-88-2021', 'Permen PANRB 88/2021'],
    ['panrb-14-2017', 'Permen PANRB 14/2017'],
  ]);
  expect(SKALA.map(({ inklusif, tingkat }) => [inklusif, tingkat.map(({ batas }) => batas)])).toEqual([
    [true, [91, 76, 66, 51, -Infinity]],
    [true, [91, 81, 71, 61, -Infinity]],
    [false, [90, 80, 70, 60, 50, 30, -Infinity]],
    [true, [88.31, 76.61, 65, 25]],
  ]);
});

test('no capaian has no predikat', () => {
  expect(SKALA.map((skala) => predikat(skala, null))).toEqual([null, null, null, null]);
});

test('a mean of some is sementara, of none is nothing', () => {
  expect(meanOf([80, null, 100])).toEqual({ value: 90, sementara: true });
  expect(meanOf([80, 100])).toEqual({ value: 90, sementara: false });
  expect(meanOf([null, null])).toEqual({ value: null, sementara: false });
});

test('what is cut off at 0 is known before', () => {
  expect(uncutCapaian(25, 10, 'minimal', 'selisih')).toBe(-50);
  expect(uncutCapaian(-8, 80, 'maksimal', 'selisih')).toBe(-10);
  expect(uncutCapaian(5, 0, 'minimal', 'selisih')).toBe(0);
});

test('a mean that overflows is no number', () => {
  expect(meanOf([1e308, 1e308])).toEqual({ value: null, sementara: false });
});

describe('the scale of a value is known by the name of its indikator', () => {
  test.each([
    ['IP ASN', 'IP ASN'],
    ['Indeks Profesionalitas ASN', 'IP ASN'],
    ['Nilai Indeks Profesionalitas Aparatur Sipil Negara (IP ASN)', 'IP ASN'],
    ['IP ASN Kabupaten Contoh', 'IP ASN'],
    ['Skor IP-ASN', 'IP ASN'],
    ['Indeks IPASN', 'IP ASN'],
    ['Rata-rata IP ASN Perangkat Daerah', 'IP ASN'],
    ['Profesionalitas Pegawai', 'IP ASN'],
    ['IP ASN Pemerintah Kota Contoh', 'IP ASN'],
    ['IP ASN Pemkab Contoh', 'IP ASN'],
    ['IP ASN Pemkot Contoh', 'IP ASN'],
    ['IP ASN Pemprov Contoh', 'IP ASN'],
    ['IP ASN OPD', 'IP ASN'],
    ['IP ASN Kota Contoh', 'IP ASN'],
    ['IP ASN Provinsi Contoh', 'IP ASN'],
    ['IP ASN Dinas Kesehatan', 'IP ASN'],
    ['IP ASN Badan Kepegawaian', 'IP ASN'],
    ['IP ASN Tahun 2024', 'IP ASN'],
    ['Skor SAKIP', 'SAKIP'],
    ['Predikat SAKIP', 'SAKIP'],
    ['Hasil SAKIP', 'SAKIP'],
    ['Tingkat akuntabilitas kinerja', 'SAKIP'],
    ['Capaian SAKIP', 'SAKIP'],
    ['Index Kepuasan Masyarakat', 'IKM'],
    ['Nilai SAKIP', 'SAKIP'],
    ['SAKIP', 'SAKIP'],
    ['Nilai AKIP Perangkat Daerah', 'SAKIP'],
    ['Nilai Hasil Evaluasi SAKIP', 'SAKIP'],
    ['Nilai Evaluasi Akuntabilitas Kinerja Instansi Pemerintah', 'SAKIP'],
    ['Nilai implementasi SAKIP', 'SAKIP'],
    ['Indeks Kepuasan Masyarakat', 'IKM'],
    ['Nilai IKM', 'IKM'],
    ['IKM terhadap layanan kecamatan', 'IKM'],
    ['Nilai Survei Kepuasan Masyarakat (SKM)', 'IKM'],
    ['Indeks kepuasan  masyarakat atas layanan', 'IKM'],
  ])('%s: %s', (indikator, singkatan) => expect(skalaNilaiOf(indikator, [])?.singkatan).toBe(singkatan));

  test.each([
    'Persentase perangkat daerah dengan nilai SAKIP minimal B',
    'Jumlah laporan Survei Kepuasan Masyarakat',
    'Jumlah dokumen SAKIP',
    'Nilai komponen perencanaan SAKIP',
    'Nilai SAKIP komponen perencanaan',
    'Nilai IKM dimensi keramahan',
    'IP ASN tinggi',
    'Jumlah IP ASN',
    'Sakipa',
    'IP ASN komponen kompetensi',
    'Persentase ASN dengan IP ASN tinggi',
    'Persentase kepuasan masyarakat',
    'Indeks Reformasi Birokrasi',
    'Indeks Kepuasan Pegawai',
    'Nilai kinerja aparatur',
    'Tingkat kepuasan masyarakat',
  ])('%s: none', (indikator) => expect(skalaNilaiOf(indikator, [])).toBeNull());
});

test('a choice in the settings comes before the name; what is no scale does not count', () => {
  const pilihan = [
    { indikator: 'Indeks layanan', skala: 'IKM (Permen PANRB 14/2017)' },
    { indikator: 'nilai  sakip', skala: 'tidak ada' },
    { indikator: 'IP ASN', skala: 'skala kami' },
    { indikator: 'Indeks mutu', skala: 'sakip' },
  ];
  const named = (indikator: string) => skalaNilaiOf(indikator, pilihan)?.singkatan ?? null;
  expect(['Indeks layanan', 'Nilai SAKIP', 'IP ASN', 'Indeks mutu'].map(named)).toEqual([
    'IKM',
    null,
    'IP ASN',
    'SAKIP',
  ]);
});

test('a value has the predikat of its scale from 0 to 100, and none beyond', () => {
  const sakip = skalaNilaiOf('Nilai SAKIP', []);
  expect([72, 100, 0, 100.01, -1].map((value) => predikatNilai(sakip, value))).toEqual([
    { skala: 'SAKIP', label: 'BB' },
    { skala: 'SAKIP', label: 'AA' },
    { skala: 'SAKIP', label: 'D' },
    null,
    null,
  ]);
  expect([predikatNilai(null, 72), predikatNilai(sakip, null)]).toEqual([null, null]);
});

test('a value below the lowest bound of its scale has no predikat', () => {
  const ikm = skalaNilaiOf('Nilai IKM', []);
  expect([25, 24.99].map((value) => predikatNilai(ikm, value))).toEqual([{ skala: 'IKM', label: 'D' }, null]);
});

test('IP ASN itself is told from what counts it', () => {
  expect(['Nilai IP ASN', 'Jumlah ASN dengan IP ASN tinggi', 'Nilai SAKIP'].map(isIpAsn)).toEqual([
    true,
    false,
    false,
  ]);
});
