import { ownLevel } from '../../../src/layouts/words/names';

describe('ownLevel', () => {
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
    expect(ownLevel(text)).toBe(level);
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
    expect(ownLevel(text)).toBeNull();
  });
});
