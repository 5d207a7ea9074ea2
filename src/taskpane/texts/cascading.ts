import type { Tata } from '../../cascade/reading';
import type { Visit } from '../../cascade/walk';
import type { Catalogue } from './language';

/** What users call each kind of node; names of the law, the same in both languages. */
export const JENIS: Record<Visit['jenis'], string> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subKegiatan: 'Sub Kegiatan',
  tim: 'Tim',
  individu: 'Individu',
};

const TATA_ID: Record<Tata, string> = {
  pohon: 'pohon cascading',
  ringkasan: 'ringkasan tujuan dan sasaran',
  matriks: 'matriks cascading',
  data: 'data cascading',
  realisasi: 'realisasi',
  e81: 'evaluasi E.81',
};

const id = {
  tata: TATA_ID,
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
};

const en: typeof id = {
  tata: {
    pohon: 'cascade tree',
    ringkasan: 'summary of goal and objectives',
    matriks: 'cascade matrix',
    data: 'cascade data',
    realisasi: 'realization',
    e81: 'E.81 evaluation',
  },
  jumlah: 'Counts by level',
  lembar: (banyak) => `${banyak} sheets recognised`,
  lembarSebagai: (lembar, tata, sel) => `${lembar}: ${tata} (${sel})`,
  ditinggalkan: (lembar, dibaca) => `${lembar} was left out, it holds another version; read: ${dibaca}.`,
  semuaTerbaca: 'Every text of these sheets has found its place.',
  tidakTerbaca: (banyak) => `${banyak} cells could not be recognised`,
  pohon: 'Cascade tree',
  bukaSemua: 'Open all',
  tutupSemua: 'Close all',
  petunjuk: 'Right arrow opens, left arrow closes, Enter shows the details.',
  tanpaNama: '(no name)',
  rincian: {
    kinerja: 'Kinerja',
    indukIndikator: 'Under indikator',
    indikator: 'Indikator',
    do: 'DO',
    pemilik: 'Owner',
    ketua: 'Team leader',
    anggota: 'Team members',
    sel: 'Place',
  },
};

export type CascadingTexts = typeof id;
export const cascadingTexts: Catalogue<CascadingTexts> = { id, en };
