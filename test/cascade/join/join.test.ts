import { baca } from '../../../src/workflow/baca';
import { cellName } from '../../../src/workbook/address';
import { sheetOf, workbookOf } from '../../support/grid';

/** A tree down to one program, and the matrix of the same; each may say something else of the program. */
const treeRows = (...program: string[]) => [
  ['Intermediate Outcome/Kinerja Strategis', 'Sasaran 1'],
  ['', 'Kinerja : Turunnya stunting'],
  ['', 'Indikator : Persentase balita stunting'],
  ['', 'Pemilik kinerja : Kepala'],
  ...program.map((text, i) => [i === 0 ? 'Immediate Outcome/Kinerja Program' : '', text]),
];
const matrixRows = (nama: string, kinerja: string, indikator: string, ...more: string[]) => [
  ['Sasaran PD', 'SASARAN 1'],
  ['', 'Turunnya stunting'],
  ['Indikator', 'Persentase balita stunting'],
  ['', 'Pemilik kinerja : Kepala'],
  ['Program', nama],
  ['Sasaran', kinerja],
  ['Indikator', indikator],
  ...more.map((text) => ['', text]),
];

const tree = treeRows(
  'Program Gizi',
  'Kinerja : Naiknya gizi',
  'Indikator : Persentase gizi baik',
  'DO : a dibagi b',
  'Pemilik kinerja : Kabid A',
);

function read(matrix: string[][], treeSheet = tree) {
  const reading = baca(
    workbookOf(sheetOf(treeSheet, { name: 'Pohon' }), sheetOf(matrix, { name: 'Matriks' })),
  );
  const [program] = reading.cascade.sasaran[0]?.program ?? [];
  const beda = reading.beda.map((d) => [
    d.kode,
    d.bidang,
    cellName(d.lokasi.row, d.lokasi.col),
    d.teks,
    d.teksLain,
  ]);
  return { program, beda, count: reading.cascade.sasaran[0]?.program.length };
}

describe('joining tree and matrix', () => {
  test('finds no difference where both say the same', () => {
    const { beda, count } = read(
      matrixRows(
        'Program Gizi',
        'Naiknya gizi',
        'Persentase gizi baik',
        'DO : a dibagi b',
        'Pemilik kinerja : Kabid A',
      ),
    );
    expect(beda).toEqual([]);
    expect(count).toBe(1);
  });

  test('keeps the words of the tree and names what differs', () => {
    const { program, beda } = read(
      matrixRows(
        'Program Gizi',
        'Turunnya gizi',
        'Persentase gizi baik',
        'DO : a dibagi c',
        'Pemilik kinerja : Kabid B',
      ),
    );
    expect(program?.kinerja?.teks).toBe('Naiknya gizi');
    expect(beda).toEqual([
      ['1.1', 'kinerja', 'B6', 'Naiknya gizi', 'Turunnya gizi'],
      ['1.1', 'do', 'B8', 'a dibagi b', 'a dibagi c'],
      ['1.1', 'pemilik', 'B9', 'Kabid A', 'Kabid B'],
    ]);
  });

  test('takes from the matrix what the tree lacks', () => {
    const bare = treeRows('Program Gizi', 'Kinerja : Naiknya gizi', 'Indikator :', 'Pemilik kinerja :');
    const { program, beda } = read(
      matrixRows('Program Gizi', 'Naiknya gizi', 'Persentase gizi baik', 'Pemilik kinerja : Kabid A'),
      bare,
    );
    expect(program?.indikator.map(({ teks }) => teks)).toEqual(['Persentase gizi baik']);
    expect(program?.pemilik.map(({ teks }) => teks)).toEqual(['Kabid A']);
    expect(beda).toEqual([
      ['1.1', 'indikator', 'B5', null, 'Persentase gizi baik'],
      ['1.1', 'pemilik', 'B5', null, 'Kabid A'],
    ]);
  });

  test('takes the indikator of the matrix where the tree keeps only its DO', () => {
    const bare = treeRows(
      'Program Gizi',
      'Kinerja : Naiknya gizi',
      'Indikator :',
      'DO : a dibagi b',
      'Pemilik kinerja : Kabid A',
    );
    const { program, beda } = read(
      matrixRows(
        'Program Gizi',
        'Naiknya gizi',
        'Persentase gizi baik',
        'DO : a dibagi b',
        'Pemilik kinerja : Kabid A',
      ),
      bare,
    );
    expect(program?.indikator.map((one) => [one.teks, one.do?.teks])).toEqual([
      ['Persentase gizi baik', 'a dibagi b'],
    ]);
    expect(beda).toEqual([['1.1', 'indikator', 'B5', null, 'Persentase gizi baik']]);
  });

  test('takes the other text for an error value, which is no difference', () => {
    const broken = treeRows(
      'Program Gizi',
      'Kinerja :',
      '#REF!',
      'Indikator : Persentase gizi baik',
      'Pemilik kinerja : Kabid A',
    );
    const { program, beda } = read(
      matrixRows('Program Gizi', 'Naiknya gizi', 'Persentase gizi baik', 'Pemilik kinerja : Kabid A'),
      broken,
    );
    expect(program?.kinerja?.teks).toBe('Naiknya gizi');
    expect(beda).toEqual([]);
  });
});

