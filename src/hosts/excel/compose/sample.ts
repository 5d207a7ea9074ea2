import { InputError } from '../../../workbook/port';
import type { Session } from '../session/session';
import { survey, type Memory } from '../session/survey';

/**
 * Puts the sheets of an .xlsx file (in base64) into a workbook without any values, in front of its own.
 * @throws InputError where something stands in the workbook already.
 */
export async function insertSheets(session: Session, base64: string, memory: Memory): Promise<void> {
  const { sheets } = await survey(session, memory);
  const filled = sheets.find(({ used }) => used !== null);
  if (filled) {
    throw new InputError({
      id: `Contoh hanya dapat dimuat ke buku kerja kosong, sedangkan lembar '${filled.name}' sudah berisi; buka buku kerja baru, lalu muat contoh di sana.`,
      en: `The sample can only be loaded into an empty workbook, and the sheet '${filled.name}' holds something; open a new workbook and load the sample there.`,
    });
  }
  session.context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'Beginning' });
  await session.sync();
}
