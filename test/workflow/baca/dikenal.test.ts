import fc from 'fast-check';
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';
import { agency } from '../../agencies/agency';
import { dice } from '../../agencies/dice';
import { draw } from '../../agencies/draw';
import { habits } from '../../agencies/habits';
import { sheetOf, workbookOf } from '../../support/grid';
import { sampleWorkbook } from '../../support/sample';
import { MUTATIONS, PLACES, withTokens, type Mutation, type TokenPlace } from './dikenal-ubahan';
import { runs } from '../../support/runs';

const NAMES = Object.keys(MUTATIONS);
const PLACE_NAMES = Object.keys(PLACES) as TokenPlace[];

let sample: WorkbookContent;
beforeAll(async () => {
  sample = await sampleWorkbook();
});

const mutated = ({ sheets }: WorkbookContent, mutation: Mutation, seed: number): WorkbookContent => {
  const d = dice(seed, 'mutation');
  return { sheets: sheets.map((sheet) => mutation(sheet, d)) };
};

/** The texts of sheets that were read whose token does not stand in the answer of `baca --json`. */
function lost(content: WorkbookContent): { readonly read: number; readonly lost: readonly string[] } {
  const reading = baca(content);
  const answer = JSON.stringify(bacaJson(reading)).toLowerCase();
  const read = new Set(reading.sumber.map(({ lembar }) => lembar));
  const texts = content.sheets
    .filter(({ name }) => read.has(name))
    .flatMap(({ name, cells }: Sheet) =>
      cells.flatMap((cell) => (cell.kind === 'text' ? [`${name}: ${cell.value}`] : [])),
    );
  const tokens = (text: string) => text.toLowerCase().match(/qz\d{5}w/g) ?? [];
  return {
    read: read.size,
    lost: texts.filter((text) => tokens(text).some((token) => !answer.includes(token))),
  };
}

describe('nothing is known that was not read', () => {
  test.each(NAMES)('every text of the sample comes out: %s', (name) => {
    const mutation = MUTATIONS[name];
    if (!mutation) throw new Error(name);
    const { content } = withTokens(mutated(sample, mutation, NAMES.indexOf(name)), 'behind');
    const found = lost(content);
    expect(found.read).toBeGreaterThan(0);
    expect(found.lost).toEqual([]);
  });

  test.each(PLACE_NAMES)('wherever a token stands in its text: %s', (place) => {
    const first = withTokens(sample, place).content;
    expect(lost(first).lost).toEqual([]);
  });

  test('whatever agency, hand and mutations', () => {
    const seed = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        seed,
        seed,
        fc.constantFrom(...PLACE_NAMES),
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (who, hand, place, names, before) => {
          const drawn = draw(agency(who), habits(hand)).content;
          const change = (content: WorkbookContent) =>
            names.reduce((now, name, i) => mutated(now, MUTATIONS[name] ?? ((x) => x), hand + i), content);
          const content = before
            ? change(withTokens(drawn, place).content)
            : withTokens(change(drawn), place).content;
          expect(lost(content).lost).toEqual([]);
        },
      ),
      { seed: 20251121, numRuns: runs(30) },
    );
  });
});

/** The rows of a small tree: what stands in the first column, and one column of boxes. */
const TREE = [
  ['CASCADING DINAS CONTOH KABUPATEN CONTOH TAHUN 2025'],
  [],
  ['Final Outcome', 'Tujuan'],
  ['', 'Kinerja : Daerah tahan pangan'],
  ['', 'Indikator : Indeks pangan'],
  ['', 'Pemilik kinerja : Kepala Dinas'],
  ['Intermediate Outcome', 'Sasaran 1'],
  ['', 'Kinerja : Naiknya pangan'],
  ['', 'Indikator : Jumlah pangan'],
  ['', 'Pemilik kinerja : Kepala Dinas'],
];

const knownOf = (...rows: string[][]) =>
  bacaJson(baca(workbookOf(sheetOf(rows)))).dikenal.map(({ sel, teks, sebagai }) => [sel, teks, sebagai]);

describe('dikenal', () => {
  test('says what a text was taken for', () => {
    const above = [
      ['', 'PEMERINTAH KABUPATEN CONTOH'],
      ['', 'Jalan Pemuda 1 Telepon 0284'],
      ['', 'Visi : Contoh maju'],
      ['Misi', 'Pangan untuk semua'],
    ];
    const below = [
      ['', 'Indikator 2 : Jumlah lumbung'],
      ['', 'Anggaran : Rp 10.000.000'],
      [],
      ['', 'Batang, 2 Januari 2025'],
    ];
    const signed = [['', 'KEPALA DINAS CONTOH'], [], [], ['', 'BUDI'], ['', 'NIP. 1980']];
    expect(knownOf(...above, ...TREE, ...below, ...signed)).toEqual([
      ['B1', 'PEMERINTAH KABUPATEN CONTOH', 'kop'],
      ['B2', 'Jalan Pemuda 1 Telepon 0284', 'kop'],
      ['B3', 'Visi : Contoh maju', 'visi'],
      ['A4', 'Misi', 'misi'],
      ['B4', 'Pangan untuk semua', 'misi'],
      ['A5', 'CASCADING DINAS CONTOH KABUPATEN CONTOH TAHUN 2025', 'judul'],
      ['A7', 'Final Outcome', 'pita'],
      ['B7', 'Tujuan', 'label'],
      ['A11', 'Intermediate Outcome', 'pita'],
      ['B11', 'Sasaran 1', 'label'],
      ['B15', 'Indikator 2', 'label'],
      ['B16', 'Anggaran : Rp 10.000.000', 'anggaran'],
      ['B18', 'Batang, 2 Januari 2025', 'tanda tangan'],
      ['B19', 'KEPALA DINAS CONTOH', 'tanda tangan'],
      ['B22', 'BUDI', 'tanda tangan'],
      ['B23', 'NIP. 1980', 'tanda tangan'],
    ]);
  });

  test('leaves a remark above the tree unread, also where it names an office or is in capitals', () => {
    const remarks = [['Dinas harus melengkapi data'], ['MASIH RANCANGAN'], ['', 'lihat kota lain']];
    const { tidakTerbaca, dikenal } = baca(workbookOf(sheetOf([...remarks, ...TREE])));
    expect(tidakTerbaca.map(({ teks }) => teks)).toEqual(remarks.flat().filter((text) => text !== ''));
    expect(dikenal[0]?.sebagai).toBe('judul');
  });

  test('names what another sheet says otherwise', () => {
    const other = TREE.map((row) => row.map((text) => text.replace('Naiknya pangan', 'Pangan naik')));
    const found = baca(workbookOf(sheetOf(TREE, { name: 'A' }), sheetOf(other, { name: 'B' })));
    expect(found.dikenal.filter(({ sebagai }) => sebagai === 'lembar lain')).toEqual([
      { lembar: 'B', row: 7, col: 1, teks: 'Pangan naik', sebagai: 'lembar lain' },
    ]);
  });

  test('holds rows that number the columns, from three numbers on', () => {
    const numbers = (...row: string[]) => knownOf(...TREE.slice(0, 1), row, ...TREE.slice(1));
    expect(numbers('1', '2', '3').filter(([, , as]) => as === 'nomor kolom')).toHaveLength(3);
    expect(numbers('(1)', '(2)', '(3)').filter(([, , as]) => as === 'nomor kolom')).toHaveLength(3);
    expect(numbers('1', '2').filter(([, , as]) => as === 'nomor kolom')).toHaveLength(0);
    expect(numbers('1', '2', '4').filter(([, , as]) => as === 'nomor kolom')).toHaveLength(0);
  });
});
