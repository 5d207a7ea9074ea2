import fs from 'node:fs';
import fc from 'fast-check';
import type { Part } from '../../../src/cascade/join/draft';
import { readXlsx } from '../../../src/hosts/xlsx';
import { MOST_SHAPES, readDrawnSheet } from '../../../src/layouts/drawing/sheet';
import type { DrawnFrame, DrawnLine, DrawnText, Sheet } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { putusanOf } from '../../../src/workflow/periksa/putusan';
import { sheetOf, workbookOf } from '../../support/grid';
import { draw, invent, outlineOf, type Told } from './draw';

/** A box of 100 x 40 points, anchored in a cell of its own. */
const box = (
  id: string,
  text: string,
  left: number,
  top: number,
  frame: Partial<DrawnFrame> = {},
): DrawnText => ({
  row: Math.floor(top / 15),
  col: Math.floor(left / 48),
  text,
  id,
  frame: { leftPt: left, topPt: top, widthPt: 100, heightPt: 40, ...frame },
});
const join = (start: string, end: string): DrawnLine => ({ ids: [start, end], ways: [] });
const line = (x1: number, y1: number, x2: number, y2: number): DrawnLine => ({
  ids: [null, null],
  ways: [
    [
      { xPt: x1, yPt: y1 },
      { xPt: x2, yPt: y2 },
    ],
  ],
});
const drawnSheet = (
  drawings: readonly DrawnText[],
  lines: readonly DrawnLine[] = [],
  cells: string[][] = [],
): Sheet => ({
  ...sheetOf(cells, { name: 'Gambar' }),
  drawings,
  lines,
});

/** Each node as [level, name or number, kinerja, indikator, pemilik, kinerja or name of its parent]. */
function partLines({ tujuan, tujuanLain = [], sasaran }: Part): string[][] {
  const common = (one: {
    kinerja: { teks: string } | null;
    indikator: readonly { teks: string }[];
    pemilik: readonly { teks: string }[];
  }) => [
    one.kinerja?.teks ?? '',
    one.indikator.map(({ teks }) => teks).join('|'),
    one.pemilik.map(({ teks }) => teks).join('|'),
  ];
  const key = (one: { nama: { teks: string } | null; kinerja: { teks: string } | null }) =>
    one.kinerja?.teks ?? one.nama?.teks ?? '';
  return [
    ...[...(tujuan ? [tujuan] : []), ...tujuanLain].map((one) => ['0', '', ...common(one), '']),
    ...sasaran.flatMap((s) => [
      ['1', `Sasaran ${s.nomor}`, ...common(s), ''],
      ...s.program.flatMap((p) => [
        ['2', p.nama?.teks ?? '', ...common(p), s.kinerja?.teks ?? ''],
        ...p.kegiatan.flatMap((k) => [
          ['3', k.nama?.teks ?? '', ...common(k), key(p)],
          ...k.subKegiatan.map((u) => ['4', u.nama?.teks ?? '', ...common(u), key(k)]),
        ]),
      ]),
    ]),
  ];
}

/** The names of nodes with those of their parents; '?' where a node stands without one. */
function parents(sheet: Sheet): string[] | null {
  const reading = readDrawnSheet(sheet);
  if (!reading) return null;
  const loose = (reading.part.tanpaInduk ?? []).flatMap((one) =>
    'nama' in one && one.nama ? [`${one.nama.teks} < ?`] : [],
  );
  return [
    ...partLines(reading.part).flatMap(([level, nama = '', , , , above = '']) =>
      Number(level) > 1 ? [`${nama} < ${above}`] : [],
    ),
    ...loose,
  ];
}

const unread = (sheet: Sheet) => readDrawnSheet(sheet)?.tidakTerbaca.map(({ teks }) => teks);

test.each([
  'gambar-kotak-dan-penghubung-satu-kotak-satu-si',
  'gambar-kotak-tanpa-nomor-penghubung-garis-saja',
])('the drawing %s', (name) => {
  const file = `${__dirname}/../../data/field/${name}`;
  const reading = baca(readXlsx(fs.readFileSync(`${file}.xlsx`)));
  const want = JSON.parse(fs.readFileSync(`${file}.json`, 'utf8')) as {
    cascade: { sasaran: unknown; tujuan: unknown };
  };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const { lokasi, ...rest } = value as Record<string, unknown>;
    if (lokasi !== undefined && Object.keys(rest).join() === 'teks') return rest.teks;
    return Object.fromEntries(
      Object.entries(rest).flatMap(([k, v]) => (k === 'kode' || k === 'induk' ? [] : [[k, plain(v)]])),
    );
  };
  expect(plain(reading.cascade.tujuan)).toEqual(want.cascade.tujuan);
  expect(plain(reading.cascade.sasaran)).toEqual(want.cascade.sasaran);
  expect(reading.tidakTerbaca).toEqual([]);
  expect(reading.gambar).toEqual([]);
  expect(reading.sumber.map(({ tata }) => tata)).toEqual(['gambar']);
});

