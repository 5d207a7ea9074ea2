import type { ValueData } from '../../data/values';
import { angka as shown, withComma } from '../../../measure/number';
import type { Sentences } from '../catalogue';
import { numbers, quarter, quarters, quoted, rounded } from '../shown';

const ABOVE_OR_BELOW =
  'Check realization and target, how the quarters add up (the column Akumulasi), and Polaritas.';

export const VALUES: Sentences<keyof ValueData> = {
  'penyebut-nol/berpembilang': (data) => ({
    pesan: zeroDenominator(data),
    perbaikan: 'Check the numbers of numerator and denominator.',
  }),
  'penyebut-nol/belum-ada': (data) => ({
    pesan: zeroDenominator(data),
    perbaikan: 'Make sure that nothing came in during that quarter.',
  }),
  'pembilang-melebihi-penyebut': ({ indikator, triwulan, angka }) => ({
    pesan: `"${indikator}" is ${rounded(angka)} % in ${quarter(triwulan)}: its numerator exceeds its denominator.`,
    perbaikan: 'Check the numbers of numerator and denominator, and how they add up (the column Akumulasi).',
  }),
  'persentase-dijumlahkan': ({ indikator, jumlah }) => ({
    pesan: `The four quarters of "${indikator}" add up to ${rounded(jumlah)} %.`,
    perbaikan:
      'In the form E.81 the quarters are added: write what each quarter adds, not how things stand at its end.',
  }),
  'triwulan-terlewat': ({ kata, kosong, terisi }) => ({
    pesan: `${quoted(kata, ' and ')}: nothing in ${quarters(kosong)}, although ${quarter(terisi)} is filled.`,
    perbaikan: 'Enter the number; type 0 if there was really nothing in that quarter.',
  }),
  'realisasi-turun': ({ kata, dari, menjadi }) => ({
    pesan: `"${kata}" falls from ${withComma(dari)} to ${withComma(menjadi)}, although it is cumulative.`,
    perbaikan:
      'Write the whole number up to that quarter, or choose Akumulasi "jumlah" if you type what was added.',
  }),
  'angka-sama-tiap-triwulan': ({ indikator, triwulan, angka, target }) => ({
    pesan: `"${indikator}": ${quarters(triwulan)} are the same, ${withComma(angka)}, about as large as the target of the year (${withComma(target)}), and are added up.`,
    perbaikan: 'If the number tells how things stand at the end of the quarter, choose Akumulasi "terakhir".',
  }),
  'capaian-melampaui/kurang-dari-nol': ({ indikator, triwulan, angka }) => ({
    pesan: `The capaian of "${indikator}" in ${quarter(triwulan)} is ${shown(angka)} %; what is below 0 counts as 0.`,
    perbaikan: ABOVE_OR_BELOW,
  }),
  'capaian-melampaui/jauh-di-atas': ({ indikator, triwulan, angka }) => ({
    pesan: `The capaian of "${indikator}" in ${quarter(triwulan)} is ${shown(angka)} %, far above the target.`,
    perbaikan: ABOVE_OR_BELOW,
  }),
  'satuan-persen-tanpa-100': ({ indikator }) => ({
    pesan: `The unit of "${indikator}" is %, but its DO does not say times 100; the result is multiplied by 100 all the same.`,
    perbaikan: 'Add "dikali 100" at the end of the DO, or correct the column Satuan.',
  }),
  'target-kosong': ({ indikator }) => ({
    pesan: `"${indikator}" has a realization but no target yet, so that its capaian cannot be computed.`,
    perbaikan: 'Enter the target.',
  }),
  'target-nol': ({ indikator }) => ({
    pesan: `The target of "${indikator}" is 0, so that its capaian cannot be computed.`,
    perbaikan: 'Enter the real target, or choose Polaritas "minimal" if 0 is what is hoped for.',
  }),
  'target-triwulan-tidak-cocok/realisasi': ({ indikator }) => ({
    pesan: `The realization of "${indikator}" can be read as the number of each quarter or as the total up to it: both lie equally near to the quarterly targets, so that it is not counted.`,
    perbaikan:
      'Add a column Akumulasi: "jumlah" for the number of each quarter, "terakhir" for the total up to it.',
  }),
  'target-triwulan-tidak-cocok/tanpa-setahun': ({ indikator, targetTriwulan }) => ({
    pesan: `The quarterly targets of "${indikator}" (${numbers(targetTriwulan)}) can be shares of each quarter or totals up to it, as there is no yearly target.`,
    perbaikan: 'Enter the yearly target.',
  }),
  'target-triwulan-tidak-cocok/setahun': ({ indikator, targetTriwulan, target }) => ({
    pesan: `The quarterly targets of "${indikator}" (${numbers(targetTriwulan)}) do not fit the yearly target ${withComma(target)}: neither the last of them is equal to it, nor their sum.`,
    perbaikan:
      'Make the target of TW IV equal to the yearly target (totals), or the sum of the four (shares).',
  }),
  'do-berputar': ({ indikator }) => ({
    pesan: `The mean "${indikator}" leads back to itself, so that it cannot be computed.`,
    perbaikan: 'Change the DO so that it names no node that depends on it.',
  }),
  'ip-asn-tidak-cocok': ({ tertulis, jumlah }) => ({
    pesan: `IP ASN is written as ${withComma(tertulis)}, although the scores of its four components add up to ${rounded(jumlah, 4)}.`,
    perbaikan: 'Check IP ASN and the scores of qualification, competence, performance and discipline.',
  }),
};

function zeroDenominator({ indikator, triwulan }: ValueData['penyebut-nol/belum-ada']): string {
  return `The denominator of "${indikator}" is 0 in ${quarter(triwulan)}, so that it cannot be computed.`;
}
