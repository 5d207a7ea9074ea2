import { parseDO } from '../../src/measure/do';
import { evaluate } from '../../src/measure/evaluate';

/** The value of a DO whose variables are called a, b and c. */
function value(teksDO: string, values: Readonly<Record<string, number | null>>) {
  const parsed = parseDO(teksDO);
  if (parsed.jenis !== 'rumus') throw new Error(teksDO);
  return evaluate(parsed.expression, {
    variable: (kata) => values[kata.toLowerCase()] ?? null,
    weight: (komponen) => (komponen === 'kinerja' ? 30 : null),
  });
}

test.each([
  ['left to right', 'A dikurangi B dibagi C dikali 100', { a: 30, b: 10, c: 40 }, 50],
  ['parentheses bind', 'A dibagi (B ditambah C) dikali 100', { a: 30, b: 20, c: 40 }, 50],
  ['weights bind', '40% x nilai A + 60% x nilai B', { 'nilai a': 50, 'nilai b': 100 }, 80],
  ['a weight behind a quotient does not', 'A dibagi B dikali 25%', { a: 30, b: 60 }, 0.125],
  ['a rate', 'jumlah a per 1.000 penduduk', { 'jumlah a': 3, penduduk: 2000 }, 1.5],
  ['growth may be negative', '(A dikurangi B) dibagi B dikali 100%', { a: 80, b: 100 }, -20],
  ['what is 0 counts', 'A dibagi B dikali 100', { a: 0, b: 8 }, 0],
  ['what is empty has no value', 'A dibagi B dikali 100', { a: null, b: 8 }, null],
  ['an empty part empties a sum', 'A ditambah B', { a: 5, b: null }, null],
  ['unrounded', 'A ditambah B', { a: 0.1, b: 0.2 }, 0.1 + 0.2],
  [
    'the weight of a component',
    'konversi nilai IP ASN komponen kinerja',
    { 'nilai ip asn komponen kinerja': 24 },
    80,
  ],
  ['a weight that the settings lack', 'nilai a dibagi bobot disiplin dikali 100', { 'nilai a': 5 }, null],
  ['too large for a number', 'A dikali B', { a: 1e200, b: 1e200 }, null],
] as const)('%s', (_what, teksDO, values, expected) => {
  expect(value(teksDO, values)).toEqual({ value: expected, penyebutNol: null });
});

test.each([
  ['something by 0', { a: 3, b: 0 }, 'nol'],
  ['0 by 0', { a: 0, b: 0 }, 'kosong'],
] as const)('%s has no value and says so', (_what, values, penyebutNol) => {
  expect(value('A dibagi B dikali 100', values)).toEqual({ value: null, penyebutNol });
});

test('a division by 0 is told through all that is computed with it', () => {
  expect(value('(A dibagi B) ditambah C', { a: 3, b: 0, c: 1 })).toEqual({ value: null, penyebutNol: 'nol' });
  expect(value('C ditambah (A dibagi B)', { a: 3, b: 0, c: null })).toEqual({
    value: null,
    penyebutNol: 'nol',
  });
});
