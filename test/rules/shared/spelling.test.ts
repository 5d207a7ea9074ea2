import { meantBy, tokensOf, vocabularyOf } from '../../../src/rules/shared/spelling';

/** The slips of a workbook's texts: word and what was meant. */
function slips(...texts: readonly string[]): [string, string][] {
  const tokens = texts.map(tokensOf);
  const vocabulary = vocabularyOf(tokens);
  return tokens.flat().flatMap((token): [string, string][] => {
    const slip = meantBy(token, vocabulary);
    return slip === null ? [] : [[token.word, slip.meant]];
  });
}

const times = (count: number, text: string) => Array<string>(count).fill(text);

describe('slips', () => {
  test('a doubled first letter', () => {
    expect(slips('Jumlah ddokumen rencana')).toEqual([['ddokumen', 'dokumen']]);
    expect(slips('Jjumlah dokumen rencana')).toEqual([['jjumlah', 'jumlah']]);
  });

  test('a syllable that is skipped where the good word writes it twice, however seldom that stands', () => {
    expect(slips('surat yang ditandatangani', 'draft siap ditandatangi')).toEqual([
      ['ditandatangi', 'ditandatangani'],
    ]);
  });

  test('a letter doubled, or not doubled, beside a much more frequent word', () => {
    expect(slips(...times(3, 'mutu pelayanan baik'), 'hasil pelayannan umum')).toEqual([
      ['pelayannan', 'pelayanan'],
    ]);
    expect(slips(...times(3, 'jumlah permintaan data'), 'hasil permintan umum')).toEqual([
      ['permintan', 'permintaan'],
    ]);
  });

  test('a letter missing, wrong or swapped, where the same neighbours stand around the good word', () => {
    const good = times(3, 'Jumlah dokumen hasil evaluasi');
    expect(slips(...good, 'Jumlah dokmen hasil rapat')).toEqual([['dokmen', 'dokumen']]);
    expect(slips(...good, 'Jumlah dokunen hasil rapat')).toEqual([['dokunen', 'dokumen']]);
    expect(slips(...good, 'Jumlah dokuemn hasil rapat')).toEqual([['dokuemn', 'dokumen']]);
  });
});

describe('good words', () => {
  test.each([
    ['affixes', ['mengelola data', ...times(4, 'pengelola data')]],
    ['-an and -kan', ['usulkan berkas itu', ...times(4, 'usulan berkas itu')]],
    ['-nya', ['Tersedia bahan', ...times(4, 'Tersedianya bahan')]],
    ['-nya after -an', ['pengembangnya sudah', ...times(4, 'pengembangannya sudah')]],
    ['another word of one other letter', ['hasil pengaduan warga', ...times(9, 'hasil pengadaan warga')]],
    [
      'one other letter between other neighbours',
      ['ruang pelaporam pajak', ...times(9, 'data pelaporan hasil')],
    ],
    [
      'a word that is not rare',
      [...times(3, 'hasil sekretariat desa'), ...times(9, 'hasil sekretarriat desa')],
    ],
    ['a word nearly as frequent', ['hasil sekretariat desa', ...times(2, 'hasil sekretarriat desa')]],
    [
      'names and acronyms',
      ['Kabupaten Ppemalang', 'data SSIMPEG', ...times(9, 'Kabupaten Pemalang data SIMPEG')],
    ],
    ['compounds and numbers', ['e-kkinerja', 'tahun 22024', ...times(9, 'e-kinerja tahun 2024')]],
    ['ng and ngg', ['jumlah pengajiban umum', ...times(9, 'jumlah penggajiban lain')]],
  ])('%s', (_what, texts) => expect(slips(...texts)).toEqual([]));
});

describe('runs that no word is', () => {
  test('the longest word that is judged has 40 letters', () => {
    const word = (length: number) => `pp${'a'.repeat(length - 2)}`;
    expect(slips(word(40))).toEqual([[word(40), word(40).slice(1)]]);
    expect(slips(word(41))).toEqual([]);
  });

  test('the time for digits, dots and dashes grows with their number, not with its square', () => {
    const before = process.cpuUsage();
    for (const run of ['1.', '-', '.a', '._-', 'x']) slips(`${run.repeat(100_000)}!`);
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(3_000_000);
  });
});

describe('a slip is certain', () => {
  /** Whether the last word of the first text can only be meant as one other. */
  function certain(slip: string, ...texts: readonly string[]): boolean | undefined {
    const tokens = [slip, ...texts].map(tokensOf);
    const vocabulary = vocabularyOf(tokens);
    const last = tokens[0]?.at(-1);
    return last && meantBy(last, vocabulary)?.certain;
  }

  test.each([
    [true, 'a doubled first letter of a word that stands elsewhere', 'Jumlah ddokumen', ['dokumen rapat']],
    [false, 'a doubled first letter of a word nobody knows', 'Jumlah ddokumen', ['laporan rapat']],
    [true, 'a skipped syllable', 'siap ditandatangi', ['surat yang ditandatangani']],
    [true, 'a letter less between the same neighbours', 'Jumlah dokmen', times(3, 'Jumlah dokumen')],
    [false, 'another letter, which may make another good word', 'Jumlah dokunen', times(3, 'Jumlah dokumen')],
    [
      false,
      'two words that may be meant',
      'Jumlah dokmen',
      [...times(3, 'Jumlah dokumen'), ...times(3, 'Jumlah dokamen')],
    ],
  ])('%s: %s', (expected, _what, slip, texts) => expect(certain(slip, ...texts)).toBe(expected));
});
