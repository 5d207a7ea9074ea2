import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx';
import { foreignCells } from '../../../src/layouts/setelan/own';
import { planSetelan } from '../../../src/layouts/setelan/plan';
import { closingCell, readSetelan } from '../../../src/layouts/setelan/read';
import { quartersFrom } from '../../../src/measure/quarters';
import { SETELAN_BAWAAN, type Setelan } from '../../../src/measure/setelan';
import type { Cell } from '../../../src/workbook/sheet';
import { drawn } from '../drawn';
import { Engine } from '../realisasi/engine';
import { sheetOf } from '../realisasi/table';

const plan = (setelan: Setelan) => planSetelan(setelan, { name: 'Setelan', kertas: 'A4', tanggal: null });

const OTHER: Setelan = {
  rumusMinimal: 'perbandingan',
  skalaNilai: [
    { indikator: 'Indeks layanan', skala: 'IKM (Permen PANRB 14/2017)' },
    { indikator: 'Nilai kami', skala: 'skala kami' },
  ],
  bobot: { kualifikasi: 20, kompetensi: 35.5, kinerja: 30, disiplin: 14.5 },
  akumulasi: {
    ...{ penyebut: 'rata-rata', penyebutMasuk: 'terakhir', pembilangPeristiwa: 'terakhir' },
    ...{ jumlah: 'rata-rata', jumlahTetap: 'jumlah', nilai: 'jumlah' },
  },
  targetTriwulan: true,
  ketat: true,
  jabatan: { eselonIII: 'sasaran', eselonIV: 'subKegiatan' },
  tutup: quartersFrom(['ditutup 2 April 2026 oleh Kasubag Binpro']),
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
      ['Rumus capaian polaritas minimal', 'rumus kami'],
      ['Bobot IP ASN kinerja', 'tiga puluh'],
      ['Bobot IP ASN disiplin', '7,5'],
      ['Pemeriksaan ketat', 'YA'],
      ['Eselon III dibaca sebagai', 'kegiatan'],
      ['Eselon IV dibaca sebagai', 'Sub Kegiatan'],
    ],
    { name: 'setelan' },
  );
  expect(readSetelan({ sheets: [odd] })).toEqual({
    ...SETELAN_BAWAAN,
    bobot: { ...SETELAN_BAWAAN.bobot, disiplin: 7.5 },
    ketat: true,
    jabatan: { eselonIII: 'program', eselonIV: 'subKegiatan' },
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
  expect(readSetelan(workbook).tutup).toEqual(quartersFrom(['Ditutup 2 April 2026 oleh Kasubag Binpro']));
  expect(closingCell(workbook, 3)).toEqual({ place: { lembar: 'Setelan', row: 2, col: 1 }, isi: null });
  expect(closingCell(workbook, 4)).toBeNull();
});

test('a closing is kept when the sheet is composed again', () => {
  const again = plan(readSetelan({ sheets: [drawn(plan(OTHER))] }));
  expect(
    again.cells.filter(({ row, col }) => col === 1 && row >= 17 && row < 21).map(({ value }) => value),
  ).toEqual(['ditutup 2 April 2026 oleh Kasubag Binpro', undefined, undefined, undefined]);
});

test('rows are as high as the longest of name, value and note', () => {
  const who = 'ditutup 2 April 2026 oleh Kepala Subbagian Bina Program dan Keuangan '.repeat(3).trim();
  const height = (tutup: Setelan['tutup']) => {
    const { cells, rowHeights } = plan({ ...OTHER, tutup });
    const row = cells.find(({ value }) => value === 'Penutupan TW I')?.row ?? 0;
    return rowHeights[row] ?? 0;
  };
  expect(height(quartersFrom([who]))).toBeGreaterThan(2 * height(quartersFrom<string>([])));
});

test('its formulas take what stands beside the names', () => {
  for (const setelan of [SETELAN_BAWAAN, OTHER])
    expect(new Engine().disagreements([plan(setelan)]).wrong).toEqual([]);
});

