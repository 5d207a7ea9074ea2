import { periksa } from '../../../src/workflow/periksa';
import { build } from '../build';
import { fires } from '../found';

const withDo = (indikator: string, definition: string) =>
  `Program A\n  Indikator : ${indikator}\n  DO : ${definition}`;

test.each([
  ['Jumlah dokumen yang disusun', 'Jumlah dokumen yang disusun', true],
  ['Jumlah dokumen yang disusun', 'jumlah  dokumen, yang disusun.', true],
  ['Nilai SAKIP', 'NILAI SAKIP', true],
  ['Jumlah dokumen yang disusun', 'Jumlah dokumen yang disusun setahun', false],
  ['Jumlah dokumen yang disusun', '-', false],
  ['Jumlah A dibagi jumlah B', 'Jumlah A dibagi jumlah B', false],
  ['Nilai SAKIP', '#REF!', false],
])('%s with DO %s', (indikator, definition, expected) => {
  expect(fires('do-mengulang-indikator', withDo(indikator, definition))).toBe(expected);
});

test('a percentage whose DO repeats it has one finding, not two', () => {
  const repeated = withDo('Persentase ASN yang dilatih', 'Persentase ASN yang dilatih');
  const { temuan } = periksa(build(repeated), { ketat: false });
  expect(temuan.map(({ aturan }) => aturan)).toEqual(['do-mengulang-indikator']);
});
