import type { EntryData } from '../../data/entries';
import { withComma } from '../../../measure/number';
import { cellName } from '../../../workbook/address';
import type { Sentences } from '../catalogue';
import { accurate, entry, quarter } from '../shown';
import { counted } from './counted';

/** What does not count as a number, and how to type it. */
function notCounted(isi: string | number | boolean, why: string, perbaikan: string) {
  return { pesan: `${entry(isi)} ${why}, so that it is not counted.`, perbaikan };
}

const AS_TEXT = 'is written as text';

export const ENTRIES: Sentences<keyof EntryData> = {
  'sel-galat/isian': ({ galat }) => ({
    pesan: `This cell shows the error ${galat}.`,
    perbaikan: 'Mend its formula, or type the number.',
  }),
  'angka-ambigu/dua-bacaan': ({ isi, calon, persen }) => {
    const [first, second] = calon.map(withComma);
    return {
      pesan: `${entry(isi)} can mean ${first} or ${second} (a comma stands before decimals).`,
      perbaikan: `Type ${first} or ${second} as a number${persen ? ', in the form of the target and the other quarters' : ''}.`,
    };
  },
  'angka-ambigu/format-persen': ({ dibaca, dihitung }) => ({
    pesan: `This cell is formatted as a percentage: it is read as ${withComma(dibaca)}, but the formulas of the sheet count ${withComma(dihitung)}.`,
    perbaikan: `Compose the sheet Realisasi again, or set the format of the cell to General and type ${withComma(dibaca)}.`,
  }),
  'realisasi-bukan-angka/tanggal': ({ isi }) =>
    notCounted(isi, 'is stored as a date', 'Set the format of the cell to General, then type the number.'),
  'realisasi-bukan-angka/gabungan': ({ isi }) =>
    notCounted(
      isi,
      'stands for several indicators at once',
      'Write one number for each indicator, one in a row.',
    ),
  'realisasi-bukan-angka/nihil': ({ isi }) =>
    notCounted(isi, AS_TEXT, 'Type 0 if it is really zero, or clear it if it is not known yet.'),
  'realisasi-bukan-angka/teks': ({ isi }) => notCounted(isi, AS_TEXT, 'Type the number only.'),
  'realisasi-bukan-angka/teks-berangka': ({ isi, angka }) =>
    notCounted(isi, AS_TEXT, `Replace it with the number ${withComma(angka)}.`),
  'satuan-berbeda': ({ isi, tertulis, baris }) => ({
    pesan: `${entry(isi, ' %')} is in ${tertulis}, but the unit of this row is ${baris}, so that it is not counted.`,
    perbaikan: `Type the number in ${baris}, or correct the column Satuan.`,
  }),
  'sel-tidak-terbaca/tanpa-indikator': ({ teks }) => ({
    pesan: `The number ${teks} stands in the column of a quarter, but its row has no indicator.`,
    perbaikan: 'Write its indicator in the same row, or clear the number.',
  }),
  'sel-tidak-terbaca/dua-indikator': ({ teks }) => ({
    pesan: `The indicator "${teks}" shares its row with another one; the numbers are read as those of the other.`,
    perbaikan: 'Write each indicator in a row of its own.',
  }),
  'sel-tidak-terbaca/tanpa-triwulan': ({ teks }) => ({
    pesan: `The number ${teks} is not counted: the column Triwulan of its row does not name one quarter.`,
    perbaikan: 'Write 1, 2, 3 or 4 into the column Triwulan.',
  }),
  'sel-tidak-terbaca/berulang': ({ teks }) => ({
    pesan: `The number ${teks} is not counted: several rows hold its indicator for the same quarter, and which of them goes on with which cannot be read.`,
    perbaikan: 'Sort the rows by indicator, or give them a column that tells them apart, such as Program.',
  }),
  'rumus-belum-dihitung': ({ rumus, sel }) => ({
    pesan:
      rumus === 1
        ? `The formula in the cell ${cellName(sel.row, sel.col)} was never calculated, so that the cell reads as empty.`
        : `${rumus} formulas in this sheet, from the cell ${cellName(sel.row, sel.col)} on, were never calculated, so that the cells read as empty.`,
    perbaikan: 'Open the file in Excel, save it, and read it again.',
  }),
  'lembar-berbeda/angka-sama': ({ indikator, lain, dihitung }) => ({
    pesan: `"${indikator}" ${lain > 0 ? `and ${counted(lain, 'other indicator')} stand` : 'stands'} here too with the same numbers; ${counts(dihitung)}.`,
    perbaikan: 'Enter it in one place only, so that no indicator has two numbers.',
  }),
  'lembar-berbeda/angka': ({ indikator, ukuran, angka, angkaLain, dihitung }) => ({
    pesan: `"${indikator}": the ${ukuranWords(ukuran)} is ${orEmpty(angka)} here, ${orEmpty(angkaLain)} in the other sheet; ${counts(dihitung)}.`,
    perbaikan: 'Make the numbers the same, or delete one of them.',
  }),
};

type Two = EntryData['lembar-berbeda/angka'];

function counts({ lembar, row, col }: Two['dihitung']): string {
  return `what counts is the sheet "${lembar}", cell ${cellName(row, col)}`;
}

/** At the end of a quarter; up to the first there is nothing but itself. */
function ukuranWords(ukuran: Two['ukuran']): string {
  if (ukuran === 'target') return 'target';
  return ukuran === 1 ? `realization of ${quarter(1)}` : `realization up to ${quarter(ukuran)}`;
}

function orEmpty(value: number | null): string {
  return value === null ? 'empty' : accurate(value);
}
