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
