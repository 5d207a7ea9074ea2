import { planData, rowsByKode } from '../../../src/layouts/data/plan';
import { cellName } from '../../../src/workbook/address';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';
import { drawn } from '../../layouts/drawn';
import { movedCells, onlySheets, retyped, withoutMerges } from '../../support/habits';
import { sampleCascade, sampleWorkbook, withoutLokasi } from '../../support/sample';

let workbook: WorkbookContent;
beforeAll(async () => {
  workbook = await sampleWorkbook();
});

const cascadeOf = (content: WorkbookContent) => withoutLokasi(bacaJson(baca(content)).cascade);

/** The document with some of its fields changed, wherever they stand. */
function changed(
  value: unknown,
  change: (key: string, value: unknown, parent: Record<string, unknown>) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      changed(change(key, inner, value as Record<string, unknown>), change),
    ]),
  );
}

describe('baca on the sample workbook', () => {
  test('gives exactly the document as data', () => {
    expect(cascadeOf(workbook)).toEqual(sampleCascade());
  });

  test('leaves no text unread and says which sheets it read as what', () => {
    const { sumber, tidakTerbaca } = bacaJson(baca(workbook));
    expect(tidakTerbaca).toEqual([]);
    expect(sumber.map(({ lembar, tata, sel }) => [lembar, tata, sel])).toEqual([
      ['CASCADING', 'pohon', 'A1:AY117'],
      ['TUJUAN SASARAN', 'ringkasan', 'A1:G17'],
      ['SASARAN 1', 'matriks', 'A1:D51'],
      ['SASARAN 2', 'matriks', 'A1:H53'],
      ['SASARAN 3', 'matriks', 'A1:B37'],
      ['SASARAN 4', 'matriks', 'A1:D41'],
      ['SASARAN 5 (1)', 'matriks', 'A1:J43'],
      ['SASARAN 5 (2)', 'matriks', 'A1:H35'],
      ['SASARAN 5 (3)', 'matriks', 'A1:F35'],
      ['SASARAN 5 (4)', 'matriks', 'A1:P32'],
    ]);
  });

  test('knows every sheet a node stands in, the tree first', () => {
    const { cascade } = bacaJson(baca(workbook));
    expect(cascade.sasaran[4]?.lokasi).toEqual([
      { lembar: 'CASCADING', sel: 'P10' },
      { lembar: 'TUJUAN SASARAN', sel: 'F11' },
      { lembar: 'SASARAN 5 (1)', sel: 'B1' },
      { lembar: 'SASARAN 5 (2)', sel: 'B1' },
      { lembar: 'SASARAN 5 (3)', sel: 'B1' },
      { lembar: 'SASARAN 5 (4)', sel: 'B1' },
    ]);
    expect(cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[1]?.lokasi).toEqual([
      { lembar: 'CASCADING', sel: 'C28' },
      { lembar: 'SASARAN 1', sel: 'C15' },
    ]);
  });

  test('names each disagreement between tree and matrices once', () => {
    const found = baca(workbook).beda.map(({ kode, bidang, lokasi, lain }) =>
      [
        kode,
        bidang,
        cellName(lokasi.row, lokasi.col),
        lain ? `${lain.lembar}!${cellName(lain.row, lain.col)}` : null,
      ].join(' '),
    );
    expect(found.sort()).toEqual([
      '5 do AF15 SASARAN 5 (3)!B4',
      '5.2.1.2.1 proses U47 SASARAN 5 (1)!G31',
      '5.6 do AF17 SASARAN 5 (3)!B9',
      '5.6.1.1.1 proses AF43 SASARAN 5 (3)!B27',
      '5.6.1.1.2 proses AG43 SASARAN 5 (3)!C27',
      '5.6.2.1.3 proses AJ41 SASARAN 5 (3)!F19',
      '5.7 do AK17 SASARAN 5 (4)!B9',
    ]);
  });
});

describe('parts of the sample', () => {
  test('the tree alone gives all but labels, signer and the two DO it lacks', () => {
    const expected = changed(sampleCascade(), (key, value, parent) => {
      if (key === 'label' || key === 'penandatangan') return null;
      if (key === 'perangkatDaerah') return 'BKD';
      return key === 'do' && String(parent.teks).startsWith('Persentase capaian ') ? null : value;
    });
    expect(cascadeOf(onlySheets(workbook, /^CASCADING$/))).toEqual(expected);
  });

  test('summary and matrices alone give every box, and every team but for names and groups', () => {
    const alone = baca(onlySheets(workbook, /SASARAN/));
    expect(alone.tidakTerbaca).toEqual([]);
    const boxes = (value: unknown) => changed(value, (key, inner) => (key === 'proses' ? null : inner));
    expect(boxes(withoutLokasi(bacaJson(alone).cascade))).toEqual(boxes(sampleCascade()));
  });
});

