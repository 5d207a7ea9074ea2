import { readPostSheet } from '../../../src/layouts/post/sheet';
import { numberParts } from '../../../src/layouts/post/number';
import { postRank } from '../../../src/layouts/post/posts';
import { sheetOf } from '../../support/grid';

type Rows = Parameters<typeof sheetOf>[0];

const read = (rows: Rows) => readPostSheet(sheetOf(rows));

/** The posts of a part with the Sasaran that each serves, by owner. */
function served(rows: Rows): string[] {
  const part = read(rows)?.part;
  return (part?.sasaran ?? []).flatMap((sasaran) =>
    sasaran.program.flatMap((program) => [
      `${sasaran.nomor} ${program.pemilik[0]?.teks}`,
      ...program.kegiatan.map((kegiatan) => `${sasaran.nomor} ${kegiatan.pemilik[0]?.teks}`),
      ...(program.proses ?? []).map(({ nama }) => `${sasaran.nomor} ${nama?.teks}`),
    ]),
  );
}

const loose = (rows: Rows) =>
  (read(rows)?.part.tanpaInduk ?? []).map((node) =>
    'pemilik' in node ? `${node.jenis} ${node.pemilik[0]?.teks}` : `${node.jenis} ${node.nama?.teks}`,
  );

/** A sheet with fills by cell: 'A3' is [2, 0]. */
function coloured(rows: Rows, fills: readonly (readonly [row: number, col: number, color: string])[]) {
  const sheet = { ...sheetOf(rows), fills: fills.map(([row, col, color]) => ({ row, col, color })) };
  const part = readPostSheet(sheet)?.part;
  return {
    served: (part?.sasaran ?? []).map(({ nomor, program }) => [nomor, program.length]),
    loose: (part?.tanpaInduk ?? []).length,
  };
}

const HEAD: Rows = [
  ['KEPALA DINAS CONTOH'],
  ['Tujuan : Terwujudnya pangan'],
  ['SASARAN 1', 'Meningkatnya pangan'],
  ['1.1', 'Indeks pangan'],
  ['SASARAN 2', 'Meningkatnya harga'],
  ['2.1', 'Indeks harga'],
];

describe('postRank', () => {
  test.each([
    ['KEPALA DINAS CONTOH', 'kepala'],
    ['Direktur RSUD Contoh', 'kepala'],
    ['WADIR UMUM', 'wakil'],
    ['Sekretaris', 'eselonIII'],
    ['BIDANG DISTRIBUSI PANGAN', 'eselonIII'],
    ['Kepala UPTD Laboratorium', 'eselonIII'],
    ['Kabid. Pangan', 'eselonIII'],
    ['Kepala Seksi Harga', 'eselonIV'],
    ['SUB BAGIAN KEUANGAN', 'eselonIV'],
    ['Kasubbag Umum', 'eselonIV'],
    ['Plt. Kasi Harga', 'eselonIV'],
    ['Analis Pangan', 'pelaksana'],
  ])('%s is %s', (text, rank) => {
    expect(postRank(text)).toBe(rank);
  });

  test.each(['Jumlah bidang yang dilatih', 'Meningkatnya pangan', 'Bidang : pangan', 'Kepalanya', 'Seksual'])(
    '%s is no post',
    (text) => {
      expect(postRank(text)).toBeNull();
    },
  );
});

describe('numberParts', () => {
  test.each([
    ['1', [1]],
    ['1.1.', [1, 1]],
    ['(2)', [2]],
    ['2,1', [2, 1]],
    ['1.1.1\n1', [1, 1, 11]],
    ['50 dokumen', null],
    ['98,00 %', null],
  ])('%j -> %j', (text, parts) => {
    expect(numberParts(text)).toEqual(parts);
  });
});

