import { RULES } from '../../../src/rules';
import { periksa } from '../../../src/workflow/periksa';
import { cellName } from '../../../src/workbook/address';
import type { Cell, WorkbookContent } from '../../../src/workbook/sheet';
import { build } from '../build';
import { examplesOf } from '../examples';
import { SAMPLE, read } from '../sample';

/** Node, sheet and cell of each kesalahan. */
function kesalahan(workbook: WorkbookContent) {
  const { temuan } = periksa(read(workbook), { ketat: false });
  return temuan
    .filter(({ tingkat }) => tingkat === 'kesalahan')
    .map(({ aturan, simpul, lokasi }) => [
      aturan,
      simpul?.kode,
      `${lokasi.lembar}!${cellName(lokasi.row, lokasi.col)}`,
    ]);
}

/** The sample with '#REF!' in some cells ('Lembar!A1'). */
function withErrors(...cells: readonly string[]): WorkbookContent {
  const spoil = (sheet: string, cell: Cell): Cell =>
    cells.includes(`${sheet}!${cellName(cell.row, cell.col)}`)
      ? { kind: 'error', value: '#REF!', row: cell.row, col: cell.col }
      : cell;
  return {
    sheets: SAMPLE.sheets.map((each) => ({ ...each, cells: each.cells.map((c) => spoil(each.name, c)) })),
  };
}

/** How many peringatan a workbook has. */
function warnings(workbook: WorkbookContent): number {
  return periksa(read(workbook), { ketat: false }).ringkasan.peringatan;
}

describe('an Excel error is one fault', () => {
  const usual = warnings(SAMPLE);

  test.each([
    ['the indikator of a Sub Kegiatan, in the tree', '1.1.1.1', ['CASCADING!B32']],
    ['the same in the matrix', '1.1.1.1', ['SASARAN 1!B17']],
    ['the same in both', '1.1.1.1', ['CASCADING!B32', 'SASARAN 1!B17']],
    ['a cell of label and owner', '1.1.1.1', ['CASCADING!B33', 'SASARAN 1!B18']],
    ['a cell of label and kinerja', '1.1.1', ['CASCADING!B25', 'SASARAN 1!B12']],
    ['the name of a Kegiatan that a DO speaks of', '5.6.1', ['CASCADING!AF24']],
    ['the leader', '1.1.1.1.1', ['CASCADING!B35']],
    ['a line of a leader', '1.1.1.1.1', ['CASCADING!B38', 'SASARAN 1!B23']],
    [
      'one of two indikator of a Sasaran, in all sheets',
      '5',
      ['CASCADING!AF14', 'TUJUAN SASARAN!G15', 'SASARAN 5 (3)!B3', 'SASARAN 5 (4)!B3'],
    ],
  ])('%s', (_what, kode, cells) => {
    const spoilt = withErrors(...cells);
    expect(kesalahan(spoilt)).toEqual([['sel-galat', kode, cells[0]]]);
    expect(warnings(spoilt)).toBeLessThanOrEqual(usual);
  });

  test('two cells of one node are two', () => {
    expect(kesalahan(withErrors('CASCADING!B30', 'CASCADING!B32'))).toEqual([
      ['sel-galat', '1.1.1.1', 'CASCADING!B30'],
      ['sel-galat', '1.1.1.1', 'CASCADING!B32'],
    ]);
  });
});

test('no other rule looks at the text of an error', () => {
  const reading = build(`Sasaran 1
  Kinerja : #N/A
  Program Pelatihan
    Kinerja : #N/A
    Pemilik : #N/A
    Kegiatan Pelatihan Teknis
      Pemilik : Kabid
      Indikator : #N/A
      DO : #N/A`);
  const { temuan } = periksa(reading, { ketat: false });
  expect(temuan.map(({ aturan, lokasi }) => [aturan, lokasi.row])).toEqual([
    ['sel-galat', 1],
    ['sel-galat', 3],
    ['sel-galat', 4],
    ['sel-galat', 7],
    ['sel-galat', 8],
  ]);
});

