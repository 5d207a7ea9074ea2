import type { WorkbookPlan } from '../../workbook/plan';
import type { WorkbookContent } from '../../workbook/sheet';
import { aboutFile } from '../xlsx/read/about';
import { changeXlsx } from '../xlsx/change';
import type { Inserted } from '../xlsx/insert';
import { readFile } from '../xlsx/read';
import type { Inflater } from '../xlsx/zip/zip';
import { changesOf, compose, opened } from './state';

/** A workbook file that composed sheets are put into. */
export interface ExistingFile {
  readonly content: WorkbookContent;
  /** The bytes of the file with the sheets of a plan among its own. @throws InputError where they cannot be put there. */
  compose(plan: WorkbookPlan): Promise<Inserted>;
}

/** @throws InputError where the bytes are no sound workbook. */
export function existingFile(bytes: Uint8Array, inflater?: Inflater): ExistingFile {
  const read = [...readFile(bytes, inflater)];
  const sheets = read.map(({ file }) => file);
  const names = read[0]?.names ?? [];
  return {
    content: { sheets: sheets.map(({ sheet }) => sheet), names },
    compose: async (plan) => {
      const changes = changesOf(compose(opened({ sheets, names, about: aboutFile(bytes) }), plan).state);
      return changes ? changeXlsx(bytes, changes) : { bytes, rules: [] };
    },
  };
}
