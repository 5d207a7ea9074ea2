import { periksa } from '../../src/workflow/periksa';
import { build } from './build';
import { pesanOf } from './pesan';

/** What is found in an outline: rule and row. */
function found(outline: string) {
  return periksa(build(outline), { ketat: false }).temuan.map(({ aturan, lokasi }) => [aturan, lokasi.row]);
}

describe('pemilik-mirip', () => {
  const owners = (usual: string, other: string) => `Program Pelatihan
  Pemilik : ${usual}
  Kegiatan Pelatihan Teknis
    Sub Kegiatan Pelatihan Petugas
    Sub Kegiatan Evaluasi Pelatihan
      Pemilik : ${other}`;
  const fires = [['pemilik-mirip', 5]];

  test.each([
    ['Kabid PPIK', 'Kabid PIK', fires],
    ['Kabid PPIK', 'kabid  ppik', []],
    ['Kasubag Umum', 'Kasubbag Umum', fires],
    ['Kabid PA', 'Kabid MP', []],
    ['Irban I', 'Irban II', []],
    ['Irban IV', 'Irban V', []],
    ['UPT 1', 'UPT 12', []],
    ['UPTD1', 'UPTD2', []],
    ['Seksi A', 'Seksi B', []],
  ])('%s beside %s', (usual, other, expected) => expect(found(owners(usual, other))).toEqual(expected));

  /** Owners of as many Sub Kegiatan under one Kegiatan of 'Kepala'. */
  const counted = (...owners: readonly [count: number, owner: string][]) =>
    `Program Pelatihan\n  Pemilik : Kepala\n  Kegiatan Pelatihan\n${owners
      .flatMap(([count, owner]) => Array<string>(count).fill(`    Sub Kegiatan\n      Pemilik : ${owner}`))
      .join('\n')}`;

  test('two that are less than three times apart are two', () => {
    expect(found(counted([5, 'Kabid PPIK'], [2, 'Kabid PIK']))).toEqual([]);
    expect(found(counted([6, 'Kabid PPIK'], [2, 'Kabid PIK']))).toHaveLength(2);
  });

  test('one that stands three times is meant', () => {
    expect(found(counted([9, 'Kabid PPIK'], [3, 'Kabid PIK']))).toEqual([]);
  });
});

describe('pemilik-di-atas-induk', () => {
  const owners = (parent: string, child: string) => `Program Pelatihan
  Pemilik : ${parent}
  Kegiatan Pelatihan Teknis
    Pemilik : ${child}`;

  test.each([
    ['Kabid', 'Kepala', true],
    ['Kabid', 'Kasubag Umum; Kepala', true],
    ['Kasubag Umum', 'Sekretaris', true],
    ['Kabid', 'Kabag Umum', false],
    ['Kabid; Kepala', 'Kepala', false],
    ['Koordinator', 'Kepala', false],
    ['Kabid', 'Koordinator', false],
  ])('%s above %s', (parent, child, expected) => {
    const { temuan } = periksa(build(owners(parent, child)), { ketat: false });
    expect(temuan.some(({ aturan, lokasi }) => aturan === 'pemilik-di-atas-induk' && lokasi.row === 3)).toBe(
      expected,
    );
  });
});

describe('nomor-anggota-tidak-urut', () => {
  const team = (...groups: string[]) =>
    ['Tim Pelatihan', ...groups.map((names) => `  Anggota : ${names}`)].join('\n');
  const odd = (row: number) => [['nomor-anggota-tidak-urut', row]];

  test.each([
    [[], team('1) ADI; 2) BUDI', '1) CITRA; 2) DEWI')],
    [[], team('1) ADI; 2) BUDI', '3) CITRA')],
    [[], team('ADI; BUDI')],
    [[], team('1) ADI; BUDI; 2) CITRA')],
    [[], team('1) ADI; BUDI; 3) CITRA')],
    [odd(1), team('2) ADI; 3) BUDI')],
    [odd(1), team('1) ADI; 2) BUDI; 2) CITRA; 3) DEWI')],
    [odd(2), team('1) ADI; 2) BUDI', '4) CITRA')],
    [odd(1), team('1) ADI; 3) BUDI; 5) CITRA')],
  ])('%j: %s', (expected, outline) => expect(found(outline)).toEqual(expected));
});

test('nomor-anggota-tidak-urut names the first member that is odd', () => {
  const { temuan } = periksa(build('Tim Pelatihan\n  Anggota : 1) ADI; 3) BUDI; 5) CITRA'), { ketat: false });
  expect(temuan.map(pesanOf)).toEqual(['Tim Pelatihan: nomor anggota tidak urut pada "3) BUDI".']);
});

