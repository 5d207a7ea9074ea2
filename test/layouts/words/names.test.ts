import { classify } from '../../../src/layouts/words/classify';

describe('the level that the name of a box tells', () => {
  test.each([
    ['Tujuan', 'tujuan'],
    ['Tujuan 1 : Naiknya mutu', 'tujuan'],
    ['Sasaran 2', 'sasaran'],
    ['SASARAN STRATEGIS II : Meningkatnya mutu', 'sasaran'],
    ['Program Gizi', 'program'],
    ['5.03.02 Program Gizi', 'program'],
    ['KEGIATAN POSYANDU', 'kegiatan'],
    ['Sub-Kegiatan Timbang', 'subKegiatan'],
    ['sub kegiatan timbang', 'subKegiatan'],
  ])('%s is a box of the level %s', (text, level) => {
    expect(classify(text).own).toBe(level);
  });

  test.each([
    'Program/Kegiatan',
    'Program dan Kegiatan',
    'Kegiatan :',
    'Sasaran Program',
    'Sasaran : Meningkatnya mutu',
    'Tujuan pembangunan daerah',
    'Programmer',
    'Tim Gizi',
    'Terlaksananya program',
  ])('%s tells none', (text) => {
    expect(classify(text).own).toBeNull();
  });
});