describe('at a node with an error that took the place of a text', () => {
  /** The rules that fire in an outline at the node of a row, but for that on errors. */
  const foundIn = (outline: string) =>
    periksa(build(outline), { ketat: false })
      .temuan.map(({ aturan }) => aturan)
      .filter((aturan) => aturan !== 'sel-galat');

  /** An example with an error in a line of its own: below the marked one, or below another node. */
  const withError = (outline: string, where: 'there' | 'elsewhere') =>
    where === 'there'
      ? outline.replace(/^(.*←.*)$/m, '$1\nTidak terbaca : #REF!')
      : `${outline}\nSasaran 9\nTidak terbaca : #REF!`;

  const silent = RULES.filter(({ silentAtErrors }) => silentAtErrors).map(({ id }) => id);

  test('rules on what is missing or differs are silent', () => {
    expect(silent).toEqual([
      ...['sub-kegiatan-tanpa-indikator', 'sub-kegiatan-tanpa-pemilik', 'sub-kegiatan-tanpa-tim'],
      ...['kinerja-sub-kegiatan-kosong', 'kinerja-kosong', 'indikator-kosong', 'pemilik-kosong'],
      ...['induk-tanpa-anak', 'tim-tanpa-ketua', 'tim-tanpa-anggota', 'jumlah-indikator-berbeda'],
      ...['persentase-tanpa-do', 'lembar-berbeda'],
    ]);
  });

  /** Whole cascades, each with a fault in the marked line. */
  const SUB = ['Sasaran 1', 'Program P', 'Kegiatan K', 'Sub Kegiatan S'];
  const FAULTS: Readonly<Record<string, readonly string[]>> = {
    'sub-kegiatan-tanpa-indikator': [...SUB, 'Indikator : - ←'],
    'sub-kegiatan-tanpa-pemilik': [...SUB, 'Pemilik : - ←'],
    'sub-kegiatan-tanpa-tim': [...SUB, 'Proses : - ←'],
    'kinerja-sub-kegiatan-kosong': [...SUB, 'Kinerja : - ←'],
    'kinerja-kosong': ['Sasaran 1', 'Program P', 'Kinerja : - ←'],
    'indikator-kosong': ['Sasaran 1', 'Program P', 'Indikator : - ←'],
    'pemilik-kosong': ['Sasaran 1', 'Program P', 'Pemilik : - ←'],
    'induk-tanpa-anak': ['Sasaran 1', 'Program P', 'Kegiatan : - ←'],
    'tim-tanpa-ketua': [
      ...SUB,
      'Tim A',
      'Ketua : ADI',
      'Anggota : BUDI',
      'Tim B',
      'Ketua : - ←',
      'Anggota : EKA',
    ],
    'tim-tanpa-anggota': [...SUB, 'Tim T', 'Ketua : ADI', 'Anggota : - ←'],
    'jumlah-indikator-berbeda': [
      ...SUB,
      'Individu ADI',
      'Kinerja : a',
      'Indikator : Jumlah a',
      'Indikator : Jumlah b ←',
    ],
    'persentase-tanpa-do': ['Sasaran 1', 'Program P', 'Indikator : Persentase a ←'],
    'lembar-berbeda': ['Sasaran 1', 'Program P', 'Kinerja : a ≠ SASARAN 1: b ←'],
  };

  test.each(silent)('%s: silent there, not elsewhere', (id) => {
    const outline = (FAULTS[id] ?? []).join('\n');
    expect(foundIn(outline)).toEqual([id]);
    expect(foundIn(withError(outline, 'there'))).toEqual([]);
    expect(foundIn(withError(outline, 'elsewhere'))).toEqual([id]);
  });

  test.each(['indikator-mengulang-kinerja', 'ketua-juga-anggota', 'ejaan', 'kinerja-bukan-hasil'])(
    '%s looks at what is there, and is not silent',
    (id) => {
      const [example] = examplesOf(id, 'salah');
      expect(foundIn(withError(example?.outline ?? '', 'there'))).toEqual([id]);
    },
  );

  test('an error whose field is certain silences nothing', () => {
    expect(foundIn('Sub Kegiatan A\n  Kinerja : #REF!\n  Indikator : -')).toEqual([
      'sub-kegiatan-tanpa-indikator',
    ]);
  });
});
