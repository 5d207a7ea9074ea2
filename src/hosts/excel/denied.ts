import { InputError } from '../../workbook/port';
import { causeOf, codeOf } from './errors';
import { session } from './session';

const READ_ONLY =
  'Buku kerja ini dibuka hanya untuk dibaca; klik Aktifkan Pengeditan (Enable Editing) atau Edit, atau simpan salinannya, lalu coba lagi. Tidak ada yang diubah.';
const STRUCTURE =
  'Struktur buku kerja ini diproteksi, sehingga lembar tidak dapat ditambah atau diganti; buka dulu lewat Tinjau › Proteksi Buku Kerja, lalu coba lagi. Tidak ada yang diubah.';

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
