import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx';
import * as text from '../../../src/layouts/page/text';
import { planPohon } from '../../../src/layouts/pohon/plan';
import { baca } from '../../../src/workflow/baca';

jest.mock('../../../src/layouts/page/text', () => {
  const actual = jest.requireActual<typeof text>('../../../src/layouts/page/text');
  return { ...actual, wordWidths: jest.fn(actual.wordWidths), setWords: jest.fn(actual.setWords) };
});

test('composing a tree measures each text once, and sets it once for each width', () => {
  const { cascade } = baca(readXlsx(readFileSync('samples/cascading-bkd-2024.xlsx')));
  planPohon(cascade, { kertas: 'A3', tanggal: null, nama: true, hasil: null });
  const measured = jest.mocked(text.wordWidths).mock.calls.map(([one, { bold }]) => `${String(bold)} ${one}`);
  expect(measured.length).toBeGreaterThan(100);
  expect(measured).toHaveLength(new Set(measured).size);
  const widths = new Map<unknown, number[]>();
  for (const [words, width] of jest.mocked(text.setWords).mock.calls)
    widths.set(words, [...(widths.get(words) ?? []), width]);
  for (const own of widths.values()) expect(own).toHaveLength(new Set(own).size);
});
