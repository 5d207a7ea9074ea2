import { nodeNames, rujukanDO } from '../../../src/measure/do';

const NODES = [
  { kode: '1', jenis: 'sasaran', nama: '1' },
  { kode: '1.1', jenis: 'program', nama: 'Program Penunjang' },
  { kode: '1.1.1', jenis: 'kegiatan', nama: 'Kegiatan Perencanaan, Penganggaran, dan Evaluasi' },
  { kode: '1.1.2', jenis: 'kegiatan', nama: 'Kegiatan Keuangan' },
  { kode: '1.1.3', jenis: 'kegiatan', nama: '5.03.01.2.06 Kegiatan Umum dan Kepegawaian' },
  { kode: '1.2', jenis: 'program', nama: 'Program Kepegawaian' },
  { kode: '1.2.1', jenis: 'kegiatan', nama: 'Kegiatan Keuangan' },
  { kode: '1.2.2', jenis: 'kegiatan', nama: 'Kegiatan Mutasi' },
  { kode: '1.3', jenis: 'program', nama: 'Program Kepegawaian' },
];

function resolve(names: string, kode: string): unknown {
  const { simpul, tidakPasti } = rujukanDO(names, kode, nodeNames(NODES));
  return [simpul.map((n) => n.kode), tidakPasti.map(({ teks, calon }) => [teks, calon.map((n) => n.kode)])];
}

test.each([
  [
    'commas and "dan" inside a name',
    'Kegiatan Perencanaan, Penganggaran dan Evaluasi dan Kegiatan Keuangan',
    '1.1',
    [['1.1.1', '1.1.2'], []],
  ],
  ['the own child comes before its namesake', 'kegiatan keuangan', '1.2', [['1.2.1'], []]],
  ['elsewhere, where no child has the name', 'Kegiatan Mutasi', '1.1', [['1.2.2'], []]],
  ['still two nodes', 'Program Kepegawaian', '1.1', [[], [['Program Kepegawaian', ['1.2', '1.3']]]]],
  [
    'of a Sasaran, two children of one name',
    'Program Kepegawaian',
    '1',
    [[], [['Program Kepegawaian', ['1.2', '1.3']]]],
  ],
  [
    'no such node',
    'Kegiatan Umum dan Kepegawaian, Kegiatan Arsip dan Surat, Kegiatan Keuangan',
    '1.1',
    [['1.1.3', '1.1.2'], [['Kegiatan Arsip dan Surat,', []]]],
  ],
  [
    'level word left out in a list',
    'Kegiatan Keuangan, Umum dan Kepegawaian',
    '1.1',
    [['1.1.2', '1.1.3'], []],
  ],
  ['named twice, counted once', 'Kegiatan Keuangan dan Kegiatan Keuangan', '1.1', [['1.1.2'], []]],
])('%s', (_why, names, kode, expected) => {
  expect(resolve(names, kode)).toEqual(expected);
});
