import { readBoxSheet } from '../../../src/layouts/boxes/sheet';
import { cascadeJson } from '../../../src/workflow/baca/json';
import { baca } from '../../../src/workflow/baca';
import { sheetOf, workbookOf } from '../../support/grid';
import { withoutLokasi } from '../../support/sample';

/** Rows of a tree down to one Sub Kegiatan, below which the rows of Proses can be put. */
const tree = [
  ['Final Outcome', 'Tujuan'],
  ['', 'Kinerja : Kota sehat'],
  ['', 'Indikator : Indeks kesehatan'],
  ['', 'Pemilik kinerja : Kepala'],
  ['Intermediate Outcome/Kinerja Strategis', 'Sasaran 1'],
  ['', 'Kinerja : Turunnya stunting'],
  ['', 'Indikator : Persentase balita stunting'],
  ['', 'Pemilik kinerja : Kepala'],
  ['Immediate Outcome/Kinerja Program', 'Program Gizi'],
  ['', 'Kinerja : Naiknya gizi balita'],
  ['', 'Indikator : Persentase balita bergizi baik'],
  ['', 'Pemilik kinerja : Kabid Kesmas'],
  ['Output/Kinerja Kegiatan', 'Kegiatan Posyandu'],
  ['', 'Kinerja : Berjalannya posyandu'],
  ['', 'Indikator : Jumlah posyandu aktif'],
  ['', 'Pemilik kinerja : Kabid Kesmas'],
  ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Timbang Balita'],
  ['', 'Kinerja : Tertimbangnya balita'],
  ['', 'Indikator : Jumlah balita ditimbang'],
  ['', 'Pemilik kinerja : Kasi Gizi'],
];

/** The one proses list of a tree whose Proses column holds these texts. */
function prosesOf(...texts: string[]) {
  const rows = [...tree, ...texts.map((text, i) => [i === 0 ? 'Proses' : '', text])];
  const { cascade, tidakTerbaca } = baca(workbookOf(sheetOf(rows)));
  expect(tidakTerbaca).toEqual([]);
  const { sasaran } = cascadeJson(cascade);
  return withoutLokasi(sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0]?.proses);
}

describe('a team', () => {
  test('has a leader and members with their lines', () => {
    expect(
      prosesOf(
        'Tim Gizi',
        'Ketua Tim : ANI, S.Gz.',
        'Kinerja :',
        'Tersusunnya jadwal',
        'Indikator :',
        'Jumlah jadwal',
        'Anggota tim :',
        '1) BUDI',
        '2) CICI',
        'Kinerja :',
        'Terkumpulnya data',
        'Indikator :',
        'Jumlah data',
      ),
    ).toEqual([
      {
        jenis: 'tim',
        nama: 'Tim Gizi',
        ketua: { nama: 'ANI, S.Gz.', kinerja: ['Tersusunnya jadwal'], indikator: ['Jumlah jadwal'] },
        anggota: [{ nama: ['BUDI', 'CICI'], kinerja: ['Terkumpulnya data'], indikator: ['Jumlah data'] }],
      },
    ]);
  });

  test('starts its next group at a numbered line, also where the group has no indikator', () => {
    expect(
      prosesOf(
        'Tim Gizi',
        'Ketua Tim :',
        'Kinerja :',
        'a',
        'Indikator :',
        'Jumlah a',
        'Anggota tim',
        '(1) BUDI',
        'Kinerja :',
        'b',
        '(2) CICI',
        'Kinerja :',
        'c',
        'Indikator :',
        'Jumlah c',
      ),
    ).toMatchObject([
      {
        ketua: { nama: null, kinerja: ['a'], indikator: ['Jumlah a'] },
        anggota: [
          { nama: ['BUDI'], kinerja: ['b'], indikator: [] },
          { nama: ['CICI'], kinerja: ['c'], indikator: ['Jumlah c'] },
        ],
      },
    ]);
  });

  test('takes unnumbered names before a second Kinerja for the next members', () => {
    expect(
      prosesOf(
        'Tim Gizi',
        'Ketua Tim : ANI',
        'Kinerja :',
        'a',
        'Indikator :',
        'Jumlah a',
        'Anggota tim :',
        'BUDI',
        'Kinerja :',
        'b',
        'Indikator :',
        'Jumlah b',
        'CICI',
        'semua bidan',
        'Kinerja :',
        'c',
        'Indikator :',
        'Jumlah c',
      ),
    ).toMatchObject([
      {
        anggota: [
          { nama: ['BUDI'], kinerja: ['b'], indikator: ['Jumlah b'] },
          { nama: ['CICI', 'semua bidan'], kinerja: ['c'], indikator: ['Jumlah c'] },
        ],
      },
    ]);
  });

  test('keeps its lists one item a line of a cell, small letters continuing the line above', () => {
    expect(
      prosesOf(
        'Tim Gizi\ndan Ibu',
        'Ketua Tim : ANI',
        'Kinerja :\nTersusunnya jadwal\nposyandu\nTerkumpulnya data',
        'Indikator :',
        'Jumlah jadwal\nJumlah data',
      ),
    ).toMatchObject([
      {
        nama: 'Tim Gizi dan Ibu',
        ketua: {
          kinerja: ['Tersusunnya jadwal posyandu', 'Terkumpulnya data'],
          indikator: ['Jumlah jadwal', 'Jumlah data'],
        },
      },
    ]);
  });

  test('without a leader has none', () => {
    expect(prosesOf('Tim Gizi', 'Anggota tim :', '1) BUDI', 'Kinerja :', 'b')).toEqual([
      {
        jenis: 'tim',
        nama: 'Tim Gizi',
        ketua: null,
        anggota: [{ nama: ['BUDI'], kinerja: ['b'], indikator: [] }],
      },
    ]);
  });

  test('may follow another in the same column', () => {
    expect(
      prosesOf(
        'Tim A',
        'Ketua Tim : ANI',
        'Kinerja :',
        'a',
        'Indikator :',
        'Jumlah a',
        'Tim B',
        'Ketua Tim : BUDI',
        'Kinerja :',
        'b',
        'Indikator :',
        'Jumlah b',
      ),
    ).toMatchObject([
      { nama: 'Tim A', ketua: { nama: 'ANI', indikator: ['Jumlah a'] } },
      { nama: 'Tim B', ketua: { nama: 'BUDI', kinerja: ['b'] } },
    ]);
  });
});

