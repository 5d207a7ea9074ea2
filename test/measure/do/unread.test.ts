import { jelaskanDO } from '../../../src/measure/do';

/** What may mean two things, or nothing to compute: never guessed, kept as it stands. */
test.each([
  // no formula at all
  ['Persentase A', 'sesuai kebutuhan'],
  ['Persentase A', 'cukup jelas'],
  ['Persentase A', 'realisasi sesuai target'],
  ['Persentase A', 'jumlah A dan jumlah B'],
  ['Persentase A', 'Persentase A yang memenuhi standar'],
  ['Ketersediaan basis data', 'Ya/Tidak'],
  ['Ketersediaan basis data', 'Ada / tidak ada'],
  ['Persentase A', '100%'],
  // letters that no formula has, statements that are none
  ['Persentase A', 'jumlah siswa kelas A: jumlah siswa kelas B x 100% A: pagi B: siang'],
  ['Persentase A', 'jumlah A dibagi jumlah B; jumlah C dikali 100'],
  // unfinished, or too much of it
  ['Persentase A', '= … %+1'],
  ['Persentase A', 'jumlah A dibagi dibagi jumlah B'],
  ['Persentase A', 'dibagi jumlah B dikali 100'],
  ['Persentase A', 'jumlah A dibagi jumlah B) dikali 100'],
  ['Persentase A', 'jumlah A dibagi jumlah B dikali 100, kemudian dirata-ratakan'],
  ['Persentase A', '1) jumlah A dibagi jumlah B x 100% 2) jumlah C dibagi jumlah D x 100%'],
  ['Persentase A', 'a. jumlah A dibagi jumlah B x 100% b. jumlah C dibagi jumlah D x 100%'],
  ['Persentase A', '12 : 100'],
  // a sum that is or is not divided
  ['Persentase A', 'jumlah A dibagi jumlah B ditambah jumlah C dibagi jumlah D'],
  ['Persentase A', '1 - jumlah A / jumlah B'],
  ['Persentase A', '(100 - jumlah A / jumlah B) x 100%'],
  // weights of some parts only, or of parts that are divided
  ['Indeks A', 'nilai A + nilai B x 60%'],
  ['Indeks A', '40% x nilai A + 60% x nilai B / nilai C'],
  // a difference whose sign nobody tells
  ['Persentase A', 'selisih antara jumlah A dan jumlah B dibagi jumlah B x 100'],
  // a dash or a stroke between words
  ['Persentase A', 'jumlah A/ jumlah B x 100%'],
  ['Persentase A', 'jumlah layanan kepegawaian - kenaikan pangkat dibagi jumlah usulan dikali 100'],
  ['Persentase A', 'jumlah layanan – pensiun dibagi jumlah usulan dikali 100'],
  ['Persentase A', 'jumlah laporan / dokumen yang disusun dibagi jumlah target x 100'],
  ['Jumlah laporan', 'jumlah laporan / dokumen yang disusun'],
  ['Persentase A', 'jumlah laporan/jumlah target x 100%'],
  ['Persentase A', 'jumlah A: jumlah B x 100%'],
  // words that only seem to divide
  ['Persentase A', 'jumlah wilayah dibagi menjadi 3 zona'],
  ['Persentase A', 'jumlah A dibagi dari jumlah B'],
  ['Persentase A', 'jumlah A dikurangi dari jumlah B'],
  ['Persentase A', 'jumlah A berbanding lurus dengan jumlah B'],
  ['Persentase A', 'jumlah A terhadap jumlah B'],
  ['Persentase A', 'jumlah A bagi jumlah B'],
  ['Persentase A', 'laporan per bulan'],
  ['Persentase A', 'jumlah laporan per 31 Desember'],
  ['Persentase A', 'jumlah berkas per 100 hari'],
  // a verb of the phrase, or what divides it
  ['Persentase A', 'jumlah yang hadir ditambah jumlah yang tidak dibagi jumlah undangan dikali 100'],
  ['Persentase A', 'jumlah dana yang harus dibagi jumlah OPD dikali 100'],
  // which word compares, and what with
  ['Persentase A', 'perbandingan antara jumlah A dan jumlah B dengan jumlah C'],
  ['Persentase A', 'perbandingan jumlah A'],
  ['Persentase A', 'Persentase ASN yang dilatih dari seluruh ASN'],
  ['Persentase A', 'Persentase peningkatan jumlah A dari jumlah B'],
  ['Persentase A', 'Persentase jumlah A dari jumlah B dari jumlah C'],
  // counts or percentages: × 100 or not
  ['Persentase A', 'jumlah capaian kegiatan dibagi jumlah kegiatan'],
  ['Persentase A', '(A + B) / 2'],
  // letters that do not pair with words
  ['Persentase A', 'A/B x 100; A = jumlah A'],
  ['Persentase A', 'A/B x 100; A = jumlah A; A = jumlah B; B = jumlah C'],
  ['Persentase A', 'A/B x 100; A = jumlah A; B = jumlah B; C = jumlah C'],
  ['Persentase A', 'b adalah a ----- jumlah'],
  ['Persentase A', 'A = jumlah A; B = jumlah B'],
  // means and conversions of what nobody names
  ['Persentase A', 'Rata-rata capaian kinerja seluruh bidang'],
  ['Persentase A', 'Rerata capaian Kegiatan Arsip dan Kegiatan Surat dibagi 2'],
  ['Persentase A', 'Rata-rata nilai A dan nilai B'],
  ['Persentase A', 'konversi nilai komponen kompetensi'],
  ['Persentase A', 'konversi nilai IP ASN'],
  // results of the agency's own work, or of nobody
  ['Persentase A', 'hasil pelatihan ASN'],
  ['Persentase A', 'hasil kerja pegawai'],
  ['Persentase A', 'Penilaian kinerja yang tepat waktu'],
  ['Persentase A', 'Nilai dari kegiatan yang dilaksanakan'],
  ['Jumlah A', 'Nilai barang'],
  ['Persentase A', 'hasil evaluasi BKN (kumulatif dari tahun sebelumnya)'],
])('%s — %s', (indikator, teksDO) => {
  expect(jelaskanDO(indikator, teksDO)).toMatchObject({
    jenisDO: 'tidak-terbaca',
    kumulatif: false,
    expression: null,
    variables: [],
    names: null,
    bentukNormal: teksDO,
  });
});