describe('the same content in other hands', () => {
  test.each<[string, (content: WorkbookContent) => WorkbookContent]>([
    ['without merges', withoutMerges],
    [
      'starting at another cell',
      (content) => movedCells(content, (row, col) => ({ row: row + 4, col: col + 3 })),
    ],
    [
      'with a spacer column beside each column',
      (content) => movedCells(content, (row, col) => ({ row, col: col * 2 })),
    ],
    [
      'with a spacer row below each row',
      (content) => movedCells(content, (row, col) => ({ row: row * 2, col })),
    ],
    [
      'with labels in capitals',
      (content) => retyped(content, (text) => text.replace(/^[^:]+ ?:/, (label) => label.toUpperCase())),
    ],
    [
      'with no-break and doubled spaces',
      (content) => retyped(content, (text) => text.replace(/ /g, '\u00a0 ')),
    ],
    [
      'with other numbers before members',
      (content) => retyped(content, (text) => text.replace(/^\(?(\d+)\)\s*/, '$1. ')),
    ],
    [
      'with other words for the labels',
      (content) =>
        retyped(content, (text) =>
          text
            .replace(/^Pemilik kinerja/i, 'Penanggung Jawab')
            .replace(/^DO :/, 'Definisi Operasional :')
            .replace(/^Ketua tim/i, 'Ketua Tim Kerja')
            .replace(/^Indikator( ?:)/, 'Indikator Kinerja$1'),
        ),
    ],
  ])('%s', (_, change) => {
    expect(cascadeOf(change(workbook))).toEqual(sampleCascade());
  });
});

describe('what baca chooses', () => {
  test('only the sheets that are named', () => {
    const { sumber } = baca(workbook, { lembarSumber: ['SASARAN 1'] });
    expect(sumber.map(({ lembar }) => lembar)).toEqual(['SASARAN 1']);
  });

  test('the newest version; it says which sheets were left out', () => {
    const [tree, ...rest] = workbook.sheets;
    const old = retyped({ sheets: tree ? [tree] : [] }, (text) =>
      text.replace('2024', '2023').replace('Tercapainya', 'Tercapai'),
    );
    const [old2023] = old.sheets;
    const reading = baca({
      sheets: [...(tree ? [tree] : []), ...(old2023 ? [{ ...old2023, name: 'LAMA' }] : []), ...rest],
    });
    expect(withoutLokasi(bacaJson(reading).cascade)).toEqual(sampleCascade());
    expect(reading.ditinggalkan).toEqual([
      { versi: '2023', dibaca: '2024', lembar: ['LAMA'], lokasi: { lembar: 'LAMA', row: 0, col: 1 } },
    ]);
  });

  test("sheets of the user's before ours", () => {
    const ours = workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)`, mark: 'pohon' }));
    expect(baca({ sheets: [...ours, ...workbook.sheets] }).sumber).toHaveLength(10);
  });

  test('Data Cascading alone, and names what it lacks at the node above', () => {
    const { cascade } = baca(workbook);
    const plan = planData(cascade, { kertas: 'A3', tanggal: null });
    const data = drawn(plan);
    const gone = data.cells.filter(({ row }) => row !== (rowsByKode(cascade).get('2.1.1.1.1') ?? -1));
    const tree = onlySheets(workbook, /^CASCADING$/).sheets;
    const reading = baca({ sheets: [...tree, { ...data, cells: gone }] });
    expect(reading.sumber.map(({ tata }) => tata)).toEqual(['data']);
    expect(reading.beda.filter(({ bidang }) => bidang === 'simpul')).toMatchObject([
      {
        kode: '2.1.1.1',
        teks: null,
        teksLain: 'HAPSARI DWYPUTRI ANRISSA, S.Tr.IP.',
        lembarLain: 'CASCADING',
        lokasi: { lembar: data.name },
      },
    ]);
  });

  test('nothing where no sheet holds a cascade', () => {
    expect(baca({ sheets: [] })).toMatchObject({
      sumber: [],
      cascade: { judul: null, tujuan: null, sasaran: [] },
    });
  });
});