describe('an individual', () => {
  test('is a name with lines', () => {
    expect(prosesOf('ANI, S.Gz.', 'Kinerja :', 'a', 'Indikator :', 'Jumlah a')).toEqual([
      { jenis: 'individu', nama: 'ANI, S.Gz.', label: null, kinerja: ['a'], indikator: ['Jumlah a'] },
    ]);
  });

  test.each([
    ['JFT/JFU', null, 'JFT/JFU'],
    ['JFU : ANI', 'ANI', 'JFU'],
    ['JFU\nANI, S.Gz.', 'ANI, S.Gz.', 'JFU'],
  ])('%j may be a label', (text, nama, label) => {
    expect(prosesOf(text, 'Kinerja :', 'a', 'Indikator :', 'Jumlah a')).toMatchObject([
      { nama, label, kinerja: ['a'] },
    ]);
  });

  test('needs no labels where its lines follow', () => {
    expect(prosesOf('ANI, S.Gz.', 'Tersusunnya jadwal', 'Jumlah jadwal')).toMatchObject([
      { nama: 'ANI, S.Gz.', kinerja: ['Tersusunnya jadwal'], indikator: ['Jumlah jadwal'] },
    ]);
  });

  test('may follow another in the same column', () => {
    expect(
      prosesOf(
        'ANI',
        'Kinerja :',
        'a',
        'Indikator :',
        'Jumlah a',
        'BUDI',
        'Kinerja :',
        'b',
        'Indikator :',
        'Jumlah b',
      ),
    ).toMatchObject([
      { nama: 'ANI', indikator: ['Jumlah a'] },
      { nama: 'BUDI', kinerja: ['b'], indikator: ['Jumlah b'] },
    ]);
  });
});

