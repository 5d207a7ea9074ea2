import { sumberNilai, akumulasiOf, defaultAkumulasi } from '../../src/measure/defaults';
import { jelaskanDO } from '../../src/measure/do';
import { isEvent, isFlow, isKept } from '../../src/measure/flows';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';

/** The default accumulation of a count that is typed in, by its words and the name of its node. */
function ofCount(indikator: string, uraian: string) {
  const penjelasan = jelaskanDO(indikator, null);
  return akumulasiOf(sumberNilai({ indikator, uraian, penjelasan }), SETELAN_BAWAAN);
}

describe('counts that stand all year', () => {
  test.each([
    ['Jumlah Orang yang Menerima Gaji dan Tunjangan ASN', 'Penyediaan Gaji dan Tunjangan ASN'],
    ['Jumlah orang yang menerima gaji', ''],
    ['Jumlah pegawai yang dibayarkan gaji dan tunjangannya tepat waktu', ''],
    ['Jumlah guru non ASN yang menerima honor', ''],
    ['Jumlah tenaga kontrak yang dibayarkan honorariumnya', ''],
    ['Jumlah perangkat desa yang menerima penghasilan tetap', ''],
    ['Jumlah ASN yang mendapatkan tambahan penghasilan', ''],
    [
      'Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara dan dibayarkan Pajak dan Perizinannya',
      '',
    ],
    ['Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi', ''],
    ['Jumlah Peralatan dan Mesin Lainnya yang Dipelihara', ''],
    ['Jumlah alat besar yang rutin dipelihara', ''],
    ['Jumlah taman kota yang dirawat', 'Pengelolaan Taman'],
    ['Jumlah taman terawat', ''],
    ['Jumlah lampu jalan terpelihara', ''],
    ['Jumlah pasar rakyat yang dikelola', ''],
    ['Jumlah aplikasi yang dikelola', ''],
    ['Jumlah arsip yang dikelola', ''],
    ['Jumlah TPU yang dipelihara', ''],
    [
      'Jumlah barang milik daerah penunjang urusan Pemerintah Daerah',
      'Kegiatan Pemeliharaan Barang Milik Daerah',
    ],
    ['Jumlah kendaraan dinas', 'Sub Kegiatan Pemeliharaan Kendaraan Dinas'],
    ['Jumlah unit mesin', '1.01.01.2.09.06 Pemeliharaan Peralatan dan Mesin'],
    ['Jumlah gedung kantor', 'Sub Kegiatan 1.02.01.2.09.09 Pemeliharaan Gedung Kantor'],
    ['Banyaknya titik lampu penerangan jalan', 'Pemeliharaan Penerangan Jalan Umum'],
  ])('%s (%s)', (indikator, uraian) => expect(ofCount(indikator, uraian)).toBe('terakhir'));
});

describe('counts that add up', () => {
  test.each([
    ['Jumlah paket peralatan yang disediakan', 'Pemeliharaan Gedung Kantor'],
    ['Jumlah unit kendaraan dinas yang disediakan', 'Pemeliharaan Kendaraan'],
    ['Jumlah alat kesehatan yang diadakan', ''],
    ['Jumlah gedung sekolah yang dibangun', ''],
    ['Jumlah kendaraan yang dibeli', ''],
    ['Jumlah bantuan sosial yang disalurkan', ''],
    ['Jumlah titik lampu yang diganti', 'Pemeliharaan Penerangan Jalan Umum'],
    ['Jumlah laporan pemeliharaan gedung', 'Pemeliharaan Gedung Kantor'],
    ['Jumlah dokumen hasil pengelolaan data kepegawaian', ''],
    ['Jumlah pengelolaan kenaikan pangkat ASN', ''],
    ['Jumlah laporan pengelolaan keuangan', ''],
    ['Jumlah ASN yang dilatih', ''],
    ['Jumlah orang yang mengikuti sosialisasi', ''],
    ['Jumlah pengaduan yang dikelola', ''],
    ['Jumlah sampah yang dikelola', ''],
    ['Jumlah orang yang menerima bantuan', ''],
    ['Jumlah lansia yang menerima santunan', ''],
    ['Jumlah keluarga yang menerima insentif', ''],
    ['Jumlah kunjungan wisatawan', ''],
    ['Jumlah izin yang diterbitkan', ''],
    ['Jumlah bulan pembayaran gaji dan tunjangan', 'Penyediaan Gaji dan Tunjangan ASN'],
    ['Jumlah kendaraan dinas', 'Pengadaan Kendaraan Dinas'],
    ['Jumlah unit mesin', 'Penyediaan Peralatan Pemeliharaan'],
    ['Panjang jalan yang dibangun', ''],
    ['Luas kawasan kumuh yang ditangani', ''],
  ])('%s (%s)', (indikator, uraian) => expect(ofCount(indikator, uraian)).toBe('jumlah'));
});

