import fc from 'fast-check';
import type { Anggota, Cascade, Text } from '../../../src/cascade/cascade';
import { foldSpace } from '../../../src/cascade/text';
import { planData, rowsByKode } from '../../../src/layouts/data/plan';
import { readData } from '../../../src/layouts/data/read';
import { sheetOf } from '../../support/grid';
import { content } from '../arbitrary';
import { drawn } from '../drawn';
import { SMALL } from '../small';
import { runs } from '../../support/runs';

const options = { kertas: 'A3', tanggal: null } as const;

function readBack(cascade: Cascade) {
  const reading = readData(drawn(planData(cascade, options)));
  if (!reading) throw new Error('no table found');
  return reading;
}

/** The rows of the table that were planned for a cascade, as texts. */
function rowsOf(cascade: Cascade): string[][] {
  const { cells, table } = planData(cascade, options);
  const first = (table?.span.row ?? 0) + 1;
  return Array.from({ length: (table?.span.rows ?? 1) - 1 }, (_, i) =>
    Array.from({ length: 11 }, (_, col) =>
      String(cells.find((cell) => cell.row === first + i && cell.col === col)?.value ?? ''),
    ),
  );
}

const text = (teks: string): Text => ({ teks, lokasi: [] });

/** The small cascade with other people in its first group of members. */
function withMembers(nama: readonly Anggota[]): Cascade {
  const [sasaran] = SMALL.sasaran;
  const [program] = sasaran?.program ?? [];
  const [kegiatan] = program?.kegiatan ?? [];
  const [sub] = kegiatan?.subKegiatan ?? [];
  if (!sasaran || !program || !kegiatan || !sub) throw new Error('no Sub Kegiatan');
  const proses = sub.proses.map((one) =>
    one.jenis === 'tim'
      ? { ...one, anggota: one.anggota.map((group) => ({ ...group, nama: [...nama] })) }
      : one,
  );
  const subKegiatan = [{ ...sub, proses }];
  const chain = { ...program, kegiatan: [{ ...kegiatan, subKegiatan }] };
  return { ...SMALL, sasaran: [{ ...sasaran, program: [chain] }] };
}

function withKinerja(teks: string): Cascade {
  const [sasaran] = SMALL.sasaran;
  if (!sasaran) throw new Error('no Sasaran');
  return { ...SMALL, sasaran: [{ ...sasaran, kinerja: text(teks) }] };
}

describe('members of a team', () => {
  const members = Array.from({ length: 1400 }, (_, i) => ({
    ...text(`NAMA PEGAWAI YANG PANJANG NOMOR ${i}; S.Sos`),
    nomor: i % 3 === 0 ? null : (i % 900) + 1,
  }));

  test('1,400 of them stand in further rows, and are read back', () => {
    const cascade = withMembers(members);
    const reading = readBack(cascade);
    expect(content(reading.cascade)).toEqual(content(cascade));
    expect(reading.tidakTerbaca).toEqual([]);
    expect(
      rowsOf(cascade)
        .flat()
        .every((cell) => cell.length <= 32_767),
    ).toBe(true);
    const rows = rowsOf(cascade).filter(([, jenis]) => jenis === 'Anggota Tim');
    expect(rows.map((row) => row.map((cell) => cell !== ''))).toContainEqual(
      ['Kode', 'Jenis', 'Kelompok', '', '', '', '', '', '', 'Orang', ''].map((column) => column !== ''),
    );
  });

  test('stay in one cell as long as it holds them', () => {
    const name = (length: number) => [
      { ...text('A'.repeat(16_000)), nomor: null },
      { ...text('B'.repeat(length)), nomor: null },
    ];
    const rowsFor = (length: number) =>
      rowsOf(withMembers(name(length))).filter(([, jenis, , nama]) => jenis === 'Anggota Tim' && nama === '');
    expect(rowsFor(16_765)).toEqual([]);
    expect(rowsFor(16_766)[0]?.[9]).toBe('B'.repeat(16_766));
  });

  test('a name longer than a cell goes on as one name', () => {
    const cascade = withMembers([{ ...text('X'.repeat(70_000)), nomor: null }]);
    expect(content(readBack(cascade).cascade)).toEqual(content(cascade));
  });

  test('links lead to the first row of a node, further rows counted', () => {
    const cascade = withMembers(members);
    const row = rowsByKode(cascade).get('1.1.1.1.2') ?? 0;
    const kode = planData(cascade, options).cells.find((cell) => cell.row === row && cell.col === 0);
    expect(kode?.value).toBe('1.1.1.1.2');
  });
});

