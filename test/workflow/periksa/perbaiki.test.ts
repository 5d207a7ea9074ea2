import type { Place } from '../../../src/cascade/cascade';
import type { Finding, Isian } from '../../../src/rules/rule';
import type { Cell } from '../../../src/workbook/sheet';
import { canMend, cellsOf, perbaiki } from '../../../src/workflow/periksa/perbaiki';
import { hitung } from '../../../src/workflow/hitung';
import { periksa } from '../../../src/workflow/periksa';
import { build, SHEET } from '../../rules/build';
import { pesanOf } from '../../rules/pesan';
import { SAMPLE, read } from '../../rules/sample';
import { sheetOf, workbookOf } from '../../support/grid';
import { written } from '../../support/written';

const at = (row: number, col = 0, lembar = SHEET): Place => ({ lembar, row, col });

function finding(isian?: Isian): Finding {
  const said = { aturan: 'target-kosong', kode: 'target-kosong', data: { indikator: '' } } as const;
  return { ...said, tingkat: 'saran', simpul: null, lokasi: at(0), ...(isian && { isian }) };
}

/** What is written into a cell for one text in place of another. */
function mended(cell: string, dari: string, ke: string) {
  const isian = { lokasi: [at(0)], dari, ke };
  const content = workbookOf(sheetOf([[cell]], { name: SHEET }));
  return perbaiki(content, build('Sasaran 1'), [finding(isian)]).changes[0]?.value ?? null;
}

describe('only the wrong words of a cell are replaced', () => {
  test.each([
    ['ddokumen rapat', 'dokumen rapat'],
    ['Indikator :  ddokumen \n rapat', 'Indikator :  dokumen \n rapat'],
    ['Kinerja : rapat dinas\nIndikator : ddokumen rapat', 'Kinerja : rapat dinas\nIndikator : dokumen rapat'],
    ['1) DDOKUMEN RAPAT', '1) DOKUMEN RAPAT'],
    ['Ddokumen\u00A0rapat, laporan', 'Dokumen\u00A0rapat, laporan'],
  ])('%j', (cell, expected) => expect(mended(cell, 'ddokumen rapat', 'dokumen rapat')).toBe(expected));

  test('where the words are not as many, the whole text is', () => {
    expect(mended('Pemilik : Kasubag  Umpeg', 'Kasubag Umpeg', 'Kasubag Um peg')).toBe(
      'Pemilik : Kasubag Um peg',
    );
  });

  test.each([
    ['it stands there twice', 'ddokumen\nddokumen'],
    ['it stands there no more', 'dokumen'],
    ['it is part of a word', 'xddokumen'],
  ])('nothing is written where %s', (_why, cell) => {
    expect(mended(cell, 'ddokumen', 'dokumen')).toBeNull();
  });

  test('two slips of one text, and two findings of one slip, make one change', () => {
    const text = 'ddokumen llaporan';
    const content = workbookOf(sheetOf([[`DO : ${text}`]], { name: SHEET }));
    const one = { lokasi: [at(0)], dari: text };
    const all = ['dokumen llaporan', 'ddokumen laporan', 'dokumen llaporan'].map((ke) =>
      finding({ ...one, ke }),
    );
    expect(perbaiki(content, build('Sasaran 1'), all)).toEqual({
      changes: [{ place: at(0), before: 'DO : ddokumen llaporan', value: 'DO : dokumen laporan' }],
      temuan: all,
    });
  });
});

describe('a repair is offered where it is certain', () => {
  const cell = (one: Partial<Cell> & Pick<Cell, 'kind' | 'value'>) => {
    const sheet = sheetOf([], { name: SHEET });
    return cellsOf(workbookOf({ ...sheet, cells: [{ row: 0, col: 0, ...one }] }));
  };
  const number = finding({ lokasi: at(0), angka: 85.5 });

  test('a number in place of a text', () => {
    expect(canMend(number, cell({ kind: 'text', value: '85,5 %' }))).toBe(true);
  });

  test.each([
    ['a percent cell', number, cell({ kind: 'text', value: '85,5 %', format: '0.0%' })],
    ['a formula', number, cell({ kind: 'text', value: '85,5 %', formula: 'A2' })],
    ['an empty cell', number, cell({ kind: 'number', value: 3 })],
    ['no repair', finding(), cell({ kind: 'text', value: 'ddokumen' })],
    [
      'one of two cells',
      finding({ lokasi: [at(0), at(1)], dari: 'ddokumen', ke: 'dokumen' }),
      cell({ kind: 'text', value: 'ddokumen' }),
    ],
  ])('not for %s', (_what, one, cellAt) => expect(canMend(one, cellAt)).toBe(false));
});

