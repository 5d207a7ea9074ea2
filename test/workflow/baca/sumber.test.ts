import { kekuranganOf, kekuranganSentence } from '../../../src/workflow/baca/sumber';
import type { Sumber } from '../../../src/cascade/reading';
import { build } from '../../rules/build';

const { cascade, ...rest } = build('Sasaran 1');
const full = { cascade, ...rest };
const empty = { ...rest, cascade: { ...cascade, tujuan: null, sasaran: [] } };
const none = { ...empty, sumber: [] };
const table = (lembar: string): Sumber => ({
  ...{ lembar, tata: 'realisasi' },
  ...{ top: 0, left: 0, bottom: 9, right: 9 },
});
const advice = { id: 'pilih yang lain', en: 'choose another' };

test('a cascade lacks nothing, with a realization table or without', () => {
  expect(kekuranganOf(full, [])).toBeNull();
  expect(kekuranganOf(full, [table('Realisasi')])).toBeNull();
});

test('a Tujuan or a Sasaran alone is a cascade', () => {
  expect(kekuranganOf({ ...full, cascade: { ...cascade, tujuan: null } }, [])).toBeNull();
  expect(kekuranganOf({ ...full, cascade: { ...cascade, sasaran: [] } }, [])).toBeNull();
});

test.each([
  [
    none,
    [],
    'Tidak ada lembar cascading maupun tabel realisasi yang dikenali; pilih yang lain.',
    'Neither a cascade sheet nor a realization table was recognised; choose another.',
  ],
  [
    none,
    [table('Realisasi'), table('Realisasi'), table('TW II')],
    'Buku kerja ini berisi tabel realisasi ("Realisasi", "TW II"), tetapi tidak ada lembar cascading; pilih yang lain.',
    'This workbook holds a realization table ("Realisasi", "TW II"), but no cascade sheet; choose another.',
  ],
  [
    empty,
    [table('Realisasi')],
    'Lembar cascading ("Contoh") belum berisi Tujuan maupun Sasaran; pilih yang lain.',
    'The cascade sheet ("Contoh") holds neither a Tujuan nor a Sasaran yet; choose another.',
  ],
])('what is there is not denied (%#)', (reading, tabel, id, en) => {
  const lack = kekuranganOf(reading, tabel);
  expect(lack && kekuranganSentence(lack, advice)).toEqual({ id, en });
});

test('five sheets are named, the rest is counted', () => {
  const names = (count: number) => {
    const lack = kekuranganOf(
      none,
      Array.from({ length: count }, (_, i) => table(`L${i + 1}`)),
    );
    return lack && kekuranganSentence(lack, advice).id;
  };
  expect(names(5)).toContain('("L1", "L2", "L3", "L4", "L5")');
  expect(names(6)).toContain('("L1", "L2", "L3", "L4", "L5", dan 1 lembar lain)');
});
