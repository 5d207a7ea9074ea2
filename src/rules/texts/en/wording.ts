import type { WordingData } from '../../data/wording';
import type { Sentences } from '../catalogue';
import { callNode } from './node';

const REPEATED = 'See whether this is a copy; if so, write the kinerja of this very place.';

export const WORDING: Sentences<keyof WordingData> = {
  'kinerja-bukan-hasil': ({ simpul, kinerja }) => ({
    pesan: `${callNode(simpul)}: the kinerja "${kinerja}" names an activity, not a result.`,
    perbaikan: 'Write the result to be achieved, for example "Meningkatnya …" or "Terwujudnya …".',
  }),
  'kinerja-berulang/kelompok': ({ simpul, kinerja }) => ({
    pesan: `${callNode(simpul)}: the kinerja "${kinerja}" stands twice in the same group.`,
    perbaikan: REPEATED,
  }),
  'kinerja-berulang/simpul-lain': ({ simpul, kinerja, lain }) => ({
    pesan: `${callNode(simpul)}: the kinerja "${kinerja}" also stands at ${callNode(lain)}.`,
    perbaikan: REPEATED,
  }),
  'indikator-mengulang-kinerja': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: the indicator "${indikator}" is the same as the kinerja.`,
    perbaikan: 'Write the measure, for example "Jumlah …" or "Persentase …".',
  }),
  'indikator-tidak-terukur': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: the indicator "${indikator}" does not say what is measured.`,
    perbaikan: 'Begin with the measure, for example "Jumlah …", "Persentase …" or "Nilai …".',
  }),
  'indikator-keluaran-di-sasaran': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: the indicator "${indikator}" counts outputs, not a result.`,
    perbaikan:
      'Measure the result instead, for example "Indeks …" or "Persentase …"; move the count of outputs to a Kegiatan or Sub Kegiatan.',
  }),
  'indikator-majemuk': ({ simpul, indikator }) => ({
    pesan: `${callNode(simpul)}: the indicator "${indikator}" holds more than one measure.`,
    perbaikan: 'Make it one indicator for each measure.',
  }),
  'indikator-sama-dengan-induk': ({ simpul, indikator, induk }) => ({
    pesan: `${callNode(simpul)}: the indicator "${indikator}" is the same as the one of ${callNode(induk)}.`,
    perbaikan: 'Write a measure of this level alone.',
  }),
  'do-mengulang-indikator': ({ simpul, do: teks }) => ({
    pesan: `${callNode(simpul)}: the DO "${teks}" only repeats its indicator.`,
    perbaikan:
      'Write how it is computed, for example "jumlah … dibagi jumlah … dikali 100", or name the source of the value ("hasil evaluasi …").',
  }),
  'do-tidak-terbaca': ({ simpul, do: teks }) => ({
    pesan: `${callNode(simpul)}: the DO "${teks}" cannot be read as a formula.`,
    perbaikan:
      'Write it as a formula, for example "jumlah … dibagi jumlah … dikali 100", or name the source of the value ("hasil evaluasi …").',
  }),
  'do-rujukan-tidak-ditemukan': ({ simpul, rujukan }) => ({
    pesan: `${callNode(simpul)}: ${rujukan.map(rujukanWords).join('; ')}.`,
    perbaikan: 'Write the name in the DO as it stands in the cascade.',
  }),
  ejaan: ({ simpul, kata, teks, usul }) => ({
    pesan: `${callNode(simpul)}: "${kata}" in "${teks}" may be a slip.`,
    perbaikan: `Replace it with "${usul}" if that is meant.`,
  }),
};

type Rujukan = WordingData['do-rujukan-tidak-ditemukan']['rujukan'][number];

function rujukanWords({ teks, simpul }: Rujukan): string {
  return simpul === 0 ? `"${teks}" in the DO was not found` : `"${teks}" in the DO means ${simpul} nodes`;
}