describe('a team that only the tree shows', () => {
  const tree = (...proses: string[][]) => [
    ['Immediate Outcome/Kinerja Program', 'Program Gizi'],
    ['Output/Kinerja Kegiatan', 'Kegiatan Gizi'],
    ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Timbang', 'Sub Kegiatan Ukur'],
    ...proses,
  ];
  const sasaran = [
    ['Intermediate Outcome/Kinerja Strategis', 'Sasaran 1'],
    ['', 'Kinerja : Sehat'],
  ];
  const both = [
    ['Proses', 'Tim A', 'Tim B'],
    ['', 'Ketua Tim : ANI', 'Ketua Tim : BUDI'],
  ];
  const one = [
    ['Proses', 'Tim A'],
    ['', 'Ketua Tim : ANI'],
  ];
  const beda = (...trees: string[][][]) =>
    baca(workbookOf(...trees.map((rows, i) => sheetOf(rows, { name: `Pohon ${i + 1}` })))).beda;

  test('is one disagreement where the other sheet shows teams at all', () => {
    expect(beda([...sasaran, ...tree(...both)], [...sasaran, ...tree(...one)])).toMatchObject([
      { kode: '1.1.1.2.1', bidang: 'simpul', teks: 'Tim B', lembarLain: 'Pohon 2' },
    ]);
    expect(beda([...sasaran, ...tree(...both)], [...sasaran, ...tree()])).toEqual([]);
  });
});

describe('what three trees say', () => {
  const say = (kinerja: string, indikator: string) =>
    treeRows('Program Gizi', `Kinerja : ${kinerja}`, `Indikator : ${indikator}`, 'Pemilik kinerja : Kabid A');
  const beda = (...trees: string[][][]) =>
    baca(workbookOf(...trees.map((rows, i) => sheetOf(rows, { name: `Pohon ${i + 1}` })))).beda.map(
      ({ bidang, lembarLain, teksLain }) => [bidang, lembarLain, teksLain],
    );

  test('differs once for each field, in whatever sheet', () => {
    expect(
      beda(say('Naiknya gizi', 'Jumlah a'), say('Gizi naik', 'Jumlah a'), say('Naiknya gizi', 'Jumlah b')),
    ).toEqual([
      ['kinerja', 'Pohon 2', 'Gizi naik'],
      ['indikator', 'Pohon 3', 'Jumlah b'],
    ]);
  });

  test('is one matter where two of them differ from the first in the same field', () => {
    expect(
      beda(say('Naiknya gizi', 'Jumlah a'), say('Gizi naik', 'Jumlah a'), say('Gizi baik', 'Jumlah a')),
    ).toEqual([['kinerja', 'Pohon 2', 'Gizi naik']]);
  });
});