test('a level of a measured quantity is the last one', () => {
  expect(ofCount('Panjang jalan dalam kondisi mantap', '')).toBe('terakhir');
  expect(ofCount('Luas ruang terbuka hijau', '')).toBe('terakhir');
});

/** The default accumulation of numerator and denominator. */
function ofRatio(above: string, below: string) {
  const penjelasan = jelaskanDO('Persentase', `${above} dibagi ${below} dikali 100`);
  return penjelasan.variables
    .map(({ kata }) => defaultAkumulasi(penjelasan, kata, SETELAN_BAWAAN))
    .join(' ÷ ');
}

describe('a stock over a stock: both stand', () => {
  test.each([
    ['jumlah ASN yang melaporkan kinerjanya di e-kinerja BKN', 'jumlah seluruh ASN'],
    ['jumlah Pejabat Pimpinan Tinggi yang dievaluasi kinerjanya', 'jumlah seluruh Pejabat Pimpinan Tinggi'],
    ['jumlah ASN yang tidak terkena hukuman disiplin', 'jumlah seluruh ASN'],
    ['jumlah sistem kepegawaian yang dikembangkan', 'jumlah seluruh sistem kepegawaian'],
    ['jumlah penduduk yang memiliki KTP elektronik', 'jumlah penduduk wajib KTP'],
    ['jumlah penduduk yang terlayani air minum', 'jumlah penduduk yang dilayani'],
    ['jumlah rumah tangga yang terlayani listrik', 'jumlah rumah tangga yang dilayani'],
    ['jumlah KK yang memiliki jamban', 'jumlah KK'],
    ['jumlah desa berstatus mandiri', 'jumlah desa'],
    ['jumlah koperasi aktif', 'jumlah seluruh koperasi'],
    ['panjang jalan dalam kondisi mantap', 'panjang jalan kabupaten'],
    ['jumlah guru bersertifikat pendidik', 'jumlah guru'],
    ['jumlah rumah tidak layak huni yang belum ditangani', 'jumlah rumah tidak layak huni'],
    ['jumlah jalan yang harus diperbaiki', 'jumlah ruas jalan'],
    ['jumlah penduduk yang mengikuti JKN', 'jumlah penduduk'],
    ['jumlah puskesmas yang terakreditasi', 'jumlah puskesmas'],
    ['jumlah siswa usia masuk sekolah yang bersekolah', 'jumlah penduduk usia masuk sekolah'],
  ])('%s ÷ %s', (above, below) => expect(ofRatio(above, below)).toBe('terakhir ÷ terakhir'));
});

