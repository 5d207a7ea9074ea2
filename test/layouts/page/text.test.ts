import { lineCount, textHeight, textWidth } from '../../../src/layouts/page/text';

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
