import { readXlsx } from '../../../src/hosts/xlsx';
import { refusal } from '../../../src/hosts/xlsx/limits/refusal';
import { NODE_INFLATER } from '../../../src/cli/inflate';
import { InputError } from '../../../src/workbook/port';
import { baca } from '../../../src/workflow/baca';
import { ARCHIVES } from './archives';
import { MARKUP } from './markup';

/** The sentence with which a file is refused, or what was found in it. */
function outcome(bytes: Uint8Array): string {
  try {
    return baca(readXlsx(bytes, NODE_INFLATER)).sumber.length > 0 ? 'dibaca' : 'bukanCascading';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

test.each([...ARCHIVES, ...MARKUP])('%s', (_name, make, end) => {
  const expected = end === 'dibaca' || end === 'bukanCascading' ? end : refusal(end).message;
  expect(outcome(make())).toBe(expected);
});
