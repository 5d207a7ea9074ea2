import { readFileSync } from 'node:fs';
import { excelWorkbook } from '../../../../src/hosts/excel';
import { baca } from '../../../../src/workflow/baca';
import { susun } from '../../../../src/workflow/susun';
import { openClient } from '../../../office-host/client';
import { bookOfFile } from '../../../office-host/load';
import { SAMPLE_FILE, sampleWorkbook } from '../../../support/sample';

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

test('all sheets are composed, and composed again, in few round trips and requests that Excel on the web takes', async () => {
  const { client, book } = open();
  const compose = async () => {
    const content = await book.read();
    client.host.resetCount();
    await book.compose(susun(content, baca(content), { asal: true }));
    const { syncs, bytes, exchanges } = client.host;
    expect(exchanges.every(({ sent, received }) => sent < 5_000_000 && received < 5_000_000)).toBe(true);
    expect(syncs).toBeLessThanOrEqual(3 + Math.floor(bytes.sent / 4_000_000));
  };
  await compose();
  const first = client.host.book.sheets.map(({ name }) => name);
  await compose();
  expect(client.host.book.sheets.map(({ name }) => name)).toEqual(first);
  const again = await book.read();
  expect(baca(again).cascade.sasaran).toHaveLength(5);
}, 120_000);
