import type { Tingkat } from '../../rules/rule';
import type { Sentence } from '../../workbook/port';
import { counted } from '../../rules/texts/en/counted';
import type { Catalogue } from './language';

const TINGKAT_ID: Record<Tingkat, string> = {
  kesalahan: 'Kesalahan',
  peringatan: 'Peringatan',
  saran: 'Saran',
};

const id = {
  tingkat: TINGKAT_ID,
  hasil: 'Hasil pemeriksaan',
  siap: 'Siap diajukan',
  belumSiap: (kesalahan: number) =>
    kesalahan > 0 ? `Belum siap diajukan: ${kesalahan} kesalahan` : 'Belum siap diajukan',
  kalimat: ({ id }: Sentence) => id,
  jumlah: (peringatan: number, saran: number) => `${peringatan} peringatan, ${saran} saran`,
  jumlahRealisasi: (banyak: number) => `${banyak} temuan realisasi`,
  periksa: 'Periksa',
  ketat: 'Pemeriksaan ketat',
  ketatArti: 'Ketat: setiap Sub Kegiatan harus memiliki tim.',
  sudahDiperiksa: 'Sudah diperiksa.',
  perubahan: (selesai: number, baru: number) =>
    [...(selesai > 0 ? [`${selesai} temuan selesai`] : []), ...(baru > 0 ? [`${baru} baru`] : [])].join(', '),
  saring: 'Saring temuan',
  saringTingkat: 'Tingkat',
  saringLembar: 'Lembar',
  saringPemilik: 'Pemilik',
  cari: 'Cari teks',
  semua: 'Semua',
  tampak: (tampak: number, semua: number) => `${tampak} dari ${semua} temuan ditampilkan.`,
  kosong: 'Tidak ada temuan yang cocok dengan saringan ini.',
  hapusSaringan: 'Hapus saringan',
  tanpaCascading: 'Belum ada cascading untuk diperiksa',
  bersih: 'Tidak ada temuan. Lembar siap cetak dapat disusun di tab Susun.',
  mengapa: 'Mengapa?',
  caraPerbaikan: 'Cara memperbaiki',
  lihat: 'Lihat sel',
  perbaiki: 'Perbaiki',
  perbaikiSemua: (banyak: number) => `Perbaiki semua (${banyak})`,
  lagi: (sisa: number) => `Tampilkan lagi (${sisa})`,
  pratinjau: (sel: number) => `Akan diganti di ${sel} sel:`,
  tidakPasti:
    'Perbaikan ini belum dapat dilakukan otomatis: teksnya juga ada di sel lain yang berisi rumus atau milik bagian lain. Silakan perbaiki di selnya.',
  semula: 'Semula',
  menjadi: 'Menjadi',
  terapkan: 'Terapkan',
  batal: 'Batal',
  memperbaiki: 'Memperbaiki sel…',
  diperbaiki: (sel: number) => `${sel} sel sudah diperbaiki.`,
  memeriksaTampilan: 'Memeriksa tampilan sel…',
  campur: (tempat: string) =>
    `Sebagian huruf di ${tempat} tebal, berwarna atau berukuran lain. Excel ini tidak dapat menjaganya: setelah diperbaiki seluruh teksnya akan seragam. Terapkan hanya bila itu tidak apa-apa.`,
  bentrok: (tempat: string) =>
    `Sel berikut sudah berisi lain sejak dibaca atau berisi rumus, jadi tidak diganti: ${tempat}.`,
  diLembar: 'Di buku kerja',
  tandai: 'Tandai di lembar',
  hapusTanda: 'Hapus tanda',
  menandai: 'Menandai sel…',
  menghapusTanda: 'Menghapus tanda…',
  ditandai: (banyak: number) => `${banyak} sel ditandai.`,
  ditolak: (tempat: string) => `Tidak dapat ditandai: ${tempat}.`,
  tandaDihapus: (banyak: number) => `${banyak} tanda dihapus.`,
  buatTemuan: 'Buat lembar Temuan',
  menyusunTemuan: 'Menyusun lembar Temuan…',
  temuanDibuat: (lembar: string) => `Lembar "${lembar}" sudah dibuat.`,
  bukaLembar: (lembar: string) => `Buka lembar ${lembar}`,
  danLain: (banyak: number) => `dan ${banyak} lainnya`,
};

