import type { Tata } from '../cascade/reading';
import type { Visit } from '../cascade/walk';

/** What users call each kind of node. */
export const JENIS: Record<Visit['jenis'], string> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subKegiatan: 'Sub Kegiatan',
  tim: 'Tim',
  individu: 'Individu',
};

/** What users call each layout. */
export const TATA: Record<Tata, string> = {
  pohon: 'pohon cascading',
  ringkasan: 'ringkasan tujuan dan sasaran',
  matriks: 'matriks cascading',
  data: 'data cascading',
  realisasi: 'realisasi',
  e81: 'evaluasi E.81',
};

/** Every other text of the pane. */
export const texts = {
  judul: 'Cascading Kinerja',
  ajakan: 'Pilih buku kerja .xlsx yang berisi cascading kinerja, atau seret ke sini.',
  rahasia: 'Berkas dibaca di komputer ini saja dan tidak dikirim ke mana pun.',
  pilih: 'Pilih berkas…',
  pilihLain: 'Pilih berkas lain…',
  membaca: (nama: string) => `Sedang membaca ${nama}…`,
  terbaca: (nama: string) => `${nama} sudah terbaca.`,
  jumlah: 'Jumlah menurut jenjang',
  lembar: (banyak: number) => `${banyak} lembar dikenali`,
  lembarSebagai: (lembar: string, tata: string, sel: string) => `${lembar}: ${tata} (${sel})`,
  ditinggalkan: (lembar: string, dibaca: string) =>
    `${lembar} tidak dibaca karena berisi versi lain; yang dibaca: ${dibaca}.`,
  semuaTerbaca: 'Semua teks di lembar itu sudah mendapat tempat.',
  tidakTerbaca: (banyak: number) => `Ada ${banyak} sel yang belum dapat dikenali`,
  pohon: 'Pohon cascading',
  bukaSemua: 'Buka semua',
  tutupSemua: 'Tutup semua',
  petunjuk: 'Panah kanan membuka, panah kiri menutup, Enter menampilkan rincian.',
  tanpaNama: '(tanpa nama)',
  rincian: {
    kinerja: 'Kinerja',
    indukIndikator: 'Di bawah indikator',
    indikator: 'Indikator',
    do: 'DO',
    pemilik: 'Pemilik kinerja',
    ketua: 'Ketua tim',
    anggota: 'Anggota tim',
    sel: 'Letak',
  },
  galat: {
    bukanCascading:
      'Di berkas ini tidak ditemukan lembar cascading kinerja. Pastikan lembarnya memuat Sasaran, Program, Kegiatan dan Sub Kegiatan, lalu pilih lagi.',
    takTerduga: 'Berkas ini belum dapat dibaca. Coba simpan ulang sebagai .xlsx di Excel, lalu pilih lagi.',
  },
} as const;