test('a kinerja goes on without a break, wherever it is cut', () => {
  const word = fc.constantFrom('a', 'jalan', 'x'.repeat(1200), '🏛️', 'mantap;', '…');
  // Dots alone are an empty cell.
  const saying = (words: readonly string[]) => words.some((one) => one !== '…');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }).filter(saying), (words) => {
      const teks = foldSpace(`${words.join(' ')} `.repeat(Math.ceil(70_000 / words.join(' ').length)));
      const cascade = withKinerja(teks);
      expect(readBack(cascade).cascade.sasaran[0]?.kinerja?.teks).toBe(teks);
      expect(
        rowsOf(cascade)
          .flat()
          .every((cell) => cell.length <= 32_767),
      ).toBe(true);
    }),
    { numRuns: runs(10) },
  );
});

const HEAD = ['Kode', 'Jenis', 'Kelompok', 'Nama', 'Kinerja', 'Indikator', 'Orang'];

function read(...rows: readonly (readonly (string | null)[])[]) {
  const reading = readData(sheetOf([HEAD, ...rows.map((row) => [...row])]));
  if (!reading) throw new Error('no table found');
  return reading;
}

describe('a row with the Kode, Jenis and Kelompok of the row above and one more cell', () => {
  const sasaran = (indikator: string) => ['1', 'Sasaran', null, null, 'Jalan mantap', indikator, null];
  const more = (indikator: string) => ['1', 'Sasaran', null, null, null, indikator, null];
  const indikatorOf = (...rows: (string | null)[][]) =>
    read(...rows).cascade.sasaran[0]?.indikator.map(({ teks }) => teks.length);

  test('goes on where the cell above is full, and is one more indikator where it is not', () => {
    expect(indikatorOf(sasaran('i'.repeat(16_384)), more('Indeks'))).toEqual([16_390]);
    expect(indikatorOf(sasaran('i'.repeat(16_383)), more('Indeks'))).toEqual([16_383, 6]);
  });

  test('after the end of a long text it is one more indikator again', () => {
    expect(indikatorOf(sasaran('i'.repeat(32_767)), more('akhir'), more('Indeks'))).toEqual([32_772, 6]);
  });

  test('names more members of a team', () => {
    const tim = (orang: string, nama: string | null) => [
      '1.1.1.1.1',
      'Anggota Tim',
      '1',
      nama,
      null,
      null,
      orang,
    ];
    const reading = read(tim('1) ANI; 2) BUDI', 'Tim A'), tim('3) CICI; DODI', null), tim('EKA', null));
    const proses = reading.cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0]?.proses[0];
    expect(
      proses?.jenis === 'tim' &&
        proses.anggota.map(({ nama }) => nama.map(({ teks, nomor }) => [nomor, teks])),
    ).toEqual([
      [
        [1, 'ANI'],
        [2, 'BUDI'],
        [3, 'CICI'],
        [null, 'DODI'],
        [null, 'EKA'],
      ],
    ]);
    expect(reading.tidakTerbaca).toEqual([]);
  });

  test('without a Kode it is a group of its own', () => {
    const reading = read(
      ['1.1.1.1.1', 'Anggota Tim', null, 'Tim A', null, null, 'ANI'],
      [null, 'Anggota Tim', null, null, null, null, 'BUDI'],
    );
    const proses = reading.cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0]?.proses[0];
    expect(proses?.jenis === 'tim' && proses.anggota).toHaveLength(2);
  });

  test('is told unread together with the text that it goes on', () => {
    const long = 'p'.repeat(32_767);
    const reading = read(
      sasaran('Indeks'),
      ['1.1', 'Program', null, 'Program Jalan', null, null, long],
      ['1.1', 'Program', null, null, null, null, 'akhir'],
    );
    expect(reading.tidakTerbaca.map(({ teks }) => teks)).toEqual([long, '1.1', 'Program', 'akhir']);
  });
});
