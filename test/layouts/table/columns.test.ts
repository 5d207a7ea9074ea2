import { codeLevel, levelOfCode } from '../../../src/layouts/table/code';
import { columnRole, levelsNamed } from '../../../src/layouts/table/columns';
import { announcedBy } from '../../../src/layouts/table/lines';
import { classify } from '../../../src/layouts/words/classify';

describe('levelsNamed', () => {
  test.each([
    ['Sasaran Strategis', ['sasaran']],
    ['SASARAN PERANGKAT DAERAH', ['sasaran']],
    ['Sub-Kegiatan', ['subKegiatan']],
    ['Nama Program', ['program']],
    ['Program dan Kegiatan', ['program', 'kegiatan']],
    ['Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', ['program', 'kegiatan', 'subKegiatan']],
    [
      'Tujuan/Sasaran/Program/Kegiatan/Sub Kegiatan',
      ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan'],
    ],
  ])('%s names %j', (text, levels) => {
    expect(levelsNamed(text)).toEqual(levels);
  });

  test.each([
    'Sasaran Program',
    'Indikator Program',
    'Program Unggulan Bupati',
    'Sasaran : Meningkatnya …',
    'Urusan',
  ])('%s names none', (text) => {
    expect(levelsNamed(text)).toEqual([]);
  });
});

describe('columnRole', () => {
  test.each([
    [['Program'], { kind: 'nama', levels: ['program'] }],
    [['PROGRAM', 'Nama'], { kind: 'nama', levels: ['program'] }],
    [['PROGRAM', 'Indikator'], { kind: 'indikator', levels: ['program'] }],
    [['Indikator Kinerja Sub Kegiatan (Output)'], { kind: 'indikator', levels: ['subKegiatan'] }],
    [['IKU'], { kind: 'indikator', levels: [] }],
    [['Sasaran Kegiatan'], { kind: 'kinerja', levels: ['kegiatan'] }],
    [['Outcome'], { kind: 'kinerja', levels: [] }],
    [['KEGIATAN', 'Hasil'], { kind: 'kinerja', levels: ['kegiatan'] }],
    [['Penjelasan/Formulasi'], { kind: 'do', levels: [] }],
    [['PD Penanggung Jawab'], { kind: 'pemilik', levels: [] }],
    [['Bidang'], { kind: 'pemilik', levels: [] }],
    [['Kode Rekening'], { kind: 'kode' }],
    [['No.'], { kind: 'nomor' }],
    [['Satuan'], { kind: 'known', sebagai: 'satuan' }],
    [['Target', 'TW I'], { kind: 'known', sebagai: 'target' }],
    [['Target dan Pagu', '2025', 'Target'], { kind: 'known', sebagai: 'target' }],
    [['Target dan Pagu', '2025', 'Rp'], { kind: 'known', sebagai: 'anggaran' }],
    [['Keterangan'], { kind: 'known', sebagai: 'isi tabel' }],
    [['Strategi'], { kind: 'known', sebagai: 'strategi' }],
  ])('%j', (path, role) => {
    expect(columnRole(path)).toEqual(role);
  });

  test.each([[['Lokasi']], [['Nama']], [['Meningkatnya kualitas arsip']], [[]]])(
    '%j is nothing we know',
    (path) => {
      expect(columnRole(path)).toBeNull();
    },
  );
});

describe('codeLevel', () => {
  test.each([
    ['5.03.02', 'program'],
    ['X.XX.01', 'program'],
    ['5.03.02.2.01', 'kegiatan'],
    ['5.03.02.1.01.', 'kegiatan'],
    ['5.03.02.2.01.03', 'subKegiatan'],
    ['5.03.02.2.01.0003', 'subKegiatan'],
    ['5 . 03 . 02', 'program'],
    ['5.03', null],
    ['5.03.02.3.01', null],
    ['5.03.02.2', null],
    ['5.03.02.2.01.0003.1', null],
    ['12.500', null],
  ])('%s -> %s', (code, level) => {
    expect(codeLevel(code)).toBe(level);
  });

  test('before a name', () => {
    expect(levelOfCode('5.03.02.2.01 Penyediaan Arsip')).toBe('kegiatan');
    expect(levelOfCode('5.03.02.2.01')).toBeNull();
  });
});

describe('announcedBy', () => {
  test.each([
    [
      'Sasaran 1 : Terkelolanya arsip',
      { kind: 'node', level: 'sasaran', nomor: 1, rest: 'Terkelolanya arsip' },
    ],
    [
      'SASARAN II. Terkelolanya arsip',
      { kind: 'node', level: 'sasaran', nomor: 2, rest: 'Terkelolanya arsip' },
    ],
    [
      'Sasaran : Terkelolanya arsip',
      { kind: 'node', level: 'sasaran', nomor: null, rest: 'Terkelolanya arsip' },
    ],
    ['Tujuan: Tersedianya arsip', { kind: 'node', level: 'tujuan', nomor: null, rest: 'Tersedianya arsip' }],
    ['Indikator Sasaran :', { kind: 'indikator', level: 'sasaran', rest: '' }],
    ['Indikator : Indeks arsip', { kind: 'indikator', level: null, rest: 'Indeks arsip' }],
  ])('%s', (text, said) => {
    expect(announcedBy(classify(text))).toEqual(said);
  });

  test.each(['Program', 'Tujuan', 'Sasaran pembangunan daerah', 'CASCADING DINAS CONTOH'])(
    '%s says nothing',
    (text) => {
      expect(announcedBy(classify(text))).toBeNull();
    },
  );
});
