import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { denganTabel } from '../../../src/workflow/baca/tabel';
import { bacaJson } from '../../../src/workflow/baca/json';
import { dice } from '../../agencies/dice';
import { sheetOf, workbookOf } from '../../support/grid';
import { MUTATIONS, withTokens } from './dikenal-ubahan';

const jsonOf = (content: WorkbookContent) => bacaJson(denganTabel(content, baca(content)));

const TABLE = sheetOf(
  [
    ['PEMERINTAH KABUPATEN CONTOH'],
    ['Isian sementara, belum final'],
    ['No', 'Program', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Hambatan'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
    [1, 'Program Pangan', 'Jumlah lumbung', 'unit', 4, 1, '1 unit', null, null, 'hujan'],
    [2, 'Program Benih', null, null, null, null, null, null, null, null],
    [],
    [null, 'Catatan: data dari desa'],
    [],
    [null, null, null, null, null, 'Batang, 2 Januari 2025'],
    [null, null, null, null, null, 'KEPALA DINAS CONTOH'],
    [],
    [],
    [null, null, null, null, null, 'BUDI'],
    [null, null, null, null, null, 'NIP. 1980'],
  ],
  { name: 'Capaian' },
);

const FORM = sheetOf(
  [
    ['EVALUASI TERHADAP HASIL RENJA'],
    [
      ...['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Renja', null],
      ...['Realisasi Kinerja pada Triwulan', null, null, null, null, null, null, null],
    ],
    [null, null, null, null, null, null, 'I', null, 'II', null, 'III', null, 'IV', null],
    [null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
    [1, 2, 3, 4, 5, null, 6, null, 7, null, 8, null, 9, null],
    [1, 'Program Pelayanan', 'Jumlah surat', 'surat', 40, 900, 10, 5, 10, 5, null, 5, 8, 5],
    [2, 'Kegiatan Arsip', 'Persentase arsip tertata', '%', 50, 900, '20 %', 5, 0.5, 5, null, 5, null, 5],
    ['Faktor pendorong keberhasilan: pegawai terlatih'],
    [null, 'Disusun oleh Subbagian Program'],
  ],
  { name: 'E81' },
);

test('the texts of a realization table are known as what they are, or unread', () => {
  const { dikenal, tidakTerbaca } = jsonOf(workbookOf(TABLE));
  const as = (sebagai: string) => dikenal.filter((one) => one.sebagai === sebagai).map(({ sel }) => sel);
  expect(as('kop')).toEqual(['A1']);
  expect(as('kepala tabel')).toHaveLength(10);
  expect(as('nomor kolom')).toHaveLength(10);
  expect(as('isi tabel')).toEqual(['B5', 'C5', 'D5', 'G5']);
  expect(as('tanda tangan')).toEqual(['F10', 'F11', 'F14', 'F15']);
  expect(tidakTerbaca.map(({ sel, teks }) => [sel, teks])).toEqual([
    ['A2', 'Isian sementara, belum final'],
    ['J5', 'hujan'],
    ['B6', 'Program Benih'],
    ['B8', 'Catatan: data dari desa'],
  ]);
});

test('what stands around the form E.81 comes out', () => {
  const { tidakTerbaca } = jsonOf(workbookOf(FORM));
  expect(tidakTerbaca.map(({ sel }) => sel)).toEqual(['A1', 'A8', 'B9']);
});

test('our own Realisasi leaves no text unread', () => {
  const { sumber, tidakTerbaca } = jsonOf(readXlsx(readFileSync('samples/contoh-realisasi.xlsx')));
  expect(sumber.map(({ tata }) => tata)).toEqual(['data', 'realisasi']);
  expect(tidakTerbaca.map(({ sel, teks }) => [sel, teks])).toEqual([]);
});

// A changed label takes the column of indikator away: then there is no table.
const KEPT = Object.keys(MUTATIONS).filter((name) => name !== 'a label changed');

test.each(KEPT)('every text of a table comes out: %s', (name) => {
  const mutation = MUTATIONS[name];
  if (!mutation) throw new Error(name);
  let read = 0;
  for (let seed = 1; seed <= 6; seed++)
    for (const place of ['behind', 'within', 'in a line of its own'] as const) {
      const changed = { sheets: [TABLE, FORM].map((sheet) => mutation(sheet, dice(seed, name))) };
      const { content, tokens } = withTokens(changed, place, seed % 2 === 0);
      const { sumber, ...answer } = jsonOf(content);
      const sources = new Set(sumber.map(({ lembar }) => lembar));
      read += sources.size;
      const said = JSON.stringify(answer).toLowerCase();
      const lost = [...tokens].filter(
        ([token, where]) => sources.has(where.split('!')[0] ?? '') && !said.includes(token),
      );
      expect(lost).toEqual([]);
    }
  expect(read).toBeGreaterThan(0);
});
