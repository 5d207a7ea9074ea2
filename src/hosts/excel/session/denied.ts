import { InputError, type Sentence } from '../../../workbook/port';
import { causeOf, codeOf } from './errors';
import { session } from './session';

const READ_ONLY: Sentence = {
  id: 'Buku kerja ini dibuka hanya untuk dibaca; klik Aktifkan Pengeditan (Enable Editing) atau Edit, atau simpan salinannya, lalu coba lagi. Tidak ada yang diubah.',
  en: 'This workbook is open for reading only; click Enable Editing or Edit, or save a copy, then try again. Nothing was changed.',
};
const STRUCTURE: Sentence = {
  id: 'Struktur buku kerja ini diproteksi, sehingga lembar tidak dapat ditambah atau diganti; buka dulu lewat Tinjau › Proteksi Buku Kerja, lalu coba lagi. Tidak ada yang diubah.',
  en: 'The structure of this workbook is protected, so that no sheet can be added or replaced; unprotect it first (Review › Protect Workbook), then try again. Nothing was changed.',
};

/** An error with what stands behind it, where Excel denied a change: asks what is protected. */
export async function explained(error: unknown): Promise<unknown> {
  if (codeOf(causeOf(error)) !== 'AccessDenied') return error;
  const [readOnly, structure] = [await ask(isReadOnly), await ask(isStructureProtected)];
  if (readOnly) return new InputError(READ_ONLY, { cause: causeOf(error) });
  return structure ? new InputError(STRUCTURE, { cause: causeOf(error) }) : error;
}

type Look = (workbook: Excel.Workbook) => () => boolean;

const isReadOnly: Look = (workbook) => {
  workbook.load('readOnly');
  return () => workbook.readOnly;
};

const isStructureProtected: Look = ({ protection }) => {
  protection.load('protected');
  return () => protection.protected;
};

/** An Excel that does not tell has nothing to say. */
function ask(look: Look): Promise<boolean> {
  return session(async ({ context, sync }) => {
    const answer = look(context.workbook);
    await sync();
    return answer();
  }).catch(() => false);
}