test('the number of a line tells the Sasaran, for each of its numbers a node', () => {
  const rows = [
    ...HEAD,
    [],
    ['BIDANG PANGAN'],
    ['1.1', 'Jumlah a'],
    ['2.1', 'Jumlah b'],
    ['2.1', 'Jumlah c'],
  ];
  expect(served(rows)).toEqual(['1 BIDANG PANGAN', '2 BIDANG PANGAN']);
  expect(read(rows)?.part.tujuan).toMatchObject({
    kinerja: { teks: 'Terwujudnya pangan' },
    pemilik: [{ teks: 'KEPALA DINAS CONTOH' }],
  });
});

test('a number that no Sasaran has tells no parent; what is below it stays below it', () => {
  const rows = [
    ...HEAD,
    [],
    ['SEKRETARIAT'],
    ['5.1', 'Nilai SAKIP'],
    [],
    ['SUBBAGIAN UMUM'],
    ['5.1', 'Jumlah surat'],
  ];
  expect(served(rows)).toEqual([]);
  expect(loose(rows)).toEqual(['program SEKRETARIAT']);
  expect(read(rows)?.part.tanpaInduk?.[0]).toMatchObject({
    kegiatan: [{ pemilik: [{ teks: 'SUBBAGIAN UMUM' }] }],
  });
});

test('running numbers tell nothing, unless one Sasaran alone stands above', () => {
  const lower: Rows = [[], ['BIDANG PANGAN'], ['1', 'Jumlah a'], ['2', 'Jumlah b']];
  expect(loose([...HEAD, ...lower])).toEqual(['program BIDANG PANGAN']);
  expect(served([...HEAD.slice(0, 4), ...lower])).toEqual(['1 BIDANG PANGAN']);
});

describe('colours tell what numbers do not', () => {
  const rows: Rows = [...HEAD, [], ['BIDANG PANGAN'], ['1', 'Jumlah a'], ['2', 'Jumlah b']];
  const head = [
    [2, 0, 'FFFF00'],
    [4, 0, 'FF66CC'],
  ] as const;

  test('a line has the Sasaran of its colour', () => {
    expect(coloured(rows, [...head, [8, 1, 'FF66CC'], [9, 1, 'FFFF00']])).toEqual({
      served: [
        [1, 1],
        [2, 1],
      ],
      loose: 0,
    });
  });

  test('a colour that no Sasaran has, or that two have, tells none', () => {
    expect(coloured(rows, [...head, [8, 1, '00FF00'], [9, 1, '00FF00']]).loose).toBe(1);
    const same = [...head, [3, 1, 'FF66CC'], [8, 1, 'FF66CC'], [9, 1, 'FF66CC']] as const;
    expect(coloured(rows, same).loose).toBe(1);
  });

  test('the number wins over the colour, but not for a Sekretaris', () => {
    const line = [...HEAD, [], ['BIDANG PANGAN'], ['1.1', 'Jumlah a'], [], ['SEKSI A'], ['1.1', 'Jumlah b']];
    expect(coloured(line, [...head, [8, 1, 'FF66CC']]).served).toEqual([
      [1, 1],
      [2, 0],
    ]);
    const own = line.map((row) => (row[0] === 'BIDANG PANGAN' ? ['SEKRETARIS'] : row));
    expect(coloured(own, [...head, [8, 1, 'FF66CC']])).toEqual({
      served: [
        [1, 0],
        [2, 0],
      ],
      loose: 1,
    });
    expect(coloured(own, [...head, [8, 1, 'FFFF00']]).served[0]).toEqual([1, 1]);
  });
});