describe('a box', () => {
  /** The program's box made of these texts. */
  function programOf(...texts: string[]) {
    const rows = [
      ...tree.slice(0, 8),
      ...texts.map((text, i) => [i === 0 ? 'Immediate Outcome / Kinerja Program' : '', text]),
    ];
    const { cascade } = baca(workbookOf(sheetOf(rows)));
    return withoutLokasi(cascadeJson(cascade).sasaran[0]?.program[0]);
  }

  test('takes labels above or before their text', () => {
    expect(
      programOf(
        '5.03.02 Program Gizi',
        'Kinerja',
        'Naiknya gizi',
        'Indikator :',
        'Indikator : Persentase balita',
        'Formulasi : a dibagi b',
        'Penanggung Jawab :',
        'Kabid A, Kasi B',
      ),
    ).toEqual({
      nama: '5.03.02 Program Gizi',
      indukIndikator: null,
      kinerja: 'Naiknya gizi',
      indikator: [{ teks: 'Persentase balita', do: 'a dibagi b' }],
      pemilik: ['Kabid A', 'Kasi B'],
      kegiatan: [],
    });
  });

  test.each([
    [
      ['Persentase a', 'Persentase b', 'DO : x', 'DO : y'],
      ['x', 'y'],
    ],
    [
      ['Persentase a', 'DO : x', 'Jumlah b', 'DO : y'],
      ['x', 'y'],
    ],
    [
      ['Jumlah a', 'Persentase b', 'DO : y'],
      [null, 'y'],
    ],
    [
      ['Persentase a\nJumlah b', 'DO : x'],
      ['x', null],
    ],
    [
      ['Persentase a', 'DO :', 'Indikator : Persentase b', 'DO : y'],
      [null, 'y'],
    ],
    [['Persentase a', 'DO :', 'DO : x'], ['x']],
    [['Persentase a', 'DO :', 'jumlah a', 'dibagi jumlah b'], ['jumlah a dibagi jumlah b']],
  ])('gives each DO its indikator: %j', (texts, expected) => {
    const program = programOf(
      'Program Gizi',
      'Kinerja : x',
      'Indikator :',
      ...texts,
      'Pemilik kinerja : Kabid A',
    );
    expect(program).toMatchObject({ indikator: expected.map((teks) => ({ do: teks })) });
  });

  test('does not join an error value to its neighbour', () => {
    expect(
      programOf('Program Gizi', '#REF!', 'Indikator : Jumlah a', '#N/A', 'Pemilik kinerja : Kabid A'),
    ).toMatchObject({
      nama: 'Program Gizi',
      indikator: [{ teks: 'Jumlah a' }],
      pemilik: ['Kabid A'],
    });
  });

  test('keeps a line that is a label word with the text above it in its cell', () => {
    expect(
      programOf('Program Evaluasi\nKinerja', 'Kinerja :', 'Terlaksananya audit\nkinerja', 'Indikator :'),
    ).toMatchObject({
      nama: 'Program Evaluasi Kinerja',
      kinerja: 'Terlaksananya audit kinerja',
    });
  });

  test.each(['-', '…', '....', ''])('is empty where a label is followed by %j', (text) => {
    expect(programOf('Program Gizi', `Kinerja : ${text}`, 'Indikator :', 'Pemilik kinerja :')).toMatchObject({
      kinerja: null,
      indikator: [],
      pemilik: [],
    });
  });
});

describe('text that belongs to nothing', () => {
  test('is reported with its cell: right of the tree, and after two empty rows', () => {
    const rows = tree.map((row, i) => (i === 9 ? [...row, '', '', 'Catatan: cek lagi'] : row));
    const reading = readBoxSheet(sheetOf([...rows, [], [], ['', 'Dibuat oleh Binpro']]));
    expect(reading?.tidakTerbaca).toEqual([
      { lembar: 'Lembar', row: 9, col: 4, teks: 'Catatan: cek lagi' },
      { lembar: 'Lembar', row: 22, col: 1, teks: 'Dibuat oleh Binpro' },
    ]);
  });

  test('a table that lists levels is no cascade', () => {
    const rows = [
      ['Kode', 'Jenis', 'Nama', 'Kinerja', 'Indikator'],
      ['1', 'Sasaran', 'Sasaran 1', 'a', 'Jumlah a'],
      ['1.1', 'Program', 'Program Gizi', 'b', 'Jumlah b'],
      ['1.1.1', 'Kegiatan', 'Kegiatan Gizi', 'c', 'Jumlah c'],
    ];
    expect(readBoxSheet(sheetOf(rows))).toBeNull();
  });

  test('a sheet of other things is no cascade', () => {
    expect(
      readBoxSheet(
        sheetOf([
          ['No', 'Program', 'Kegiatan'],
          [1, 'a', 'b'],
        ]),
      ),
    ).toBeNull();
    expect(readBoxSheet(sheetOf([]))).toBeNull();
  });
});

describe('parentage', () => {
  test('comes from position, without merges and over spacer columns', () => {
    const rows = [
      ['Intermediate Outcome/Kinerja Strategis', '', 'Sasaran 1', '', '', '', 'Sasaran 2'],
      ['', '', 'Kinerja : s1', '', '', '', 'Kinerja : s2'],
      [],
      ['Immediate Outcome/Kinerja Program', '', 'Program A', '', 'Program B', '', 'Program C'],
      ['', '', 'Kinerja : a', '', 'Kinerja : b', '', 'Kinerja : c'],
    ];
    const { cascade } = baca(workbookOf(sheetOf(rows, { row: 3, col: 2 })));
    expect(cascade.sasaran.map(({ program }) => program.map(({ nama }) => nama?.teks))).toEqual([
      ['Program A', 'Program B'],
      ['Program C'],
    ]);
  });
});
