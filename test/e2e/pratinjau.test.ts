import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { SAMPLE_FILE } from '../support/sample';
import { bytesOf } from './browser';
import { OFFICE_CDN } from './excel-on-web';
import { illustrate } from './pictures';
import { ours, PICTURES, useStage, violations } from './stage';

jest.setTimeout(90_000);

const { openPane } = useStage();
/** Beside a grid there is room on a wide window only. */
const WIDE = { width: 1280, height: 800 };

async function openSample(page: Page) {
  await page.locator('input[type=file]').setInputFiles(SAMPLE_FILE);
  await page.getByRole('tree').waitFor();
}

const selected = (page: Page) => page.getByRole('gridcell', { selected: true });
const picture = (page: Page, name: string) =>
  page.screenshot({ path: path.join(PICTURES, `pratinjau-${name}.png`) });

/** Goes to the cell of the first finding; returns the button that led there. */
async function showFinding(page: Page) {
  await page.getByRole('tab', { name: 'Periksa' }).click();
  const row = page.locator('[data-temuan]').first();
  await row.click();
  // Where the sheets lie under the pane, the advice stays in view until the cell is asked for.
  const under = (page.viewportSize()?.width ?? 0) < 900;
  const button = under ? page.getByRole('button', { name: 'Lihat sel', exact: true }) : row;
  if (under) await button.click();
  await selected(page).waitFor();
  return button;
}

async function sheetsOf(download: Download) {
  return readXlsx(await bytesOf(download));
}

test('a finding leads to its cell in the grid beside the pane, and the focus stays', async () => {
  const { page, left, complaints } = await openPane(WIDE);
  await openSample(page);
  const button = await showFinding(page);
  expect(await selected(page).textContent()).not.toBe('');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  const box = await selected(page).boundingBox();
  expect(box?.x).toBeGreaterThan(400);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  await illustrate(page, 'peramban');

  // Far to the right the text of a wide merged area is still to be read.
  await page.getByRole('button', { name: /^Peringatan: Isi dua lembar berbeda/ }).click();
  await page.locator('[data-temuan][title="CASCADING!AK17"]').click();
  await page.getByText('CASCADING, AK17:').waitFor();
  const title = page.getByRole('gridcell', { name: 'CASCADING BKD KABUPATEN PEMALANG TAHUN 2024' });
  const [text, grid] = [
    await title.locator('span').boundingBox(),
    await page.getByRole('grid').boundingBox(),
  ];
  expect(text?.x).toBeGreaterThan(grid?.x ?? Infinity);
  expect(left.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
  expect(ours(complaints)).toEqual([]);
});

/** The sample with the row of its first finding hidden, as an office hides what is not to be printed. */
function sampleWithHiddenRow() {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE_FILE)));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const hidden = strToU8(sheet.replace('<row r="44"', '<row hidden="1" r="44"'));
  const buffer = Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': hidden }));
  return { name: 'tersembunyi.xlsx', mimeType: 'application/octet-stream', buffer };
}

