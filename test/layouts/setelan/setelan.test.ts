import { planSetelan } from '../../../src/layouts/setelan/plan';
import { closingCell, readSetelan } from '../../../src/layouts/setelan/read';
import { SKALA } from '../../../src/measure/predikat';
import { SETELAN_BAWAAN, type Setelan } from '../../../src/measure/setelan';
import { drawn } from '../drawn';
import { Engine } from '../realisasi/engine';
import { sheetOf } from '../realisasi/table';

const plan = (setelan: Setelan) => planSetelan(setelan, { name: 'Setelan', kertas: 'A4', tanggal: null });

const [, , sakip = SETELAN_BAWAAN.skala] = SKALA;
const OTHER: Setelan = {
  rumusMinimal: 'perbandingan',
  skala: sakip,
  bobot: { kualifikasi: 20, kompetensi: 35.5, kinerja: 30, disiplin: 14.5 },
  akumulasi: { penyebut: 'rata-rata', penyebutMasuk: 'terakhir', jumlah: 'rata-rata', nilai: 'jumlah' },
  targetTriwulan: true,
  ketat: true,
  tutup: ['ditutup 2 April 2026 oleh Kasubag Binpro', null, null, null],
};

test('what is drawn is read back', () => {
  for (const setelan of [SETELAN_BAWAAN, OTHER]) {
    expect(readSetelan({ sheets: [drawn(plan(setelan))] })).toEqual(setelan);
  }
});

test('a workbook without settings has the defaults, and so has every value that cannot be read', () => {
  expect(readSetelan({ sheets: [] })).toEqual(SETELAN_BAWAAN);
  const odd = sheetOf(
    [
      ['Skala predikat', 'skala kami'],
      ['Bobot IP ASN kinerja', 'tiga puluh'],
      ['Bobot IP ASN disiplin', '7,5'],
      ['Pemeriksaan ketat', 'YA'],
    ],
    { name: 'setelan' },
  );
  expect(readSetelan({ sheets: [odd] })).toEqual({
    ...SETELAN_BAWAAN,
    bobot: { ...SETELAN_BAWAAN.bobot, disiplin: 7.5 },
    ketat: true,
  });
});

test('a quarter is closed by words that say so; anything else leaves it open', () => {
  const lines = sheetOf(
    [
      ['Penutupan TW I', 'Ditutup 2 April 2026 oleh Kasubag Binpro'],
      ['Penutupan TW II', 'dibuka kembali'],
      ['Penutupan TW III', null],
    ],
    { name: 'Setelan' },
  );
  const workbook = { sheets: [lines] };
  expect(readSetelan(workbook).tutup).toEqual(['Ditutup 2 April 2026 oleh Kasubag Binpro', null, null, null]);
  expect(closingCell(workbook, 3)).toEqual({ place: { lembar: 'Setelan', row: 2, col: 1 }, isi: null });
  expect(closingCell(workbook, 4)).toBeNull();
});

test('a closing is kept when the sheet is composed again', () => {
  const again = plan(readSetelan({ sheets: [drawn(plan(OTHER))] }));
  expect(again.cells.filter(({ row, col }) => col === 1 && row >= 16).map(({ value }) => value)).toEqual([
    'ditutup 2 April 2026 oleh Kasubag Binpro',
    undefined,
    undefined,
    undefined,
  ]);
});

test('rows are as high as the longest of name, value and note', () => {
  const who = 'ditutup 2 April 2026 oleh Kepala Subbagian Bina Program dan Keuangan '.repeat(3).trim();
  const height = (tutup: Setelan['tutup']) => {
    const { cells, rowHeights } = plan({ ...OTHER, tutup });
    const row = cells.find(({ value }) => value === 'Penutupan TW I')?.row ?? 0;
    return rowHeights[row] ?? 0;
  };
  expect(height([who, null, null, null])).toBeGreaterThan(2 * height([null, null, null, null]));
});

test('its formulas pick the chosen scale', () => {
  const engine = new Engine();
  for (const skala of SKALA) {
    expect(engine.disagreements([plan({ ...SETELAN_BAWAAN, skala })]).wrong).toEqual([]);
  }
});

test('values are chosen from lists or typed within bounds, everything else is locked', () => {
  const { validations = [], cells, protection } = plan(SETELAN_BAWAAN);
  expect(validations.map(({ span, rule }) => [span.row, rule.kind])).toEqual([
    [4, 'list'],
    [5, 'list'],
    ...[6, 7, 8, 9].map((row) => [row, 'decimal']),
    ...[10, 11, 12, 13, 14, 15].map((row) => [row, 'list']),
    ...[16, 17, 18, 19].map((row) => [row, 'any']),
  ]);
  expect(new Set(cells.filter(({ style }) => style.locked === false).map(({ col }) => col))).toEqual(
    new Set([1]),
  );
  expect(protection).toBeDefined();
});
