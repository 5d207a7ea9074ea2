import type { Sentence } from '../../../workbook/port';

const PROTECTED: Sentence = {
  id: 'Excel menolak karena lembar atau buku kerja ini diproteksi atau hanya dapat dibaca; buka proteksinya (Tinjau › Hapus Proteksi) atau simpan salinannya, lalu coba lagi.',
  en: 'Excel refused because this sheet or workbook is protected or read-only; unprotect it (Review › Unprotect Sheet) or save a copy, then try again.',
};
const GONE: Sentence = {
  id: 'Lembar, tabel atau sel yang dituju tidak ada lagi di buku kerja ini; klik Baca ulang, lalu coba lagi.',
  en: 'The sheet, table or cell is no longer in this workbook; click Read again, then try again.',
};
const TOO_LARGE: Sentence = {
  id: 'Isi yang dikirim sekali jalan terlalu besar untuk Excel; kosongkan baris dan kolom yang tidak dipakai atau pilih lebih sedikit lembar, lalu coba lagi.',
  en: 'This is too much for Excel at once; clear rows and columns that are not used or choose fewer sheets, then try again.',
};
const TOO_OLD: Sentence = {
  id: 'Excel ini belum mengenal perintah yang dipakai; perbarui Excel, atau buka berkasnya di pratinjau pada peramban.',
  en: 'This Excel does not know a command that is needed; update Excel, or open the file in the preview in a browser.',
};
const BUSY: Sentence = {
  id: 'Excel sedang sibuk; tunggu sebentar, lalu coba lagi.',
  en: 'Excel is busy; wait a moment, then try again.',
};
const OFFLINE: Sentence = {
  id: 'Sambungan ke Excel terputus; periksa jaringan, lalu coba lagi.',
  en: 'The connection to Excel was lost; check the network, then try again.',
};
const DAMAGED: Sentence = {
  id: 'Excel tidak dapat memakai alamat, nama atau isi yang diminta; klik Baca ulang, lalu coba lagi.',
  en: 'Excel cannot use an address, name or content that was asked for; click Read again, then try again.',
};

/** What each error code of Excel means to the user, and what to do about it. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  AccessDenied: PROTECTED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidBinding: GONE,
  InvalidSelection: GONE,
  InvalidObjectPath: GONE,
  InvalidOperationInCellEditMode: {
    id: 'Sebuah sel sedang diisi; tekan Enter untuk menyelesaikan atau Esc untuk membatalkan, lalu coba lagi.',
    en: 'A cell is being filled; press Enter to finish or Esc to leave it, then try again.',
  },
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ItemAlreadyExists: {
    id: 'Nama lembar, tabel atau nama yang akan dibuat sudah dipakai di buku kerja ini; klik Baca ulang, lalu susun lagi.',
    en: 'The name of a sheet, table or name to be made is taken in this workbook; click Read again, then compose again.',
  },
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  OperationCellsExceedLimit: TOO_LARGE,
  NonBlankCellOffSheet: {
    id: 'Isi lembar akan terdorong keluar dari tepi lembar; kosongkan baris atau kolom terakhirnya.',
    en: 'Content would be pushed off the edge of the sheet; clear its last rows or columns.',
  },
  MergedRangeConflict: {
    id: 'Ada sel gabungan yang menghalangi; pisahkan sel gabungan itu, lalu coba lagi.',
    en: 'Merged cells are in the way; unmerge them, then try again.',
  },
  FilteredRangeConflict: {
    id: 'Tabel atau rentang sedang disaring; hapus saringannya, lalu coba lagi.',
    en: 'A table or range is filtered; clear the filter, then try again.',
  },
  InsertDeleteConflict: {
    id: 'Sel tidak dapat disisipkan atau dihapus di situ karena memotong tabel atau sel gabungan; pindahkan dulu, lalu coba lagi.',
    en: 'Cells cannot be inserted or deleted there because a table or merged cells would be cut; move these first, then try again.',
  },
  PivotTableRangeConflict: {
    id: 'Sebuah PivotTable menempati tempat itu; pindahkan dulu, lalu coba lagi.',
    en: 'A PivotTable is in that place; move it first, then try again.',
  },
  FormulaLengthExceedsLimit: {
    id: 'Sebuah rumus terlalu panjang untuk Excel; pendekkan isinya, lalu coba lagi.',
    en: 'A formula is too long for Excel; shorten its content, then try again.',
  },
  InactiveWorkbook: {
    id: 'Buku kerja ini sedang tidak aktif; klik jendelanya, lalu coba lagi.',
    en: 'This workbook is not active; click its window, then try again.',
  },
  UnsupportedSheet: {
    id: 'Lembar itu bukan lembar kerja (misalnya lembar grafik); pilih lembar lain.',
    en: 'That is no worksheet (a chart sheet, for example); choose another one.',
  },
  MemoryLimitReached: {
    id: 'Memori Excel habis; tutup buku kerja lain, lalu coba lagi.',
    en: 'Excel is out of memory; close other workbooks, then try again.',
  },
  InvalidOperation: {
    id: 'Excel tidak dapat melakukannya dalam keadaan buku kerja sekarang; klik Baca ulang, lalu coba lagi.',
    en: 'Excel cannot do this as the workbook stands now; click Read again, then try again.',
  },
  InvalidArgument: DAMAGED,
  InvalidRequest: DAMAGED,
  BadPassword: {
    id: 'Lembar ini diproteksi dengan kata sandi; buka dulu proteksinya, lalu coba lagi.',
    en: 'This sheet is protected with a password; unprotect it first, then try again.',
  },
  Unauthenticated: {
    id: 'Masuk dulu ke akun Microsoft Anda di Excel, lalu coba lagi.',
    en: 'Sign in to your Microsoft account in Excel first, then try again.',
  },
  FileCorrupted: {
    id: 'Berkas yang dibuka Excel rusak; buka salinan yang utuh.',
    en: 'The file that Excel has open is damaged; open an intact copy.',
  },
  Conflict: {
    id: 'Orang lain sedang mengubah bagian yang sama; tunggu sebentar, lalu coba lagi.',
    en: 'Somebody else is changing the same part; wait a moment, then try again.',
  },
  ActivityLimitReached: BUSY,
  RequestAborted: BUSY,
  Timeout: BUSY,
  ServiceNotAvailable: OFFLINE,
  ConnectionFailure: OFFLINE,
  HostRestartNeeded: {
    id: 'Excel perlu dimulai ulang; simpan pekerjaan Anda, tutup Excel, lalu buka lagi.',
    en: 'Excel needs to be started again; save your work, close Excel, and open it again.',
  },
  ReadOnly: PROTECTED,
  GeneralException: {
    id: 'Excel gagal mengerjakannya atau sambungannya terputus; periksa jaringan, lalu coba lagi.',
    en: 'Excel failed to do this or the connection was lost; check the network, then try again.',
  },
  InternalServerError: OFFLINE,
};

/** What is said of an error code that is not listed. */
export function unknown(code: string): Sentence {
  return {
    id: `Excel tidak dapat menyelesaikannya; coba lagi, atau simpan dan buka ulang buku kerja (${code}).`,
    en: `Excel could not finish this; try again, or save the workbook and open it again (${code}).`,
  };
}
