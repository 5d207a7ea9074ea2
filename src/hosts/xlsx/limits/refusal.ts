import { InputError } from '../../../workbook/port';

/** Why a file cannot be used, and what to do about it: one sentence each. */
const SENTENCES = {
  kosong: {
    id: 'Berkas ini kosong; ambil kembali salinan yang utuh.',
    en: 'This file is empty; fetch an intact copy.',
  },
  terkunci: {
    id: 'Berkas ini terkunci kata sandi; buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
    en: 'This file is locked with a password; open it in Excel, remove the password, save it, then try again.',
  },
  xls: {
    id: 'Berkas ini berformat lama .xls; buka di Excel dan simpan sebagai .xlsx.',
    en: 'This file has the old format .xls; open it in Excel and save it as .xlsx.',
  },
  xlsb: {
    id: 'Berkas ini berformat .xlsb; buka di Excel dan simpan sebagai .xlsx.',
    en: 'This file has the format .xlsb; open it in Excel and save it as .xlsx.',
  },
  ods: {
    id: 'Berkas ini berformat .ods; buka di LibreOffice atau Excel dan simpan sebagai .xlsx.',
    en: 'This file has the format .ods; open it in LibreOffice or Excel and save it as .xlsx.',
  },
  pdf: {
    id: 'Berkas ini sebenarnya PDF; pilih buku kerja Excel (.xlsx) asalnya.',
    en: 'This file is a PDF; choose the Excel workbook (.xlsx) it was made from.',
  },
  web: {
    id: 'Berkas ini sebenarnya halaman web; buka di Excel dan simpan sebagai .xlsx.',
    en: 'This file is a web page; open it in Excel and save it as .xlsx.',
  },
  teks: {
    id: 'Berkas ini berisi teks biasa (misalnya CSV); buka di Excel dan simpan sebagai .xlsx.',
    en: 'This file holds plain text (CSV, for example); open it in Excel and save it as .xlsx.',
  },
  bukanXlsx: {
    id: 'Berkas ini bukan buku kerja Excel; pilih berkas .xlsx.',
    en: 'This file is no Excel workbook; choose an .xlsx file.',
  },
  rusak: {
    id: 'Berkas ini rusak atau tidak lengkap; simpan ulang dari Excel atau ambil kembali salinan yang utuh.',
    en: 'This file is damaged or incomplete; save it again from Excel or fetch an intact copy.',
  },
  terlaluBesar: {
    id: 'Berkas ini terlalu besar; pindahkan lembar cascading ke buku kerja baru lalu pilih yang baru itu.',
    en: 'This file is too large; move the cascade sheets to a new workbook and choose that one.',
  },
  tidakWajar: {
    id: 'Isi berkas ini mengembang tidak wajar dan tidak dibuka; simpan ulang dari Excel atau ambil salinan dari pemiliknya.',
    en: 'The content of this file expands beyond reason and was not opened; save it again from Excel or ask its owner for a copy.',
  },
  takTerubah: {
    id: 'Berkas ini tersimpan dalam bentuk yang tidak dapat diubah di sini; buka di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi.',
    en: 'This file is stored in a form that cannot be changed here; open it in Excel, save it as .xlsx, then choose it again.',
  },
  dibagikan: {
    id: 'Buku kerja ini dibagikan dengan cara lama (Share Workbook) sehingga tidak dapat diubah di sini; hentikan berbagi di Excel, simpan, lalu pilih lagi.',
    en: 'This workbook is shared in the old way (Share Workbook), so it cannot be changed here; stop sharing it in Excel, save, then choose it again.',
  },
} as const;

export type Reason = keyof typeof SENTENCES;

/** The error that says in one sentence why a file cannot be used. */
export function refusal(reason: Reason, cause?: unknown): InputError {
  return new InputError(SENTENCES[reason], { cause });
}
