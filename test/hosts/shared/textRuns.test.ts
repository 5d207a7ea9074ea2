import fc from 'fast-check';
import { withText } from '../../../src/hosts/shared/textRuns';

/** 'Kinerja: |Meningkatnya |kualitas' with a look for each run. */
const runs = (marked: string) => marked.split('|').map((text, i) => ({ text, look: i }));
const marked = (list: readonly { text: string; look: number }[]) =>
  list.map(({ text, look }) => `${look}${text}`).join('|');

test.each([
  // A word within a run, and one that begins in the run before.
  [
    'Kinerja : |Meningkatnya kwalitas |jalan',
    'Kinerja : Meningkatnya kualitas jalan',
    '0Kinerja : |1Meningkatnya kualitas |2jalan',
  ],
  ['Mening|katnya kinerja', 'Menigkatnya kinerja', '0Menig|1katnya kinerja'],
  // Several words at once; what stands between them stays.
  [
    'Kwalitas |layanan |publik |dan ijin',
    'Kualitas layanan publik dan izin',
    '0Kualitas |1layanan |2publik |3dan izin',
  ],
  // A word more goes with what stands before it, one less just goes.
  ['Jumlah |dokumen', 'Jumlah laporan dan dokumen', '0Jumlah laporan dan |1dokumen'],
  ['Jumlah |laporan |dokumen', 'Jumlah dokumen', '0Jumlah |2dokumen'],
  ['|kosong', 'kosong', '1kosong'],
  ['a|b', 'x', '0x'],
  ['a|b', '', ''],
  ['🏛️ balai|kota', '🏢 balai kota', '0🏢 balai |1kota'],
])('%j becomes %j', (before, after, expected) => {
  expect(marked(withText(runs(before), after))).toBe(expected);
});

test('whatever the texts are, the new one comes out, and the same text changes nothing', () => {
  const word = fc.constantFrom('a', 'ab', ' ', '  ', 'kata', 'é', '🏛️', '.', '\n');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (parts, after) => {
      const before = parts.map((part, look) => ({ text: part, look }));
      expect(
        withText(before, after)
          .map((run) => run.text)
          .join(''),
      ).toBe(after);
      expect(withText(before, parts.join(''))).toEqual(before.filter((run) => run.text !== ''));
    }),
  );
});

test('a long text with a word changed at either end is quick, and changes only there', () => {
  const middle = 'kata '.repeat(6000);
  const before = runs(`kwalitas |${middle}|ijin`);
  const lengths = (after: string) => withText(before, after).map(({ text, look }) => [look, text.length]);
  expect(lengths(`kualitas ${middle}izin`)).toEqual([
    [0, 9],
    [1, 30_000],
    [2, 4],
  ]);
  // With another number of words no more than what is the same at both ends is told apart.
  expect(lengths(`kualitas baru ${middle}izin`)).toEqual([
    [0, 30_016],
    [2, 2],
  ]);
});