test.each<Told>(['ids', 'lines', 'position', 'smartart'])(
  'any cascade whose parents are told by %s',
  (told) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), (key) => {
        const top = invent(key);
        const reading = readDrawnSheet(draw(top, told, key));
        expect(reading && partLines(reading.part)).toEqual(
          outlineOf(top).map(([level = '', name = '', ...rest]) => [
            level,
            level === '0' ? '' : name,
            ...rest,
          ]),
        );
        expect(reading?.part.tanpaInduk).toBeUndefined();
        expect(reading?.tidakTerbaca).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  },
);

const SASARAN = box('1', 'Sasaran 1\nMeningkatnya mutu\nIndikator : Indeks mutu', 0, 0, { widthPt: 260 });
const [A, B] = [box('2', 'Program A', 0, 100), box('3', 'Program B', 160, 100)];

describe('the parent of a box', () => {
  test('by a connector, whichever way it was drawn', () => {
    const [one, two] = [box('4', 'Kegiatan K', 0, 200), box('5', 'Kegiatan L', 160, 200)];
    const lines = [join('1', '2'), join('3', '1'), join('2', '5'), join('4', '3')];
    expect(parents(drawnSheet([SASARAN, A, B, one, two], lines))).toEqual([
      'Program A < Meningkatnya mutu',
      'Kegiatan L < Program A',
      'Program B < Meningkatnya mutu',
      'Kegiatan K < Program B',
    ]);
  });

  test('by a line whose ends touch two boxes, and lies where no other box is as near', () => {
    const child = box('4', 'Kegiatan K', 160, 200);
    expect(parents(drawnSheet([SASARAN, A, B, child], [line(50, 146, 210, 194)]))).toContain(
      'Kegiatan K < Program A',
    );
    expect(parents(drawnSheet([SASARAN, A, B, child], [line(50, 147, 210, 194)]))).toContain(
      'Kegiatan K < Program B',
    );
  });

  test('of two ways that a line may lie, the one that touches two boxes', () => {
    const child = box('4', 'Kegiatan K', 160, 200);
    const ways = [...line(50, 140, 210, 200).ways, ...line(210, 140, 50, 200).ways];
    const both = drawnSheet([SASARAN, A, B, child], [{ ids: [null, null], ways }]);
    expect(parents(both)).toContain('Kegiatan K < Program A');
    const other = box('5', 'Kegiatan L', 0, 200);
    const crossed = drawnSheet([SASARAN, A, B, child, other], [{ ids: [null, null], ways }]);
    expect(parents(crossed)).toEqual(
      expect.arrayContaining(['Kegiatan K < Program B', 'Kegiatan L < Program A']),
    );
  });

  test('without lines the one box above whose width holds its middle', () => {
    expect(parents(drawnSheet([SASARAN, A, B, box('4', 'Kegiatan K', 49, 200)]))).toContain(
      'Kegiatan K < Program A',
    );
    expect(parents(drawnSheet([SASARAN, A, B, box('4', 'Kegiatan K', 51, 200)]))).toContain('Kegiatan K < ?');
  });

  test.each([
    ['two connectors from above', [join('1', '2'), join('1', '3'), join('2', '4'), join('3', '4')]],
    ['one that passes over a level', [join('1', '2'), join('1', '3'), join('1', '4')]],
    ['one to a shape without text', [join('1', '2'), join('1', '3'), join('4', '77')]],
  ])('%s tell none', (_, lines) => {
    const child = box('4', 'Kegiatan K', 400, 200);
    expect(parents(drawnSheet([SASARAN, A, B, child], lines))).toContain('Kegiatan K < ?');
  });

  test('boxes with one id are joined by none', () => {
    const twice = drawnSheet(
      [SASARAN, A, { ...B, id: '2' }, box('4', 'Kegiatan K', 400, 200)],
      [join('2', '4')],
    );
    expect(parents(twice)).toContain('Kegiatan K < ?');
  });

  test('lines lead over a box of no level', () => {
    const part = box('9', 'Variabel penghubung', 400, 60);
    const far = box('4', 'Program C', 400, 140);
    const sheet = drawnSheet([SASARAN, A, part, far], [join('1', '9'), join('9', '4')]);
    expect(parents(sheet)).toContain('Program C < Meningkatnya mutu');
    expect(unread(sheet)).toEqual(['Variabel penghubung']);
  });
});

