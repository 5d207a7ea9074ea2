import { quarterList } from '../../../src/measure/quarters';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import { hitungJson } from '../../../src/workflow/hitung/json';
import { sheetOf, workbookOf } from '../../support/grid';

/** A form E.81 with sub-columns K and Rp. */
const FORM = workbookOf(
  sheetOf(
    [
      [
        ...['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Renja', null],
        ...['Realisasi Kinerja pada Triwulan', null, null, null, null, null, null, null],
      ],
      [null, null, null, null, null, null, 'I', null, 'II', null, 'III', null, 'IV', null],
      [null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      [1, 2, 3, 4, 5, null, 6, null, 7, null, 8, null, 9, null],
      [1, 'Program Pelayanan', 'Jumlah surat', 'surat', 40, 900, 10, 5, 10, 5, null, 5, 8, 5],
      [2, 'Kegiatan Arsip', 'Persentase arsip tertata', '%', 50, 900, '20 %', 5, 0.5, 5, null, 5, null, 5],
    ],
    { name: 'E81' },
  ),
);

test('in the form E.81 the four K add up, against the target of the Renja', () => {
  const { tabel, indikator } = hitung(FORM, baca(FORM));
  expect(tabel).toEqual([{ lembar: 'E81', tata: 'e81', top: 0, left: 0, bottom: 5, right: 13 }]);
  expect(
    indikator.map(({ uraian, realisasi, target, capaian }) => [uraian, realisasi, target, capaian]),
  ).toEqual([
    ['Program Pelayanan', 28, 40, 70],
    ['Kegiatan Arsip', 20.5, 50, 41],
  ]);
  const [jumlah] = indikator;
  expect(jumlah && quarterList(jumlah.triwulan).map((one) => [one?.realisasi, one?.capaian])).toEqual([
    [10, 25],
    [20, 50],
    [20, 50],
    [28, 70],
  ]);
});

test('its node is what the Program/Kegiatan column says, at the row it stands in', () => {
  const { indikator } = hitungJson(hitung(FORM, baca(FORM)));
  expect(indikator.map(({ simpul, lokasi }) => [simpul.jenis, simpul.nama, lokasi])).toEqual([
    ['program', 'Program Pelayanan', { lembar: 'E81', sel: 'C5' }],
    ['kegiatan', 'Kegiatan Arsip', { lembar: 'E81', sel: 'C6' }],
  ]);
});

test.each([
  [
    'a form E.81',
    ['No', 'Sasaran', 'Program/Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Renja', 'TW I'],
  ],
  ['a plan of action', ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'TW I', 'TW II', 'TW III']],
  [
    'a report of one quarter',
    ['Sasaran', 'Program', 'Indikator', 'Satuan', 'Target', 'Realisasi TW I', 'Ket'],
  ],
])('a table with a column Sasaran is no cascade: %s', (_what, head) => {
  const values = head.map((name) => (/No|Target|TW/.test(name) ? 5 : `${name} layanan`));
  const workbook = workbookOf(sheetOf([head, values]));
  const reading = baca(workbook);
  expect([reading.sumber, reading.cascade.sasaran, reading.tidakTerbaca]).toEqual([[], [], []]);
  const indikator = head.find((name) => name.startsWith('Indikator')) ?? '';
  expect(hitung(workbook, reading).indikator.map((one) => one.indikator)).toEqual([`${indikator} layanan`]);
});