test('in a narrow window the grid lies under the pane and gives the focus back; a hidden row is told', async () => {
  const { page } = await openPane({ width: 350, height: 700 });
  await page.locator('input[type=file]').setInputFiles(sampleWithHiddenRow());
  await page.getByRole('tree').waitFor();
  expect(await page.getByRole('grid').isVisible()).toBe(false);
  const button = await showFinding(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  expect(await focused()).toBe('grid');
  await page.getByText('CASCADING, F44 (baris ini tersembunyi di Excel):').waitFor();
  expect(await page.getByRole('rowheader', { name: '(44) tersembunyi' }).isVisible()).toBe(true);
  await picture(page, 'sempit');
  await page.getByRole('button', { name: 'Tutup isi lembar' }).click();
  expect(await page.getByRole('grid').isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the keyboard walks the cells of any sheet', async () => {
  const { page } = await openPane(WIDE);
  await openSample(page);
  await page.getByLabel('Lembar', { exact: true }).selectOption('SASARAN 1');
  await page.getByRole('grid', { name: 'SASARAN 1' }).focus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return selected(page).getAttribute('data-sel');
  };
  expect(await press('Control+Home')).toBe('A1');
  await press('ArrowDown', 'ArrowDown', 'PageDown');
  const active = await page.getByRole('grid').getAttribute('aria-activedescendant');
  expect(await selected(page).getAttribute('id')).toBe(active);
  await press('Control+End');
  expect(await selected(page).isVisible()).toBe(true);
  expect(await page.getByRole('row').count()).toBeLessThan(60);
});

test('composed sheets stand in the grid and in the file that is downloaded, behind its own', async () => {
  const { page, left, complaints } = await openPane(WIDE);
  await openSample(page);
  await page.getByRole('tab', { name: 'Susun' }).click();
  await page.getByRole('button', { name: 'Susun', exact: true }).click();
  const button = page.getByRole('button', { name: 'Unduh hasil' });
  await button.waitFor();
  await page.getByLabel('Lembar', { exact: true }).selectOption('Pohon Cascading');
  await page.getByRole('grid', { name: 'Pohon Cascading' }).waitFor();
  await picture(page, 'susunan');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('cascading-bkd-2024 - hasil.xlsx');
  const composed = await sheetsOf(download);
  const opened = readXlsx(new Uint8Array(readFileSync(SAMPLE_FILE)));
  expect(composed.sheets.map(({ name }) => name)).toEqual([
    ...opened.sheets.map(({ name }) => name),
    ...['Pohon Cascading', 'Ringkasan'],
    ...[1, 2, 3, 4, 5].map((n) => `Matriks Sasaran ${n}`),
    ...['Data Cascading', 'Realisasi', 'Setelan', 'Temuan'],
  ]);
  expect(composed.sheets.slice(0, opened.sheets.length)).toEqual(opened.sheets);
  expect(baca(composed).cascade.judul).toBe(baca(opened).cascade.judul);
  expect(left.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
  expect(ours(complaints)).toEqual([]);
});

test('marks are seen in the grid and in the file that is downloaded', async () => {
  const { page, complaints } = await openPane(WIDE);
  await openSample(page);
  await showFinding(page);
  await page.getByRole('button', { name: 'Tandai', exact: true }).click();
  await page.getByRole('img', { name: 'Bertanda' }).first().waitFor();
  await picture(page, 'tanda');
  const button = page.getByRole('button', { name: 'Unduh hasil' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('cascading-bkd-2024 - hasil.xlsx');
  expect(await sheetsOf(download)).toEqual(readXlsx(new Uint8Array(readFileSync(SAMPLE_FILE))));
  expect(ours(complaints)).toEqual([]);
});

test('a file that is dropped anywhere on the page is read; a folder and two files are refused in a sentence', async () => {
  const { page, complaints } = await openPane(WIDE);
  await page.getByRole('button', { name: 'Pilih berkas…' }).waitFor();
  const mouse = await page.context().newCDPSession(page);
  const drop = async (...names: string[]) => {
    const files = names.map((name) => path.resolve(name));
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files, dragOperationsMask: 1 };
      await mouse.send('Input.dispatchDragEvent', { type, x: 900, y: 500, data });
    }
  };
  await drop(path.dirname(SAMPLE_FILE));
  await page.getByRole('alert').getByText('Pilih berkas .xlsx, bukan folder').waitFor();
  await drop(SAMPLE_FILE, 'samples/contoh-realisasi.xlsx');
  await page.getByRole('alert').getByText('Berkas dibuka satu per satu.').waitFor();
  await drop(SAMPLE_FILE);
  await page.getByRole('grid', { name: 'CASCADING' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(ours(complaints)).toEqual([]);
});

test('changes that were not downloaded are not lost without a question', async () => {
  const { page } = await openPane(WIDE);
  await openSample(page);
  await showFinding(page);
  await page.getByRole('button', { name: 'Tandai', exact: true }).click();
  await page.getByRole('img', { name: 'Bertanda' }).first().waitFor();
  const pick = () => page.locator('input[type=file]').setInputFiles('samples/contoh-realisasi.xlsx');

  await pick();
  const question = page.getByRole('group', { name: 'Pilih berkas lain…' });
  await question.getByText('belum diunduh').waitFor();
  await question.getByRole('button', { name: 'Tetap di sini' }).click();
  expect(await page.getByRole('img', { name: 'Bertanda' }).count()).toBeGreaterThan(0);

  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await Promise.all([dialog.dismiss(), leaving]);

  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh hasil' }).click(),
  ]);
  await pick();
  await page
    .getByRole('region', { name: 'Isi buku kerja' })
    .getByRole('grid', { name: 'Data Cascading' })
    .waitFor();
  expect(await question.count()).toBe(0);
});

test.each([
  ['terang', { width: 1280, height: 800 }],
  ['kecil', { width: 320, height: 480, dark: true }],
])('the grid is usable by everyone: %s', async (name, how) => {
  const { page } = await openPane({ ...WIDE, ...how });
  await openSample(page);
  await showFinding(page);
  await page.getByRole('button', { name: 'Tandai', exact: true }).click();
  await page.getByRole('img', { name: 'Bertanda' }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
  await picture(page, name);
});