describe('events of the year over a stock: they add up, it stands', () => {
  test.each([
    ['jumlah ASN yang dilatih', 'jumlah seluruh ASN'],
    ['jumlah ASN yang telah mengikuti diklat', 'jumlah seluruh ASN'],
    ['jumlah rumah tidak layak huni yang ditangani', 'jumlah rumah tidak layak huni'],
    ['jumlah rumah yang dibangun', 'jumlah kebutuhan rumah'],
    ['jumlah jembatan yang diperbaiki', 'jumlah jembatan rusak'],
    ['jumlah tenaga kerja yang disertifikasi', 'jumlah tenaga kerja'],
    ['jumlah ibu hamil yang diperiksa', 'jumlah sasaran ibu hamil'],
    ['jumlah bayi yang diimunisasi', 'jumlah bayi usia 0-11 bulan'],
    ['jumlah penyandang disabilitas yang menerima bantuan', 'jumlah penyandang disabilitas'],
    ['jumlah UMKM yang memperoleh pelatihan', 'jumlah UMKM'],
    ['jumlah kasus DBD', 'jumlah penduduk'],
    ['jumlah kejadian kebakaran', 'jumlah desa'],
    ['jumlah pegawai yang mengajukan cuti', 'jumlah pegawai'],
    ['jumlah kunjungan perpustakaan', 'populasi yang dilayani'],
  ])('%s ÷ %s', (above, below) => expect(ofRatio(above, below)).toBe('jumlah ÷ terakhir'));
});

describe('flows: both add up', () => {
  test.each([
    ['jumlah usulan kenaikan pangkat selesai', 'jumlah usulan kenaikan pangkat yang diajukan'],
    ['jumlah izin terbit', 'jumlah permohonan izin'],
    ['jumlah izin terbit tepat waktu', 'jumlah berkas permohonan yang masuk'],
    ['jumlah pengaduan yang ditindaklanjuti', 'jumlah pengaduan'],
    ['jumlah laporan pengaduan selesai', 'jumlah seluruh laporan pengaduan masyarakat'],
    ['jumlah kejadian bencana yang tertangani', 'jumlah kejadian bencana'],
    ['jumlah kasus kekerasan yang ditangani', 'jumlah kasus kekerasan'],
    ['jumlah temuan yang selesai', 'jumlah temuan BPK'],
    ['jumlah rekomendasi yang ditindaklanjuti', 'jumlah rekomendasi'],
    ['jumlah sampel memenuhi syarat', 'jumlah sampel yang diuji'],
    ['jumlah kunjungan lama', 'jumlah kunjungan'],
    ['jumlah kematian ibu', 'jumlah kelahiran hidup'],
    ['jumlah kematian bayi', 'jumlah kematian'],
    ['realisasi pendapatan asli daerah', 'target pendapatan asli daerah'],
    ['jumlah pembayaran tepat waktu', 'jumlah pembayaran'],
    ['jumlah penduduk yang dilayani', 'jumlah penduduk yang mengajukan KTP'],
    ['jumlah ASN yang pensiun tepat waktu', 'jumlah ASN yang diusulkan pensiun'],
    ['jumlah pegawai baru', 'jumlah pegawai yang diterima'],
    ['jumlah KK yang selesai', 'jumlah KK yang memohon pemecahan KK'],
    ['jumlah surat yang dijawab', 'jumlah surat masuk'],
    ['jumlah pasien sembuh', 'jumlah pasien yang dilayani'],
    ['jumlah peserta yang lulus', 'jumlah peserta yang mengikuti pelatihan'],
  ])('%s ÷ %s', (above, below) => expect(ofRatio(above, below)).toBe('jumlah ÷ jumlah'));
});

test('a word within another, or what is not done yet, says nothing', () => {
  expect([isFlow('jumlah desa yang termasuk tertinggal'), isFlow('jumlah berkas masuk')]).toEqual([
    false,
    true,
  ]);
  expect(
    ['akan dibangun', 'perlu dibangun', 'telah dibangun', 'dibangun'].map((verb) =>
      isEvent(`rumah yang ${verb}`),
    ),
  ).toEqual([false, false, true, true]);
  expect([isFlow('rata-rata kunjungan'), isEvent('indeks rumah yang dibangun')]).toEqual([false, false]);
});

test('nouns that look like verbs leave the node to tell', () => {
  const upkeep = 'Pemeliharaan Barang Milik Daerah';
  for (const noun of ['kendaraan dinas', 'mesin', 'media digital', 'terminal', 'gedung direktorat'])
    expect([noun, isKept(`Jumlah ${noun}`, upkeep)]).toEqual([noun, true]);
  expect(isKept('Jumlah gedung yang digambar', upkeep)).toBe(false);
  expect(isKept('Jumlah gedung', 'Rencana Pemeliharaan')).toBe(false);
});
