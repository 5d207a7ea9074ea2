import type { Reading } from '../cascade/reading';
import { InputError } from '../workbook/port';
import { baca } from '../workflow/baca';
import { texts } from './texts';

export type ReadResult =
  | { readonly kind: 'read'; readonly nama: string; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly nama: string; readonly pesan: string };

/** Reads the cascade of a picked file; whatever goes wrong comes back as a sentence for the user. */
export async function readFile(file: File): Promise<ReadResult> {
  try {
    // The library of files is large, and inside Excel nobody needs it: it comes when a file is picked.
    const { openXlsx } = await import('../hosts/xlsx');
    const workbook = openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
    const reading = baca(await workbook.read());
    if (reading.sumber.length === 0) throw new InputError(texts.galat.bukanCascading);
    return { kind: 'read', nama: file.name, reading };
  } catch (error) {
    const pesan = error instanceof InputError ? error.message : texts.galat.takTerduga;
    return { kind: 'failed', nama: file.name, pesan };
  }
}