test('kinerja 1, 2 over indikator 2.1, 2.2 only count', () => {
  const rows = (numbers: readonly [string, string]): Rows => [
    ...HEAD,
    [],
    ['BAGIAN UMUM'],
    ['Sasaran :'],
    ['1', 'Tersedianya a'],
    ['2', 'Tersedianya b'],
    ['Indikator :'],
    [numbers[0], 'Jumlah a'],
    [numbers[1], 'Jumlah b'],
    [],
    ['SUBBAGIAN SATU'],
    ['2.1', 'Jumlah c'],
  ];
  const programs = (numbers: readonly [string, string]) =>
    read(rows(numbers))?.part.sasaran.map(({ program }) =>
      program.map(({ indikator }) => indikator[0]?.teks),
    );
  expect(programs(['2.1', '2.2'])).toEqual([[], ['Jumlah a', 'Jumlah b']]);
  expect(programs(['1.1', '2.1'])).toEqual([['Jumlah a'], ['Jumlah b']]);
});

test('Sasaran of two Tujuan side by side each have their own', () => {
  const rows: Rows = [
    ['KEPALA DINAS CONTOH'],
    ['TUJUAN 1 : Terwujudnya a', null, 'TUJUAN 2 : Terwujudnya b'],
    ['Sasaran 1 : Meningkatnya a', null, 'Sasaran 2 - Meningkatnya b'],
    ['1.1', 'Indeks a', '2,1', 'Indeks b'],
    [],
    ['KABID A', null, 'KABID B'],
    ['1.1', 'Jumlah a', '2.1', 'Jumlah b'],
    [],
    ['KASI A', null, 'KASI B'],
    ['1.1', 'Jumlah c', '2.1', 'Jumlah d'],
  ];
  expect(read(rows)?.part.sasaran.map(({ nomor, indukTujuan }) => [nomor, indukTujuan])).toEqual([
    [1, 'Terwujudnya a'],
    [2, 'Terwujudnya b'],
  ]);
  expect(served(rows)).toEqual(['1 KABID A', '1 KASI A', '2 KABID B', '2 KASI B']);
});

test('a line that repeats that of the post above over longer numbers or dashes only names it', () => {
  const rows = (below: Rows): Rows => [
    ...HEAD,
    [],
    ['BIDANG PANGAN'],
    ['1.1', 'Indeks pangan'],
    ...below,
    [],
    ['SEKSI A'],
    ['1.1', 'Jumlah z'],
  ];
  const indikator = (below: Rows) =>
    read(rows(below))?.part.sasaran[0]?.program[0]?.indikator.map(({ teks }) => teks);
  expect(indikator([['1.1.1', 'Jumlah a']])).toEqual(['Jumlah a']);
  expect(indikator([['- Jumlah a'], ['- Jumlah b']])).toEqual(['Jumlah a', 'Jumlah b']);
  expect(indikator([['1.2', 'Jumlah a']])).toEqual(['Indeks pangan', 'Jumlah a']);
});

test('capitals that are no post head what is not told', () => {
  const rows = [
    ...HEAD,
    [],
    ['BIDANG PANGAN'],
    ['1.1', 'Jumlah a'],
    ['TIM TEKNIS LAPANGAN'],
    ['1.1', 'Jumlah b'],
    [],
    ['SEKSI A'],
    ['1.1', 'Jumlah c'],
  ];
  expect(read(rows)?.tidakTerbaca.map(({ teks }) => teks)).toEqual([
    'TIM TEKNIS LAPANGAN',
    '1.1',
    'Jumlah b',
  ]);
});

test('a Seksi serves the node of its number, and the only one of its Bidang where it lacks that number', () => {
  const bidang: Rows = [...HEAD, [], ['BIDANG PANGAN'], ['1.1', 'Jumlah a']];
  expect(served([...bidang, [], ['SEKSI HARGA'], ['1.1', 'Jumlah b']])).toEqual([
    '1 BIDANG PANGAN',
    '1 SEKSI HARGA',
  ]);
  expect(served([...bidang, [], ['SEKSI HARGA'], ['2.1', 'Jumlah b']])).toEqual([
    '1 BIDANG PANGAN',
    '1 SEKSI HARGA',
  ]);
  const two: Rows = [...bidang, ['2.1', 'Jumlah c'], [], ['SEKSI HARGA'], ['3.1', 'Jumlah b']];
  expect(loose(two)).toEqual(['kegiatan SEKSI HARGA']);
});

