import { readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { COLUMNS } from '../../../src/layouts/realisasi/columns';
import { planRealisasi } from '../../../src/layouts/realisasi/plan';
import { readRealisasi } from '../../../src/layouts/realisasi/read';
import { planSetelan } from '../../../src/layouts/setelan/plan';
import { quarterList } from '../../../src/measure/quarters';
import { SETELAN_BAWAAN } from '../../../src/measure/setelan';
import { PAPERS, type Paper, type SheetPlan } from '../../../src/workbook/plan';
import { sampleCascade } from '../../measure/sample';

function plan(kertas: Paper = 'A3', proses = false): SheetPlan {
  return planRealisasi(sampleCascade(), [], {
    name: 'Realisasi',
    namaTabel: 'Realisasi',
    namaSetelan: 'Setelan',
    setelan: SETELAN_BAWAAN,
    proses,
    kertas,
    tanggal: null,
  });
}

/** The texts of a row of the table, from Komponen to Polaritas. */
function row(sheet: SheetPlan, kode: string): unknown[][] {
  const rows = sheet.cells
    .filter(({ row: r, col, value }) => r > 5 && col === 0 && value === kode)
    .map((c) => c.row);
  return rows.map((r) =>
    [5, 6, 7, 8, 9].map((col) => sheet.cells.find((c) => c.row === r && c.col === col)?.value),
  );
}

test('the rows of each way to measure', () => {
  const sheet = plan();
  expect(row(sheet, '1')).toEqual([
    ['a', 'nilai IP ASN komponen kompetensi hasil evaluasi BKN', '', 'terakhir', undefined],
    [
      'hasil',
      'a ÷ bobot kompetensi × 100; a = nilai IP ASN komponen kompetensi hasil evaluasi BKN',
      '%',
      undefined,
      'maksimal',
    ],
  ]);
  expect(row(sheet, '5.6').map((line) => line.slice(0, 4))).toEqual([
    ['a', 'Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah', '%', undefined],
    ['b', 'Kegiatan Administrasi Keuangan Perangkat Daerah', '%', undefined],
    ['hasil', expect.stringMatching(/^Rerata capaian Kegiatan Perencanaan/), '%', undefined],
  ]);
  expect(row(sheet, '1.1.1.2')).toEqual([['nilai', '', 'dokumen', 'jumlah', 'maksimal']]);
  expect(row(sheet, '5')).toEqual([
    ['nilai', 'hasil dari survei kepuasan masyarakat', '', 'terakhir', 'maksimal'],
    ['nilai', 'hasil evaluasi Inspektorat Kabupaten', '', 'terakhir', 'maksimal'],
  ]);
});

test('the table has the columns that others rely on, and the quarter has its name', () => {
  const { table, names, mark } = plan();
  expect([mark, table?.name, table?.columns, names]).toEqual([
    'realisasi',
    'Realisasi',
    COLUMNS,
    [{ name: 'TriwulanBerjalan', row: 2, col: 2 }],
  ]);
});

test('process lines come on request, with the persons as owners', () => {
  const withLines = plan('A3', true);
  const jenis = (sheet: SheetPlan): Set<unknown> =>
    new Set(sheet.cells.filter(({ row: r, col }) => r > 5 && col === 1).map(({ value }) => value));
  expect([...jenis(plan())]).toEqual(['Tujuan', 'Sasaran', 'Program', 'Kegiatan', 'Sub Kegiatan']);
  expect([...jenis(withLines)].slice(5).sort()).toEqual(['Anggota Tim', 'Individu', 'Ketua Tim']);
});

test('whatever is computed is locked, whatever is typed is not, and both are told apart by colour', () => {
  const { cells, protection } = plan();
  const table = cells.filter(({ row: r, col }) => r > 5 && col < COLUMNS.length);
  expect(table.filter(({ formula, style }) => formula !== undefined && style.locked === false)).toEqual([]);
  const inputs = table.filter(({ style }) => style.locked === false);
  expect(new Set(inputs.map(({ style }) => style.fill))).toEqual(new Set(['FFF6D6']));
  expect(cells.find(({ row: r, col }) => r === 1 && col === 0)?.value).toMatch(
    /^Isi sel kuning.*Jingga: periksa/,
  );
  expect(protection).toEqual({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
});

test('every quarter that is typed takes numbers only and explains its DO, within what Excel shows', () => {
  const { validations = [] } = plan();
  const quarters = validations.filter(({ span, rule }) => rule.kind === 'decimal' && span.cols === 4);
  // 61 counts, 3 values, 4 scores and 11 ratios of two.
  expect(quarters).toHaveLength(61 + 3 + 4 + 11 * 2);
  expect(
    quarters.find(
      ({ prompt }) => prompt?.title === 'Isi a per triwulan' && prompt.message.includes('dikembangkan'),
    )?.prompt,
  ).toEqual({
    title: 'Isi a per triwulan',
    message:
      'Isi angka triwulan ini. a = jumlah ASN yang mengikuti pengembangan kompetensi. Dipakai untuk: a ÷ b × 100 (kumulatif dari tahun sebelumnya) (Persentase ASN yang dikembangkan kompetensinya).',
  });
  for (const { prompt, error } of validations) {
    expect((prompt?.title ?? '').length).toBeLessThanOrEqual(32);
    expect((prompt?.message ?? '').length).toBeLessThanOrEqual(255);
    expect((error?.title ?? '').length).toBeLessThanOrEqual(32);
  }
});

test.each(PAPERS)('on %s no text is printed smaller than 7 pt and no indikator is cut', (kertas) => {
  const { page, cells } = plan(kertas);
  const smallest = Math.min(...cells.map(({ style }) => style.fontSize ?? 10));
  expect((smallest * page.scale) / 100).toBeGreaterThanOrEqual(7);
  expect(page.colBreaks).toEqual(kertas === 'A3' ? [] : [COLUMNS.indexOf('Target')]);
  const code = (r: number): unknown => cells.find((c) => c.row === r && c.col === 3)?.value;
  for (const first of page.rowBreaks) expect(code(first)).not.toBe(code(first - 1));
});

test('a file of it is read back', async () => {
  const setelan = planSetelan(SETELAN_BAWAAN, { name: 'Setelan', kertas: 'A3', tanggal: null });
  const { sheets } = readXlsx(await writeXlsx({ title: 'Uji', sheets: [plan(), setelan] }));
  const [table] = sheets.flatMap((sheet) => readRealisasi(sheet) ?? []);
  // 64 typed, 4 conversions, 11 ratios, and means of 2 and 5 Kegiatan, each with its result.
  expect(table?.rows).toHaveLength(64 + 4 * 2 + 11 * 3 + (2 + 1) + (5 + 1));
  expect(table?.leftovers).toEqual([]);
  expect(
    table?.rows.every(
      ({ triwulan, target }) => target === null && quarterList(triwulan).every((isian) => isian === null),
    ),
  ).toBe(true);
});
