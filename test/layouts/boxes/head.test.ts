import { gridOf } from '../../../src/layouts/boxes/grid';
import { postUnit, readHead } from '../../../src/layouts/boxes/head';
import { sheetOf } from '../../support/grid';

const head = (...texts: string[]) => readHead(gridOf(sheetOf(texts.map((text) => ['', text]))).cells);

describe('readHead', () => {
  test.each([
    [
      ['CASCADING BKD KABUPATEN PEMALANG TAHUN 2024'],
      'CASCADING BKD KABUPATEN PEMALANG TAHUN 2024',
      'BKD',
      'PEMALANG',
      2024,
    ],
    [
      ['CASCADING KINERJA', 'DINAS KESEHATAN KABUPATEN BATANG', 'TAHUN 2025'],
      'CASCADING KINERJA DINAS KESEHATAN KABUPATEN BATANG TAHUN 2025',
      'DINAS KESEHATAN',
      'BATANG',
      2025,
    ],
    [
      [
        'PEMERINTAH KABUPATEN BATANG',
        'INSPEKTORAT',
        'Jalan Veteran 5 Telp. 0285',
        'Cascading Kinerja Tahun 2025',
      ],
      'Cascading Kinerja Tahun 2025',
      'INSPEKTORAT',
      'BATANG',
      2025,
    ],
    [
      ['POHON KINERJA KECAMATAN TEGAL BARAT KOTA TEGAL 2026'],
      'POHON KINERJA KECAMATAN TEGAL BARAT KOTA TEGAL 2026',
      'KECAMATAN TEGAL BARAT',
      'KOTA TEGAL',
      2026,
    ],
  ])('%j', (texts, judul, perangkatDaerah, kabupaten, tahun) => {
    expect(head(...texts)).toMatchObject({ judul, perangkatDaerah, kabupaten, tahun, perubahan: false });
    expect(head(...texts).known.size).toBe(texts.length);
  });

  test('knows a changed cascade by its title', () => {
    expect(head('CASCADING PERUBAHAN BKD KABUPATEN PEMALANG TAHUN 2024')).toMatchObject({
      perubahan: true,
      perangkatDaerah: 'BKD',
    });
  });

  test('does not know a note', () => {
    expect(head('CASCADING BKD TAHUN 2024', '', 'Catatan: masih rancangan').known.size).toBe(1);
  });
});

describe('postUnit', () => {
  test.each([
    ['KEPALA BADAN KEPEGAWAIAN DAERAH KABUPATEN PEMALANG', 'BADAN KEPEGAWAIAN DAERAH', 'PEMALANG'],
    ['Plt. KEPALA DINAS SOSIAL KABUPATEN BATANG', 'DINAS SOSIAL', 'BATANG'],
    [
      'KEPALA PELAKSANA BADAN PENANGGULANGAN BENCANA KOTA TEGAL',
      'BADAN PENANGGULANGAN BENCANA',
      'KOTA TEGAL',
    ],
    ['CAMAT COMAL', 'KECAMATAN COMAL', null],
    ['INSPEKTUR DAERAH KABUPATEN BATANG', 'INSPEKTORAT', 'BATANG'],
    ['DIREKTUR RSUD BATANG', 'RSUD BATANG', null],
    ['SEKRETARIS DPRD KABUPATEN BATANG', 'SEKRETARIAT DPRD', 'BATANG'],
  ])('%s', (jabatan, perangkatDaerah, kabupaten) => {
    expect(postUnit(jabatan)).toEqual({ perangkatDaerah, kabupaten });
  });
});
