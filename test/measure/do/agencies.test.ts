import { jelaskanDO } from '../../../src/measure/do';

/** DO in the manner of other agencies: indikator, DO, kind, normal form. */
const CASES: readonly (readonly [indikator: string, teksDO: string | null, jenis: string, normal: string])[] =
  [
    // Operator words and signs.
    [
      'Persentase A',
      'jumlah A dibagi jumlah B dikali 100',
      'rasio',
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    ],
    ['Persentase A', 'Jumlah A : Jumlah B x 100%', 'rasio', 'a ÷ b × 100; a = Jumlah A; b = Jumlah B'],
    ['Persentase A', 'Jumlah A / Jumlah B x 100 persen', 'rasio', 'a ÷ b × 100; a = Jumlah A; b = Jumlah B'],
    [
      'Persentase A',
      'jumlah A dibandingkan dengan jumlah B dikalikan seratus',
      'rasio',
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    ],
    ['Persentase A', '(jumlah A ÷ jumlah B) × 100 %', 'rasio', 'a ÷ b × 100; a = jumlah A; b = jumlah B'],
    ['Persentase A', '(Jumlah A)/(Jumlah B)*100', 'rasio', 'a ÷ b × 100; a = Jumlah A; b = Jumlah B'],
    ['Persentase A', 'Jumlah A / Jumlah B X 100%', 'rasio', 'a ÷ b × 100; a = Jumlah A; b = Jumlah B'],
    [
      'Persentase A',
      'jumlah A dibagi dengan jumlah B, kemudian dikali 100%.',
      'rasio',
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    ],
    ['Rasio guru', 'jumlah guru per jumlah murid', 'rasio', 'a ÷ b; a = jumlah guru; b = jumlah murid'],
    ['Persentase A', 'jumlah A dibagi jumlah B', 'rasio', 'a ÷ b × 100; a = jumlah A; b = jumlah B'],
    // Prose runs left to right, parentheses bind.
    ['Persentase A', 'A dikurangi B dibagi C dikali 100', 'rasio', '(a − b) ÷ c × 100; a = A; b = B; c = C'],
    [
      'Pertumbuhan',
      '(nilai tahun ini - nilai tahun lalu) / nilai tahun lalu x 100%',
      'rasio',
      '(a − b) ÷ b × 100; a = nilai tahun ini; b = nilai tahun lalu',
    ],
    [
      'Persentase A',
      'jumlah A dibagi (jumlah B ditambah jumlah C) dikali 100',
      'rasio',
      'a ÷ (b + c) × 100; a = jumlah A; b = jumlah B; c = jumlah C',
    ],
    [
      'Persentase A',
      'jumlah (akta + KK) dibagi jumlah permohonan dikali 100',
      'rasio',
      '(a + b) ÷ c × 100; a = akta; b = KK; c = jumlah permohonan',
    ],
    [
      'Indeks',
      '(40% x nilai A) + (60% x nilai B)',
      'jumlah',
      '0,4 × a + (0,6 × b); a = nilai A; b = nilai B',
    ],
    ['Indeks', '40% x nilai A + 60% x nilai B', 'jumlah', '0,4 × a + (0,6 × b); a = nilai A; b = nilai B'],
    ['Jumlah layanan', 'jumlah A ditambah jumlah B', 'jumlah', 'a + b; a = jumlah A; b = jumlah B'],
    [
      'Rasio',
      'jumlah A dibagi jumlah B dan dibagi jumlah C',
      'rasio',
      'a ÷ b ÷ c; a = jumlah A; b = jumlah B; c = jumlah C',
    ],
    [
      'Angka',
      'jumlah kasus dibagi jumlah penduduk dikali 1.000',
      'rasio',
      'a ÷ b × 1000; a = jumlah kasus; b = jumlah penduduk',
    ],
    [
      'Persentase A',
      'jumlah A tahun n - jumlah A tahun n-1 dibagi jumlah A tahun n-1 x 100',
      'rasio',
      '(a − b) ÷ b × 100; a = jumlah A tahun n; b = jumlah A tahun n-1',
    ],
    [
      'Pertumbuhan',
      '(nilai ini - nilai lalu) / nilai lalu, lalu dikali 100',
      'rasio',
      '(a − b) ÷ b × 100; a = nilai ini; b = nilai lalu',
    ],
    // Noun phrases stay whole.
    [
      'Persentase A',
      'jumlah e-kinerja dan/atau SKP yang masuk dibagi jumlah ASN (PNS dan PPPK) dikali 100',
      'rasio',
      'a ÷ b × 100; a = jumlah e-kinerja dan/atau SKP yang masuk; b = jumlah ASN (PNS dan PPPK)',
    ],
    [
      'Persentase A',
      'jumlah laporan per bulan dibagi jumlah laporan wajib x 100',
      'rasio',
      'a ÷ b × 100; a = jumlah laporan per bulan; b = jumlah laporan wajib',
    ],
    [
      'Persentase A',
      'jumlah bantuan yang dibagi dibagi jumlah bantuan dikali 100',
      'rasio',
      'a ÷ b × 100; a = jumlah bantuan yang dibagi; b = jumlah bantuan',
    ],
    [
      'Persentase jalan mantap',
      'panjang jalan baik ditambah panjang jalan sedang dibagi panjang jalan kabupaten dikali 100',
      'rasio',
      '(a + b) ÷ c × 100; a = panjang jalan baik; b = panjang jalan sedang; c = panjang jalan kabupaten',
    ],
    [
      'Persentase A',
      'jumlah ASN (PNS + PPPK) hadir dibagi jumlah ASN dikali 100',
      'rasio',
      'a ÷ b × 100; a = jumlah ASN (PNS + PPPK) hadir; b = jumlah ASN',
    ],
    // Headings, letters and what they mean.
    [
      'Persentase A',
      'Rumus : jumlah A dibagi jumlah B dikali 100',
      'rasio',
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    ],
    [
      'Persentase A',
      'Persentase A = jumlah A / jumlah B x 100',
      'rasio',
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    ],
    [
      'Persentase A',
      'A/B x 100%, dimana A = jumlah laporan tepat waktu, B = jumlah laporan',
      'rasio',
      'a ÷ b × 100; a = jumlah laporan tepat waktu; b = jumlah laporan',
    ],
    [
      'Persentase A',
      'P = A/B x 100; A = jumlah A; B = jumlah B',
      'rasio',
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    ],
    // Cumulative.
    [
      'Persentase A',
      'jumlah A dibagi jumlah B dikali 100 (kumulatif dari tahun sebelumnya)',
      'rasio',
      'a ÷ b × 100 (kumulatif dari tahun sebelumnya); a = jumlah A; b = jumlah B',
    ],
    [
      'Persentase A',
      'jumlah A (akumulasi sejak tahun-tahun sebelumnya) dibagi jumlah B x 100%',
      'rasio',
      'a ÷ b × 100 (kumulatif dari tahun sebelumnya); a = jumlah A; b = jumlah B',
    ],
    // From outside, counted, mean, conversion.
    [
      'Nilai SAKIP',
      'hasil evaluasi dari Inspektorat Daerah',
      'nilai',
      'hasil evaluasi dari Inspektorat Daerah',
    ],
    ['Opini', 'Opini BPK berdasarkan hasil pemeriksaan', 'nilai', 'Opini BPK berdasarkan hasil pemeriksaan'],
    ['Jumlah laporan', null, 'jumlah', ''],
    ['Jumlah laporan', 'jumlah laporan yang disusun', 'jumlah', 'jumlah laporan yang disusun'],
    ['Persentase A', null, 'persentase', ''],
    [
      'Persentase A',
      'Rata-rata capaian kinerja Kegiatan X dan Kegiatan Y',
      'rata-rata',
      'Rerata capaian Kegiatan X dan Kegiatan Y',
    ],
    [
      'Persentase A',
      'konversi nilai IP ASN dimensi disiplin',
      'konversi',
      'a ÷ bobot disiplin × 100; a = nilai IP ASN dimensi disiplin',
    ],
    [
      'Persentase A',
      'nilai IP ASN kinerja dibagi bobot kinerja dikali 100',
      'konversi',
      'a ÷ bobot kinerja × 100; a = nilai IP ASN kinerja',
    ],
    // What must not be guessed.
    ['Persentase A', 'jumlah A yang memenuhi syarat', 'tidak-terbaca', 'jumlah A yang memenuhi syarat'],
    ['Persentase A', 'jumlah A dibagi', 'tidak-terbaca', 'jumlah A dibagi'],
    ['Persentase A', 'dikali 100', 'tidak-terbaca', 'dikali 100'],
    ['Persentase A', 'jumlah A dikali 100', 'tidak-terbaca', 'jumlah A dikali 100'],
    [
      'Persentase A',
      'jumlah A dibagi jumlah B dikali 100 dan dilaporkan',
      'tidak-terbaca',
      'jumlah A dibagi jumlah B dikali 100 dan dilaporkan',
    ],
    [
      'Persentase A',
      '(jumlah A dibagi jumlah B dikali 100',
      'tidak-terbaca',
      '(jumlah A dibagi jumlah B dikali 100',
    ],
    ['Persentase A', 'a/b x 100; a = jumlah A', 'tidak-terbaca', 'a/b x 100; a = jumlah A'],
    ['Persentase A', 'A / B + C / D x 100', 'tidak-terbaca', 'A / B + C / D x 100'],
    [
      'Persentase A',
      'konversi nilai IP ASN komponen budaya',
      'tidak-terbaca',
      'konversi nilai IP ASN komponen budaya',
    ],
    ['Persentase A', '100 : 5', 'tidak-terbaca', '100 : 5'],
    ['Persentase A', '-', 'tidak-terbaca', '-'],
    ['Indeks A', null, 'tidak-terbaca', ''],
  ];

test.each(CASES)('%s — %s', (indikator, teksDO, jenis, normal) => {
  const { jenisDO, bentukNormal } = jelaskanDO(indikator, teksDO);
  expect([jenisDO, bentukNormal]).toEqual([jenis, normal]);
});

test.each([
  ['Jumlah dokumen hasil evaluasi', null, 'dokumen'],
  ['Jumlah ASN yang dibina', null, 'ASN'],
  ['Jumlah seluruh orang yang hadir', null, 'orang'],
  ['Persentase ASN', 'jumlah A dibagi jumlah B dikali 100', '%'],
  ['Tingkat kehadiran', 'jumlah A dibagi jumlah B dikali 100', '%'],
  ['Rasio guru', 'jumlah guru dibagi jumlah murid', null],
  ['Nilai SAKIP', 'hasil evaluasi Inspektorat', null],
])('the unit of %s', (indikator, teksDO, satuan) => {
  expect(jelaskanDO(indikator, teksDO).satuan).toBe(satuan);
});
