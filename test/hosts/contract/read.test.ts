import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelWorkbook } from '../../../src/hosts/excel';
import { readXlsx } from '../../../src/hosts/xlsx';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { openClient } from '../../office-host/client';
import { bookOfFile } from '../../office-host/load';

/** Files keep merges in the order they were made; it says nothing. */
function ordered({ sheets, ...rest }: WorkbookContent): WorkbookContent {
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.col - b.col),
    })),
  };
}

test.each(['cascading-bkd-2024.xlsx', 'contoh-realisasi.xlsx'])(
  '%s reads alike from a file and from Excel',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples', name)));
    const { Office, host } = openClient(bookOfFile(bytes, name));
    const content = await excelWorkbook(Office, () => true).read({ merges: true });
    expect(ordered(content)).toEqual(ordered(readXlsx(bytes)));
    // One for the fills.
    expect(host.syncs).toBe(4);
  },
);
