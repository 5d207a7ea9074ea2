import { answerOf } from '../../src/layouts/answer';
import { baca } from '../../src/workflow/baca';
import { kekuranganOf, kekuranganSentence } from '../../src/workflow/baca/sumber';
import type { Sheet } from '../../src/workbook/sheet';
import { sheetOf, workbookOf } from '../support/grid';

type Rows = Parameters<typeof sheetOf>[0];

const answer = (rows: Rows) => answerOf(sheetOf(rows, { name: 'J-1' }));

describe('answerOf says what a sheet holds and lacks', () => {
  test.each<[string, Rows, object]>([
    ['nothing', [], { kind: 'kosong' }],
    [
      'a list of names',
      [
        ['No', 'Nama', 'Pangkat'],
        [1, 'BAYU', 'Penata'],
      ],
      { kind: 'tanpa-kolom' },
    ],
    [
      'an IKU',
      [
        ['No', 'Sasaran', 'Indikator Kinerja Utama', 'Formulasi'],
        [1, 'Meningkatnya a', 'Indeks a', 'a dibagi b'],
      ],
      { kind: 'iku' },
    ],
    [
      'a yearly evaluation',
      [
        ['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
        ['Meningkatnya a', 'Indeks a', 80, 75, 93],
      ],
      { kind: 'tabel', kurang: 'triwulan' },
    ],
    [
      'targets of quarters',
      [
        ['Sasaran', 'Indikator', 'Target', 'Target Triwulan', null, null, null],
        [null, null, null, 'I', 'II', 'III', 'IV'],
        ['Meningkatnya a', 'Indeks a', 80, 20, 40, 60, 80],
      ],
      { kind: 'tabel', kurang: 'realisasi' },
    ],
    [
      'levels without indikator',
      [
        ['Program', 'Kegiatan', 'Pagu'],
        ['A', 'B', 12],
      ],
      { kind: 'tabel', kurang: 'indikator' },
    ],
    [
      'indikator alone',
      [
        ['Indikator', 'Satuan', 'Target'],
        ['Indeks a', '%', 12],
      ],
      { kind: 'tabel', kurang: 'program' },
    ],
    ['a head alone', [['Sasaran', 'Program', 'Indikator']], { kind: 'tabel', kurang: 'isi' }],
  ])('%s', (_, rows, said) => {
    expect(answer(rows)).toEqual({ lembar: 'J-1', ...said });
  });

  test('drawn boxes', () => {
    const drawings = [
      { row: 1, col: 1, text: 'Kepala Dinas' },
      { row: 2, col: 1, text: '—' },
    ];
    expect(answerOf({ ...sheetOf([]), drawings })).toEqual({ lembar: 'Lembar', kind: 'gambar', kotak: 1 });
  });
});

test('a workbook that cannot be used is answered sheet by sheet, at most five', () => {
  const named = (name: string, rows: Rows): Sheet => sheetOf(rows, { name });
  const advice = { id: 'pilih yang lain', en: 'choose another' };
  const said = (...sheets: readonly Sheet[]) => {
    const lack = kekuranganOf(baca(workbookOf(...sheets)), []);
    return lack && kekuranganSentence(lack, advice);
  };
  const iku = named('IKU', [
    ['Sasaran', 'Indikator', 'Formulasi'],
    ['Meningkatnya a', 'Indeks a', 'a dibagi b'],
  ]);
  expect(said(iku, named('Kosong', []))).toEqual({
    id: 'Tidak ada lembar cascading maupun tabel realisasi yang dikenali ("IKU": tabel IKU (indikator dan formulasi), tanpa Program; "Kosong": kosong); pilih yang lain.',
    en: 'Neither a cascade sheet nor a realization table was recognised ("IKU": a table of IKU (indicators and formulas), without Program; "Kosong": empty); choose another.',
  });
  const many = (count: number) => said(...Array.from({ length: count }, (_, i) => named(`L${i}`, [])))?.id;
  expect(many(5)).toContain('"L4": kosong);');
  expect(many(6)).toContain('"L4": kosong; … dan 1 lembar lain);');
});
