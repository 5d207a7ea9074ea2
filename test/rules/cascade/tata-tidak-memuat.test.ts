import { baca } from '../../../src/workflow/baca';
import { periksa } from '../../../src/workflow/periksa';
import { alasanSentence } from '../../../src/workflow/periksa/putusan';
import { faultWords } from '../../../src/rules/texts/catalogue';
import { ENGLISH } from '../../../src/rules/texts/en';
import { INDONESIAN } from '../../../src/rules/texts/id';
import { sheetOf, workbookOf } from '../../support/grid';

type Rows = Parameters<typeof sheetOf>[0];

const check = (rows: Rows) => periksa(baca(workbookOf(sheetOf(rows))), { ketat: false });

const HEAD = [
  'Sasaran',
  'Indikator',
  'Program',
  'Indikator',
  'Kegiatan',
  'Indikator',
  'Sub Kegiatan',
  'Indikator',
];
const ROW = [
  'Meningkatnya arsip',
  'Indeks arsip',
  'Program A',
  'Persentase A',
  'Kegiatan A',
  'Jumlah A',
  'Sub Kegiatan A',
  'Jumlah a',
];

test('a flat table without owners, kinerja, DO and teams gets one finding for all that it has no place for', () => {
  const { temuan, ringkasan } = check([HEAD, ROW]);
  expect(temuan.map(({ aturan, lokasi }) => [aturan, lokasi])).toEqual([
    ['tata-tidak-memuat', { lembar: 'Lembar', row: 0, col: 0 }],
  ]);
  const [finding] = temuan;
  expect(finding && faultWords(INDONESIAN, finding).pesan).toBe(
    'Lembar ini tidak memuat DO, pemilik kinerja (Sasaran, Program, Kegiatan, Sub Kegiatan), ' +
      'kinerja (Program, Kegiatan, Sub Kegiatan) dan tim atau pelaksana (Sub Kegiatan), sehingga hal itu tidak diperiksa.',
  );
  expect(finding && faultWords(ENGLISH, finding).pesan).toBe(
    'This sheet has no place for operational definitions, owners (Sasaran, Program, Kegiatan, Sub Kegiatan), ' +
      'kinerja (Program, Kegiatan, Sub Kegiatan) and teams or individuals (Sub Kegiatan), so that was not checked.',
  );
  expect(ringkasan.siapDiajukan).toBe(false);
  expect(ringkasan.alasan.map((one) => alasanSentence(one).id)).toEqual([
    'Belum dapat dinilai: lembar ini tidak memuat pemilik kinerja dan tim atau pelaksana Sub Kegiatan.',
  ]);
});

test('what one box of a level shows, the others lack', () => {
  const second = [null, null, null, null, null, null, 'Sub Kegiatan B', 'Jumlah b'];
  const rows = (owners: readonly (string | null)[]) => [
    [...HEAD, 'Pengampu'],
    [...ROW, owners[0] ?? null],
    [...second, owners[1] ?? null],
  ];
  const missing = (owners: readonly (string | null)[]) =>
    check(rows(owners)).temuan.filter(({ aturan }) => aturan === 'sub-kegiatan-tanpa-pemilik').length;
  expect(missing([null, null])).toBe(0);
  expect(missing(['Kabid A', null])).toBe(1);
  expect(missing(['Kabid A', 'Kabid B'])).toBe(0);
});

test('without Sub Kegiatan the rule on what stands below a Kegiatan is silent, and the verdict says why', () => {
  const { temuan, ringkasan } = check([HEAD.slice(0, 6), ROW.slice(0, 6)]);
  expect(temuan.map(({ aturan }) => aturan)).toEqual(['tata-tidak-memuat']);
  expect(ringkasan.alasan.map((one) => alasanSentence(one).id)).toEqual([
    'Belum ada Sub Kegiatan yang terbaca.',
  ]);
});

test('a node without a parent is found once, with what it is called', () => {
  const { temuan } = check([HEAD.slice(2), ROW.slice(2)]);
  const loose = temuan.filter(({ aturan }) => aturan === 'induk-tidak-diketahui');
  expect(loose.map(({ simpul, lokasi }) => [simpul?.kode, lokasi])).toEqual([
    ['?1', { lembar: 'Lembar', row: 1, col: 0 }],
  ]);
  const [finding] = loose;
  expect(finding && faultWords(INDONESIAN, finding).pesan).toBe(
    'Program A belum diketahui induknya: letaknya tidak menunjukkan di bawah siapa ia berada.',
  );
});
