import type { Span } from '../../../src/workbook/sheet';
import { readTableSheet } from '../../../src/layouts/table/sheet';
import { sheetOf } from '../../support/grid';

type Rows = Parameters<typeof sheetOf>[0];

const HEAD = ['Sasaran', 'Indikator', 'Program', 'Indikator', 'Kegiatan', 'Indikator'];
const SASARAN = ['Meningkatnya arsip', 'Indeks arsip'];

const read = (rows: Rows, merges: readonly Span[] = []) => readTableSheet(sheetOf(rows, { merges }));
const part = (rows: Rows, merges: readonly Span[] = []) => read(rows, merges)?.part;

const down = (row: number, col: number, rows: number): Span => ({ row, col, rows, cols: 1 });

/** The names of a part, one a line, with two spaces for each level. */
function names(found: ReturnType<typeof part>): string[] {
  return (found?.sasaran ?? []).flatMap((sasaran) => [
    sasaran.kinerja?.teks ?? '-',
    ...sasaran.program.flatMap((program) => [
      `  ${program.nama?.teks}`,
      ...program.kegiatan.flatMap((kegiatan) => [
        `    ${kegiatan.nama?.teks}`,
        ...kegiatan.subKegiatan.map((sub) => `      ${sub.nama?.teks}`),
      ]),
    ]),
  ]);
}

