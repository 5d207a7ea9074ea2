import { asText } from '../../../../src/hosts/excel/cells/text';

/** Excel would read each of these as a formula, number, date, truth value or error. */
const QUOTED = [
  '=A1',
  '+62 811',
  '-',
  '- menyusun laporan',
  '@budi',
  "'kutip",
  '#REF!',
  '1',
  '1.2',
  '1.2.1.3.1',
  '85,5',
  '85,5 %',
  ' 7 ',
  '(5)',
  '1/2',
  '10:30',
  '10:30 pm',
  '1e5',
  'Rp 5.000',
  '31 Desember 2024',
  '12-Mar',
  'Jan 2024',
  'Agustus 2024',
  'TRUE',
  'benar',
];

const PLAIN = [
  'Kepala',
  'Sasaran 1',
  'TW I',
  '1. Sutrisno, S.E.',
  '1) Budi',
  '(lanjutan)',
  'Marsudi',
  'Program Kepegawaian Daerah',
  '%',
  'T',
  '… lanjutan',
  'Desember',
  '5.03.02 Program Kepegawaian',
];

it.each(QUOTED)('quotes %j', (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

it.each(PLAIN)('leaves %j as it is', (text) => {
  expect(asText(text)).toBe(text);
});
