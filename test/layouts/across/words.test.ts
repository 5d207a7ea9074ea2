import { boxWords } from '../../../src/layouts/across/words';

describe('boxWords', () => {
  test.each([
    ['Sasaran 1:\nMeningkatnya mutu', 'sasaran', 'Sasaran 1:', 1, 'Meningkatnya mutu'],
    ['Sasaran 3 :Meningkatnya mutu', 'sasaran', 'Sasaran 3 :', 3, 'Meningkatnya mutu'],
    ['SASARAN 1. Meningkatnya mutu', 'sasaran', 'SASARAN 1.', 1, 'Meningkatnya mutu'],
    ['Sasaran 1 - Meningkatnya mutu', 'sasaran', 'Sasaran 1 -', 1, 'Meningkatnya mutu'],
    ['Sasaran Strategis 2 Meningkatnya mutu', 'sasaran', 'Sasaran Strategis 2', 2, 'Meningkatnya mutu'],
    ['Sasaran\nMeningkatnya mutu', 'sasaran', 'Sasaran', null, 'Meningkatnya mutu'],
    ['2. Meningkatnya mutu', 'sasaran', '2.', 2, 'Meningkatnya mutu'],
    ['Sasaran pembangunan tercapai', 'sasaran', null, null, 'Sasaran pembangunan tercapai'],
    ['Program 1:\nProgram Kesehatan', 'program', 'Program 1:', 1, 'Program Kesehatan'],
    ['Program 1\nPengelolaan Sampah', 'program', 'Program 1', 1, 'Pengelolaan Sampah'],
    ['Program\nPengelolaan Sampah', 'program', null, null, 'Program\nPengelolaan Sampah'],
    ['Program 1000 Rumah', 'program', null, null, 'Program 1000 Rumah'],
    ['1.02.02 Program Kesehatan', 'program', null, null, '1.02.02 Program Kesehatan'],
    ['1.2 Program Kesehatan', 'program', '1.2', null, 'Program Kesehatan'],
    ['Sub Kegiatan 2 : Posyandu', 'subKegiatan', 'Sub Kegiatan 2 :', 2, 'Posyandu'],
  ] as const)('%j as %s', (raw, level, head, nomor, rest) => {
    expect(boxWords(raw, level)).toEqual({ head, nomor, rest });
  });
});
