import { contextAt } from '../../../src/layouts/boxes/context';
import { ownLevel } from '../../../src/layouts/boxes/names';

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

describe('contextAt', () => {
  test.each([
    ['Visi', 'visi', ''],
    ['MISI 2 : Maju', 'misi', 'Maju'],
    ['Strategi :', 'strategi', ''],
    ['Arah Kebijakan : x', 'kebijakan', 'x'],
    ['Pagu Anggaran (Rp) : 10', 'anggaran', '10'],
    ['Target 2025 : 90 %', 'target', '90 %'],
    ['Satuan', 'satuan', ''],
    ['Keterangan warna :', 'keterangan warna', ''],
  ])('%s is known', (text, sebagai, rest) => {
    expect(contextAt(text)).toEqual({ sebagai, rest });
  });

  test.each([
    'Visi misi daerah',
    'Anggaran pendidikan : x',
    'Target kinerja tercapai',
    '\u2060Visi : x',
    'Keterangan :',
  ])('%s is not', (text) => {
    expect(contextAt(text)).toBeNull();
  });
});
