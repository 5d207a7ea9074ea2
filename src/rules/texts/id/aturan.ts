import type { Aturan } from '../../data';
import type { RuleWords } from '../catalogue';

/** Title and reason of each rule. */
export const ATURAN: Readonly<Record<Aturan, RuleWords>> = {
  'sub-kegiatan-tanpa-indikator': {
    judul: 'Sub Kegiatan tanpa indikator',
    alasan: 'Tanpa indikator, keberhasilan Sub Kegiatan tidak dapat diukur.',
  },
  'sub-kegiatan-tanpa-pemilik': {
    judul: 'Sub Kegiatan tanpa pemilik kinerja',
    alasan: 'Setiap Sub Kegiatan harus ada pejabat yang bertanggung jawab atas kinerjanya.',
  },
  'sub-kegiatan-tanpa-tim': {
    judul: 'Sub Kegiatan tanpa tim',
    alasan: 'Cascading harus sampai kepada orang yang mengerjakan: tim kerja atau pelaksana perorangan.',
  },
  'kinerja-sub-kegiatan-kosong': {
    judul: 'Kinerja Sub Kegiatan kosong',
    alasan: 'Tanpa kinerja, tidak jelas hasil apa yang harus dicapai Sub Kegiatan.',
  },
  'kinerja-kosong': {
    judul: 'Kinerja kosong',
    alasan: 'Tanpa kinerja, jenjang di bawahnya tidak memiliki hasil yang dituju.',
  },
  'indikator-kosong': {
    judul: 'Indikator kosong',
    alasan: 'Tanpa indikator, kinerja tidak dapat diukur.',
  },
  'pemilik-kosong': {
    judul: 'Pemilik kinerja kosong',
    alasan: 'Setiap kinerja harus ada pejabat yang bertanggung jawab.',
  },
  'induk-tanpa-anak': {
    judul: 'Belum diturunkan ke jenjang di bawahnya',
    alasan: 'Kinerja yang tidak diturunkan tidak akan dikerjakan oleh siapa pun.',
  },
  'induk-tidak-diketahui': {
    judul: 'Induk tidak diketahui',
    alasan: 'Kotak tanpa induk tidak mendukung apa pun dan tidak ikut dalam dokumen atasannya.',
  },
  'tata-tidak-memuat': {
    judul: 'Tata lembar tidak memuat semua isian',
    alasan: 'Yang tidak dimuat tata lembar tidak dapat diperiksa, dan tanpa itu cascading belum lengkap.',
  },
  'tim-tanpa-ketua': {
    judul: 'Tim tanpa ketua',
    alasan: 'Kinerja tim dipertanggungjawabkan oleh ketuanya.',
  },
  'tim-tanpa-anggota': {
    judul: 'Tim tanpa anggota',
    alasan: 'Tim yang hanya berisi ketua biasanya berarti anggotanya belum ditulis.',
  },
  'ketua-juga-anggota': {
    judul: 'Ketua juga tertulis sebagai anggota',
    alasan: 'Seorang ketua tidak melapor kepada dirinya sendiri; kinerjanya akan dihitung dua kali.',
  },
  'jumlah-indikator-berbeda': {
    judul: 'Jumlah kinerja dan indikator berbeda',
    alasan: 'Setiap kinerja ketua, anggota dan pelaksana diukur dengan satu indikator.',
  },
  'persentase-tanpa-do': {
    judul: 'Persentase tanpa definisi operasional',
    alasan:
      'Tanpa definisi operasional tidak diketahui apa yang dibagi dengan apa, sehingga hasilnya tidak dapat diperiksa.',
  },
  'do-tidak-terbaca': {
    judul: 'Definisi operasional tidak terbaca',
    alasan: 'Persentase dengan rumus yang tidak dapat dipahami tidak dapat dihitung dari angkanya.',
  },
  'do-rujukan-tidak-ditemukan': {
    judul: 'Rujukan definisi operasional tidak ditemukan',
    alasan: 'Rerata capaian hanya dapat dihitung bila setiap nama yang disebut menunjuk tepat satu simpul.',
  },
  'indikator-mengulang-kinerja': {
    judul: 'Indikator mengulang kinerja',
    alasan: 'Indikator menyebut ukuran (jumlah, persentase, indeks), bukan kinerja itu sendiri.',
  },
  'kinerja-berulang': {
    judul: 'Kinerja berulang',
    alasan:
      'Kinerja yang sama di dua tempat membuat pembagian tugas tidak jelas, atau merupakan salinan yang terlupa.',
  },
  'nomor-anggota-tidak-urut': {
    judul: 'Nomor anggota tidak urut',
    alasan: 'Nomor yang meloncat atau ganda sering berarti ada nama yang terhapus atau tertulis dua kali.',
  },
  'pemilik-mirip': {
    judul: 'Nama pemilik kinerja mirip',
    alasan: 'Satu jabatan yang ditulis dua cara akan terbaca sebagai dua pemilik kinerja.',
  },
  'pemilik-di-atas-induk': {
    judul: 'Pemilik lebih tinggi dari pemilik induknya',
    alasan: 'Kinerja diturunkan dari atasan kepada bawahan, bukan sebaliknya.',
  },
  'nama-mirip': {
    judul: 'Nama orang ditulis berbeda',
    alasan: 'Satu orang dengan dua ejaan nama akan terbaca sebagai dua orang.',
  },
  'lembar-berbeda': {
    judul: 'Isi dua lembar berbeda',
    alasan:
      'Lembar yang menunjukkan cascading yang sama harus berisi sama, agar tidak ada dua versi yang berlaku.',
  },
  'versi-ganda': {
    judul: 'Ada lembar tahun atau versi lain',
    alasan: 'Satu pemeriksaan berlaku untuk satu cascading; lembar versi lain tidak ikut diperiksa.',
  },
  ejaan: {
    judul: 'Kemungkinan salah ketik',
    alasan: 'Salah ketik terbawa ke setiap dokumen yang disalin dari cascading ini.',
  },
  'sel-tidak-terbaca': {
    judul: 'Sel tidak terbaca',
    alasan: 'Teks yang tidak termasuk kotak mana pun tidak ikut diperiksa dan tidak ikut tersusun.',
  },
  'sel-galat': {
    judul: 'Sel berisi galat Excel',
    alasan: 'Sel yang menampilkan galat tidak berisi apa yang seharusnya tertulis.',
  },
  'do-mengulang-indikator': {
    judul: 'Definisi operasional mengulang indikator',
    alasan: 'DO yang hanya mengulang indikator tidak menerangkan bagaimana nilainya dihitung.',
  },
  'indikator-tidak-terukur': {
    judul: 'Indikator tidak menyebut ukuran',
    alasan: 'Tanpa ukuran, DO, atau satuan tidak diketahui angka apa yang harus dicapai.',
  },
  'kinerja-bukan-hasil': {
    judul: 'Kinerja berupa kegiatan, bukan hasil',
    alasan: 'Kinerja Tujuan, Sasaran dan Program menyebut keadaan yang ingin dicapai, bukan pekerjaannya.',
  },
  'indikator-keluaran-di-sasaran': {
    judul: 'Indikator keluaran pada Tujuan atau Sasaran',
    alasan: 'Tujuan dan Sasaran diukur dari hasilnya; banyaknya dokumen atau kegiatan mengukur keluaran.',
  },
  'indikator-majemuk': {
    judul: 'Dua ukuran dalam satu indikator',
    alasan:
      'Satu indikator mempunyai satu angka; dua ukuran dalam satu kalimat tidak dapat diberi satu target.',
  },
  'indikator-sama-dengan-induk': {
    judul: 'Indikator sama dengan indikator induknya',
    alasan:
      'Indikator yang sama di dua jenjang tidak menunjukkan sumbangan jenjang di bawah kepada atasannya.',
  },
  'teks-di-gambar': {
    judul: 'Teks di dalam gambar tidak terbaca',
    alasan: 'Teks di dalam bentuk (shape) atau SmartArt tidak ikut diperiksa dan tidak ikut tersusun.',
  },
  'realisasi-bukan-angka': {
    judul: 'Realisasi bukan angka',
    alasan: 'Teks di tempat angka tidak ikut dihitung, sehingga capaian menjadi kurang atau kosong.',
  },
  'angka-ambigu': {
    judul: 'Angka dapat dibaca dua cara',
    alasan: 'Titik dapat berarti ribuan atau desimal; bila salah dibaca, capaian keliru seribu kali.',
  },
  'penyebut-nol': {
    judul: 'Pembagi bernilai nol',
    alasan: 'Persentase dengan pembagi 0 tidak dapat dihitung.',
  },
  'persentase-dijumlahkan': {
    judul: 'Persentase triwulan dijumlahkan melebihi 100',
    alasan:
      'Di formulir E.81 keempat triwulan dijumlahkan; persentase yang melebihi 100 biasanya diketik sebagai keadaan, bukan tambahan.',
  },
  'pembilang-melebihi-penyebut': {
    judul: 'Pembilang melebihi penyebut',
    alasan:
      'Bagian tidak mungkin lebih besar dari keseluruhannya, sehingga rasio di atas 100 % biasanya salah ketik.',
  },
  'realisasi-turun': {
    judul: 'Realisasi kumulatif turun',
    alasan: 'Yang dihitung terus dari tahun sebelumnya hanya dapat tetap atau bertambah.',
  },
  'target-kosong': {
    judul: 'Target kosong',
    alasan: 'Tanpa target, realisasi tidak mempunyai capaian dan predikat.',
  },
  'target-triwulan-tidak-cocok': {
    judul: 'Target triwulan tidak cocok',
    alasan:
      'Target triwulan dapat berarti bagian atau jumlah s.d. triwulan; bila tidak cocok dengan target setahun, capaian TW I sampai III tidak dapat dihitung.',
  },
  'rumus-belum-dihitung': {
    judul: 'Rumus belum dihitung',
    alasan: 'Rumus yang belum dihitung terbaca kosong, sehingga angkanya tidak ikut dihitung.',
  },
  'triwulan-terlewat': {
    judul: 'Triwulan terlewat',
    alasan: 'Kosong berarti belum ada, bukan 0; triwulan kosong sebelum yang terisi biasanya lupa diisi.',
  },
  'ip-asn-tidak-cocok': {
    judul: 'IP ASN berbeda dari jumlah komponennya',
    alasan:
      'IP ASN adalah jumlah nilai kualifikasi, kompetensi, kinerja dan disiplin (Permen PANRB 38/2018).',
  },
  'do-berputar': {
    judul: 'DO kembali kepada dirinya sendiri',
    alasan: 'Rerata yang bergantung pada dirinya sendiri tidak pernah memperoleh nilai.',
  },
  'capaian-melampaui': {
    judul: 'Capaian jauh di atas target atau kurang dari nol',
    alasan:
      'Capaian di atas 120 % atau di bawah 0 % biasanya berasal dari target yang terlalu rendah, angka yang salah ketik, atau triwulan yang keliru dijumlahkan.',
  },
  'angka-sama-tiap-triwulan': {
    judul: 'Angka sama tiap triwulan dijumlahkan',
    alasan:
      'Angka yang sama tiap triwulan dan sebesar target setahun biasanya keadaan, misalnya jumlah pegawai; bila dijumlahkan, capaian menjadi berlipat.',
  },
  'target-nol': {
    judul: 'Target nol',
    alasan: 'Realisasi tidak dapat dibandingkan dengan target 0, kecuali bila makin kecil makin baik.',
  },
  'satuan-persen-tanpa-100': {
    judul: 'Satuan persen tanpa dikali 100',
    alasan:
      'DO yang membagi tanpa dikali 100 menghasilkan 0,9, bukan 90 %; pembaca DO dapat menghitungnya seratus kali terlalu kecil.',
  },
  'satuan-berbeda': {
    judul: 'Satuan di samping angka berbeda',
    alasan: 'Angka yang diketik dengan satuan lain mengukur hal lain: 85 % dari pegawai bukan 85 pegawai.',
  },
};
