import { periksa } from '../../src/workflow/periksa';
import { cellName } from '../../src/workbook/address';
import type { Cell, WorkbookContent } from '../../src/workbook/sheet';
import { build } from './build';
import { SAMPLE, read } from './sample';

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
