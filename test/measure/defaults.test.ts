import { defaultAkumulasi } from '../../src/measure/defaults';
import { jelaskanDO } from '../../src/measure/do';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';

test.each([
  ['a stock', 'Persentase A', 'jumlah A dibagi jumlah seluruh ASN dikali 100', ['terakhir', 'terakhir']],
  [
    'what comes in',
    'Persentase A',
    'jumlah A terlayani dibagi jumlah A yang diajukan dikali 100',
    ['jumlah', 'jumlah'],
  ],
  [
    'kumulatif',
    'Persentase A',
    'A dibagi jumlah ASN dikali 100 (kumulatif dari tahun sebelumnya)',
    ['jumlah', 'terakhir'],
  ],
  ['growth', 'Pertumbuhan', '(nilai ini - nilai lalu) / nilai lalu x 100', ['terakhir', 'terakhir']],
  ['a sum', 'Jumlah A', 'jumlah A ditambah jumlah B', ['jumlah', 'jumlah']],
  ['a score', 'Persentase A', 'konversi nilai IP ASN komponen kinerja', ['terakhir']],
])('%s', (_what, indikator, teksDO, expected) => {
  const penjelasan = jelaskanDO(indikator, teksDO);
  expect(penjelasan.variables.map(({ kata }) => defaultAkumulasi(penjelasan, kata, SETELAN_BAWAAN))).toEqual(
    expected,
  );
});
