import type { WordingData } from '../../data/wording';
import type { Sentences } from '../catalogue';
import { callNode } from './node';

const REPEATED = 'Periksa apakah ini salinan; bila ya, tulis kinerja yang khusus untuk tempat ini.';

export const WORDING: Sentences<keyof WordingData> = {
  'kinerja-bukan-hasil': ({ simpul, kinerja }) => ({
    pesan: `${callNode(simpul)}: kinerja "${kinerja}" menyebut kegiatan, bukan hasil.`,
    perbaikan: 'Tulis hasil yang ingin dicapai, misalnya "Meningkatnya …" atau "Terwujudnya …".',
  }),
  'kinerja-berulang/kelompok': ({ simpul, kinerja }) => ({
    pesan: `${callNode(simpul)}: kinerja "${kinerja}" tertulis dua kali dalam kelompok yang sama.`,
    perbaikan: REPEATED,
  }),
  'kinerja-berulang/simpul-lain': ({ simpul, kinerja, lain }) => ({
    pesan: `${callNode(simpul)}: kinerja "${kinerja}" tertulis juga pada ${callNode(lain)}.`,
    perbaikan: REPEATED,
  }),
  'indikator-mengulang-kinerja': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: indikator "${indikator}" sama dengan kinerjanya.`,
    perbaikan: 'Tulis ukurannya, misalnya "Jumlah …" atau "Persentase …".',
  }),
  'indikator-tidak-terukur': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: indikator "${indikator}" tidak menyebut apa yang diukur.`,
    perbaikan: 'Awali dengan ukurannya, misalnya "Jumlah …", "Persentase …", atau "Nilai …".',
  }),
  'indikator-keluaran-di-sasaran': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: indikator "${indikator}" menghitung keluaran, bukan hasil.`,
    perbaikan:
      'Ganti dengan ukuran hasilnya, misalnya "Indeks …" atau "Persentase …"; pindahkan hitungan keluaran ke Kegiatan atau Sub Kegiatan.',
  }),
  'indikator-majemuk': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: indikator "${indikator}" memuat lebih dari satu ukuran.`,
    perbaikan: 'Pecah menjadi satu indikator untuk tiap ukuran.',
  }),
  'indikator-sama-dengan-induk': ({ simpul, indikator, induk }) => ({
    pesan: `${callNode(simpul)}: indikator "${indikator}" sama dengan indikator ${callNode(induk)}.`,
    perbaikan: 'Tulis ukuran yang khusus untuk jenjang ini.',
  }),
  'do-mengulang-indikator': ({ simpul, do: teks }) => ({
    pesan: `${callNode(simpul)}: DO "${teks}" hanya mengulang indikatornya.`,
    perbaikan:
      'Tulis cara menghitungnya, misalnya "jumlah … dibagi jumlah … dikali 100", atau sebutkan asal nilainya ("hasil evaluasi …").',
  }),
  'do-tidak-terbaca': ({ simpul, do: teks }) => ({
    pesan: `${callNode(simpul)}: DO "${teks}" tidak terbaca sebagai rumus.`,
    perbaikan:
      'Tulis sebagai rumus, misalnya "jumlah … dibagi jumlah … dikali 100", atau sebutkan asal nilainya ("hasil evaluasi …").',
  }),
  'do-rujukan-tidak-ditemukan': ({ simpul, rujukan }) => ({
    pesan: `${callNode(simpul)}: ${rujukan.map(rujukanWords).join('; ')}.`,
    perbaikan: 'Samakan nama dalam DO dengan nama yang tertulis di cascading.',
  }),
  ejaan: ({ simpul, kata, teks, usul }) => ({
    pesan: `${callNode(simpul)}: "${kata}" dalam "${teks}" mungkin salah ketik.`,
    perbaikan: `Ganti menjadi "${usul}" bila itu yang dimaksud.`,
  }),
};

type Rujukan = WordingData['do-rujukan-tidak-ditemukan']['rujukan'][number];

function rujukanWords({ teks, simpul }: Rujukan): string {
  return simpul === 0 ? `"${teks}" dalam DO tidak ditemukan` : `"${teks}" dalam DO menunjuk ${simpul} simpul`;
}
