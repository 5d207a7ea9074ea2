import type { RuleInfo } from './rule';

/**
 * What `hitung` checks on realization, to be shown beside RULES; `sel-galat` is one of those. The checks stand in
 * workflow/hitung-temuan, as they look at computed results and not at a cascade.
 */
export const REALIZATION: readonly RuleInfo[] = [
  {
    id: 'realisasi-bukan-angka',
    tingkat: 'kesalahan',
    judul: 'Realisasi bukan angka',
    alasan: 'Teks di tempat angka tidak ikut dihitung, sehingga capaian menjadi kurang atau kosong.',
  },
  {
    id: 'angka-ambigu',
    tingkat: 'kesalahan',
    judul: 'Angka dapat dibaca dua cara',
    alasan: 'Titik dapat berarti ribuan atau desimal; bila salah dibaca, capaian keliru seribu kali.',
  },
  {
    id: 'penyebut-nol',
    tingkat: 'kesalahan',
    judul: 'Pembagi bernilai nol',
    alasan: 'Persentase dengan pembagi 0 tidak dapat dihitung.',
  },
  {
    id: 'persentase-dijumlahkan',
    tingkat: 'peringatan',
    judul: 'Persentase triwulan dijumlahkan melebihi 100',
    alasan:
      'Di formulir E.81 keempat triwulan dijumlahkan; persentase yang melebihi 100 biasanya diketik sebagai keadaan, bukan tambahan.',
  },
  {
    id: 'pembilang-melebihi-penyebut',
    tingkat: 'peringatan',
    judul: 'Pembilang melebihi penyebut',
    alasan:
      'Bagian tidak mungkin lebih besar dari keseluruhannya, sehingga rasio di atas 100 % biasanya salah ketik.',
  },
  {
    id: 'realisasi-turun',
    tingkat: 'peringatan',
    judul: 'Realisasi kumulatif turun',
    alasan: 'Yang dihitung terus dari tahun sebelumnya hanya dapat tetap atau bertambah.',
  },
  {
    id: 'target-kosong',
    tingkat: 'peringatan',
    judul: 'Target kosong',
    alasan: 'Tanpa target, realisasi tidak mempunyai capaian dan predikat.',
  },
  {
    id: 'target-triwulan-tidak-cocok',
    tingkat: 'peringatan',
    judul: 'Target triwulan tidak cocok',
    alasan:
      'Target triwulan dapat berarti bagian atau jumlah s.d. triwulan; bila tidak cocok dengan target setahun, capaian TW I sampai III tidak dapat dihitung.',
  },
  {
    id: 'rumus-belum-dihitung',
    tingkat: 'peringatan',
    judul: 'Rumus belum dihitung',
    alasan: 'Rumus yang belum dihitung terbaca kosong, sehingga angkanya tidak ikut dihitung.',
  },
  {
    id: 'triwulan-terlewat',
    tingkat: 'saran',
    judul: 'Triwulan terlewat',
    alasan: 'Kosong berarti belum ada, bukan 0; triwulan kosong sebelum yang terisi biasanya lupa diisi.',
  },
  {
    id: 'ip-asn-tidak-cocok',
    tingkat: 'peringatan',
    judul: 'IP ASN berbeda dari jumlah komponennya',
    alasan:
      'IP ASN adalah jumlah nilai kualifikasi, kompetensi, kinerja dan disiplin (Permen PANRB 38/2018).',
  },
  {
    id: 'do-berputar',
    tingkat: 'kesalahan',
    judul: 'DO kembali kepada dirinya sendiri',
    alasan: 'Rerata yang bergantung pada dirinya sendiri tidak pernah memperoleh nilai.',
  },
  {
    id: 'capaian-melampaui',
    tingkat: 'peringatan',
    judul: 'Capaian jauh di atas target atau kurang dari nol',
    alasan:
      'Capaian di atas 120 % atau di bawah 0 % biasanya berasal dari target yang terlalu rendah, angka yang salah ketik, atau triwulan yang keliru dijumlahkan.',
  },
  {
    id: 'angka-sama-tiap-triwulan',
    tingkat: 'peringatan',
    judul: 'Angka sama tiap triwulan dijumlahkan',
    alasan:
      'Angka yang sama tiap triwulan dan sebesar target setahun biasanya keadaan, misalnya jumlah pegawai; bila dijumlahkan, capaian menjadi berlipat.',
  },
  {
    id: 'target-nol',
    tingkat: 'peringatan',
    judul: 'Target nol',
    alasan: 'Realisasi tidak dapat dibandingkan dengan target 0, kecuali bila makin kecil makin baik.',
  },
  {
    id: 'satuan-persen-tanpa-100',
    tingkat: 'peringatan',
    judul: 'Satuan persen tanpa dikali 100',
    alasan:
      'DO yang membagi tanpa dikali 100 menghasilkan 0,9, bukan 90 %; pembaca DO dapat menghitungnya seratus kali terlalu kecil.',
  },
  {
    id: 'satuan-berbeda',
    tingkat: 'kesalahan',
    judul: 'Satuan di samping angka berbeda',
    alasan: 'Angka yang diketik dengan satuan lain mengukur hal lain: 85 % dari pegawai bukan 85 pegawai.',
  },
];