describe('the level of a box', () => {
  test('its row tells it where a line joins it to the level above or below; else it is a note', () => {
    const [joined, note] = [box('4', 'Pelayanan Arsip', 320, 102), box('5', 'Catatan rapat', 480, 102)];
    const sheet = drawnSheet([SASARAN, A, joined, note], [join('1', '2'), join('1', '4')]);
    expect(parents(sheet)).toEqual(['Program A < Meningkatnya mutu', 'Pelayanan Arsip < Meningkatnya mutu']);
    expect(unread(sheet)).toEqual(['Catatan rapat']);
  });

  test('its own word goes before the band beside it', () => {
    const bands = [
      box('11', 'KEPALA DINAS', -200, 0),
      box('12', 'ES III', -200, 100),
      box('13', 'ES. IV', -200, 200),
    ];
    const kegiatan = box('4', 'Kegiatan K', 0, 200);
    const reading = readDrawnSheet(
      drawnSheet([...bands, SASARAN, A, B, kegiatan, box('5', 'Program C', 320, 200)]),
    );
    expect(
      reading?.dikenal
        .filter(({ sebagai }) => sebagai !== 'label')
        .map(({ teks, sebagai }) => [teks, sebagai]),
    ).toEqual([
      ['KEPALA DINAS', 'pita'],
      ['ES III', 'pita'],
      ['ES. IV', 'pita'],
    ]);
    expect(reading?.part.tanpaInduk?.map(({ jenis }) => jenis)).toEqual(['program']);
  });

  test('a band tells the level of boxes without words', () => {
    const bands = ['SASARAN', 'PROGRAM', 'KEGIATAN'].map((text, i) => box(`1${i}`, text, -200, i * 100));
    const texts = [
      box('1', 'Meningkatnya mutu', 0, 0),
      box('2', 'Pelayanan A', 0, 100),
      box('3', 'Penyusunan B', 0, 200),
    ];
    const own = box('9', 'Sasaran 2\nMeningkatnya tani', 300, 0);
    expect(parents(drawnSheet([...bands, ...texts, own]))).toEqual([
      'Pelayanan A < Meningkatnya mutu',
      'Penyusunan B < Pelayanan A',
    ]);
  });

  test('a Sasaran over a Sasaran is of the RPJMD', () => {
    const upper = box('9', 'Sasaran 3 : Meningkatnya daya saing', 0, -100);
    const reading = readDrawnSheet(drawnSheet([upper, SASARAN, A], [join('9', '1'), join('1', '2')]));
    expect(reading?.part.sasaran.map(({ kinerja }) => kinerja?.teks)).toEqual(['Meningkatnya mutu']);
    expect(
      reading?.dikenal
        .filter(({ sebagai }) => sebagai !== 'label')
        .map(({ teks, sebagai }) => [teks, sebagai]),
    ).toEqual([['Sasaran 3 : Meningkatnya daya saing', 'RPJMD']]);
  });
});