describe('what three trees say of several nodes', () => {
  const whole = (kegiatan: string, jumlahKegiatan: string, a: string, b: string) => [
    ...treeRows('Program Gizi', 'Kinerja : Naiknya gizi', `Indikator : Jumlah ${kegiatan}`),
    ['Output/Kinerja Kegiatan', 'Kegiatan Gizi'],
    ['', `Indikator : Jumlah ${jumlahKegiatan}`],
    ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan Timbang'],
    ['Proses', 'Tim A', 'Tim B'],
    ['', 'Ketua Tim : ANI', 'Ketua Tim : BUDI'],
    ['', 'Kinerja :', 'Kinerja :'],
    ['', `1. ${a}`, `1. ${b}`],
  ];
  const beda = (...trees: string[][][]) =>
    baca(workbookOf(...trees.map((rows, i) => sheetOf(rows, { name: `Pohon ${i + 1}` })))).beda.map(
      ({ kode, bidang, lembarLain }) => [kode, bidang, lembarLain],
    );

  test('is a matter for each node, and for each team', () => {
    expect(
      beda(
        whole('balita', 'kader', 'Menimbang', 'Mencatat'),
        whole('bayi', 'kader', 'Mengukur', 'Mencatat'),
        whole('balita', 'bidan', 'Menimbang', 'Melapor'),
      ),
    ).toEqual([
      ['1.1.1.1.1', 'proses', 'Pohon 2'],
      ['1.1', 'indikator', 'Pohon 2'],
      ['1.1.1.1.2', 'proses', 'Pohon 3'],
      ['1.1.1', 'indikator', 'Pohon 3'],
    ]);
  });
});

describe('sheets of one layout', () => {
  const head = (nomor: number, kinerja: string, indikator: string, pemilik: string, program: string) => [
    ['Sasaran PD', `SASARAN ${nomor}`],
    ['', kinerja],
    ['Indikator', indikator],
    ['', `Pemilik kinerja : ${pemilik}`],
    ['Program', `Program ${program}`],
    ['Sasaran', `Naiknya ${program}`],
    ['Indikator', `Jumlah ${program}`],
    ['', 'Pemilik kinerja : Kabid A'],
  ];
  const matrices = (...sheets: string[][][]) =>
    baca(workbookOf(...sheets.map((rows, i) => sheetOf(rows, { name: `Matriks ${i + 1}` }))));

  test('go on with a Sasaran whose head they repeat, and name where a head differs', () => {
    const reading = matrices(
      head(1, 'Turunnya stunting', 'Nilai SAKIP', 'Kepala', 'Gizi'),
      head(1, 'Turunnya stunting', 'Nilai SAKIB', 'Kepala', 'Air'),
    );
    const [sasaran] = reading.cascade.sasaran;
    expect(sasaran?.indikator.map(({ teks }) => teks)).toEqual(['Nilai SAKIP']);
    expect(sasaran?.program.map(({ nama }) => nama?.teks)).toEqual(['Program Gizi', 'Program Air']);
    expect(sasaran?.pemilik[0]?.lokasi.map(({ lembar }) => lembar)).toEqual(['Matriks 1', 'Matriks 2']);
    expect(reading.beda).toMatchObject([
      { kode: '1', bidang: 'indikator', teks: 'Nilai SAKIP', teksLain: 'Nilai SAKIB' },
    ]);
  });

  test('tell two Sasaran of the same kinerja apart by their numbers', () => {
    const { cascade } = matrices(
      head(1, 'Turunnya stunting', 'Nilai A', 'Kepala', 'Gizi'),
      head(2, 'Turunnya stunting', 'Nilai B', 'Kepala', 'Air'),
    );
    expect(cascade.sasaran.map(({ nomor, indikator }) => [nomor, indikator.map(({ teks }) => teks)])).toEqual(
      [
        [1, ['Nilai A']],
        [2, ['Nilai B']],
      ],
    );
  });
});
