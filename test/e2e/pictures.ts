import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { withPalette } from './png';

const ROOT = path.resolve(__dirname, '../..');

/** Where pictures are kept, beside other results of the tests. */
export const PICTURES = path.join(ROOT, 'test-results');

/** Whether the pictures of docs/panduan.md are to be written anew: only where the caller of the tests asks for it. */
export const WRITES_PANDUAN = process.env.TULIS_GAMBAR === '1';

/** Keeps a picture of the window. */
export async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), caret: 'hide' });
}

/**
 * Keeps a picture of the panduan, which is written there where that is asked for. `from`: what is to stand at its
 * top, right under the tabs.
 */
export async function illustrate(page: Page, name: string, from?: Locator): Promise<void> {
  await from?.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    const tabs = document.querySelector('[role=tablist]')?.parentElement?.getBoundingClientRect();
    scrollBy(0, element.getBoundingClientRect().top - (tabs?.bottom ?? 0) - 32);
  });
  if (!WRITES_PANDUAN) return keep(page, name);
  const folder = path.join(ROOT, 'docs/gambar');
  mkdirSync(folder, { recursive: true });
  const isWide = (page.viewportSize()?.width ?? 0) > 600;
  const png = await page.screenshot({ animations: 'disabled', scale: isWide ? 'css' : 'device' });
  writeFileSync(path.join(folder, `${name}.png`), withPalette(png));
}
