import { cutText, lineCount, textHeight, textWidth } from '../../../src/layouts/page/text';

const font = { size: 10 };

test('widths are those of Arial', () => {
  // A digit is 1139 of 2048 units wide, an i 455, a bold a 1139.
  expect(textWidth('0', font)).toBeCloseTo(5.5615, 4);
  expect(textWidth('ii', font)).toBeCloseTo(4.4434, 4);
  expect(textWidth('W', { size: 20 })).toBeCloseTo(18.877, 3);
  expect(textWidth('', font)).toBe(0);
});

test('a sign that Arial lacks counts as wide as an emoji, an invisible one as nothing', () => {
  expect(textWidth('🏛', font)).toBe(14);
  expect(textWidth('\u2060a', font)).toBe(textWidth('a', font));
});

test('lines break at spaces and line ends', () => {
  const words = 'Meningkatnya kualitas pelayanan';
  expect(lineCount(words, 300, font)).toBe(1);
  expect(lineCount(words, 110, font)).toBe(2);
  expect(lineCount(words, 70, font)).toBe(3);
  expect(lineCount('satu\ndua', 300, font)).toBe(2);
});

test('a word wider than its cell takes as many lines as it fills', () => {
  // 100 digits of 5.56 points in 48.5 points of room: 11.5 lines.
  expect(lineCount('0'.repeat(100), 55, font)).toBe(12);
});

test('the height of a cell grows with its lines', () => {
  expect(textHeight('', 100, font)).toBe(16);
  expect(textHeight('satu\ndua\ntiga', 100, font)).toBe(42);
});

test('a text is cut at spaces, and a word that takes more lines than allowed within it', () => {
  const texts = (text: string, width: number) =>
    cutText(text, width, font, 2).map((part) => (part.glued ? `+${part.text}` : part.text));
  expect(texts('satu dua tiga empat', 40)).toEqual(['satu dua', 'tiga empat']);
  expect(texts(`a ${'0'.repeat(30)} b`, 40)).toEqual([
    'a',
    '000000',
    '+000000',
    '+000000',
    '+000000000000',
    'b',
  ]);
});

describe('the longest text that a cell holds is measured once or twice while it is cut', () => {
  test.each([
    ['one word', 'a'.repeat(32_767)],
    ['words of one letter', 'a '.repeat(16_383)],
  ])('%s', (_name, text) => {
    const measured = jest.spyOn(String.prototype, 'codePointAt');
    const parts = cutText(text, 100, font, 20);
    const count = measured.mock.calls.length;
    measured.mockRestore();
    expect(parts.length).toBeGreaterThan(50);
    expect(count).toBeLessThanOrEqual(2 * text.length + parts.length);
  });
});
