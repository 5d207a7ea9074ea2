import { readData } from '../../../src/layouts/data/read';
import type { Sheet } from '../../../src/workbook/sheet';
import { content } from '../arbitrary';
import { sheetOf } from '../../support/grid';

const HEAD = [
  'Kode',
  'Jenis',
  'Kelompok',
  'Nama',
  'Induk Indikator',
  'Kinerja',
  'Indikator',
  'DO',
  'Pemilik',
  'Orang',
  'Label',
];

/** A table below the column heads; a row is given as 'Column: text' pairs. */
function read(...rows: Partial<Record<string, string | number>>[]) {
  const cells = rows.map((row) => HEAD.map((column) => row[column] ?? null));
  const reading = readData(sheetOf([HEAD, ...cells]));
  if (!reading) throw new Error('no table found');
  return reading;
}

function cascadeIn(sheet: Sheet) {
  const reading = readData(sheet);
  if (!reading) throw new Error('no table found');
  return reading.cascade;
}

const SASARAN = { Kode: '1', Jenis: 'Sasaran', Kinerja: 'Meningkatnya mutu jalan', Pemilik: 'Kepala' };
const PROGRAM = { Kode: '1.1', Jenis: 'Program', Nama: 'Program Jalan' };
const KEGIATAN = { Kode: '1.1.1', Jenis: 'Kegiatan', Nama: 'Kegiatan Jalan Desa' };
const SUB = { Kode: '1.1.1.1', Jenis: 'Sub Kegiatan', Nama: 'Sub Kegiatan Survei' };

const sub = (reading: ReturnType<typeof read>) =>
  reading.cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan ?? [];
const names = (nodes: readonly { nama: { teks: string } | null }[]) => nodes.map(({ nama }) => nama?.teks);

test('the columns may stand in any order, and the table anywhere', () => {
  const sheet = sheetOf(
    [
      ['DO', 'Nama', 'Indikator', 'Kinerja', 'Jenis', 'Kode'],
      [null, null, 'Indeks jalan', 'Jalan mantap', 'Sasaran', '2'],
      ['hasil survei', null, 'Nilai jalan', null, 'Sasaran', '2'],
    ],
    { row: 7, col: 3 },
  );
  expect(content(cascadeIn(sheet))).toEqual({
    judul: null,
    perangkatDaerah: null,
    kabupaten: null,
    tahun: null,
    penandatangan: null,
    tujuan: null,
    sasaran: [
      {
        nomor: 2,
        kinerja: { teks: 'Jalan mantap' },
        indikator: [
          { teks: 'Indeks jalan', do: null },
          { teks: 'Nilai jalan', do: { teks: 'hasil survei' } },
        ],
        pemilik: [],
        program: [],
      },
    ],
  });
});

test('another sheet is none', () => {
  expect(readData(sheetOf([['Sasaran', 'Indikator', 'TW I']]))).toBeNull();
});

test('every text knows its cell', () => {
  const [sasaran] = read(SASARAN).cascade.sasaran;
  expect(sasaran?.kinerja?.lokasi).toEqual([{ lembar: 'Lembar', row: 1, col: 5 }]);
  expect(sasaran?.lokasi).toEqual([{ lembar: 'Lembar', row: 1, col: 0 }]);
});

test('rows that were sorted or added at the end come back in the order of their codes', () => {
  const ten = Array.from({ length: 10 }, (_, i) => ({
    ...SUB,
    Kode: `1.1.1.${i + 1}`,
    Nama: `Sub ${i + 1}`,
  }));
  const reading = read(...[...ten].reverse(), KEGIATAN, PROGRAM, SASARAN);
  expect(names(sub(reading))).toEqual(ten.map(({ Nama }) => Nama));
  expect(reading.tidakTerbaca).toEqual([]);
});

describe('a row without code', () => {
  test('is a node of its Jenis under the rows above', () => {
    const reading = read(
      SASARAN,
      PROGRAM,
      KEGIATAN,
      SUB,
      { Jenis: 'Sub Kegiatan', Nama: 'Sub Kegiatan Baru' },
      {
        ...SUB,
        Kode: '1.1.1.2',
        Nama: 'Sub Kegiatan Dua',
      },
    );
    expect(names(sub(reading))).toEqual(['Sub Kegiatan Survei', 'Sub Kegiatan Baru', 'Sub Kegiatan Dua']);
  });

  test('goes on with the row above where it names nothing else', () => {
    const reading = read(
      SASARAN,
      PROGRAM,
      KEGIATAN,
      { ...SUB, Indikator: 'Jumlah satu' },
      {
        Jenis: 'Sub Kegiatan',
        Indikator: 'Jumlah dua',
      },
      { Indikator: 'Jumlah tiga' },
    );
    expect(sub(reading).map(({ indikator }) => indikator.map(({ teks }) => teks))).toEqual([
      ['Jumlah satu', 'Jumlah dua', 'Jumlah tiga'],
    ]);
  });

  test('leads a team of its own, or joins the team above', () => {
    const reading = read(
      SASARAN,
      PROGRAM,
      KEGIATAN,
      SUB,
      { Jenis: 'Ketua Tim', Nama: 'Tim A', Orang: 'ANI' },
      { Jenis: 'Anggota Tim', Orang: '1) BUDI; 2) CICI', Kinerja: 'Tersusunnya data' },
      { Jenis: 'Anggota Tim', Orang: 'DODI' },
      { Jenis: 'Ketua Tim', Nama: 'Tim B', Orang: 'EKA' },
      { Jenis: 'Individu', Orang: 'FAJAR' },
      { Jenis: 'Individu', Orang: 'GITA' },
    );
    const [first, ...rest] = sub(reading)[0]?.proses ?? [];
    expect(first?.jenis === 'tim' && first.anggota.map(({ nama }) => names2(nama))).toEqual([
      ['BUDI', 'CICI'],
      ['DODI'],
    ]);
    expect(names(rest)).toEqual(['Tim B', 'FAJAR', 'GITA']);
    expect(reading.tidakTerbaca).toEqual([]);
  });

  test('finds no place below nothing: its texts are listed with their cells', () => {
    const reading = read(SASARAN, { Jenis: 'Kegiatan', Nama: 'Kegiatan Lepas' });
    expect(reading.tidakTerbaca).toEqual([
      { lembar: 'Lembar', row: 2, col: 1, teks: 'Kegiatan' },
      { lembar: 'Lembar', row: 2, col: 3, teks: 'Kegiatan Lepas' },
    ]);
  });
});

