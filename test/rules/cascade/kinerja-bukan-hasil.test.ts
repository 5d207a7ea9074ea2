import { periksa } from '../../../src/workflow/periksa';
import { build } from '../build';
import { fires } from '../found';

const RULE = 'kinerja-bukan-hasil';

test.each([
  ['Melaksanakan pelatihan', true],
  ['Pelaksanaan pelatihan', true],
  ['PENYUSUNAN DOKUMEN', true],
  ['1. Tersusunnya dokumen', true],
  ['- Terlaksananya pelatihan', true],
  ['Tersedianya dokumen perencanaan', true],
  ['Tersedianya  data kepegawaian', true],
  ['Tersedianya dokumen-dokumen perencanaan', true],
  ['Tersedianya database kepegawaian', false],
  ['Tersedianya rumah layak huni', false],
  ['Tersedianya air bersih', false],
  ['Terlaksanakannya pelatihan', false],
  ['Meningkatnya pelaksanaan pelatihan', false],
  ['Terwujudnya birokrasi kapabel', false],
])('%s as the kinerja of a Sasaran', (kinerja, expected) => {
  expect(fires(RULE, `Sasaran 1\n  Kinerja : ${kinerja}`)).toBe(expected);
});

test.each([
  ['Tujuan', true],
  ['Sasaran 1', true],
  ['Program Kepegawaian', true],
  ['Kegiatan Pelatihan', false],
  ['Sub Kegiatan Pelatihan', false],
])('at %s', (heading, expected) => {
  expect(fires(RULE, `${heading}\n  Kinerja : Terlaksananya pelatihan`)).toBe(expected);
});

test.each([
  ['Program Penunjang Urusan Pemerintahan Daerah', false],
  ['PROGRAM PENUNJANG', false],
  ['5.03.01 Program Kesekretariatan', false],
  ['X.XX.01 PROGRAM PENUNJANG', false],
  ['5.03.02 Program Kepegawaian', true],
  ['5.03.01.2.01 Program Kepegawaian', true],
  ['Program Sarana Penunjang', true],
  ['Program Penunjangan', true],
])('Terlaksananya at %s', (nama, expected) => {
  const reading = build('Program A\n  Kinerja : Terlaksananya layanan');
  const sasaran = reading.cascade.sasaran.map((one) => ({
    ...one,
    program: one.program.map((program) => ({ ...program, nama: { teks: nama, lokasi: [] } })),
  }));
  const named = { ...reading, cascade: { ...reading.cascade, sasaran } };
  expect(periksa(named, { ketat: false }).temuan.some(({ aturan }) => aturan === RULE)).toBe(expected);
});

test('Penyusunan is an activity at a Program Penunjang too', () => {
  expect(fires(RULE, 'Program Penunjang\n  Kinerja : Penyusunan dokumen')).toBe(true);
});
