import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserServer, type Download } from 'playwright-core';
import { faultsOf } from '../support/faults';

/** Where the processes of the tests find the one browser. */
export const ENDPOINT = 'CASCADING_BROWSER';

/** The browser of this run, between its start and its stop. */
export const kept: { server?: BrowserServer } = {};

/** The one browser of this run; what is opened in it through this connection closes with it. */
export function connectBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  if (!endpoint) throw new Error('The browser of the tests was not started.');
  return chromium.connect(endpoint);
}

/**
 * The bytes of a downloaded workbook.
 * @throws Error where Excel would repair it
 */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unduhan-'));
  const file = path.join(folder, 'berkas');
  await download.saveAs(file);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  const faults = faultsOf(bytes);
  if (faults.length > 0) throw new Error(`Excel would repair the download:\n${faults.join('\n')}`);
  return bytes;
}
