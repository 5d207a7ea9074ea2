import type { EntryData } from '../../data/entries';
import { withComma } from '../../../measure/number';
import { cellName } from '../../../workbook/address';
import type { Sentences } from '../catalogue';
import { accurate, entry, quarter } from '../shown';

/** What does not count as a number, and how to type it. */
function notCounted(isi: string | number | boolean, why: string, perbaikan: string) {
  return { pesan: `${entry(isi)} ${why}, sehingga tidak ikut dihitung.`, perbaikan };
}

const AS_TEXT = 'tertulis sebagai teks';

export const ENTRIES: Sentences<keyof EntryData> = {
  'sel-galat/isian': ({ galat }) => ({
    pesan: `Sel ini menampilkan galat ${galat}.`,
    perbaikan: 'Perbaiki rumusnya, atau ketik angkanya.',
  }),
  'angka-ambigu/dua-bacaan': ({ isi, calon, persen }) => {
    const [first, second] = calon.map(withComma);
    return {
      pesan: `${entry(isi)} dapat berarti ${first} atau ${second}.`,
      perbaikan: `Ketik ${first} atau ${second} sebagai angka${persen ? ', sama bentuknya dengan target dan triwulan lain' : ''}.`,
    };
  },
  'angka-ambigu/format-persen': ({ dibaca, dihitung }) => ({
    pesan: `Sel ini berformat persen: dibaca ${withComma(dibaca)}, tetapi rumus di lembar menghitung ${withComma(dihitung)}.`,
    perbaikan: `Susun lagi lembar Realisasi, atau ubah format sel menjadi Umum (General) lalu ketik ${withComma(dibaca)}.`,
  }),
  'realisasi-bukan-angka/tanggal': ({ isi }) =>
    notCounted(
      isi,
      'tersimpan sebagai tanggal',
      'Ubah format sel menjadi Umum (General), lalu ketik angkanya.',
    ),
  'realisasi-bukan-angka/gabungan': ({ isi }) =>
    notCounted(
      isi,
      'berdiri untuk beberapa indikator sekaligus',
      'Tulis satu angka untuk tiap indikator, satu baris satu angka.',
    ),
  'realisasi-bukan-angka/nihil': ({ isi }) =>
    notCounted(isi, AS_TEXT, 'Ketik 0 bila memang nol, atau kosongkan bila belum ada.'),
  'realisasi-bukan-angka/teks': ({ isi }) => notCounted(isi, AS_TEXT, 'Ketik angkanya saja.'),
  'realisasi-bukan-angka/teks-berangka': ({ isi, angka }) =>
    notCounted(isi, AS_TEXT, `Ganti dengan angka ${withComma(angka)}.`),
  'satuan-berbeda': ({ isi, tertulis, baris }) => ({
    pesan: `${entry(isi, ' %')} bersatuan ${tertulis}, padahal satuan baris ini ${baris}, sehingga tidak ikut dihitung.`,
    perbaikan: `Ketik angkanya dalam ${baris}, atau perbaiki kolom Satuan.`,
  }),
  'sel-tidak-terbaca/tanpa-indikator': ({ teks }) => ({
    pesan: `Angka ${teks} berdiri di kolom triwulan, tetapi barisnya tidak memuat indikator.`,
    perbaikan: 'Tulis indikatornya di baris yang sama, atau kosongkan angkanya.',
  }),
  'sel-tidak-terbaca/dua-indikator': ({ teks }) => ({
    pesan: `Indikator "${teks}" berdiri sebaris dengan indikator lain; angkanya dibaca sebagai milik indikator yang lain itu.`,
    perbaikan: 'Tulis tiap indikator di barisnya sendiri.',
  }),
  'sel-tidak-terbaca/tanpa-triwulan': ({ teks }) => ({
    pesan: `Angka ${teks} tidak dihitung: kolom Triwulan di barisnya tidak menyebut satu triwulan.`,
    perbaikan: 'Tulis 1, 2, 3 atau 4 di kolom Triwulan.',
  }),
  'sel-tidak-terbaca/berulang': ({ teks }) => ({
    pesan: `Angka ${teks} tidak dihitung: indikatornya ada di beberapa baris untuk triwulan yang sama, dan tidak terbaca baris mana lanjutan baris mana.`,
    perbaikan: 'Urutkan barisnya menurut indikator, atau beri kolom yang membedakannya, misalnya Program.',
  }),
  'rumus-belum-dihitung': ({ rumus, sel }) => ({
    pesan:
      rumus === 1
        ? `Rumus di sel ${cellName(sel.row, sel.col)} belum pernah dihitung, sehingga selnya terbaca kosong.`
        : `${rumus} rumus di lembar ini, mulai sel ${cellName(sel.row, sel.col)}, belum pernah dihitung, sehingga selnya terbaca kosong.`,
    perbaikan: 'Buka berkasnya di Excel, simpan, lalu baca lagi.',
  }),
  'lembar-berbeda/angka-sama': ({ indikator, lain, dihitung }) => ({
    pesan: `"${indikator}" ${lain > 0 ? `dan ${lain} indikator lain ` : ''}ada juga di sini dengan angka yang sama; ${counts(dihitung)}.`,
    perbaikan: 'Isi di satu tempat saja, supaya tidak ada dua angka untuk satu indikator.',
  }),
  'lembar-berbeda/angka': ({ indikator, ukuran, angka, angkaLain, dihitung }) => ({
    pesan: `"${indikator}": ${ukuranWords(ukuran)} di sini ${orEmpty(angka)}, di lembar lain ${orEmpty(angkaLain)}; ${counts(dihitung)}.`,
    perbaikan: 'Samakan angkanya, atau hapus salah satunya.',
  }),
};

type Two = EntryData['lembar-berbeda/angka'];

function counts({ lembar, row, col }: Two['dihitung']): string {
  return `yang dihitung adalah lembar "${lembar}", sel ${cellName(row, col)}`;
}

/** At the end of a quarter; up to the first there is nothing but itself. */
function ukuranWords(ukuran: Two['ukuran']): string {
  if (ukuran === 'target') return 'target';
  return ukuran === 1 ? `realisasi ${quarter(1)}` : `realisasi s.d. ${quarter(ukuran)}`;
}

function orEmpty(value: number | null): string {
  return value === null ? 'kosong' : accurate(value);
}
