import type { Tata } from '../../cascade/reading';
import type { Visit } from '../../cascade/walk';
import type { Tingkat } from '../../rules/rule';
import type { Sentence } from '../../workbook/port';
import { counted } from '../../rules/texts/en/counted';
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
  datar: 'tabel cascading',
  mendatar: 'pohon mendatar',
  jabatan: 'cascading menurut jabatan',
  gambar: 'gambar cascading',
  realisasi: 'realisasi',
  e81: 'evaluasi E.81',
};

const id = {
  tata: TATA_ID,
  jumlah: 'Jumlah menurut jenjang',
  lembar: (banyak: number) => `${banyak} lembar dikenali`,
  sebagai: (tata: string, sel: string) => `: ${tata} (${sel})`,
  ditinggalkan: (dibaca: string) => ` tidak dibaca karena berisi versi lain; yang dibaca: ${dibaca}.`,
  semuaTerbaca: 'Semua teks di lembar itu terbaca.',
  terbaca: 'semua terbaca',
  takDikenal: (banyak: number) => `${banyak} sel belum dikenali`,
  tidakTerbaca: (banyak: number) => `Ada ${banyak} sel yang belum dapat dikenali`,
  lainnya: (banyak: number) => `dan ${banyak} sel lainnya`,
  pohon: 'Pohon cascading',
  bukaSemua: 'Buka semua',
  tutupSemua: 'Tutup semua',
  tombol: 'Panah kanan membuka, panah kiri menutup, Enter memilih.',
  tanpaNama: '(tanpa nama)',
  cari: 'Cari nama, kinerja, indikator, pemilik, orang',
  cariSingkat: 'Cari',
  jenjang: 'Jenjang',
  semuaJenjang: 'Jenjang',
  semuaPemilik: 'Pemilik',
  ditemukan: (banyak: number) =>
    banyak === 0 ? 'Tidak ada yang cocok. Coba kata yang lebih pendek.' : `${banyak} ditemukan`,
  kalimat: ({ id }: Sentence) => id,
  lihatRealisasi: {
    id: 'capaiannya ada di tab Realisasi',
    en: 'its results are in the tab Realisasi',
  },
  temuan: (banyak: number, tingkat: Tingkat) => `${banyak} ${tingkat}`,
  diBawah: (temuan: string) => `${temuan} di bawahnya`,
  capaian: (nilai: string, predikat: string, sementara: boolean) =>
    `Capaian ${[`${nilai} %`, predikat, sementara ? 'sementara' : ''].filter(Boolean).join(' · ')}`,
  rincian: {
    kinerja: 'Kinerja',
    indukIndikator: 'Di bawah indikator',
    indikator: 'Indikator',
    do: 'DO',
    pemilik: 'Pemilik kinerja',
    ketua: 'Ketua tim',
    anggota: 'Anggota tim',
    temuan: 'Temuan',
    sel: 'Letak',
  },
};

const en: typeof id = {
  tata: {
    pohon: 'cascade tree',
    ringkasan: 'summary of goal and objectives',
    matriks: 'cascade matrix',
    data: 'cascade data',
    datar: 'cascade table',
    mendatar: 'tree from left to right',
    jabatan: 'cascade by post',
    gambar: 'drawn cascade',
    realisasi: 'realization',
    e81: 'E.81 evaluation',
  },
  jumlah: 'Counts by level',
  lembar: (banyak) => `${counted(banyak, 'sheet')} recognised`,
  sebagai: (tata, sel) => `: ${tata} (${sel})`,
  ditinggalkan: (dibaca) => ` was left out, it holds another version; read: ${dibaca}.`,
  semuaTerbaca: 'Every text of these sheets was read.',
  terbaca: 'all read',
  takDikenal: (banyak) => `${counted(banyak, 'cell')} not recognised`,
  tidakTerbaca: (banyak) => `${counted(banyak, 'cell')} could not be recognised`,
  lainnya: (banyak) => `and ${counted(banyak, 'more cell')}`,
  pohon: 'Cascade tree',
  bukaSemua: 'Open all',
  tutupSemua: 'Close all',
  tombol: 'Right arrow opens, left arrow closes, Enter chooses.',
  tanpaNama: '(no name)',
  cari: 'Search name, kinerja, indikator, owner, person',
  cariSingkat: 'Search',
  jenjang: 'Level',
  semuaJenjang: 'Level',
  semuaPemilik: 'Owner',
  ditemukan: (banyak) => (banyak === 0 ? 'Nothing matches. Try a shorter word.' : `${banyak} found`),
  kalimat: ({ en }) => en,
  lihatRealisasi: id.lihatRealisasi,
  temuan: (banyak, tingkat) =>
    counted(banyak, { kesalahan: 'error', peringatan: 'warning', saran: 'suggestion' }[tingkat]),
  diBawah: (temuan) => `${temuan} below`,
  capaian: (nilai, predikat, sementara) =>
    `Capaian ${[`${nilai} %`, predikat, sementara ? 'provisional' : ''].filter(Boolean).join(' · ')}`,
  rincian: {
    kinerja: 'Kinerja',
    indukIndikator: 'Under indikator',
    indikator: 'Indikator',
    do: 'DO',
    pemilik: 'Owner',
    ketua: 'Team leader',
    anggota: 'Team members',
    temuan: 'Findings',
    sel: 'Place',
  },
};

export type CascadingTexts = typeof id;
export const cascadingTexts: Catalogue<CascadingTexts> = { id, en };
