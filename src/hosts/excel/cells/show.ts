import type { Place } from '../../../cascade/cascade';
import { InputError } from '../../../workbook/port';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';

/** Brings a sheet to the front and selects a cell. @throws InputError where the sheet is gone or hidden. */
export async function showCell(session: Session, { lembar, row, col }: Place): Promise<void> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(lembar);
  sheet.load('visibility');
  await session.sync();
  if (sheet.isNullObject) {
    throw new InputError({
      id: `Lembar '${lembar}' tidak ada lagi di buku kerja ini; klik Baca ulang.`,
      en: `The sheet '${lembar}' is no longer in this workbook; click Read again.`,
    });
  }
  if (sheet.visibility !== 'Visible') {
    throw new InputError({
      id: `Lembar '${lembar}' disembunyikan; klik kanan salah satu tab lembar, pilih Tampilkan (Unhide), lalu coba lagi.`,
      en: `The sheet '${lembar}' is hidden; right-click a sheet tab, choose Unhide, then try again.`,
    });
  }
  sheet.activate();
  rangeAt(sheet, { row, col, rows: 1, cols: 1 }).select();
  await session.sync();
}
