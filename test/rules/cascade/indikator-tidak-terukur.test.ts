import type { WorkbookContent } from '../../../src/workbook/sheet';
import { periksa } from '../../../src/workflow/periksa';
import { readTables, satuanIn } from '../../../src/workflow/baca/realization';
import { sheetOf, workbookOf } from '../../support/grid';
import { build } from '../build';
import { fires } from '../found';

const RULE = 'indikator-tidak-terukur';
const kegiatan = (...lines: string[]) => ['Kegiatan A', ...lines].join('\n  ');

test.each([
  // it begins with a measure, or with one that is a letter off
  ['Jumlah petani', false],
  ['1. Persentase petani yang terampil', false],
  ['% petani yang terampil', false],
  ['Prosentase petani', false],
  ['Jumah petani', false],
  ['Jumlahh petani', false],
  ['Jmlah petani', false],
  ['Julah petani', false],
  ['Jum petani', true],
  ['Rata-rata lama sekolah', false],
  ['Opini BPK', false],
  ['Ketersediaan pangan', false],
  ['Laju pertumbuhan ekonomi', false],
  // it holds one
  ['Capaian nilai kinerja', false],
  ['Laporan tepat waktu', false],
  ['Terlaksananya kenilaian', true],
  // an abbreviation of a measure
  ['IP ASN', false],
  ['IKM', false],
  ['IKM Kecamatan Taman', false],
  ['PDRB per kapita', false],
  ['SAKIP', false],
  ['SOP yang ditetapkan', true],
  ['DOKUMEN YANG DISUSUN', true],
  ['X', true],
  // none
  ['Petani yang terampil', true],
  ['Terlaksananya penyuluhan', true],
  ['Dokumen rencana', true],
])('%s', (indikator, expected) => {
  expect(fires(RULE, kegiatan(`Indikator : ${indikator}`))).toBe(expected);
});

test('a DO that was read measures it, one that was not does not', () => {
  const withDo = (definition: string) => kegiatan('Indikator : Petani yang terampil', `DO : ${definition}`);
  expect(fires(RULE, withDo('jumlah petani lulus dibagi jumlah petani dikali 100'))).toBe(false);
  expect(fires(RULE, withDo('hasil evaluasi BKN'))).toBe(false);
  expect(fires(RULE, withDo('ditetapkan bersama pimpinan'))).toBe(true);
});

test('a Satuan in a realization table measures it', () => {
  const reading = build(kegiatan('Indikator : Petani yang terampil'));
  const table = (indikator: string, satuan: string) =>
    workbookOf(
      sheetOf([
        ['Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        [indikator, satuan, 4, 1, 1, 1, 1],
        ['Jumlah laporan', 'laporan', 4, 1, 1, 1, 1],
      ]),
    );
  const found = (workbook: WorkbookContent) =>
    periksa(reading, { ketat: false, hasSatuan: satuanIn(readTables(workbook)) }).temuan.map(
      ({ aturan }) => aturan,
    );
  expect(found(table('Petani  yang Terampil', 'orang'))).toEqual([]);
  expect(found(table('Petani yang terampil', ''))).toEqual([RULE]);
  expect(found(table('Petani', 'orang'))).toEqual([RULE]);
});

test('also in the lines of teams and individuals', () => {
  expect(fires(RULE, 'Individu ADI\n  Indikator : Surat masuk')).toBe(true);
  expect(fires(RULE, 'Individu ADI\n  Indikator : Jumlah surat masuk')).toBe(false);
});

test('an indikator that is the kinerja again has the finding of that rule alone', () => {
  const outline = kegiatan('Kinerja : Terlaksananya penyuluhan', 'Indikator : Terlaksananya penyuluhan');
  const { temuan } = periksa(build(outline), { ketat: false });
  expect(temuan.map(({ aturan }) => aturan)).toEqual(['indikator-mengulang-kinerja']);
});
