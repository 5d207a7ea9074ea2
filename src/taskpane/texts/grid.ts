import type { Catalogue } from './language';

const id = {
  judul: 'Isi buku kerja',
  lembar: 'Lembar',
  baris: 'Baris',
  bertanda: 'Bertanda',
  kosong: '(kosong)',
  letak: (lembar: string, sel: string) => `${lembar}, ${sel}`,
  tersembunyi: 'tersembunyi',
  tersembunyiDi: { baris: 'baris ini tersembunyi di Excel', kolom: 'kolom ini tersembunyi di Excel' },
  buka: 'Lihat isi lembar',
  tutup: 'Tutup isi lembar',
  unduh: 'Unduh hasil',
  menyiapkan: 'Menyiapkan berkas…',
  terunduh: (nama: string) => `${nama} sudah disimpan ke folder unduhan. Berkas asal tidak berubah.`,
};

const en: typeof id = {
  judul: 'Workbook contents',
  lembar: 'Sheet',
  baris: 'Row',
  bertanda: 'Marked',
  kosong: '(empty)',
  letak: (lembar, sel) => `${lembar}, ${sel}`,
  tersembunyi: 'hidden',
  tersembunyiDi: { baris: 'this row is hidden in Excel', kolom: 'this column is hidden in Excel' },
  buka: 'Show the sheet',
  tutup: 'Hide the sheet',
  unduh: 'Download result',
  menyiapkan: 'Preparing the file…',
  terunduh: (nama) => `${nama} was saved to the downloads folder. The original file was not changed.`,
};

export type GridTexts = typeof id;
export const gridTexts: Catalogue<GridTexts> = { id, en };
