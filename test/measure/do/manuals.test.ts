import { jelaskanDO } from '../../../src/measure/do';

/**
 * DO in the manner of IKU manuals, LKjIP reports and indicator profiles of many kinds of agencies; every form is
 * one that people write. What is no formula for certain stands in unread.test.ts.
 */
type Case = readonly [indikator: string, teksDO: string, normal: string];

const LAPORAN = 'a ÷ b × 100; a = jumlah laporan tepat waktu; b = jumlah laporan';

const RATIOS: Readonly<Record<string, readonly Case[]>> = {
  'words for ÷ and ×': [
    [
      'Persentase SPPT',
      'jumlah SPPT terbayar dibandingkan jumlah SPPT terbit dikali 100%',
      'a ÷ b × 100; a = jumlah SPPT terbayar; b = jumlah SPPT terbit',
    ],
    [
      'Persentase aset',
      'Jumlah aset bersertifikat dibanding jumlah aset tanah x 100 %',
      'a ÷ b × 100; a = Jumlah aset bersertifikat; b = jumlah aset tanah',
    ],
    [
      'Rasio guru',
      'jumlah guru SD berbanding dengan jumlah siswa SD',
      'a ÷ b; a = jumlah guru SD; b = jumlah siswa SD',
    ],
    [
      'Persentase arsip',
      'jumlah arsip tertata dibagi oleh jumlah arsip kemudian hasilnya dikalikan dengan 100 persen',
      'a ÷ b × 100; a = jumlah arsip tertata; b = jumlah arsip',
    ],
    [
      'Persentase izin',
      'jumlah izin terbit tepat waktu dibagi jumlah permohonan izin, setelah itu dikali seratus persen',
      'a ÷ b × 100; a = jumlah izin terbit tepat waktu; b = jumlah permohonan izin',
    ],
    [
      'Persentase izin',
      'Jumlah Izin Terbit DIBAGI Jumlah Permohonan DIKALI 100',
      'a ÷ b × 100; a = Jumlah Izin Terbit; b = Jumlah Permohonan',
    ],
    [
      'Persentase koperasi',
      'jumlah koperasi aktif dibagi: jumlah koperasi, kali 100 %',
      'a ÷ b × 100; a = jumlah koperasi aktif; b = jumlah koperasi',
    ],
    [
      'Persentase balita',
      'Jumlah balita ditimbang ÷ Jumlah balita × 100%',
      'a ÷ b × 100; a = Jumlah balita ditimbang; b = Jumlah balita',
    ],
    [
      'Persentase jalan',
      '(Panjang jalan mantap : Panjang jalan kabupaten) x 100 %',
      'a ÷ b × 100; a = Panjang jalan mantap; b = Panjang jalan kabupaten',
    ],
    [
      'Persentase rumah',
      'jumlah rumah layak huni x 100% / jumlah rumah',
      'a × 100 ÷ b; a = jumlah rumah layak huni; b = jumlah rumah',
    ],
    [
      'Persentase rumah',
      '100% x jumlah rumah layak huni / jumlah rumah',
      '100 × a ÷ b; a = jumlah rumah layak huni; b = jumlah rumah',
    ],
    [
      'Persentase desa',
      '(jumlah desa mandiri / jumlah desa) 100%',
      'a ÷ b × 100; a = jumlah desa mandiri; b = jumlah desa',
    ],
    [
      'Persentase pasar',
      'Jumlah pasar tertib ukur per jumlah pasar dikali seratus (100)',
      'a ÷ b × 100; a = Jumlah pasar tertib ukur; b = jumlah pasar',
    ],
    [
      'Persentase sampah',
      'Volume sampah terangkut / volume sampah harian X 100 %.',
      'a ÷ b × 100; a = Volume sampah terangkut; b = volume sampah harian',
    ],
    [
      'Persentase lulus',
      'peserta lulus : peserta ujian x 100',
      'a ÷ b × 100; a = peserta lulus; b = peserta ujian',
    ],
    [
      'Persentase puas',
      'responden puas dan sangat puas / total responden x 100%',
      'a ÷ b × 100; a = responden puas dan sangat puas; b = total responden',
    ],
  ],
  'slips of the pen and short forms': [
    [
      'Persentase pajak',
      'jumlah pajak tertagih dibagai jumlah pajak terutang dikali 100',
      'a ÷ b × 100; a = jumlah pajak tertagih; b = jumlah pajak terutang',
    ],
    [
      'Persentase pajak',
      'jumlah pajak tertagih di bagi jumlah pajak terutang di kali 100%',
      'a ÷ b × 100; a = jumlah pajak tertagih; b = jumlah pajak terutang',
    ],
    [
      'Persentase pajak',
      'jml pajak tertagih dibgi jml pajak terutang dikalikn 100',
      'a ÷ b × 100; a = jml pajak tertagih; b = jml pajak terutang',
    ],
    [
      'Persentase pajak',
      'jlh pajak tertagih di bandingkan dengan jlh pajak terutang diklai 100',
      'a ÷ b × 100; a = jlh pajak tertagih; b = jlh pajak terutang',
    ],
    [
      'Persentase pajak',
      'jumlah pajak  tertagih dibagii jumlah pajak\nterutang\ndikali 100 %',
      'a ÷ b × 100; a = jumlah pajak tertagih; b = jumlah pajak terutang',
    ],
    [
      'Persentase pajak',
      'Σ pajak tertagih / Σ pajak terutang x 100%',
      'a ÷ b × 100; a = Σ pajak tertagih; b = Σ pajak terutang',
    ],
    [
      'Persentase pajak',
      '∑ pajak tertagih : ∑ pajak terutang × 100 %',
      'a ÷ b × 100; a = ∑ pajak tertagih; b = ∑ pajak terutang',
    ],
    [
      'Sisa tagihan',
      'jumlah tagihan di kurangi jumlah tagihan lunas dibagi jumlah tagihan',
      '(a − b) ÷ a; a = jumlah tagihan; b = jumlah tagihan lunas',
    ],
  ],
  'a line of dashes under the numerator': [
    [
      'Persentase KTP',
      'Jumlah KTP-el terbit ---------------------- x 100% Jumlah wajib KTP-el',
      'a ÷ b × 100; a = Jumlah KTP-el terbit; b = Jumlah wajib KTP-el',
    ],
    [
      'Persentase KTP',
      'Jumlah KTP-el terbit\n____________________\nJumlah wajib KTP-el x 100',
      'a ÷ b × 100; a = Jumlah KTP-el terbit; b = Jumlah wajib KTP-el',
    ],
    [
      'Persentase KTP',
      'Persentase KTP = Jumlah KTP-el terbit ──────── × 100 Jumlah wajib KTP-el',
      'a ÷ b × 100; a = Jumlah KTP-el terbit; b = Jumlah wajib KTP-el',
    ],
  ],
  'headings and what announces a formula': [
    [
      'Persentase laporan',
      'jumlah laporan tepat waktu dibagi jumlah laporan x 100% (s.d. triwulan berjalan)',
      LAPORAN,
    ],
    [
      'Persentase laporan',
      'jumlah laporan tepat waktu dibagi jumlah laporan x 100% Tipe Perhitungan : Kumulatif Sumber Data : Bidang Umum',
      LAPORAN,
    ],
    [
      'Persentase laporan',
      'jumlah laporan tepat waktu dibagi jumlah laporan x 100% Satuan : Persen',
      LAPORAN,
    ],
    [
      'Persentase hoaks',
      'Rumus: jumlah hoaks tertangani dibagi jumlah aduan hoaks dikali 100',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan hoaks',
    ],
    [
      'Persentase hoaks',
      'Formulasi Perhitungan = jumlah hoaks tertangani / jumlah aduan hoaks x 100%',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan hoaks',
    ],
    [
      'Persentase hoaks',
      'Cara menghitung : (jumlah hoaks tertangani : jumlah aduan hoaks) x 100%',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan hoaks',
    ],
    [
      'Persentase hoaks',
      'Definisi Operasional: Rumus perhitungan: jumlah hoaks tertangani dibagi jumlah aduan hoaks x 100',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan hoaks',
    ],
    [
      'Persentase hoaks',
      'Persentase hoaks tertangani : jumlah hoaks tertangani dibagi jumlah aduan x 100',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'Persentase hoaks tertangani adalah jumlah hoaks tertangani dibagi jumlah aduan dikali 100',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'Dihitung dengan cara jumlah hoaks tertangani dibagi jumlah aduan',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'Diperoleh dari jumlah hoaks tertangani dibagi jumlah aduan dikali 100 %',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      '- jumlah hoaks tertangani dibagi jumlah aduan dikali 100',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'Jumlah hoaks tertangani dibagi jumlah aduan x 100% = ....... %',
      'a ÷ b × 100; a = Jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'jumlah hoaks tertangani dibagi jumlah aduan dikali 100% (sumber: aplikasi aduan)',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'jumlah hoaks tertangani dibagi jumlah aduan dikali 100. Sumber data: laporan bidang',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Persentase hoaks',
      'jumlah hoaks tertangani dibagi jumlah aduan x 100%\nSumber Data : laporan bidang',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Tingkat hoaks',
      'jumlah hoaks tertangani dibagi jumlah aduan, dinyatakan dalam persen',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
    [
      'Tingkat hoaks',
      'jumlah hoaks tertangani / jumlah aduan (%)',
      'a ÷ b × 100; a = jumlah hoaks tertangani; b = jumlah aduan',
    ],
  ],
  'comparisons told in words': [
    [
      'Persentase UMKM',
      'perbandingan antara jumlah UMKM naik kelas dengan jumlah UMKM binaan',
      'a ÷ b × 100; a = jumlah UMKM naik kelas; b = jumlah UMKM binaan',
    ],
    [
      'Persentase UMKM',
      'Perbandingan jumlah UMKM naik kelas terhadap jumlah UMKM binaan dikali 100%',
      'a ÷ b × 100; a = jumlah UMKM naik kelas; b = jumlah UMKM binaan',
    ],
    [
      'Persentase UMKM',
      'Merupakan perbandingan antara jumlah UMKM dengan omzet tetap dengan jumlah UMKM binaan',
      'a ÷ b × 100; a = jumlah UMKM dengan omzet tetap; b = jumlah UMKM binaan',
    ],
    [
      'Persentase UMKM',
      'Dihitung dengan membandingkan jumlah UMKM naik kelas dengan jumlah UMKM binaan',
      'a ÷ b × 100; a = jumlah UMKM naik kelas; b = jumlah UMKM binaan',
    ],
    [
      'Persentase serapan',
      'perbandingan antara realisasi dan target',
      'a ÷ b × 100; a = realisasi; b = target',
    ],
    [
      'Rasio murid',
      'Rasio jumlah murid terhadap jumlah rombongan belajar',
      'a ÷ b; a = jumlah murid; b = jumlah rombongan belajar',
    ],
    ['Rasio murid', 'rasio murid terhadap rombongan belajar', 'a ÷ b; a = murid; b = rombongan belajar'],
    [
      'Proporsi lansia',
      'Proporsi jumlah lansia mandiri dibagi jumlah lansia',
      'a ÷ b; a = jumlah lansia mandiri; b = jumlah lansia',
    ],
    [
      'Proporsi lansia',
      'hasil bagi antara jumlah lansia mandiri dan jumlah lansia',
      'a ÷ b; a = jumlah lansia mandiri; b = jumlah lansia',
    ],
    [
      'Persentase lansia',
      'Persentase jumlah lansia mandiri dari jumlah lansia',
      'a ÷ b × 100; a = jumlah lansia mandiri; b = jumlah lansia',
    ],
    [
      'Cakupan lansia',
      'Persentase jumlah lansia dilayani terhadap total lansia',
      'a ÷ b × 100; a = jumlah lansia dilayani; b = total lansia',
    ],
    [
      'Cakupan lansia',
      'Persentase jumlah lansia dilayani dibagi jumlah sasaran lansia',
      'a ÷ b × 100; a = jumlah lansia dilayani; b = jumlah sasaran lansia',
    ],
  ],
  'growth, shortfall and differences in a quotient': [
    [
      'Laju kunjungan',
      '(kunjungan tahun n - kunjungan tahun n-1) / kunjungan tahun n-1 x 100%',
      '(a − b) ÷ b × 100; a = kunjungan tahun n; b = kunjungan tahun n-1',
    ],
    [
      'Laju kunjungan',
      '(kunjungan tahun n − kunjungan tahun n − 1) : kunjungan tahun n − 1 × 100 %',
      '(a − b) ÷ b × 100; a = kunjungan tahun n; b = kunjungan tahun n − 1',
    ],
    [
      'Laju PDRB',
      '{PDRB (t) - PDRB (t-1)} / PDRB (t-1) X 100%',
      '(a − b) ÷ b × 100; a = PDRB (t); b = PDRB (t-1)',
    ],
    ['Laju PDRB', '[(PDRBt – PDRBt-1) / PDRBt-1] x 100', '(a − b) ÷ b × 100; a = PDRBt; b = PDRBt-1'],
    [
      'Persentase naik',
      'jumlah akseptor tahun ini dikurangi jumlah akseptor tahun lalu dibagi jumlah akseptor tahun lalu dikali 100',
      '(a − b) ÷ b × 100; a = jumlah akseptor tahun ini; b = jumlah akseptor tahun lalu',
    ],
    [
      'Persentase turun',
      '((stunting tahun lalu dikurang stunting tahun ini) dibagi stunting tahun lalu) dikali 100%',
      '(a − b) ÷ a × 100; a = stunting tahun lalu; b = stunting tahun ini',
    ],
    [
      'Persentase hadir',
      '100% - (jumlah mangkir / jumlah pegawai x 100%)',
      '100 − (a ÷ b × 100); a = jumlah mangkir; b = jumlah pegawai',
    ],
    [
      'Persentase hadir',
      '1 - (jumlah mangkir / jumlah pegawai)',
      '(1 − (a ÷ b)) × 100; a = jumlah mangkir; b = jumlah pegawai',
    ],
    [
      'Persentase naik',
      'nilai aset dibagi nilai aset awal dikali 100 dikurangi 100',
      'a ÷ b × 100 − 100; a = nilai aset; b = nilai aset awal',
    ],
    [
      'Persentase hadir',
      'jumlah hari kerja dikurangi jumlah hari mangkir dibagi jumlah hari kerja dikali 100',
      '(a − b) ÷ a × 100; a = jumlah hari kerja; b = jumlah hari mangkir',
    ],
  ],
  rates: [
    [
      'Angka kematian ibu',
      'jumlah kematian ibu dibagi jumlah kelahiran hidup dikali 100.000',
      'a ÷ b × 100000; a = jumlah kematian ibu; b = jumlah kelahiran hidup',
    ],
    [
      'Angka kematian ibu',
      'jumlah kematian ibu per 100.000 kelahiran hidup',
      'a ÷ b × 100000; a = jumlah kematian ibu; b = kelahiran hidup',
    ],
    [
      'Angka kematian bayi',
      'Jumlah kematian bayi / jumlah kelahiran hidup x 1.000 kelahiran hidup',
      'a ÷ b × 1000; a = Jumlah kematian bayi; b = jumlah kelahiran hidup',
    ],
    [
      'Rasio dokter',
      'jumlah dokter dibagi jumlah penduduk per 1.000 penduduk',
      'a ÷ b × 1000; a = jumlah dokter; b = jumlah penduduk',
    ],
    [
      'Rasio dokter',
      'jumlah dokter dibagi jumlah penduduk per 1.000',
      'a ÷ b × 1000; a = jumlah dokter; b = jumlah penduduk',
    ],
    [
      'Rasio linmas',
      'jumlah linmas / jumlah penduduk x 10.000',
      'a ÷ b × 10000; a = jumlah linmas; b = jumlah penduduk',
    ],
    [
      'Angka kriminalitas',
      'jumlah tindak kriminal dibagi jumlah penduduk dikali seratus ribu',
      'a ÷ b × 100000; a = jumlah tindak kriminal; b = jumlah penduduk',
    ],
    ['Produktivitas', 'produksi padi dibagi luas panen', 'a ÷ b; a = produksi padi; b = luas panen'],
    [
      'Produktivitas',
      'jumlah produksi padi per luas panen',
      'a ÷ b; a = jumlah produksi padi; b = luas panen',
    ],
    [
      'Kepadatan',
      'jumlah penduduk / luas wilayah / jumlah kecamatan',
      'a ÷ b ÷ c; a = jumlah penduduk; b = luas wilayah; c = jumlah kecamatan',
    ],
    ['Rata-rata berkas', 'jumlah berkas selesai dibagi 12 bulan', 'a ÷ 12; a = jumlah berkas selesai'],
    [
      'Persentase laporan',
      'jumlah laporan bulanan dibagi 12 dikali 100',
      'a ÷ 12 × 100; a = jumlah laporan bulanan',
    ],
  ],
  'sums above and below the bar': [
    [
      'Persentase layanan',
      '(jumlah akta + jumlah KK + jumlah KIA) / jumlah permohonan x 100%',
      '(a + b + c) ÷ d × 100; a = jumlah akta; b = jumlah KK; c = jumlah KIA; d = jumlah permohonan',
    ],
    [
      'Persentase layanan',
      'jumlah akta ditambah jumlah KK dibagi jumlah permohonan dikali 100',
      '(a + b) ÷ c × 100; a = jumlah akta; b = jumlah KK; c = jumlah permohonan',
    ],
    [
      'Persentase layanan',
      'jumlah akta dijumlahkan dengan jumlah KK, kemudian dibagi jumlah permohonan, lalu dikali 100',
      '(a + b) ÷ c × 100; a = jumlah akta; b = jumlah KK; c = jumlah permohonan',
    ],
    [
      'Persentase layanan',
      '(akta selesai + KK selesai) : (akta diajukan + KK diajukan) x 100',
      '(a + b) ÷ (c + d) × 100; a = akta selesai; b = KK selesai; c = akta diajukan; d = KK diajukan',
    ],
    [
      'Persentase layanan',
      'jumlah akta dibagi (jumlah akta ditambah jumlah KK) dikali 100%',
      'a ÷ (a + b) × 100; a = jumlah akta; b = jumlah KK',
    ],
    [
      'Indeks layanan',
      '(Indeks loket + Indeks daring + Indeks keliling) / 3',
      '(a + b + c) ÷ 3; a = Indeks loket; b = Indeks daring; c = Indeks keliling',
    ],
    [
      'Indeks layanan',
      'IL = 1/3 (Indeks loket + Indeks daring + Indeks keliling)',
      '1 ÷ 3 × (a + b + c); a = Indeks loket; b = Indeks daring; c = Indeks keliling',
    ],
    [
      'Persentase rerata',
      '(persentase akta + persentase KK) dibagi 2',
      '(a + b) ÷ 2; a = persentase akta; b = persentase KK',
    ],
    [
      'Persentase rerata',
      'jumlah persentase capaian seksi dibagi jumlah seksi',
      'a ÷ b; a = jumlah persentase capaian seksi; b = jumlah seksi',
    ],
    [
      'Persentase imunisasi',
      'capaian imunisasi dasar dibagi target imunisasi dasar',
      'a ÷ b × 100; a = capaian imunisasi dasar; b = target imunisasi dasar',
    ],
    [
      'Persentase tertimbang',
      '(jumlah akta / jumlah permohonan x 60%) + (jumlah KK / jumlah usulan x 40%)',
      '(a ÷ b × 0,6 + (c ÷ d × 0,4)) × 100; a = jumlah akta; b = jumlah permohonan; c = jumlah KK; d = jumlah usulan',
    ],
    [
      'Persentase tertimbang',
      'jumlah akta dibagi jumlah permohonan dikali 25%',
      'a ÷ b × 0,25 × 100; a = jumlah akta; b = jumlah permohonan',
    ],
  ],
  'letters and what they mean': [
    ['Persentase laporan', '(A/B) x 100% A: jumlah laporan tepat waktu B: jumlah laporan', LAPORAN],
    [
      'Persentase laporan',
      'Persentase = (X/Y) x 100% X : jumlah laporan tepat waktu. Y : jumlah laporan.',
      LAPORAN,
    ],
    ['Persentase laporan', 'A = jumlah laporan tepat waktu; B = jumlah laporan; rumus A/B x 100%', LAPORAN],
    ['Persentase laporan', 'A : jumlah laporan tepat waktu; B : jumlah laporan; rumus : A/B x 100%', LAPORAN],
    ['Persentase laporan', 'A = jumlah laporan tepat waktu B = jumlah laporan Rumus : A/B x 100%', LAPORAN],
    [
      'Persentase kehadiran',
      '(A+B)/C x 100% A: guru hadir B: staf hadir C: seluruh pegawai',
      '(a + b) ÷ c × 100; a = guru hadir; b = staf hadir; c = seluruh pegawai',
    ],
    [
      'Persentase PAD',
      'A/B x 100% dengan A = realisasi PAD dan B = target PAD',
      'a ÷ b × 100; a = realisasi PAD; b = target PAD',
    ],
    [
      'Persentase PAD',
      'A / B x 100%. Keterangan: A : realisasi PAD, B : target PAD',
      'a ÷ b × 100; a = realisasi PAD; b = target PAD',
    ],
    [
      'Persentase PAD',
      'P = (a/b) x 100% dimana: a adalah realisasi PAD; b adalah target PAD',
      'a ÷ b × 100; a = realisasi PAD; b = target PAD',
    ],
    [
      'Persentase PAD',
      '(a/b)*100% ; a: realisasi PAD ; b: target PAD',
      'a ÷ b × 100; a = realisasi PAD; b = target PAD',
    ],
    [
      'Persentase PAD',
      'A = realisasi PAD; B = target PAD; Persentase PAD = A / B x 100%',
      'a ÷ b × 100; a = realisasi PAD; b = target PAD',
    ],
    [
      'Persentase PAD',
      'A = realisasi PAD, B = target PAD, maka A/B x 100',
      'a ÷ b × 100; a = realisasi PAD; b = target PAD',
    ],
    [
      'Laju PAD',
      'r = (Pt-P0)/P0*100; Pt = PAD tahun ini; P0 = PAD tahun lalu',
      '(a − b) ÷ b × 100; a = PAD tahun ini; b = PAD tahun lalu',
    ],
    [
      'Persentase PAD',
      'X/Y x 100; X = realisasi PAD (pajak + retribusi); Y = target PAD',
      'a ÷ b × 100; a = realisasi PAD (pajak + retribusi); b = target PAD',
    ],
    [
      'Persentase PAD',
      'realisasi PAD (a) dibagi target PAD (b) dikali 100',
      'a ÷ b × 100; a = realisasi PAD (a); b = target PAD (b)',
    ],
  ],
  'noun phrases stay whole': [
    [
      'Persentase ASN',
      'Jumlah ASN (PNS dan PPPK) yang dilatih / Jumlah ASN (PNS dan PPPK) x 100%',
      'a ÷ b × 100; a = Jumlah ASN (PNS dan PPPK) yang dilatih; b = Jumlah ASN (PNS dan PPPK)',
    ],
    [
      'Persentase ASN',
      'jumlah ASN di e-kinerja dan/atau e-presensi dibagi jumlah ASN x 100',
      'a ÷ b × 100; a = jumlah ASN di e-kinerja dan/atau e-presensi; b = jumlah ASN',
    ],
    [
      'Persentase ASN',
      'jumlah surat masuk dan / atau surat keluar dibagi jumlah surat x 100',
      'a ÷ b × 100; a = jumlah surat masuk dan / atau surat keluar; b = jumlah surat',
    ],
    [
      'Persentase ASN',
      'jumlah ASN dengan ≥ 20 JP per tahun dibagi jumlah ASN x 100',
      'a ÷ b × 100; a = jumlah ASN dengan ≥ 20 JP per tahun; b = jumlah ASN',
    ],
    [
      'Persentase bantuan',
      'jumlah bantuan yang sudah dibagi rata dibagi jumlah bantuan x 100',
      'a ÷ b × 100; a = jumlah bantuan yang sudah dibagi rata; b = jumlah bantuan',
    ],
    [
      'Persentase bantuan',
      'jumlah bantuan dibagikan dibagi jumlah bantuan x 100',
      'a ÷ b × 100; a = jumlah bantuan dibagikan; b = jumlah bantuan',
    ],
    [
      'Persentase jalan',
      'jumlah ruas yang ditambal dibagi jumlah ruas rusak x 100',
      'a ÷ b × 100; a = jumlah ruas yang ditambal; b = jumlah ruas rusak',
    ],
    [
      'Persentase dokumen',
      'jumlah dokumen dikaji dibagi jumlah dokumen dikali 100',
      'a ÷ b × 100; a = jumlah dokumen dikaji; b = jumlah dokumen',
    ],
    [
      'Persentase ikan',
      'jumlah ikan dikail dibagi jumlah ikan dikali 100',
      'a ÷ b × 100; a = jumlah ikan dikail; b = jumlah ikan',
    ],
    [
      'Persentase nilai',
      'nilai yang dihitung dari jumlah benar dibagi nilai tertinggi dikali 100',
      'a ÷ b × 100; a = nilai yang dihitung dari jumlah benar; b = nilai tertinggi',
    ],
    [
      'Persentase rumah',
      '100 / jumlah rumah x jumlah rumah layak',
      '100 ÷ a × b; a = jumlah rumah; b = jumlah rumah layak',
    ],
    [
      'Persentase sampah',
      'jumlah sampah di kali dibagi jumlah sampah dikali 100',
      'a ÷ b × 100; a = jumlah sampah di kali; b = jumlah sampah',
    ],
    [
      'Persentase dana',
      'jumlah dana dibagi menurut bidang dibagi jumlah dana x 100',
      'a ÷ b × 100; a = jumlah dana dibagi menurut bidang; b = jumlah dana',
    ],
    [
      'Persentase unsur',
      'jumlah nilai unsur 1, 2 dan 3 dibagi jumlah nilai maksimal x 100',
      'a ÷ b × 100; a = jumlah nilai unsur 1, 2 dan 3; b = jumlah nilai maksimal',
    ],
    [
      'Persentase KIA',
      'jumlah anak 0-17 tahun ber-KIA / jumlah anak 0-17 tahun x 100',
      'a ÷ b × 100; a = jumlah anak 0-17 tahun ber-KIA; b = jumlah anak 0-17 tahun',
    ],
  ],
};

test.each(Object.entries(RATIOS).flatMap(([group, cases]) => cases.map((one) => [group, ...one] as const)))(
  '%s: %s — %s',
  (_group, indikator, teksDO, normal) => {
    const { jenisDO, bentukNormal } = jelaskanDO(indikator, teksDO);
    expect([jenisDO, bentukNormal]).toEqual(['rasio', normal]);
  },
);

test.each<Case>([
  [
    'Indeks mutu',
    '(40% x nilai SPI) + (60% x nilai SPBE)',
    '0,4 × a + (0,6 × b); a = nilai SPI; b = nilai SPBE',
  ],
  ['Indeks mutu', 'nilai SPI x 0,4 + nilai SPBE x 0,6', 'a × 0,4 + (b × 0,6); a = nilai SPI; b = nilai SPBE'],
  [
    'Indeks mutu',
    'nilai SPI dikali 40% ditambah nilai SPBE dikali 60 persen',
    'a × 0,4 + (b × 0,6); a = nilai SPI; b = nilai SPBE',
  ],
  [
    'Indeks mutu',
    '25% nilai SPI + 35% nilai SPBE + 40% nilai SAKIP',
    '0,25 × a + (0,35 × b) + (0,4 × c); a = nilai SPI; b = nilai SPBE; c = nilai SAKIP',
  ],
])('weighted parts: %s — %s', (indikator, teksDO, normal) => {
  const { jenisDO, bentukNormal } = jelaskanDO(indikator, teksDO);
  expect([jenisDO, bentukNormal]).toEqual(['jumlah', normal]);
});

test.each<Case>([
  [
    'Surplus',
    'jumlah pendapatan dikurangi jumlah belanja',
    'a − b; a = jumlah pendapatan; b = jumlah belanja',
  ],
  [
    'Sisa berkas',
    'jumlah berkas masuk - jumlah berkas selesai',
    'a − b; a = jumlah berkas masuk; b = jumlah berkas selesai',
  ],
  [
    'Jumlah layanan',
    'jumlah akta + jumlah KK + jumlah KIA',
    'a + b + c; a = jumlah akta; b = jumlah KK; c = jumlah KIA',
  ],
  ['IKM', 'nilai rata-rata tertimbang x 25', 'a × 25; a = nilai rata-rata tertimbang'],
  ['Persentase hadir', '100% dikurangi persentase mangkir', '100 − a; a = persentase mangkir'],
])('sums, differences and products: %s — %s', (indikator, teksDO, normal) => {
  const { jenisDO, bentukNormal } = jelaskanDO(indikator, teksDO);
  expect([jenisDO, bentukNormal]).toEqual(['jumlah', normal]);
});

test.each<Case>([
  [
    'Persentase kompetensi',
    'konversi nilai IP ASN komponen kompetensi dari BKN',
    'a ÷ bobot kompetensi × 100; a = nilai IP ASN komponen kompetensi dari BKN',
  ],
  [
    'Persentase kinerja',
    'Konversi skor Indeks Profesionalitas ASN dimensi Kinerja',
    'a ÷ bobot kinerja × 100; a = skor Indeks Profesionalitas ASN dimensi Kinerja',
  ],
  [
    'Persentase disiplin',
    'skor IP ASN unsur kedisiplinan dibagi bobot kedisiplinan dikali 100%',
    'a ÷ bobot disiplin × 100; a = skor IP ASN unsur kedisiplinan',
  ],
  [
    'Persentase kualifikasi',
    'nilai kualifikasi / bobot komponen kualifikasi x 100',
    'a ÷ bobot kualifikasi × 100; a = nilai kualifikasi',
  ],
])('konversi: %s — %s', (indikator, teksDO, normal) => {
  const { jenisDO, bentukNormal } = jelaskanDO(indikator, teksDO);
  expect([jenisDO, bentukNormal]).toEqual(['konversi', normal]);
});

test.each<Case>([
  [
    'Persentase capaian',
    'Rerata persentase capaian Kegiatan Arsip, Kegiatan Surat dan Kegiatan Rapat',
    'Rerata capaian Kegiatan Arsip, Kegiatan Surat dan Kegiatan Rapat',
  ],
  [
    'Persentase capaian',
    'Rata - rata capaian kinerja dari Kegiatan Arsip dan Surat',
    'Rerata capaian Kegiatan Arsip dan Surat',
  ],
  [
    'Persentase capaian',
    'Capaian rata-rata Sub Kegiatan Arsip dan Sub Kegiatan Surat',
    'Rerata capaian Sub Kegiatan Arsip dan Sub Kegiatan Surat',
  ],
  [
    'Persentase capaian',
    'Rata-rata capaian : 1) Kegiatan Arsip 2) Kegiatan Surat',
    'Rerata capaian 1) Kegiatan Arsip 2) Kegiatan Surat',
  ],
  ['Persentase capaian', 'rata rata nilai capaian Program Arsip', 'Rerata capaian Program Arsip'],
])('means of nodes: %s — %s', (indikator, teksDO, normal) => {
  const { jenisDO, bentukNormal } = jelaskanDO(indikator, teksDO);
  expect([jenisDO, bentukNormal]).toEqual(['rata-rata', normal]);
});

test.each([
  ['Indeks RB', 'Nilai hasil evaluasi Kemenpan RB'],
  ['Indeks RB', 'Indeks Reformasi Birokrasi'],
  ['Indeks SPBE', 'Hasil survei'],
  ['IKM', 'rata-rata nilai IKM seluruh unit layanan'],
  ['IKM', 'Survei Kepuasan Masyarakat (SKM)'],
  ['Skor PPH', 'Skor Pola Pangan Harapan'],
  ['Opini', 'Opini BPK'],
  ['Predikat SAKIP', 'Predikat akuntabilitas kinerja dari Kemenpan RB'],
  ['Level SPIP', 'Level maturitas SPIP'],
  ['Nilai kepatuhan', 'Penilaian Ombudsman RI'],
  ['Nilai SAKIP', 'LHE AKIP dari Inspektorat'],
  ['Nilai SAKIP', 'Berdasarkan hasil reviu Kementerian PANRB'],
  ['Tingkat inflasi', 'Rilis BPS'],
  ['Angka harapan hidup', 'Dihitung oleh BPS setiap tahun'],
  ['Persentase kemiskinan', 'Hasil penghitungan BPS'],
  ['Persentase kompetensi', 'Hasil dari BKN'],
  ['Persentase kepuasan', 'hasil survei kepuasan pengguna layanan'],
  ['Persentase kepatuhan', 'nilai yang dikeluarkan KPK'],
  ['Jumlah desa mandiri', 'hasil penilaian tim provinsi'],
])('from outside: %s — %s', (indikator, teksDO) => {
  expect(jelaskanDO(indikator, teksDO)).toMatchObject({
    jenisDO: 'nilai',
    expression: null,
    bentukNormal: teksDO,
  });
});

test.each([
  ['Jumlah dokumen', 'jumlah dokumen yang disusun dalam satu tahun'],
  ['Jumlah dokumen', 'Total dokumen perencanaan yang disusun'],
  ['Jml dokumen', 'jml dokumen Renja, RKA, dan DPA'],
  ['Banyaknya aduan', 'banyaknya aduan masuk per bulan'],
])('counts: %s — %s', (indikator, teksDO) => {
  expect(jelaskanDO(indikator, teksDO)).toMatchObject({
    jenisDO: 'jumlah',
    expression: null,
    bentukNormal: teksDO,
  });
});

test.each([
  ['dari tahun sebelumnya', 'jumlah A dibagi jumlah B dikali 100 (kumulatif dari tahun sebelumnya)', true],
  ['since a year', 'jumlah A (akumulasi sejak tahun 2021) dibagi jumlah B dikali 100', true],
  ['no more said', 'jumlah A dibagi jumlah B dikali 100 (kumulatif)', true],
  ['behind a comma', 'jumlah A dibagi jumlah B dikali 100%, kumulatif dari tahun-tahun sebelumnya', true],
  ['within the year', 'jumlah A dibagi jumlah B dikali 100 (kumulatif s.d. triwulan berjalan)', false],
  ['a word of the noun', 'jumlah kumulatif A dibagi jumlah B dikali 100', false],
])('kumulatif, %s', (_what, teksDO, kumulatif) => {
  expect(jelaskanDO('Persentase A', teksDO)).toMatchObject({ jenisDO: 'rasio', kumulatif });
});
