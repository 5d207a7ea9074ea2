import type { SheetData } from '../../data/sheets';
import { cellName } from '../../../workbook/address';
import type { Sentences } from '../catalogue';
import { quoted } from '../shown';
import { callNode } from './node';

const BIDANG = {
  nama: 'nama',
  kinerja: 'kinerja',
  indikator: 'indikator',
  do: 'DO',
  pemilik: 'pemilik kinerja',
};

type TwoSheets = SheetData['lembar-berbeda/proses'];

/** What is wrong between two sheets, behind the node. */
function differing({ simpul, lembar, lembarLain }: TwoSheets, said: string) {
  return {
    pesan: `${simpul ? callNode(simpul) : 'Cascading'}: ${said}.`,
    perbaikan: `Samakan isi lembar "${lembar}" dan "${lembarLain}".`,
  };
}

const onlyIn = (lembar: string, lembarLain: string) =>
  `ada di lembar "${lembar}", tetapi tidak ada di lembar "${lembarLain}"`;

export const SHEETS: Sentences<keyof SheetData> = {
  'lembar-berbeda/proses': (data) =>
    differing(data, `isi proses di lembar "${data.lembar}" berbeda dengan lembar "${data.lembarLain}"`),
  'lembar-berbeda/simpul': (data) => differing(data, onlyIn(data.lembar, data.lembarLain)),
  'lembar-berbeda/simpul-lain': (data) =>
    differing(data, `"${data.teks}" ${onlyIn(data.lembarLain, data.lembar)}`),
  'lembar-berbeda/bidang': (data) =>
    differing(data, `${BIDANG[data.bidang]} ${onlyIn(data.lembar, data.lembarLain)}`),
  'lembar-berbeda/bidang-lain': (data) =>
    differing(data, `${BIDANG[data.bidang]} ${onlyIn(data.lembarLain, data.lembar)}`),
  'lembar-berbeda/teks': (data) =>
    differing(
      data,
      `${BIDANG[data.bidang]} di lembar "${data.lembar}" ("${data.teks}") berbeda dengan lembar "${data.lembarLain}" ("${data.teksLain}")`,
    ),
  'versi-ganda': ({ lembar, versi, dibaca }) => ({
    pesan: `Lembar ${quoted(lembar, ', ')} memuat cascading ${versi} dan tidak ikut dibaca; yang dibaca ${dibaca}.`,
    perbaikan: 'Bila versi itu yang ingin diperiksa, pilih lembarnya sebagai sumber.',
  }),
  'sel-tidak-terbaca/kotak': ({ teks, sel, lain }) => ({
    pesan: `Teks "${teks}" di ${cellName(sel.row, sel.col)}${lain > 0 ? ` dan ${lain} sel di sekitarnya` : ''} tidak termasuk kotak mana pun.`,
    perbaikan: 'Pindahkan ke kotak yang sesuai, beri labelnya (Kinerja, Indikator, DO, Pemilik), atau hapus.',
  }),
  'sel-galat/kotak': ({ sel, galat }) => ({
    pesan: `Sel ${cellName(sel.row, sel.col)} di lembar "${sel.lembar}" menampilkan galat ${galat}.`,
    perbaikan: 'Perbaiki rumusnya, atau tulis teksnya langsung di sel ini.',
  }),
  'teks-di-gambar': ({ teks, lembar, lain }) => ({
    pesan: `Teks "${teks}"${lain > 0 ? ` dan ${lain} teks lain` : ''} di lembar "${lembar}" ada di dalam gambar.`,
    perbaikan:
      'Tulis teksnya di sel dengan labelnya (Kinerja, Indikator, DO, Pemilik), atau hapus gambarnya bila isinya sudah ada di sel.',
  }),
};
