import type { MissingData } from '../../data/missing';
import type { Sentences } from '../catalogue';
import { LEVELS, unshownNames, type FieldNames } from '../shown';
import { callNode } from './node';

/** What the fields are called; what stands below a box is called by its own level. */
const BIDANG: FieldNames = {
  kinerja: 'kinerja',
  indikator: 'indikator',
  do: 'DO',
  pemilik: 'pemilik kinerja',
  pelaksana: 'tim atau pelaksana',
};

const PERAN = { ketua: 'ketua', anggota: 'anggota', individu: 'pelaksana' };

export const MISSING: Sentences<keyof MissingData> = {
  'sub-kegiatan-tanpa-indikator': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki indikator.`,
    perbaikan: 'Isi indikator Sub Kegiatan ini, misalnya "Jumlah dokumen …".',
  }),
  'sub-kegiatan-tanpa-pemilik': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki pemilik kinerja.`,
    perbaikan: 'Isi pemilik kinerja Sub Kegiatan ini dengan jabatan yang bertanggung jawab.',
  }),
  'sub-kegiatan-tanpa-tim/tanpa-pelaksana': ({ simpul, ketat }) => ({
    pesan: `${callNode(simpul)} belum memiliki tim maupun pelaksana.`,
    perbaikan: ketat
      ? 'Isi tim kerja: nama tim, ketua, anggota, serta kinerja dan indikatornya.'
      : 'Isi tim kerja (ketua dan anggota) atau pelaksana perorangan, beserta kinerja dan indikatornya.',
  }),
  'sub-kegiatan-tanpa-tim/perorangan': ({ simpul }) => ({
    pesan: `${callNode(simpul)} hanya memiliki pelaksana perorangan, belum memiliki tim.`,
    perbaikan: 'Isi tim kerja: nama tim, ketua, anggota, serta kinerja dan indikatornya.',
  }),
  'kinerja-sub-kegiatan-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki kinerja.`,
    perbaikan: 'Isi kinerja Sub Kegiatan ini dengan hasil yang ingin dicapai.',
  }),
  'kinerja-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki kinerja.`,
    perbaikan: 'Isi kinerja dengan hasil yang ingin dicapai.',
  }),
  'indikator-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki indikator.`,
    perbaikan: 'Isi indikator yang mengukur kinerja ini.',
  }),
  'pemilik-kosong': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki pemilik kinerja.`,
    perbaikan: 'Isi pemilik kinerja dengan jabatan yang bertanggung jawab.',
  }),
  'induk-tanpa-anak': ({ simpul, anak }) => ({
    pesan: `${callNode(simpul)} belum memiliki ${LEVELS[anak]}.`,
    perbaikan: `Tambahkan ${LEVELS[anak]} yang mendukungnya, atau hapus bila tidak dipakai lagi.`,
  }),
  'induk-tidak-diketahui': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum diketahui induknya: letaknya tidak menunjukkan di bawah siapa ia berada.`,
    perbaikan: 'Letakkan di bawah atau di kanan induknya, atau beri nomor yang sama dengan induknya.',
  }),
  'tata-tidak-memuat': ({ bidang }) => ({
    pesan: `Lembar ini tidak memuat ${unshownNames(bidang, BIDANG, ' dan ')}, sehingga hal itu tidak diperiksa.`,
    perbaikan:
      'Susun lembar Data Cascading dari cascading ini, lalu lengkapi yang belum ada di sana sebelum diajukan.',
  }),
  'tim-tanpa-ketua': ({ simpul }) => ({
    pesan: `${callNode(simpul)} belum memiliki ketua.`,
    perbaikan: 'Isi nama atau jabatan ketua tim.',
  }),
  'tim-tanpa-anggota': ({ simpul }) => ({
    pesan: `${callNode(simpul)} hanya berisi ketua, belum ada anggota.`,
    perbaikan: 'Isi anggota tim, atau ubah menjadi pelaksana perorangan bila memang dikerjakan sendiri.',
  }),
  'jumlah-indikator-berbeda': ({ simpul, peran, kinerja, indikator }) => ({
    pesan: `${callNode(simpul)}: ${PERAN[peran]} memiliki ${kinerja} kinerja tetapi ${indikator} indikator.`,
    perbaikan: 'Lengkapi sehingga setiap kinerja memiliki satu indikator.',
  }),
  'persentase-tanpa-do': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: indikator "${indikator}" belum memiliki definisi operasional (DO).`,
    perbaikan: 'Tulis DO, misalnya "jumlah … dibagi jumlah … dikali 100".',
  }),
};
