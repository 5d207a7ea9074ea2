import { labelAt } from '../../../src/layouts/words/labels';

describe('labelAt', () => {
  test.each([
    ['Kinerja :', 'kinerja', ''],
    ['KINERJA', 'kinerja', ''],
    ['Kinerja : Terlaksananya rapat: tiga kali', 'kinerja', 'Terlaksananya rapat: tiga kali'],
    ['Indikator', 'indikator', ''],
    ['Indkator :', 'indikator', ''],
    ['Indikator  Kinerja : Jumlah dokumen', 'indikator', 'Jumlah dokumen'],
    ['Indikator 2 : Jumlah dokumen', 'indikator', 'Jumlah dokumen'],
    ['Indikator Kinerja Utama (IKU) :', 'indikator', ''],
    ['IKU', 'indikator', ''],
    ['DO : jumlah A dibagi jumlah B', 'do', 'jumlah A dibagi jumlah B'],
    ['D.O. : x', 'do', 'x'],
    ['Cara Perhitungan:x', 'do', 'x'],
    ['Formulasi', 'do', ''],
    ['Definisi Operasional : x', 'do', 'x'],
    ['Pemilik\u00a0Kinerja  :  Kabid PA', 'pemilik', 'Kabid PA'],
    ['Penanggung Jawab : Kasi', 'pemilik', 'Kasi'],
    ['Pengampu', 'pemilik', ''],
    ['Ketua tim : Ka UPT', 'ketua', 'Ka UPT'],
    ['Ketua Tim Kerja :', 'ketua', ''],
    ['Anggota tim', 'anggota', ''],
    ['Tim Kerja : Pengembangan', 'tim', 'Pengembangan'],
  ] as const)('%s is a label', (text, label, rest) => {
    expect(labelAt(text)).toMatchObject({ label, rest });
  });

  test.each([
    'Kinerja ASN meningkat',
    'Indikator yang baik : jelas',
    'Tim Kerja Pengembangan Kompetensi',
    'Ketua RT',
    'jumlah ASN : jumlah jabatan',
    'Catatan : rapat',
    'Kinerja Perangkat Daerah',
    '\u2060Kinerja : x',
  ])('%s is none', (text) => {
    expect(labelAt(text)).toBeNull();
  });
});
