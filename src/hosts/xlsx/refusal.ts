import { InputError } from '../../workbook/port';

/** Why a file cannot be used, and what to do about it: one sentence each. */
const SENTENCES = {
  kosong: 'Berkas ini kosong; ambil kembali salinan yang utuh.',
  terkunci: 'Berkas ini terkunci kata sandi; buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  xls: 'Berkas ini berformat lama .xls; buka di Excel dan simpan sebagai .xlsx.',
  xlsb: 'Berkas ini berformat .xlsb; buka di Excel dan simpan sebagai .xlsx.',
  ods: 'Berkas ini berformat .ods; buka di LibreOffice atau Excel dan simpan sebagai .xlsx.',
  pdf: 'Berkas ini sebenarnya PDF; pilih buku kerja Excel (.xlsx) asalnya.',
  web: 'Berkas ini sebenarnya halaman web; buka di Excel dan simpan sebagai .xlsx.',
  teks: 'Berkas ini berisi teks biasa (misalnya CSV); buka di Excel dan simpan sebagai .xlsx.',
  bukanXlsx: 'Berkas ini bukan buku kerja Excel; pilih berkas .xlsx.',
  rusak: 'Berkas ini rusak atau tidak lengkap; simpan ulang dari Excel atau ambil kembali salinan yang utuh.',
  terlaluBesar:
    'Berkas ini terlalu besar; pindahkan lembar cascading ke buku kerja baru lalu pilih yang baru itu.',
  tidakWajar:
    'Isi berkas ini mengembang tidak wajar dan tidak dibuka; simpan ulang dari Excel atau ambil salinan dari pemiliknya.',
} as const;

export type Reason = keyof typeof SENTENCES;

/** The error that says in one sentence why a file cannot be used. */
export function refusal(reason: Reason, cause?: unknown): InputError {
  return new InputError(SENTENCES[reason], { cause });
}