test('staff are individuals below the post above', () => {
  const rows = [
    ...HEAD,
    [],
    ['BIDANG PANGAN'],
    ['1.1', 'Jumlah a'],
    [],
    ['Analis Pangan'],
    ['1.1', 'Jumlah b'],
  ];
  expect(served(rows)).toEqual(['1 BIDANG PANGAN', '1 Analis Pangan']);
});

test('a Wadir owns the Sasaran beside the Direktur', () => {
  const rows = [
    ...HEAD,
    [],
    ['WADIR PELAYANAN'],
    ['2.1', 'Indeks harga'],
    [],
    ['BIDANG PANGAN'],
    ['2.1', 'Jumlah a'],
  ];
  const owners = read(rows)?.part.sasaran.map(({ pemilik }) => pemilik.map(({ teks }) => teks));
  expect(owners).toEqual([['KEPALA DINAS CONTOH'], ['KEPALA DINAS CONTOH', 'WADIR PELAYANAN']]);
});

describe('labels tell what a line is', () => {
  const line = (rows: Rows) => {
    const [program] =
      read([...HEAD, [], ['BIDANG PANGAN'], ...rows])?.part.sasaran.flatMap((one) => one.program) ?? [];
    return [program?.kinerja?.teks, program?.indikator.map(({ teks }) => teks)];
  };

  test('under Sasaran even 1.1 is a kinerja', () => {
    expect(
      line([['Sasaran :'], ['1.1', 'Tersedianya pangan'], ['Indikator :'], ['1.1', 'Jumlah a']]),
    ).toEqual(['Tersedianya pangan', ['Jumlah a']]);
  });

  test('a label with a number gives it to its lines', () => {
    expect(
      line([['Sasaran : 2'], [null, 'Tersedianya pangan'], ['Indikator :'], [null, 'Jumlah a']])[0],
    ).toBe('Tersedianya pangan');
    expect(
      served([
        ...HEAD,
        [],
        ['BIDANG PANGAN'],
        ['Sasaran : 2'],
        [null, 'Tersedianya pangan'],
        ['Indikator : 2'],
        [null, 'Jumlah a'],
      ]),
    ).toEqual(['2 BIDANG PANGAN']);
  });

  test('without labels depth one is the kinerja and a deeper number an indikator', () => {
    expect(
      line([
        ['1', 'Tingkat layanan pangan yang baik'],
        ['1.1', 'Jumlah a'],
      ]),
    ).toEqual(['Tingkat layanan pangan yang baik', ['Jumlah a']]);
  });
});

test('targets are known, and no indikator', () => {
  const found = read([...HEAD, [], ['BIDANG PANGAN', null, 'TARGET'], ['1.1', 'Jumlah a', '12 dokumen']]);
  expect(found?.dikenal.filter(({ sebagai }) => sebagai === 'target').map(({ teks }) => teks)).toEqual([
    'TARGET',
    '12 dokumen',
  ]);
  expect(found?.tidakTerbaca).toEqual([]);
});

describe('other layouts are none', () => {
  const lower: Rows = [[], ['BIDANG PANGAN'], ['1.1', 'Jumlah a']];
  test('by post', () => {
    expect(read([...HEAD, ...lower])?.tata).toBe('jabatan');
  });

  test.each<[string, Rows]>([
    ['boxes of nomenclature', [...HEAD, ...lower, ['Program Ketahanan Pangan']]],
    ['owners with a label', [...HEAD, ...lower, ['Pemilik kinerja : Kabid']]],
    ['one rank alone', HEAD],
    ['a list of posts without lines', [['KEPALA DINAS CONTOH'], ['BIDANG PANGAN'], ['SEKSI HARGA']]],
  ])('%s', (_, rows) => {
    expect(read(rows)).toBeNull();
  });
});
