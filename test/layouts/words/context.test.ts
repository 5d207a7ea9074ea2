import { contextAt } from '../../../src/layouts/words/context';

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