describe('a text that is drawn again', () => {
  const outline = 'Sub Kegiatan Rapat\n  Indikator : Jumlah ddokumen\n  Kinerja : Tersusunnya dokumen';
  const slip = (reading: ReturnType<typeof build>) =>
    periksa(reading, { ketat: false }).temuan.filter(({ aturan }) => aturan === 'ejaan');
  const rows = (...more: string[]) =>
    workbookOf(sheetOf([['Rapat'], ['Jumlah ddokumen'], ...more.map((text) => [text])], { name: SHEET }));

  test('is mended in all its cells', () => {
    const reading = build(outline);
    const content = rows('Indikator : Jumlah ddokumen', 'Catatan tentang Jumlah ddokumen itu');
    const { changes } = perbaiki(content, reading, slip(reading));
    expect(changes.map(({ place, value }) => [place.row, value])).toEqual([
      [1, 'Jumlah dokumen'],
      [2, 'Indikator : Jumlah dokumen'],
    ]);
  });

  test('is left alone where one of them is computed', () => {
    const reading = build(outline);
    const [sheet] = rows('Jumlah ddokumen').sheets;
    const cells = sheet?.cells.map((cell) => (cell.row === 2 ? { ...cell, formula: 'A2' } : cell)) ?? [];
    const content = workbookOf({ ...sheetOf([], { name: SHEET }), cells });
    expect(perbaiki(content, reading, slip(reading))).toEqual({ changes: [], temuan: [] });
  });

  test('is left alone where two nodes say the same and it is not known whose the other cell is', () => {
    const reading = build(`${outline}\nSub Kegiatan Lain\n  Indikator : Jumlah ddokumen`);
    const content = rows('Tersusunnya dokumen', 'Lain', 'Jumlah ddokumen', 'Jumlah ddokumen');
    expect(slip(reading)).toHaveLength(2);
    expect(perbaiki(content, reading, slip(reading))).toEqual({ changes: [], temuan: [] });
  });
});

test('a number typed as text counts once it is mended, and only its finding goes', () => {
  const head = ['Indikator', 'Komponen', 'Target', 'TW I', 'TW II'];
  const content = workbookOf(
    sheetOf([head, ['Jumlah layanan', 'nilai', 12, '3 laporan', 'belum ada']], { name: SHEET }),
  );
  const reading = read(content);
  const { temuan } = hitung(content, reading);
  const { changes } = perbaiki(content, reading, temuan);
  expect(changes).toEqual([{ place: at(1, 3), before: '3 laporan', value: 3 }]);
  const after = hitung(written(content, changes), reading);
  expect(after.temuan).toEqual(temuan.slice(1));
  expect(after.indikator[0]?.realisasi).toBe(3);
});

describe('the sample', () => {
  const reading = read(SAMPLE);
  const { temuan } = periksa(reading, { ketat: false });
  const cellAt = cellsOf(SAMPLE);
  const offered = temuan.filter((one) => canMend(one, cellAt));

  test('offers a repair for three of its 21 findings', () => {
    expect(offered.map(({ aturan, simpul }) => [aturan, simpul?.kode])).toEqual([
      ['ejaan', '5.7.2.4'],
      ['ejaan', '5.4.1.2.1'],
      ['ejaan', '5.4.1.2.1'],
    ]);
  });

  test.each(offered.map((one) => [pesanOf(one), one] as const))('mends: %s', (_pesan, one) => {
    const { changes } = perbaiki(SAMPLE, reading, [one]);
    const after = periksa(read(written(SAMPLE, changes)), { ketat: false }).temuan;
    expect(after).toEqual(temuan.filter((other) => other !== one));
  });

  test('in tree and matrix alike', () => {
    const { changes } = perbaiki(SAMPLE, reading, offered);
    expect(
      changes.map(({ place, value }) => [
        place.lembar,
        /d{1,2}okumen bahan|ditandatan\w+/.exec(String(value))?.[0],
      ]),
    ).toEqual([
      ['CASCADING', 'dokumen bahan'],
      ['SASARAN 5 (4)', 'dokumen bahan'],
      ['CASCADING', 'ditandatangani'],
      ['SASARAN 5 (2)', 'ditandatangani'],
      ['CASCADING', 'ditandatangani'],
      ['SASARAN 5 (2)', 'ditandatangani'],
    ]);
    expect(periksa(read(written(SAMPLE, changes)), { ketat: false }).temuan).toHaveLength(18);
  });
});
