import { readFileSync } from 'node:fs';
import { excelWorkbook } from '../../../src/hosts/excel';
import { baca } from '../../../src/workflow/baca';
import { openClient } from '../../office-host/client';
import { bookOfFile } from '../../office-host/load';
import { SAMPLE_FILE, sampleWorkbook } from '../../support/sample';

/** The sample, open in the played Excel. */
function open() {
  const client = openClient(bookOfFile(readFileSync(SAMPLE_FILE), 'contoh.xlsx'));
  return { client, book: excelWorkbook(client.Office) };
}

test('the cascade read in Excel, without merged areas, is the one read from the file', async () => {
  const { book } = open();
  const { cascade } = baca(await book.read());
  expect(cascade).toEqual(baca(await sampleWorkbook()).cascade);
});

test('the whole workbook is read in at most three round trips', async () => {
  const { client, book } = open();
  await book.read();
  expect(client.host.syncs).toBeLessThanOrEqual(3);
});
