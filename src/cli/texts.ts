import type { Paper } from '../workbook/plan';
import type { Sentence } from '../workbook/port';

export const PERINTAH = ['baca', 'periksa', 'hitung', 'susun', 'contoh'] as const;
export type Perintah = (typeof PERINTAH)[number];

/** 0 done; 1 `periksa` found a cascade that is not 'siap diajukan'; 2 the input or the call could not be used. */
export type Status = 0 | 1 | 2;

export const BANTUAN = `cascading: membaca, memeriksa, menghitung dan menyusun cascading kinerja

  cascading baca    BERKAS.xlsx            [--json]
  cascading periksa BERKAS.xlsx [BERKAS…]  [--json] [--ketat]
  cascading hitung  BERKAS.xlsx            [--json] [--triwulan 1|2|3|4] [--jelaskan]
  cascading susun   BERKAS.xlsx -o HASIL.xlsx [--lembar …] [--kertas A3|A4|F4] [--tanggal YYYY-MM-DD]
                    [--cakupan BAGIAN] [--tanpa-nama] [--tanpa-capaian] [--timpa] [--buang-isian]
  cascading contoh  -o HASIL.xlsx [--timpa]

Perintah
  baca      menunjukkan isi cascading: simpul per jenjang, lembar yang dikenali, sel yang tidak terbaca
  periksa   menunjukkan temuan dan putusan siap diajukan atau belum
  hitung    menghitung realisasi, capaian dan predikat dari tabel realisasi
  susun     membuat buku kerja berisi lembar hasil susunan; HASIL yang sudah ada disusun lagi, isiannya tetap
  contoh    menulis contoh: cascading sebuah perangkat daerah rekaan dengan realisasinya

Pilihan
  --json                 hasil sebagai satu objek JSON
  --ketat                Sub Kegiatan harus memiliki tim, individu saja belum cukup
  --triwulan N           triwulan berjalan, 1 sampai 4 (bila tidak disebut: triwulan terakhir yang terisi)
  --jelaskan             tiap nilai: dari sel mana, DO, penjumlahan triwulan, rumus dengan angkanya, skala
  -o HASIL.xlsx          tempat menulis hasil; BERKAS tidak pernah diubah
  --lembar DAFTAR        pohon,ringkasan,matriks,data,realisasi,temuan (bila tidak disebut: semuanya)
  --kertas UKURAN        A3, A4 atau F4 (bila tidak disebut: A3)
  --tanggal YYYY-MM-DD   tanggal yang dicetak (bila tidak disebut: tanpa tanggal)
  --cakupan BAGIAN       "Sasaran 2" atau pemilik seperti "Kabid PA": pohon, ringkasan dan matriks bagian itu saja
  --tanpa-nama           pohon tanpa nama orang
  --tanpa-capaian        pohon tanpa capaian dan predikat (bila ada realisasi, keduanya ditampilkan)
  --timpa                HASIL boleh menggantikan berkas lain yang sudah ada, atau suntingan di Data Cascading-nya
  --buang-isian          isian di HASIL yang sudah ada tidak dipertahankan
  --lembar-sumber NAMA   hanya membaca lembar ini; boleh diulang; 'NAMA=datar' membacanya sebagai tabel datar
                         (juga pohon, ringkasan, matriks, mendatar, jabatan, gambar, data)
  --rinci                rincian kesalahan yang tidak terduga, untuk dilaporkan
  --bantuan, --help, -h  menampilkan bantuan ini
  --versi, --version, -v menampilkan versi

Status keluar: 0 selesai; 1 periksa: belum siap diajukan; 2 berkas tidak dapat dipakai atau perintah keliru.
`;

const SEE_HELP = 'lihat cascading --bantuan';

/** What is wrong with a call, and what to do: one sentence each. */
export const CALL = {
  noCommand: `Perintah belum disebut; pakai ${PERINTAH.join(', ')} (${SEE_HELP}).`,
  unknownCommand: (name: string, near: string | null) =>
    near === null
      ? `Perintah "${name}" tidak dikenal; pakai ${PERINTAH.join(', ')} (${SEE_HELP}).`
      : `Perintah "${name}" tidak dikenal; mungkin maksudnya ${near} (${SEE_HELP}).`,
  unknownOption: (option: string, perintah: Perintah, near: string | null) =>
    near === null
      ? `Pilihan ${option} tidak dikenal oleh perintah ${perintah}; ${SEE_HELP}.`
      : `Pilihan ${option} tidak dikenal oleh perintah ${perintah}; mungkin maksudnya --${near} (${SEE_HELP}).`,
  strangeOption: (option: string) => `Pilihan ${option} tidak dikenal; ${SEE_HELP}.`,
  optionTwice: (option: string) => `Pilihan ${option} disebut dua kali; sebut sekali saja.`,
  badOutput: (name: string) => `HASIL "${name}" harus berakhiran .xlsx; tulis -o HASIL.xlsx.`,
  valueMissing: (option: string) => `Pilihan ${option} memerlukan nilai; ${SEE_HELP}.`,
  valueTooMany: (option: string) => `Pilihan ${option} tidak memerlukan nilai; ${SEE_HELP}.`,
  noFile: (perintah: Perintah) => `BERKAS belum disebut; tulis cascading ${perintah} BERKAS.xlsx.`,
  noFileNeeded: (perintah: Perintah) =>
    `Perintah ${perintah} tidak memerlukan BERKAS; tulis cascading ${perintah} -o HASIL.xlsx.`,
  tooManyFiles: (perintah: Perintah) =>
    `Perintah ${perintah} memakai satu BERKAS saja; jalankan satu per satu.`,
  noOutput: 'Tempat hasil belum disebut; tambahkan -o HASIL.xlsx.',
  outputIsInput: 'HASIL sama dengan BERKAS, padahal BERKAS tidak boleh diubah; pilih nama lain setelah -o.',
  badTriwulan: (value: string) => `Triwulan "${value}" tidak dikenal; pakai 1, 2, 3 atau 4.`,
  badKertas: (value: string, known: readonly Paper[]) =>
    `Kertas "${value}" tidak dikenal; pakai ${known.join(', ')}.`,
  badLembar: (value: string, known: readonly string[]) =>
    `Lembar "${value}" tidak dikenal; pakai ${known.join(', ')}, dipisah koma.`,
  badTanggal: (value: string) =>
    `Tanggal "${value}" tidak ada; tulis sebagai YYYY-MM-DD, misalnya 2024-12-31.`,
};

