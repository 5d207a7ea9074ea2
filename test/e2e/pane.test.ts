import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE_FILE } from '../support/sample';
import { OFFICE_CDN } from './excel-on-web';
import { ours, PICTURES, useStage, violations } from './stage';

jest.setTimeout(60_000);

const { openPane } = useStage();

async function pick(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.locator('input[type=file]').setInputFiles(file);
}

async function openSample(page: Page) {
  await pick(page, SAMPLE_FILE);
  await page.getByRole('tree').waitFor();
}

const rows = (page: Page, jenis: string) =>
  page.getByRole('treeitem', { name: new RegExp(`^${jenis}( [\\d.]+)?: `) });

test('the sample is shown as a tree, with counts by level and its sheets', async () => {
  const { page, left, complaints } = await openPane();
  await openSample(page);

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'CASCADING BKD KABUPATEN PEMALANG TAHUN 2024',
  );
  expect(await page.locator('dl[aria-label] > div').allTextContents()).toEqual([
    ...['Tujuan1', 'Sasaran5', 'Program13', 'Kegiatan18', 'Sub Kegiatan43', 'Tim22', 'Individu28'],
  ]);
  await page.getByText('semua terbaca').click();
  await page.getByText('10 lembar dikenali').waitFor();
  const sheets = await page.getByRole('listitem').allTextContents();
  expect(sheets).toContainEqual(expect.stringMatching(/^CASCADING: pohon cascading \(/));
  expect(sheets).toContainEqual(expect.stringMatching(/^TUJUAN SASARAN: ringkasan tujuan dan sasaran \(/));
  expect(sheets).toContainEqual(expect.stringMatching(/^SASARAN 1: matriks cascading \(/));
  await page.screenshot({ path: path.join(PICTURES, 'panel-350.png'), fullPage: true });

  for (const [jenis, count] of [
    ...[['Tujuan', 1] as const, ['Sasaran', 5] as const, ['Program', 13] as const],
    ...[['Kegiatan', 18] as const, ['Sub Kegiatan', 43] as const],
    ...[['Tim', 22] as const, ['Individu', 28] as const],
  ]) {
    await page.getByLabel('Jenjang', { exact: true }).selectOption({ label: jenis });
    await page.getByText(`${count} ditemukan`, { exact: true }).waitFor();
  }

  expect(left[0]).toBe(`${OFFICE_CDN}office.js`);
  expect(left.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
  expect(ours(complaints)).toEqual([]);
});

test('a file that is dropped is read too', async () => {
  const { page } = await openPane();
  const bytes = [...readFileSync(SAMPLE_FILE)];
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'seret.xlsx'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('text=Pilih buku kerja', 'drop', { dataTransfer: data });
  await page.getByRole('tree').waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await page.getByText('seret.xlsx').isVisible()).toBe(true);
});

test('the guide is shown once, and the sample can be loaded', async () => {
  const { page, complaints } = await openPane();
  await page.getByRole('button', { name: 'Mengerti' }).click();
  await page.getByRole('button', { name: 'Muat contoh' }).click();
  await page.getByRole('tree').waitFor();
  await page.reload();
  expect(await page.getByRole('button', { name: 'Mengerti' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Panduan' }).click();
  expect(await page.getByRole('region', { name: 'Tiga langkah' }).isVisible()).toBe(true);
  expect(ours(complaints)).toEqual([]);
});

test('a search leaves what has the words and what stands above; a node leads to its cell', async () => {
  const { page } = await openPane();
  await openSample(page);
  await page.getByRole('searchbox').fill('sri haryanti');
  await page.getByText(/^1 ditemukan/).waitFor();
  expect(await page.getByRole('treeitem').count()).toBe(6);
  await rows(page, 'Individu').click();
  expect(await page.locator('mark').allTextContents()).toEqual(['SRI', 'HARYANTI']);
  await page.getByRole('button', { name: 'Tutup isi lembar' }).waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByText(/^1 ditemukan/).waitFor({ state: 'detached' });
  // The place is kept, and the way to it is open.
  const chosen = page.getByRole('treeitem', { selected: true });
  expect(await chosen.getAttribute('aria-label')).toMatch(/^Individu /);
  expect(await chosen.isVisible()).toBe(true);
  expect(await rows(page, 'Program').count()).toBeGreaterThan(1);
});

test('the keyboard walks the tree, and stays in it where the sheets stand beside', async () => {
  const { page } = await openPane({ width: 1000, height: 700 });
  await openSample(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-kode'));
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };
  await page.getByRole('button', { name: 'Tutup semua' }).focus();
  expect(await press('Tab')).toBe('T');
  expect(await press('ArrowDown', 'ArrowDown')).toBe('1.1');
  expect(await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('1.1.1.1');
  expect(await press('ArrowLeft')).toBe('1.1.1');
  expect(await press('ArrowLeft', 'ArrowLeft')).toBe('1.1');
  expect(await press('Home')).toBe('T');
  expect(await press('End')).toMatch(/^5\./);
  expect(await press('Home', 'Enter')).toBe('T');
  const details = page.getByRole('treeitem', { selected: true }).locator('dt');
  expect(await details.allTextContents()).toEqual([
    'Kinerja',
    'Indikator',
    'Pemilik kinerja',
    'Letak',
    'Temuan',
  ]);
  await page.screenshot({ path: path.join(PICTURES, 'panel-rincian.png') });
});

test.each([
  ['empty', { width: 350, height: 700 }],
  ['read', { width: 320, height: 480 }],
  ['failed', { width: 320, height: 480 }],
])('the pane is usable by everyone: %s, %j', async (state, size) => {
  const { page } = await openPane(size);
  if (state === 'read') {
    await openSample(page);
    await page.getByRole('button', { name: 'Buka semua' }).click();
    await rows(page, 'Tim').first().click();
  }
  if (state === 'failed') {
    await pick(page, { name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from('bukan buku kerja') });
    await page.getByRole('alert').waitFor();
  }
  expect(await violations(page)).toEqual([]);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
  await page.screenshot({ path: path.join(PICTURES, `panel-${state}-${size.width}.png`) });
});

test('a file that cannot be read is answered with a sentence, and another can be picked', async () => {
  const { page, complaints } = await openPane();
  await pick(page, { name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from('bukan buku kerja') });
  const sentence = await page.getByRole('alert').textContent();
  expect(sentence).toMatch(/^[A-Z].+\.$/);
  expect(sentence).not.toMatch(/Error|undefined|\bat\b/);
  await openSample(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(ours(complaints)).toEqual([]);
});

test('without office.js, as behind a wall or offline, the pane works as well', async () => {
  const { page, left } = await openPane({ office: 'blocked' });
  await openSample(page);
  expect(await page.getByRole('treeitem').count()).toBeGreaterThan(5);
  expect(left).toEqual([`${OFFICE_CDN}office.js`]);
});

test('the library of files comes only when a file is picked', async () => {
  const { page } = await openPane();
  const scripts = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
    );
  const before = await scripts();
  await openSample(page);
  expect(await scripts()).toBeGreaterThan(before);
});
