import fc from 'fast-check';
import { foldSpace, textKey } from '../../src/cascade/text';

test.each([
  ['Kinerja', 'Kinerja'],
  ['', ''],
  [' ', ''],
  ['Sub  Kegiatan', 'Sub Kegiatan'],
  [' Indikator', 'Indikator'],
  ['Indikator ', 'Indikator'],
  ['Sasaran\r\n1\tPD', 'Sasaran 1 PD'],
  ['Kepala\u00a0Badan', 'Kepala Badan'],
  ['pela\u00adyanan\u200b', 'pelayanan'],
  ['Café — 5', 'Café — 5'],
])('%j is folded to %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test('folded text has no white space but single spaces between words, and loses nothing else', () => {
  const piece = fc.constantFrom('a', 'É', '-', ' ', '  ', '\n', '\t', '\u00a0', '\u2060', '\ufeff');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const folded = foldSpace(pieces.join(''));
      expect(folded).toMatch(/^(?:\S+(?: \S+)*)?$/);
      const kept = (text: string) => text.replace(/[\s\u2060\ufeff]/g, '');
      expect(kept(folded)).toBe(kept(pieces.join('')));
    }),
  );
});

test('keys differ in neither letter case nor white space', () => {
  expect(textKey(' Kepala  BADAN\n')).toBe('kepala badan');
  expect(textKey(null)).toBe('');
});
