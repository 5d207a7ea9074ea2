import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { contohWorkbook } from './contoh';

/** No test: writes samples/contoh-realisasi.xlsx. Run by scripts/contoh-realisasi.js. */
test('samples/contoh-realisasi.xlsx is written', async () => {
  const { cascade } = baca(readXlsx(readFileSync('samples/cascading-bkd-2024.xlsx')));
  writeFileSync('samples/contoh-realisasi.xlsx', await writeXlsx(contohWorkbook(cascade)));
});