test('which scale a value has is read wherever the table stands, in rows with gaps', () => {
  const sheet = sheetOf(
    [
      ['Skala nilai', null],
      [null, 'Indikator', 'Skala'],
      [null, 'Indeks layanan', 'IKM'],
      [null, 'Nilai AKIP', null],
      [null, null, null],
      [null, 'Nilai lain', 'SAKIP'],
      [null, null, null],
      [null, 'sebuah catatan', null],
    ],
    { name: 'Setelan' },
  );
  expect(readSetelan({ sheets: [sheet] }).skalaNilai).toEqual([
    { indikator: 'Indeks layanan', skala: 'IKM' },
    { indikator: 'Nilai AKIP', skala: '' },
    { indikator: 'Nilai lain', skala: 'SAKIP' },
  ]);
});

test('the scale of capaian that earlier versions let choose goes, with their lists; what the user wrote stays', () => {
  const earlier = sheetOf(
    [
      ['SETELAN'],
      [],
      [],
      [
        'Nama',
        'Nilai',
        'Keterangan',
        null,
        'Daftar: Triwulan',
        ...Array.from({ length: 18 }, (_, i) => `lama ${i}`),
      ],
      ['Rumus capaian polaritas minimal', 'target ÷ realisasi × 100'],
      [
        'Skala predikat',
        'SAKIP (Permen PANRB 88/2021)',
        'Permen PANRB',
        null,
        1,
        ...Array.from({ length: 18 }, () => 'x'),
      ],
      ['Bobot IP ASN kualifikasi', 20],
      ...Array.from({ length: 40 }, () => []),
      ['catatan saya', 'tetap'],
    ],
    { name: 'Setelan', mark: 'setelan' },
  );
  const setelan = readSetelan({ sheets: [earlier] });
  expect([setelan.rumusMinimal, setelan.bobot.kualifikasi]).toEqual(['perbandingan', 20]);
  expect(foreignCells(earlier, plan(setelan)).map(({ value }) => value)).toEqual(['catatan saya', 'tetap']);
  // On a sheet as it is drawn now such a cell is the user's.
  const now = { ...earlier, cells: earlier.cells.filter(({ value }) => value !== 'Skala predikat') };
  expect(foreignCells(now, plan(setelan)).length).toBeGreaterThan(2);
});

test("nothing that a version without the levels of posts drew is taken for the user's", () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/contoh-realisasi.xlsx')));
  const [earlier] = readXlsx(bytes).sheets.filter(({ mark }) => mark === 'setelan');
  const own: Cell = { row: 60, col: 0, kind: 'text', value: 'catatan saya' };
  const cells = [...(earlier?.cells ?? []), own];
  expect(cells.some(({ value }) => value === 'Eselon III dibaca sebagai')).toBe(false);
  const sheet = sheetOf([], { name: 'Setelan', mark: 'setelan' });
  expect(foreignCells({ ...sheet, cells }, plan(readSetelan({ sheets: [{ ...sheet, cells }] })))).toEqual([
    own,
  ]);
});

test('values are chosen from lists or typed within bounds, everything else is locked', () => {
  const { validations = [], cells, protection } = plan(SETELAN_BAWAAN);
  expect(validations.map(({ span, rule }) => [span.row, rule.kind])).toEqual([
    [4, 'list'],
    ...[5, 6, 7, 8].map((row) => [row, 'decimal']),
    ...[9, 10, 11, 12, 13, 14, 15, 16].map((row) => [row, 'list']),
    ...[17, 18, 19, 20].map((row) => [row, 'any']),
    ...[21, 22, 26].map((row) => [row, 'list']),
  ]);
  expect(new Set(cells.filter(({ style }) => style.locked === false).map(({ col }) => col))).toEqual(
    new Set([1, 0]),
  );
  expect(protection).toBeDefined();
});
