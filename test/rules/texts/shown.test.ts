import { faultWords } from '../../../src/rules/texts/catalogue';
import { ENGLISH } from '../../../src/rules/texts/en';
import { INDONESIAN } from '../../../src/rules/texts/id';
import { LEVELS, nodeCaller } from '../../../src/rules/texts/shown';

describe('a name in a sentence', () => {
  const call = nodeCaller(LEVELS, 'di');

  test.each([
    ['of 1,000 letters is shown whole', 'a'.repeat(1000), `Program ${'a'.repeat(1000)}`],
    ['of 1,001 letters is cut, and shows so', 'a'.repeat(1001), `Program ${'a'.repeat(1000)}…`],
    ['is not cut within a letter', `${'a'.repeat(999)}😀`, `Program ${'a'.repeat(999)}…`],
  ])('%s', (_, nama, shown) => {
    expect(call({ jenis: 'program', nama, induk: null })).toBe(shown);
  });
});

describe('a text that a sentence quotes', () => {
  const said = (indikator: string) => {
    const simpul = { jenis: 'program', nama: 'Program A', induk: null } as const;
    return { kode: 'indikator-tidak-terukur', data: { simpul, indikator } } as const;
  };

  test.each([
    ['of 1,000 letters is quoted whole', 'a'.repeat(1000), 'a'.repeat(1000)],
    ['of 1,001 letters is cut, and shows so', 'a'.repeat(1001), `${'a'.repeat(1000)}…`],
  ])('%s', (_, indikator, shown) => {
    expect(faultWords(INDONESIAN, said(indikator)).pesan).toContain(`indikator "${shown}" tidak menyebut`);
    expect(faultWords(ENGLISH, said(indikator)).pesan).toContain(`"${shown}"`);
  });

  test('in a list and beside numbers, too', () => {
    const lembar = ['POHON', 'b'.repeat(5000)];
    const { pesan } = faultWords(INDONESIAN, {
      kode: 'versi-ganda',
      data: { lembar, versi: '2023', dibaca: '2024' },
    });
    expect(pesan).toContain(`"POHON", "${'b'.repeat(1000)}…"`);
  });
});