describe('what a box says', () => {
  test('boxes edge to edge of one width are one; a connector may leave the lower', () => {
    const name = box('2', 'Program A', 0, 100);
    const below = box('6', 'Sasaran : Terlayaninya warga\nIndikator : Indeks layanan', 0, 142, { leftPt: 2 });
    const kegiatan = box('4', 'Kegiatan K', 400, 260);
    const sheet = drawnSheet([SASARAN, name, below, kegiatan], [join('1', '2'), join('6', '4')]);
    expect(parents(sheet)).toEqual(['Program A < Meningkatnya mutu', 'Kegiatan K < Terlayaninya warga']);
    expect(unread(sheet)).toEqual([]);
  });

  test.each([
    ['farther down', { topPt: 144 }],
    ['wider', { topPt: 140, widthPt: 104 }],
  ])('%s it is another', (_, frame) => {
    const below = box('6', 'Indikator : Indeks layanan', 0, 140, frame);
    const reading = readDrawnSheet(drawnSheet([SASARAN, A, below], [join('6', '1')]));
    expect(reading?.part.sasaran[0]?.indikator.map(({ teks }) => teks)).toEqual([
      'Indeks mutu',
      'Indeks layanan',
    ]);
  });

  test('a list glued below that no label announces is unread', () => {
    const sheet = drawnSheet(
      [SASARAN, A, box('6', 'Proses:\n1. Survei\n2. Rapat', 0, 140)],
      [join('1', '2')],
    );
    expect(unread(sheet)).toEqual(['Proses: 1. Survei 2. Rapat']);
    expect(parents(sheet)).toEqual(['Program A < Meningkatnya mutu']);
  });

  test('an Indikator between Sasaran and Program is carried by the programs below it', () => {
    const [one, two] = [
      box('7', 'Indikator : Indeks satu', 0, 60),
      box('8', 'Indikator :\nIndeks dua', 160, 60),
    ];
    const top = { ...SASARAN, text: 'Sasaran 1 : Meningkatnya mutu' };
    const lines = [join('1', '7'), join('1', '8'), join('7', '2'), join('8', '3')];
    const reading = readDrawnSheet(
      drawnSheet([top, one, two, box('2', 'Program A', 0, 140), box('3', 'Program B', 160, 140)], lines),
    );
    const [sasaran] = reading?.part.sasaran ?? [];
    expect(sasaran?.indikator.map(({ teks }) => teks)).toEqual(['Indeks satu', 'Indeks dua']);
    expect(sasaran?.program.map(({ nama, induk }) => [nama?.teks, induk?.teks])).toEqual([
      ['Program A', 'Indeks satu'],
      ['Program B', 'Indeks dua'],
    ]);
    expect(reading?.tidakTerbaca).toEqual([]);
  });

  test('a title and a signature may be drawn too', () => {
    const title = box('8', 'POHON KINERJA DINAS PERTANIAN KABUPATEN BATANG TAHUN 2025', 0, -60);
    const signed = box(
      '9',
      'Batang, 2 Januari 2025\nKEPALA DINAS PERTANIAN\n\n\nBUDI SANTOSA\nNIP. 19700101 199001 1 001',
      500,
      400,
    );
    const reading = readDrawnSheet(drawnSheet([title, SASARAN, A, signed], [join('1', '2')]));
    expect(reading?.head.judul).toBe('POHON KINERJA DINAS PERTANIAN KABUPATEN BATANG TAHUN 2025');
    expect(reading?.penandatangan.map(({ nama }) => nama)).toEqual(['BUDI SANTOSA']);
    expect(reading?.tidakTerbaca).toEqual([]);
  });
});

describe('which sheets are drawings', () => {
  test('none without a Sasaran that says something, none of more shapes than anybody draws', () => {
    expect(readDrawnSheet(drawnSheet([A, B]))).toBeNull();
    expect(
      readDrawnSheet(drawnSheet([box('1', 'Kepala Dinas', 0, 0), box('2', 'Sekretaris', 0, 100)])),
    ).toBeNull();
    const textOnly = [SASARAN, A].map(({ row, col, text }) => ({ row, col, text }));
    expect(readDrawnSheet(drawnSheet(textOnly))).toBeNull();
    const many = (count: number) => [
      SASARAN,
      ...Array.from({ length: count - 1 }, (_, i) => box(`b${i}`, `Catatan ${i}`, i * 200, 900)),
    ];
    expect(readDrawnSheet(drawnSheet(many(MOST_SHAPES)))).not.toBeNull();
    expect(readDrawnSheet(drawnSheet(many(MOST_SHAPES + 1)))).toBeNull();
  });

  test('beside a cascade in cells shapes are told as unread, and the cascade cannot be submitted', () => {
    const cells = [
      ['Tujuan', 'Kinerja : Tertatanya desa'],
      ['', 'Indikator : Indeks desa'],
      ['Sasaran', 'Sasaran 1'],
      ['', 'Kinerja : Terbinanya desa'],
    ];
    const workbook = workbookOf(drawnSheet([SASARAN, A], [join('1', '2')], cells));
    const reading = baca(workbook);
    expect(reading.sumber.map(({ tata }) => tata)).not.toContain('gambar');
    expect(reading.gambar.map(({ teks }) => teks)).toEqual([
      'Sasaran 1 Meningkatnya mutu Indikator : Indeks mutu',
      'Program A',
    ]);
    expect(putusanOf(reading, []).alasan.map(({ kind }) => kind)).toContain('gambar-tidak-terbaca');
  });
});
