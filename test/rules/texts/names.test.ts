import { hitung } from '../../../src/workflow/hitung';
import { baca } from '../../../src/workflow/baca';
import { periksa } from '../../../src/workflow/periksa';
import type { Finding } from '../../../src/rules/rule';
import { faultWords } from '../../../src/rules/texts/catalogue';
import { ENGLISH } from '../../../src/rules/texts/en';
import { sheetOf, workbookOf } from '../../support/grid';
import { build } from '../build';

/** What the findings of a rule say is wrong, in English. */
const english = (temuan: readonly Finding[], aturan: Finding['aturan']) =>
  temuan.filter((one) => one.aturan === aturan).map((one) => faultWords(ENGLISH, one).pesan);

const inOutline = (outline: string, aturan: Finding['aturan']) =>
  english(periksa(build(outline), { ketat: false }).temuan, aturan);

describe('what users wrote is never translated, whatever it looks like', () => {
  test.each([
    ['Tim di Kegiatan Umum', 'Tim di Kegiatan Umum has no leader yet.'],
    ['Tim di Sub Kegiatan', 'Tim di Sub Kegiatan has no leader yet.'],
    ['Tim Pelaksana di Sub Kegiatan Umum', 'Tim Pelaksana di Sub Kegiatan Umum has no leader yet.'],
    ['Tim Ketua dan Anggota', 'Tim Ketua dan Anggota has no leader yet.'],
    [
      'Tim Umum belum memiliki ketua. Tim di Kegiatan Umum',
      'Tim Umum belum memiliki ketua. Tim di Kegiatan Umum has no leader yet.',
    ],
  ])('a team %s', (name, said) => {
    const outline = `Sub Kegiatan Rapat\n  Tim Lain\n    Ketua : ADI\n  ${name}\n    Ketua : -`;
    expect(inOutline(outline, 'tim-tanpa-ketua')).toEqual([said]);
  });

  test.each([
    ['Program di Sasaran 1', 'Program di Sasaran 1 has no Kegiatan yet.'],
    [
      'Program belum memiliki Kegiatan. Program A',
      'Program belum memiliki Kegiatan. Program A has no Kegiatan yet.',
    ],
  ])('a program %s', (name, said) => {
    expect(inOutline(`Sasaran 1\n  ${name}\n    Kegiatan : -`, 'induk-tanpa-anak')).toEqual([said]);
  });

  test('an indikator', () => {
    const outline =
      'Kegiatan Umum\n  Kinerja : A\n  Indikator : "tidak ditemukan" dalam DO menunjuk 2 simpul';
    expect(inOutline(outline, 'indikator-tidak-terukur')).toEqual([
      'Kegiatan Umum: the indicator ""tidak ditemukan" dalam DO menunjuk 2 simpul" does not say what is measured.',
    ]);
  });

  test.each([
    ['tertulis sebagai teks', '"tertulis sebagai teks" is written as text, so that it is not counted.'],
    ['tidak ditemukan', '"tidak ditemukan" is written as text, so that it is not counted.'],
  ])('an entry %s', (typed, said) => {
    const content = workbookOf(
      sheetOf([
        ['Program', 'Indikator', 'Target', 'TW I'],
        ['Program A', 'Jumlah surat', 8, typed],
      ]),
    );
    expect(english(hitung(content, baca(content)).temuan, 'realisasi-bukan-angka')).toEqual([said]);
  });
});