describe('induk-tanpa-anak', () => {
  test('an empty box says so once, at its own level only', () => {
    expect(found('Sasaran 1\n  Program Satu\n    Kegiatan Satu\n      Sub Kegiatan : -')).toEqual([
      ['induk-tanpa-anak', 2],
    ]);
  });
});

describe('tim-tanpa-ketua', () => {
  test('says nothing in a workbook that names nobody', () => {
    const reading = build('Tim Pelatihan\n  Ketua : -');
    const [sasaran] = reading.cascade.sasaran;
    const nameless = JSON.parse(JSON.stringify(sasaran), (key, value: unknown) =>
      key === 'anggota' ? [] : value,
    ) as typeof sasaran;
    const cascade = { ...reading.cascade, sasaran: nameless ? [nameless] : [] };
    expect(periksa({ ...reading, cascade }, { ketat: false }).temuan).toEqual([]);
  });
});

describe('jumlah-indikator-berbeda', () => {
  test('what another sheet makes good is lembar-berbeda only', () => {
    const outline =
      'Individu RINA WATI\n  Kinerja : Tersedianya jadwal\n  Indikator : - ≠ SASARAN 1: Jumlah jadwal';
    expect(found(outline)).toEqual([['lembar-berbeda', 2]]);
  });
});

describe('do-rujukan-tidak-ditemukan', () => {
  test('a name that two nodes share is uncertain unless one is the own child', () => {
    const outline = `Program Penunjang
  Indikator : Persentase capaian layanan
  DO : Rerata capaian Kegiatan Umum
  Kegiatan Keuangan
Program Lain
  Kegiatan Umum
Program Ketiga
  Kegiatan Umum`;
    expect(found(outline)).toEqual([['do-rujukan-tidak-ditemukan', 2]]);
    expect(found(outline.replace('Kegiatan Keuangan', 'Kegiatan Umum'))).toEqual([]);
  });
});

describe('persentase-tanpa-do', () => {
  test.each([
    ['Tujuan', 'peringatan'],
    ['Sasaran 1', 'peringatan'],
    ['Program Pelatihan', 'peringatan'],
    ['Kegiatan Pelatihan', 'saran'],
    ['Sub Kegiatan Pelatihan', 'saran'],
    ['Individu RINA WATI', 'saran'],
  ])('at %s it is a %s', (heading, tingkat) => {
    const { temuan } = periksa(build(`${heading}\n  Indikator : Persentase berkas lengkap`), {
      ketat: false,
    });
    expect(temuan.map((finding) => [finding.aturan, finding.tingkat])).toEqual([
      ['persentase-tanpa-do', tingkat],
    ]);
  });
});

describe('kinerja-berulang', () => {
  test('a Sasaran says what the Tujuan says', () => {
    const kinerja = 'Kinerja : Meningkatnya mutu layanan';
    expect(found(`Tujuan\n  ${kinerja}\nSasaran 1\n  ${kinerja}`)).toEqual([['kinerja-berulang', 3]]);
  });

  test('two groups of one team, two individuals, and two boxes side by side may do the same', () => {
    const kinerja = 'Kinerja : Tersedianya jadwal';
    expect(found(`Tim Satu\n  Anggota : ADI\n    ${kinerja}\n  Anggota : BUDI\n    ${kinerja}`)).toEqual([]);
    expect(found(`Individu ADI\n  ${kinerja}\nIndividu BUDI\n  ${kinerja}`)).toEqual([]);
    expect(found(`Program Satu\n  ${kinerja}\nProgram Dua\n  ${kinerja}`)).toEqual([]);
  });
});

describe('nama-mirip', () => {
  test('the spelling that is rarer is reported, wherever it stands', () => {
    expect(found('Individu RINA WATI, S.E\nIndividu RINA WATI, S.E.\nIndividu RINA WATI, S.E.')).toEqual([
      ['nama-mirip', 0],
    ]);
  });

  test('posts are no names', () => {
    expect(found('Individu Ka UPT\nIndividu Ka. UPT')).toEqual([]);
  });
});

describe('indikator-kosong', () => {
  test('a DO without its indikator is an indikator that is missing', () => {
    const reading = build('Sasaran 1\n  Indikator : Nilai SAKIP');
    const [sasaran] = reading.cascade.sasaran;
    const [indikator] = sasaran?.indikator ?? [];
    if (!sasaran || !indikator) throw new Error('no indikator');
    const lone = { ...indikator, teks: '', do: { ...indikator, teks: 'hasil evaluasi Inspektorat' } };
    const cascade = { ...reading.cascade, sasaran: [{ ...sasaran, indikator: [indikator, lone] }] };
    const { temuan } = periksa({ ...reading, cascade }, { ketat: false });
    expect(temuan.map(({ aturan, simpul }) => [aturan, simpul?.kode])).toEqual([['indikator-kosong', '1']]);
  });
});

