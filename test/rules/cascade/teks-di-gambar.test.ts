import { baca } from '../../../src/workflow/baca';
import { periksa } from '../../../src/workflow/periksa';
import type { DrawnText } from '../../../src/workbook/sheet';
import { sheetOf, workbookOf } from '../../support/grid';
import { pesanOf } from '../pesan';

const CASCADE = [
  ['Tujuan PD', 'Kinerja : Meningkatnya layanan'],
  ['', 'Indikator : Indeks kepuasan masyarakat'],
  ['Sasaran PD', 'Kinerja : Meningkatnya mutu layanan'],
  ['', 'Indikator : Nilai SAKIP'],
];

/** What is checked of a cascade sheet, and another one, with texts drawn over them. */
function check(drawings: readonly DrawnText[], elsewhere: readonly DrawnText[] = []) {
  const reading = baca(
    workbookOf(
      { ...sheetOf(CASCADE, { name: 'Pohon' }), drawings },
      { ...sheetOf([['Catatan']], { name: 'Lain' }), drawings: elsewhere },
    ),
  );
  const { temuan, ringkasan } = periksa(reading, { ketat: false });
  return {
    temuan: temuan.flatMap((finding) =>
      finding.aturan === 'teks-di-gambar' ? [[finding.lokasi, pesanOf(finding)]] : [],
    ),
    alasan: ringkasan.alasan.flatMap((one) => (one.kind === 'gambar-tidak-terbaca' ? [one] : [])),
  };
}

test('one finding a sheet, at the cell of its first drawing', () => {
  const found = check(
    [
      { row: 24, col: 6, text: 'catatan\nrapat' },
      { row: 1, col: 1, text: 'lagi' },
    ],
    [{ row: 0, col: 3, text: 'logo' }],
  );
  expect(found.temuan).toEqual([
    [
      { lembar: 'Pohon', row: 24, col: 6 },
      'Teks "catatan rapat" dan 1 teks lain di lembar "Pohon" ada di dalam gambar.',
    ],
    [{ lembar: 'Lain', row: 0, col: 3 }, 'Teks "logo" di lembar "Lain" ada di dalam gambar.'],
  ]);
  expect(found.alasan).toEqual([]);
});

test('no text, or only numbers: nothing to tell', () => {
  expect(check([{ row: 1, col: 1, text: ' 12 ' }]).temuan).toEqual([]);
  expect(check([]).temuan).toEqual([]);
});

test('a drawing that speaks of parts of a cascade keeps it from being submitted', () => {
  const text = 'Sub Kegiatan Distribusi\nKinerja : Tersalurkannya cadangan';
  expect(check([{ row: 24, col: 6, text }]).alasan).toEqual([
    {
      kind: 'gambar-tidak-terbaca',
      letak: { lembar: 'Pohon', row: 24, col: 6 },
      teks: 'Sub Kegiatan Distribusi Kinerja : Tersalurkannya cadangan',
      lain: 0,
    },
  ]);
});
