import { editXlsx, type FileEdits } from './edit';
import { insertSheets, type Inserted, type Insertion } from './insert';

/** All that is done to a file: cells that change, and composed sheets. */
export interface FileChanges {
  readonly edits: FileEdits | null;
  readonly insertion: Insertion | null;
}

/**
 * A workbook file with changes, everything else as it was.
 * @throws InputError where the file cannot be patched, or the sheets cannot be drawn.
 */
export async function changeXlsx(bytes: Uint8Array, { edits, insertion }: FileChanges): Promise<Inserted> {
  const edited = edits ? editXlsx(bytes, edits) : bytes;
  return insertion ? insertSheets(edited, insertion) : { bytes: edited, rules: [] };
}
