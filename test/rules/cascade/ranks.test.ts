import { rankOf } from '../../../src/rules/cascade/ranks';

test.each([
  [
    1,
    [
      'Kepala',
      'Kepala Dinas Kesehatan',
      'KEPALA BADAN',
      'Camat',
      'Inspektur',
      'Direktur RSUD',
      'Plt. Kepala',
      'Sekretaris Daerah',
    ],
  ],
  [
    2,
    [
      'Sekretaris',
      'Sekretaris Dinas',
      'Kabid MP',
      'Kepala Bidang Mutasi',
      'Kabag Umum',
      'Kepala Bagian Umum',
      'Irban II',
      'Inspektur Pembantu I',
      'Ka UPT',
      'Ka. UPTD',
      'Kepala UPTD',
    ],
  ],
  [
    3,
    [
      'Kasubag Umpeg',
      'Kasubbag Keuangan',
      'Kasubbid Diklat',
      'Kasi Trantib',
      'Kepala Sub Bagian Umum',
      'Kepala Seksi PMD',
      'Ka. Subbag',
    ],
  ],
  [4, ['ketua tim', 'Ketua Tim Kerja']],
  [null, ['Lurah', 'Kepala Puskesmas', 'Koordinator', 'Analis', 'Sekretaris Tim', 'Kepala Sekolah', '']],
])('rank %p', (rank, roles) => {
  expect(roles.map((role) => [role, rankOf(role)])).toEqual(roles.map((role) => [role, rank]));
});
