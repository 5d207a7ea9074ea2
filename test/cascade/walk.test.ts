import { walk } from '../../src/cascade/walk';
import { baca } from '../../src/workflow/baca';
import { sampleWorkbook } from '../support/sample';

describe('walk', () => {
  test('visits every node of the sample in the order of the sheets, each with a code of its own', async () => {
    const visits = [...walk(baca(await sampleWorkbook()).cascade)];
    expect(visits.map(({ kode }) => kode).slice(0, 6)).toEqual([
      'T',
      '1',
      '1.1',
      '1.1.1',
      '1.1.1.1',
      '1.1.1.1.1',
    ]);
    expect(new Set(visits.map(({ kode }) => kode)).size).toBe(visits.length);
    const count = (jenis: string) => visits.filter((visit) => visit.jenis === jenis).length;
    expect([
      count('sasaran'),
      count('program'),
      count('kegiatan'),
      count('subKegiatan'),
      count('tim'),
      count('individu'),
    ]).toEqual([5, 13, 18, 43, 22, 28]);
  });

  test('tells the way down to a node', async () => {
    const visits = [...walk(baca(await sampleWorkbook()).cascade)];
    expect(visits.find(({ kode }) => kode === '1.1.1.2')).toMatchObject({
      jenis: 'subKegiatan',
      nama: 'Sub Kegiatan Koordinasi dan Kerja Sama Pelaksanaan Diklat',
      jalur: ['1', 'Program Kepegawaian', 'Kegiatan Pengembangan Kompetensi ASN'],
    });
  });

  test('further Tujuan, staff above a Sub Kegiatan and nodes without a parent have codes of their own', () => {
    const none = { kinerja: null, indikator: [], pemilik: [], lokasi: [] };
    const staff = { jenis: 'individu', nama: null, label: null, ...none, kinerja: [] } as const;
    const kegiatan = { nama: null, ...none, subKegiatan: [{ nama: null, ...none, proses: [staff] }] };
    const program = {
      nama: null,
      indukIndikator: null,
      ...none,
      kegiatan: [{ ...kegiatan, proses: [staff] }],
    };
    const visits = [
      ...walk({
        ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: null, penandatangan: null },
        tujuan: none,
        tujuanLain: [none, none],
        sasaran: [{ nomor: 3, ...none, program: [{ ...program, proses: [staff] }] }],
        tanpaInduk: [{ jenis: 'kegiatan', ...kegiatan }, staff],
      }),
    ];
    expect(visits.map(({ kode }) => kode)).toEqual([
      ...['T', 'T2', 'T3', '3', '3.1', '3.1.P1', '3.1.1', '3.1.1.P1', '3.1.1.1', '3.1.1.1.1'],
      ...['?1', '?1.1', '?1.1.1', '?2'],
    ]);
    expect(visits.filter(({ parent }) => parent === null).map(({ kode }) => kode)).toEqual([
      ...['T', 'T2', 'T3', '3', '?1', '?2'],
    ]);
  });
});