describe('what a node is', () => {
  test('a text in the first row, and empty cells below', () => {
    const found = part([
      HEAD,
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan A1', 'Jumlah A1'],
      [null, null, null, null, 'Kegiatan A2', 'Jumlah A2'],
    ]);
    expect(names(found)).toEqual(['Meningkatnya arsip', '  Program A', '    Kegiatan A1', '    Kegiatan A2']);
  });

  test('the same text below one parent is one, below another it is another', () => {
    const found = part([
      HEAD,
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan Umum', 'Jumlah A1'],
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan Umum', 'Jumlah A2'],
      [...SASARAN, 'Program B', 'Jumlah B', 'Kegiatan Umum', 'Jumlah B1'],
    ]);
    expect(names(found)).toEqual([
      ...['Meningkatnya arsip', '  Program A', '    Kegiatan Umum', '  Program B', '    Kegiatan Umum'],
    ]);
    const [first] = found?.sasaran[0]?.program[0]?.kegiatan ?? [];
    expect(first?.indikator.map(({ teks }) => teks)).toEqual(['Jumlah A1', 'Jumlah A2']);
  });

  test('two merged areas with one text are two nodes, where their indikator differ', () => {
    const rows = (second: string) => [
      HEAD,
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
      [null, null, null, null, 'Kegiatan 2', 'Jumlah 2'],
      [null, null, 'Program A', second, 'Kegiatan 3', 'Jumlah 3'],
      [null, null, null, null, 'Kegiatan 4', 'Jumlah 4'],
    ];
    const merges = [down(1, 2, 2), down(3, 2, 2)];
    expect(part(rows('Jumlah B'), merges)?.sasaran[0]?.program.length).toBe(2);
    expect(part(rows('Jumlah A'), merges)?.sasaran[0]?.program.length).toBe(1);
  });

  test('below a merged area that ended nothing tells the parent', () => {
    const rows = [
      HEAD,
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
      [null, null, null, null, 'Kegiatan 2', 'Jumlah 2'],
      [null, null, null, null, 'Kegiatan 3', 'Jumlah 3'],
    ];
    const found = part(rows, [down(1, 2, 2)]);
    expect(names(found)).toEqual(['Meningkatnya arsip', '  Program A', '    Kegiatan 1', '    Kegiatan 2']);
    expect(found?.tanpaInduk).toMatchObject([{ jenis: 'kegiatan', nama: { teks: 'Kegiatan 3' } }]);
    expect(part(rows, [down(1, 2, 3)])?.tanpaInduk).toBeUndefined();
  });

  test('without a Sasaran the programs have no parent', () => {
    const found = part([
      ['Program', 'Indikator', 'Kegiatan', 'Indikator'],
      ['Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
    ]);
    expect(found?.sasaran).toEqual([]);
    expect(found?.tanpaInduk).toMatchObject([
      { jenis: 'program', nama: { teks: 'Program A' }, kegiatan: [{ nama: { teks: 'Kegiatan 1' } }] },
    ]);
  });

  test('what a level is missing for stands without a parent', () => {
    const found = part([
      ['Sasaran', 'Indikator', 'Program', 'Sub Kegiatan', 'Indikator'],
      ['Meningkatnya arsip', 'Indeks arsip', 'Program A', 'Sub Kegiatan A', 'Jumlah A'],
    ]);
    expect(names(found)).toEqual(['Meningkatnya arsip', '  Program A']);
    expect(found?.tanpaInduk).toMatchObject([{ jenis: 'subKegiatan', nama: { teks: 'Sub Kegiatan A' } }]);
  });
});

describe('a column of several levels', () => {
  const JOINED = ['Kode', 'Sasaran/Program/Kegiatan', 'Indikator'];

  test('the first word tells the level, else the code', () => {
    const found = part([
      JOINED,
      [null, 'Sasaran 2 : Meningkatnya arsip', 'Indeks arsip'],
      ['5.03.02', 'Kearsipan', 'Jumlah arsip'],
      ['5.03.02.2.01', 'Pengelolaan Arsip', 'Jumlah berkas'],
      [null, 'Kegiatan Pelatihan', 'Jumlah orang'],
    ]);
    expect(names(found)).toEqual([
      ...['Meningkatnya arsip', '  Kearsipan', '    Pengelolaan Arsip', '    Kegiatan Pelatihan'],
    ]);
    expect(found?.sasaran[0]?.nomor).toBe(2);
  });

  test('where neither tells it, the row is unread and what follows has no parent', () => {
    const found = read([
      JOINED,
      [null, 'Sasaran 1 : Meningkatnya arsip', 'Indeks arsip'],
      [null, 'Kearsipan', 'Jumlah arsip'],
      [null, 'Kegiatan Pelatihan', 'Jumlah orang'],
    ]);
    expect(found?.part.sasaran[0]?.program).toEqual([]);
    expect(found?.part.tanpaInduk).toMatchObject([
      { jenis: 'kegiatan', nama: { teks: 'Kegiatan Pelatihan' } },
    ]);
    expect(found?.tidakTerbaca.map(({ teks }) => teks)).toEqual(['Kearsipan', 'Jumlah arsip']);
  });
});

test('a name whose first word tells another level than its column is unread', () => {
  const found = read([
    HEAD,
    [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
    [null, null, 'Kegiatan 2', 'Jumlah 2', null, null],
  ]);
  expect(names(found?.part)).toEqual(['Meningkatnya arsip', '  Program A', '    Kegiatan 1']);
  expect(found?.tidakTerbaca.map(({ teks }) => teks)).toEqual(['Kegiatan 2', 'Jumlah 2']);
});

describe('fields', () => {
  test('a DO belongs to the indikator beside it, also where one above has none', () => {
    const found = part([
      ['Sasaran', 'Indikator', 'Program', 'Indikator', 'Formulasi'],
      [...SASARAN, 'Program A', 'Persentase A', null],
      [null, null, null, 'Persentase B', 'jumlah b dibagi jumlah c'],
    ]);
    expect(found?.sasaran[0]?.program[0]?.indikator).toMatchObject([
      { teks: 'Persentase A', do: null },
      { teks: 'Persentase B', do: { teks: 'jumlah b dibagi jumlah c' } },
    ]);
  });

  test('the one owners’ column at the end is of the deepest level of each row, merged over all it spans', () => {
    const rows = [
      [...HEAD, 'Pengampu'],
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1', 'Kabid Arsip'],
      [null, null, null, null, 'Kegiatan 2', 'Jumlah 2', null],
    ];
    const owners = (merges: readonly Span[]) =>
      part(rows, merges)?.sasaran[0]?.program[0]?.kegiatan.map(({ pemilik }) =>
        pemilik.map(({ teks }) => teks),
      );
    expect(owners([])).toEqual([['Kabid Arsip'], []]);
    expect(owners([down(1, 6, 2)])).toEqual([['Kabid Arsip'], ['Kabid Arsip']]);
    expect(part(rows)?.sasaran[0]?.program[0]?.pemilik).toEqual([]);
  });

  test('several owners’ columns are each of the level before them', () => {
    const found = part([
      ['Sasaran', 'Indikator', 'PJ', 'Program', 'Indikator', 'Penanggung Jawab'],
      ['Meningkatnya arsip', 'Indeks arsip', 'Kepala', 'Program A', 'Jumlah A', 'Kabid Arsip'],
    ]);
    expect(found?.sasaran[0]?.program[0]?.pemilik.map(({ teks }) => teks)).toEqual(['Kabid Arsip']);
  });

  test('kinerja beside the name is that of its level', () => {
    const found = part([
      ['Sasaran', 'Indikator', 'Program', 'Outcome', 'Indikator Program'],
      ['Meningkatnya arsip', 'Indeks arsip', 'Program A', 'Tertatanya arsip', 'Jumlah A'],
    ]);
    expect(found?.sasaran[0]?.program[0]?.kinerja?.teks).toBe('Tertatanya arsip');
  });
});

describe('what is no node', () => {
  test('totals, numbers of columns, codes, targets and money are known; an unknown column is unread', () => {
    const found = read([
      ['No', ...HEAD, 'Satuan', 'Target', 'Pagu (Rp)', 'Lokasi'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [1, ...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1', 'berkas', 12, 5000, 'Kota'],
      [null, 'JUMLAH', null, null, null, null, null, null, null, 5000, null],
    ]);
    const known = found?.dikenal
      .filter(({ row }) => row > 0)
      .map(({ teks, sebagai }) => `${teks}: ${sebagai}`);
    expect(known?.slice(11)).toEqual([
      ...[
        '1: isi tabel',
        'berkas: satuan',
        '12: target',
        '5000: anggaran',
        'JUMLAH: isi tabel',
        '5000: isi tabel',
      ],
    ]);
    expect(known?.slice(0, 11).every((one) => one.endsWith(': nomor kolom'))).toBe(true);
    expect(found?.tidakTerbaca.map(({ teks }) => teks)).toEqual(['Kota']);
  });

  test('an indikator that begins with Jumlah, alone in its row, is one', () => {
    const found = part([
      HEAD,
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
      [null, null, null, null, null, 'Jumlah 2'],
    ]);
    expect(found?.sasaran[0]?.program[0]?.kegiatan[0]?.indikator.map(({ teks }) => teks)).toEqual([
      'Jumlah 1',
      'Jumlah 2',
    ]);
  });

  test('a head that a page repeats goes on', () => {
    const found = part([
      HEAD,
      [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
      HEAD,
      [null, null, null, null, 'Kegiatan 2', 'Jumlah 2'],
    ]);
    expect(names(found)).toEqual(['Meningkatnya arsip', '  Program A', '    Kegiatan 1', '    Kegiatan 2']);
  });

  test('a table with quarters of realization is read by other verbs', () => {
    const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
    const row = [...SASARAN, 'Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'];
    expect(
      read([
        [...HEAD, ...quarters],
        [...row, 1, 2, 3, 4],
      ]),
    ).toBeNull();
    expect(read([HEAD, row])?.tata).toBe('datar');
  });

  test.each([
    [
      ['Sasaran', 'Indikator', 'Formulasi'],
      ['Meningkatnya arsip', 'Indeks arsip', 'a dibagi b'],
    ],
    [
      ['Program', 'Kegiatan', 'Pagu'],
      ['Program A', 'Kegiatan A', 12],
    ],
  ])('one level, or no indikator, makes no cascade: %j', (head, row) => {
    expect(read([head, row])).toBeNull();
  });
});

test('several Tujuan, and each Sasaran with its own', () => {
  const found = part([
    ['Tujuan', 'Sasaran', 'Indikator', 'Program', 'Indikator'],
    ['Terwujudnya a', 'Meningkatnya a', 'Indeks a', 'Program A', 'Jumlah A'],
    ['Terwujudnya b', 'Meningkatnya b', 'Indeks b', 'Program B', 'Jumlah B'],
  ]);
  expect(found?.tujuan?.kinerja?.teks).toBe('Terwujudnya a');
  expect(found?.tujuanLain?.map(({ kinerja }) => kinerja?.teks)).toEqual(['Terwujudnya b']);
  expect(found?.sasaran.map(({ indukTujuan }) => indukTujuan)).toEqual(['Terwujudnya a', 'Terwujudnya b']);
});

test('lines above a table are its parents, with further indikator below them', () => {
  const found = part([
    ['Tujuan', ':', 'Terwujudnya arsip'],
    ['Sasaran 3', ':', 'Meningkatnya arsip'],
    ['Indikator Sasaran', ':', 'Indeks arsip'],
    [null, null, '2. Persentase arsip'],
    ['Program', 'Indikator', 'Kegiatan', 'Indikator'],
    ['Program A', 'Jumlah A', 'Kegiatan 1', 'Jumlah 1'],
  ]);
  expect(found?.tujuan?.kinerja?.teks).toBe('Terwujudnya arsip');
  expect(found?.sasaran[0]).toMatchObject({ nomor: 3, kinerja: { teks: 'Meningkatnya arsip' } });
  expect(found?.sasaran[0]?.indikator.map(({ teks }) => teks)).toEqual(['Indeks arsip', 'Persentase arsip']);
  expect(names(found)).toEqual(['Meningkatnya arsip', '  Program A', '    Kegiatan 1']);
});