describe('a node without name', () => {
  test('is called by the one it stands in', () => {
    const reading = build('Program Pelatihan\n  Kinerja : -');
    const nameless = reading.cascade.sasaran.map((sasaran) => ({
      ...sasaran,
      program: sasaran.program.map((program) => ({ ...program, nama: null })),
    }));
    const { temuan } = periksa(
      { ...reading, cascade: { ...reading.cascade, sasaran: nameless } },
      { ketat: false },
    );
    expect(temuan.map(pesanOf)).toEqual(['Program di Sasaran 1 belum memiliki kinerja.']);
  });
});

describe('sel-tidak-terbaca', () => {
  const cell = (lembar: string, row: number, col: number) => ({ lembar, row, col, teks: `${row},${col}` });
  test('cells that touch by side or corner are one finding, others and other sheets their own', () => {
    const tidakTerbaca = [
      cell('A', 3, 3),
      cell('A', 4, 2),
      cell('A', 5, 1),
      cell('A', 5, 7),
      cell('A', 5, 5),
      cell('B', 4, 3),
    ];
    const { temuan } = periksa({ ...build('Sasaran 1'), tidakTerbaca }, { ketat: false });
    expect(
      temuan.map(({ lokasi, kode, data }) => [
        ...[lokasi.lembar, lokasi.row, lokasi.col],
        kode === 'sel-tidak-terbaca/kotak' ? data.lain : null,
      ]),
    ).toEqual([
      ['A', 3, 3, 2],
      ['A', 5, 5, 0],
      ['A', 5, 7, 0],
      ['B', 4, 3, 0],
    ]);
  });
});

test('an Excel error that belongs to nothing is sel-galat only', () => {
  const cell = { lembar: 'Contoh', row: 90, col: 90, teks: '#REF!' };
  const { temuan } = periksa(
    { ...build('Sasaran 1'), tidakTerbaca: [cell], galat: [cell] },
    { ketat: false },
  );
  expect(temuan.map(({ aturan, simpul }) => [aturan, simpul])).toEqual([['sel-galat', null]]);
});

describe('lembar-berbeda', () => {
  test.each([
    [
      'DO : a per b ≠ SASARAN 1: a per c',
      'Sasaran 1: DO di lembar "Contoh" ("a per b") berbeda dengan lembar "SASARAN 1" ("a per c").',
    ],
    [
      'DO : - ≠ SASARAN 1: a per c',
      'Sasaran 1: DO ada di lembar "SASARAN 1", tetapi tidak ada di lembar "Contoh".',
    ],
  ])('%s', (line, pesan) => {
    const { temuan } = periksa(build(`Sasaran 1\n  Indikator : Nilai SAKIP\n  ${line}`), { ketat: false });
    expect(temuan.map(pesanOf)).toEqual([pesan]);
  });
});

describe('repairs', () => {
  /** The repairs of an outline: what is written in place of what. */
  function repairs(outline: string) {
    return periksa(build(outline), { ketat: false }).temuan.map(({ isian }) =>
      isian && 'dari' in isian ? [isian.dari, isian.ke] : null,
    );
  }

  test('a slip is mended in its text, with its capital', () => {
    expect(repairs('Sub Kegiatan Rapat\n  Kinerja : Ddokumen rapat\n  Indikator : Jumlah dokumen')).toEqual([
      ['Ddokumen rapat', 'Dokumen rapat'],
    ]);
  });

  test('a slip in a name that a DO holds too is left to the user', () => {
    expect(
      repairs(`Program Pelatihan
  DO : Rerata capaian Kegiatan Penataan ddokumen
  Kegiatan Penataan ddokumen
    Kinerja : Tersusunnya dokumen`),
    ).toEqual([null, null]);
  });

  test('an owner is written like the one that is meant, where there is only one', () => {
    const owners = (...names: string[]) =>
      `Program Pelatihan\n  Pemilik : Kepala\n  Kegiatan Pelatihan\n${names
        .map((name) => `    Sub Kegiatan\n      Pemilik : ${name}`)
        .join('\n')}`;
    const usual = ['Kabid PPIK', 'Kabid PPIK', 'Kabid PPIK'];
    expect(repairs(owners(...usual, 'Kabid PIK'))).toEqual([['Kabid PIK', 'Kabid PPIK']]);
    const other = ['Kabid PIKA', 'Kabid PIKA', 'Kabid PIKA'];
    expect(repairs(owners(...usual, ...other, 'Kabid PIK'))).toEqual([null]);
  });
});
