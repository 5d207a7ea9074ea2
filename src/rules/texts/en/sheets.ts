import type { SheetData } from '../../data/sheets';
import { cellName } from '../../../workbook/address';
import type { Sentences } from '../catalogue';
import { quoted } from '../shown';
import { counted } from './counted';
import { callNode } from './node';

const BIDANG = {
  nama: 'the name',
  kinerja: 'the kinerja',
  indikator: 'the indicator',
  do: 'the operational definition (DO)',
  pemilik: 'the owner',
};

type TwoSheets = SheetData['lembar-berbeda/proses'];

/** What is wrong between two sheets, behind the node. */
function differing({ simpul, lembar, lembarLain }: TwoSheets, said: string) {
  return {
    pesan: `${simpul ? callNode(simpul) : 'Cascading'}${said}.`,
    perbaikan: `Make the sheets "${lembar}" and "${lembarLain}" say the same.`,
  };
}

const onlyIn = (lembar: string, lembarLain: string) =>
  `stands in the sheet "${lembar}", but not in the sheet "${lembarLain}"`;

export const SHEETS: Sentences<keyof SheetData> = {
  'lembar-berbeda/proses': (data) =>
    differing(
      data,
      `: the lines in the sheet "${data.lembar}" differ from those in the sheet "${data.lembarLain}"`,
    ),
  'lembar-berbeda/simpul': (data) => differing(data, ` ${onlyIn(data.lembar, data.lembarLain)}`),
  'lembar-berbeda/simpul-lain': (data) =>
    differing(data, `: "${data.teks}" ${onlyIn(data.lembarLain, data.lembar)}`),
  'lembar-berbeda/bidang': (data) =>
    differing(data, `: ${BIDANG[data.bidang]} ${onlyIn(data.lembar, data.lembarLain)}`),
  'lembar-berbeda/bidang-lain': (data) =>
    differing(data, `: ${BIDANG[data.bidang]} ${onlyIn(data.lembarLain, data.lembar)}`),
  'lembar-berbeda/teks': (data) =>
    differing(
      data,
      `: ${BIDANG[data.bidang]} in the sheet "${data.lembar}" ("${data.teks}") differs from the sheet "${data.lembarLain}" ("${data.teksLain}")`,
    ),
  'versi-ganda': ({ lembar, versi, dibaca }) => ({
    pesan: `The ${lembar.length === 1 ? 'sheet' : 'sheets'} ${quoted(lembar, ', ')} ${lembar.length === 1 ? 'holds' : 'hold'} the cascade ${versi} and ${lembar.length === 1 ? 'was' : 'were'} left out; ${dibaca} was read.`,
    perbaikan: 'If that version is the one to check, choose its sheets as the source.',
  }),
  'sel-tidak-terbaca/kotak': ({ teks, sel, lain }) => ({
    pesan: `The text "${teks}" in ${cellName(sel.row, sel.col)} ${lain > 0 ? `and ${counted(lain, 'cell')} around it belong` : 'belongs'} to no box.`,
    perbaikan: 'Move it to its box, give it its label (Kinerja, Indikator, DO, Pemilik), or delete it.',
  }),
  'sel-galat/kotak': ({ sel, galat }) => ({
    pesan: `The cell ${cellName(sel.row, sel.col)} in the sheet "${sel.lembar}" shows the error ${galat}.`,
    perbaikan: 'Mend its formula, or write the text into this cell.',
  }),
  'teks-di-gambar': ({ teks, lembar, lain }) => ({
    pesan: `The text "${teks}" ${lain > 0 ? `and ${lain} more ` : ''}in the sheet "${lembar}" ${lain > 0 ? 'stand in drawings' : 'stands in a drawing'}.`,
    perbaikan:
      'Write the text into a cell with its label (Kinerja, Indikator, DO, Pemilik), or delete the drawing if a cell says it already.',
  }),
};