/** The command line speaks Indonesian only. */
const plain = (id: string): Sentence => ({ id, en: id });

/** Why a file cannot be read or written, and what to do. */
export const FILE = {
  notFound: 'Berkas tidak ditemukan; periksa nama dan foldernya.',
  isFolder: 'Ini folder, bukan berkas; sebutkan berkas .xlsx di dalamnya.',
  notRegular: 'Ini bukan berkas biasa; sebutkan berkas .xlsx.',
  notAllowed: 'Berkas tidak boleh dibuka; minta izin baca atau salin ke folder sendiri.',
  busy: 'Berkas sedang dipakai program lain; tutup dahulu lalu coba lagi.',
  unreadable: (code: string) => `Berkas tidak dapat dibaca (${code}); salin ke folder lain lalu coba lagi.`,
  outputFolder: 'Folder untuk HASIL tidak ada; buat dahulu atau pilih folder lain.',
  outputNotRegular:
    'HASIL tidak dapat ditulis di sini karena sudah ada dan bukan berkas biasa; pilih nama lain.',
  outputNotAllowed: 'HASIL tidak boleh ditulis di sini; pilih folder atau nama lain.',
  outputFull: 'Penyimpanan penuh; kosongkan tempat lalu coba lagi.',
  outputOther:
    'Sudah ada berkas lain di sini yang bukan hasil susunan; pilih nama lain, atau tambahkan --timpa untuk menggantinya.',
  outputExists: 'Sudah ada berkas di sini; pilih nama lain, atau tambahkan --timpa untuk menggantinya.',
  outputChanged: 'HASIL berubah selagi disusun; tutup di Excel lalu susun lagi.',
  outputEdited: (count: number, cell: string) =>
    `Data Cascading di HASIL sudah disunting di ${count} tempat (misalnya ${cell}) dan akan diganti isi BERKAS; salin suntingan itu ke BERKAS, susun dari HASIL ke berkas lain, atau tambahkan --timpa.`,
  drawnEdited: (count: number, cell: string) =>
    `Lembar gambar di HASIL sudah disunting di ${count} tempat (misalnya ${cell}) dan akan digambar ulang; pindahkan suntingan itu ke BERKAS, atau tambahkan --timpa.`,
  outputTwice: (names: readonly string[]) =>
    `Lembar ${names.map((name) => `"${name}"`).join(' dan ')} di HASIL sama-sama hasil susunan; hapus salah satunya lalu susun lagi.`,
  unwritable: (code: string) => `HASIL tidak dapat ditulis (${code}); pilih folder atau nama lain.`,
  adviceSource: plain('pilih buku kerja lain, atau tunjuk lembarnya dengan --lembar-sumber'),
  adviceCascade: plain('pilih buku kerja yang memuat pohon atau matriks cascading'),
  noScope: (name: string, known: readonly string[]) =>
    `Cakupan "${name}" tidak ada; pakai semua, ${known.join(', ')}.`,
  noTata: (word: string, known: readonly string[]) =>
    `Tata "${word.trim()}" tidak ada; yang ada: ${known.join(', ')}.`,
  noSheet: (name: string, known: readonly string[]) =>
    `Lembar "${name}" tidak ada; yang ada: ${known.join(', ')}.`,
};

/** As many as fit into one sentence. */
function listed(names: readonly string[]): string {
  const MOST = 3;
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(', ')} dan ${more} lainnya` : names.join(', ');
}

/** What is said about a HASIL that was there. */
export const SUSUN = {
  kept: 'Isian yang sudah ada di HASIL dipertahankan.',
  dropped: 'Isian yang dahulu ada di HASIL tidak dipakai lagi (--buang-isian).',
  left: (count: number) =>
    `${count} baris isian tidak lagi mempunyai tempat atau berbeda dari isian di HASIL; semuanya ada di daftar di bawah tabel Realisasi.`,
  setelanDiffers: (names: readonly string[]) =>
    `Setelan di HASIL dan di BERKAS berbeda (${listed(names)}); yang dipakai Setelan di HASIL.`,
  rulesMoved: (cells: readonly string[]) =>
    `Baris bergeser di bawah validasi atau format bersyarat buatan sendiri (${listed(cells)}); periksa selnya.`,
  dataReplaced: 'Isi Data Cascading di HASIL berbeda dari BERKAS; yang dipakai isi BERKAS.',
};

export const UNEXPECTED = (message: string): string =>
  `Terjadi kesalahan yang tidak terduga (${message}); jalankan lagi dengan --rinci, lalu laporkan rinciannya kepada pengembang.`;

/** Shown on a terminal while something takes time. */
export const PROGRESS = {
  reading: (name: string) => `Membaca ${name} …`,
  checking: (name: string) => `Memeriksa ${name} …`,
  measuring: (name: string) => `Menghitung ${name} …`,
  composing: (name: string) => `Menyusun ${name} …`,
};
