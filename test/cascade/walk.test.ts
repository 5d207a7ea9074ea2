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
});