const en: typeof id = {
  tingkat: { kesalahan: 'Error', peringatan: 'Warning', saran: 'Suggestion' },
  hasil: 'Result of the check',
  siap: 'Siap diajukan (ready to submit)',
  belumSiap: (kesalahan) =>
    kesalahan > 0
      ? `Belum siap diajukan: ${kesalahan} kesalahan (${counted(kesalahan, 'error')}, not ready to submit)`
      : 'Belum siap diajukan (not ready to submit)',
  kalimat: ({ en }) => en,
  jumlah: (peringatan, saran) => `${counted(peringatan, 'warning')}, ${counted(saran, 'suggestion')}`,
  jumlahRealisasi: (banyak) => `${counted(banyak, 'finding')} on realization`,
  periksa: 'Periksa (check)',
  ketat: 'Strict checking',
  ketatArti: 'Strict: every Sub Kegiatan needs a team.',
  sudahDiperiksa: 'Checked.',
  perubahan: (selesai, baru) =>
    [
      ...(selesai > 0 ? [`${counted(selesai, 'finding')} solved`] : []),
      ...(baru > 0 ? [`${baru} new`] : []),
    ].join(', '),
  saring: 'Filter findings',
  saringTingkat: 'Level',
  saringLembar: 'Sheet',
  saringPemilik: 'Owner',
  cari: 'Search text',
  semua: 'All',
  tampak: (tampak, semua) => `${tampak} of ${semua} findings shown.`,
  kosong: 'No finding fits this filter.',
  hapusSaringan: 'Clear filter',
  tanpaCascading: 'There is no cascade to check yet',
  bersih: 'No findings. Compose printable sheets in the tab Susun.',
  mengapa: 'Why?',
  caraPerbaikan: 'How to mend',
  lihat: 'Lihat sel (show cell)',
  perbaiki: 'Mend',
  perbaikiSemua: (banyak) => `Mend all (${banyak})`,
  lagi: (sisa) => `Show more (${sisa})`,
  pratinjau: (sel) => `Will be replaced in ${counted(sel, 'cell')}:`,
  tidakPasti:
    'This cannot be mended by itself: the text also stands in another cell that holds a formula or belongs to another part. Please mend it in the cell.',
  semula: 'Before',
  menjadi: 'After',
  terapkan: 'Apply',
  batal: 'Cancel',
  memperbaiki: 'Mending cells…',
  diperbaiki: (sel) => `${counted(sel, 'cell')} mended.`,
  memeriksaTampilan: 'Checking how the cells look…',
  campur: (tempat) =>
    `Some letters in ${tempat} are bold, coloured or of another size. This Excel cannot keep that: once mended, all of the text will look alike. Apply only if that does not matter.`,
  bentrok: (tempat) =>
    `These cells hold something else since they were read, or a formula, and were left alone: ${tempat}.`,
  diLembar: 'In the workbook',
  tandai: 'Mark in the sheets',
  hapusTanda: 'Remove marks',
  menandai: 'Marking cells…',
  menghapusTanda: 'Removing marks…',
  ditandai: (banyak) => `${counted(banyak, 'cell')} marked.`,
  ditolak: (tempat) => `Could not be marked: ${tempat}.`,
  tandaDihapus: (banyak) => `${counted(banyak, 'mark')} removed.`,
  buatTemuan: 'Make the sheet Temuan',
  menyusunTemuan: 'Composing the sheet Temuan…',
  temuanDibuat: (lembar) => `The sheet "${lembar}" was made.`,
  bukaLembar: (lembar) => `Open sheet ${lembar}`,
  danLain: (banyak) => `and ${banyak} more`,
};

export type PeriksaTexts = typeof id;
export const periksaTexts: Catalogue<PeriksaTexts> = { id, en };