const names2 = (members: readonly { teks: string }[]) => members.map(({ teks }) => teks);

describe('codes that Excel took for numbers', () => {
  const programs = (...codes: (string | number)[]) => {
    const rows = codes.map((Kode, i) => ({ ...PROGRAM, Kode, Nama: `Program ${i + 1}` }));
    return names(read({ ...SASARAN, Kode: 1 }, ...rows).cascade.sasaran[0]?.program ?? []);
  };

  test('are read as codes', () => {
    expect(programs(1.1, 1.2)).toEqual(['Program 1', 'Program 2']);
  });

  test('1.1 after 1.9 is 1.10', () => {
    const codes = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, '1.11'];
    expect(programs(...codes)).toEqual(codes.map((_, i) => `Program ${i + 1}`));
  });
});

describe('what finds no place is listed', () => {
  test('a code that does not fit its Jenis', () => {
    const reading = read(SASARAN, { ...PROGRAM, Kode: '1.1.7' });
    expect(names(reading.cascade.sasaran[0]?.program ?? [])).toEqual(['Program Jalan']);
    expect(reading.tidakTerbaca).toEqual([{ lembar: 'Lembar', row: 2, col: 0, teks: '1.1.7' }]);
  });

  test('two names for one node', () => {
    const reading = read(SASARAN, PROGRAM, { ...PROGRAM, Nama: 'Program Lain' });
    expect(names(reading.cascade.sasaran[0]?.program ?? [])).toEqual(['Program Jalan']);
    expect(reading.tidakTerbaca).toEqual([{ lembar: 'Lembar', row: 3, col: 3, teks: 'Program Lain' }]);
  });

  test('a DO among the lines of a team, a note beside the table', () => {
    const sheet = sheetOf([
      [...HEAD, null],
      ['1', 'Sasaran', null, null, null, 'Jalan mantap', null, null, null, null, null, 'periksa lagi'],
      [
        '1.1.1.1.1',
        'Individu',
        null,
        null,
        null,
        'Tersusunnya data',
        null,
        'hasil survei',
        null,
        'ANI',
        null,
      ],
    ]);
    expect(readData(sheet)?.tidakTerbaca.map(({ teks }) => teks)).toEqual(['periksa lagi', 'hasil survei']);
  });
});

test('a node that only the codes of its children tell of stands above them', () => {
  const reading = read({ ...SUB, Kode: '3.1.2.1' });
  const [sasaran] = reading.cascade.sasaran;
  expect(sasaran?.nomor).toBe(3);
  expect(sasaran?.program[0]?.nama).toBeNull();
  expect(sasaran?.program[0]?.kegiatan[0]?.lokasi).toEqual([{ lembar: 'Lembar', row: 1, col: 0 }]);
});

test('owners are separated by semicolons, or by commas where each is a role', () => {
  const owners = (Pemilik: string) =>
    read({ ...SASARAN, Pemilik }).cascade.sasaran[0]?.pemilik.map(({ teks }) => teks);
  expect(owners('Kabid PA; ketua tim')).toEqual(['Kabid PA', 'ketua tim']);
  expect(owners('Kabid PA, ketua tim')).toEqual(['Kabid PA', 'ketua tim']);
  expect(owners('Kabid Pengadaan, Pemberhentian dan Informasi')).toEqual([
    'Kabid Pengadaan, Pemberhentian dan Informasi',
  ]);
});

test('an indikator of the Sasaran that no longer is one leaves the program without', () => {
  const reading = read(
    { ...SASARAN, Indikator: 'IKM' },
    { ...SASARAN, Indikator: 'Nilai SAKIP' },
    { ...PROGRAM, 'Induk Indikator': 'nilai SAKIP' },
    { ...PROGRAM, Kode: '1.2', 'Induk Indikator': 'Nilai lama' },
  );
  expect(reading.cascade.sasaran[0]?.program.map(({ indukIndikator }) => indukIndikator)).toEqual([
    'Nilai SAKIP',
    null,
  ]);
  expect(reading.tidakTerbaca.map(({ teks }) => teks)).toEqual(['Nilai lama']);
});
