import type * as Edit from '../../src/hosts/xlsx/edit';
import type * as Insert from '../../src/hosts/xlsx/insert';
import type * as Write from '../../src/hosts/xlsx/write';
import type * as Faults from './faults';

// Every workbook that a test writes, composed or edited, is looked over for what would make Excel repair it.
const { faultsOf, newFaults } = jest.requireActual<typeof Faults>('./faults');

function sound(bytes: Uint8Array, faults: readonly string[]): Uint8Array {
  if (faults.length > 0) throw new Error(`Excel would repair what was written:\n${faults.join('\n')}`);
  return bytes;
}

jest.mock('../../src/hosts/xlsx/write', () => {
  const actual = jest.requireActual<typeof Write>('../../src/hosts/xlsx/write');
  const writeXlsx: typeof Write.writeXlsx = async (...plan) => {
    const bytes = await actual.writeXlsx(...plan);
    return sound(bytes, faultsOf(bytes));
  };
  return { ...actual, writeXlsx };
});

jest.mock('../../src/hosts/xlsx/edit', () => {
  const actual = jest.requireActual<typeof Edit>('../../src/hosts/xlsx/edit');
  const editXlsx: typeof Edit.editXlsx = (bytes, edits) => {
    const edited = actual.editXlsx(bytes, edits);
    return sound(edited, newFaults(bytes, edited));
  };
  return { ...actual, editXlsx };
});

jest.mock('../../src/hosts/xlsx/insert', () => {
  const actual = jest.requireActual<typeof Insert>('../../src/hosts/xlsx/insert');
  const insertSheets: typeof Insert.insertSheets = async (bytes, insertion) => {
    const inserted = await actual.insertSheets(bytes, insertion);
    sound(inserted.bytes, newFaults(bytes, inserted.bytes));
    return inserted;
  };
  return { ...actual, insertSheets };
});
