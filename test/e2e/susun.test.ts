import path from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { susun } from '../../src/workflow/susun';
import { sampleWorkbook, SAMPLE_FILE } from '../support/sample';
import { bytesOf } from './browser';
import { ours, PICTURES, useStage, violations, type Opening } from './stage';

jest.setTimeout(90_000);

const { openPane } = useStage();

/** The tab Susun in a plain browser, with a file. */
async function openSusun({
  file = SAMPLE_FILE,
  ...opening
}: Opening & { readonly file?: string | Buffer } = {}) {
  const { page, complaints } = await openPane(opening);
  await pick(page, file);
  return { page, complaints };
}

async function pick(page: Page, file: string | Buffer) {
  const picked = typeof file === 'string' ? file : { name: 'uji.xlsx', mimeType: '', buffer: file };
  await page.locator('input[type=file]').setInputFiles(picked);
  await page.getByRole('tab', { name: 'Susun' }).click();
}

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const compose = (page: Page) => page.getByRole('button', { name: 'Susun', exact: true });
const counted = (page: Page) => page.getByText(/^\d+ lembar, \d+ halaman$/);
const result = (page: Page) => page.getByRole('region', { name: /^Selesai/ });
const plans = (page: Page) => page.getByRole('tabpanel').locator('ul').last().locator(':scope > li > p');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const picture = (page: Page, name: string) =>
  page.screenshot({ path: path.join(PICTURES, `susun-${name}.png`), fullPage: true });

/** Only some of the sheets; all are chosen at first. */
async function choose(page: Page, ...names: readonly string[]) {
  const all = [
    'Pohon Cascading',
    'Ringkasan',
    'Matriks Sasaran',
    'Data Cascading',
    'Realisasi dan Setelan',
    'Temuan',
  ];
  for (const name of all) await box(page, name).setChecked(names.includes(name));
}

test('all sheets are counted as they print, on each paper', async () => {
  const { page, complaints } = await openSusun();
  await page.getByText('11 lembar, 44 halaman').waitFor();
  expect((await plans(page).allTextContents()).slice(0, 3)).toEqual([
    'Pohon Cascading baru, 10 halaman',
    'Ringkasan baru, 1 halaman',
    'Matriks Sasaran 1 baru, 1 halaman',
  ]);
  expect(await page.getByText('7 halaman lagi').count()).toBe(1);
  await picture(page, 'pratinjau-350');
  await page.getByLabel('Ukuran kertas').selectOption('A4');
  await page.getByText('11 lembar, 98 halaman').waitFor();
  expect(ours(complaints)).toEqual([]);
});

test('composes the chosen sheets of one Sasaran, goes to one, composes again, and remembers', async () => {
  const { page, complaints } = await openSusun({ width: 1280, height: 800 });
  await choose(page, 'Pohon Cascading', 'Data Cascading', 'Realisasi dan Setelan');
  await page.getByLabel('Cakupan').selectOption({ label: 'Kabid PA' });
  await page.getByLabel('Tanggal di kaki halaman').fill('2026-01-02');
  await counted(page).waitFor();
  await compose(page).click();
  await result(page).waitFor();
  expect(await focused(page)).toBe('Selesai: 4 lembar disusun');
  const buttons = result(page).getByRole('button');
  expect(await buttons.allTextContents()).toEqual([
    'Pohon Cascading',
    'Data Cascading',
    'Realisasi',
    'Setelan',
  ]);
  await buttons.getByText('Pohon Cascading').click();
  expect(
    await page.getByText('CASCADING BKD KABUPATEN PEMALANG TAHUN 2024 — Kabid PA').first().isVisible(),
  ).toBe(true);
  await picture(page, 'hasil');

  await counted(page).waitFor();
  expect(await plans(page).allTextContents()).toEqual([
    expect.stringMatching(/^Pohon Cascading menggantikan yang lama/),
    expect.stringMatching(/^Data Cascading diperbarui di tempat/),
    expect.stringMatching(/^Realisasi diperbarui di tempat/),
    expect.stringMatching(/^Setelan diperbarui di tempat/),
  ]);
  await compose(page).click();
  await page.getByText('Selesai: 4 lembar disusun').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh hasil' }).click(),
  ]);
  const written = readXlsx(await bytesOf(download));
  const composed = written.sheets.filter(({ mark }) => mark !== null);
  expect(composed.map(({ name, mark }) => [name, mark])).toEqual([
    ['Pohon Cascading', 'pohon'],
    ['Data Cascading', 'data'],
    ['Realisasi', 'realisasi'],
    ['Setelan', 'setelan'],
  ]);
  expect(baca(written).cascade.sasaran).toHaveLength(5);

  await page.reload();
  await pick(page, SAMPLE_FILE);
  expect(await box(page, 'Ringkasan').isChecked()).toBe(false);
  expect(await box(page, 'Data Cascading').isChecked()).toBe(true);
  expect(ours(complaints)).toEqual([]);
});

test('asks which of several sheets of a kind is to be replaced', async () => {
  const sample = await sampleWorkbook();
  const plan = susun(sample, baca(sample), { lembar: ['pohon', 'data'] });
  const [pohon] = plan.sheets;
  if (!pohon) throw new Error('no tree');
  const copied = { ...plan, sheets: [...plan.sheets, { ...pohon, name: 'Pohon salinan' }] };
  const { page, complaints } = await openSusun({ file: Buffer.from(await writeXlsx(copied)) });
  await choose(page, 'Pohon Cascading');
  await counted(page).waitFor();
  await compose(page).click();
  expect(await focused(page)).toBe('Lembar mana yang diganti?');
  const names = page.getByRole('radio');
  expect(await names.count()).toBe(2);
  await picture(page, 'bentrok');
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  expect(await names.count()).toBe(0);
  expect(await focused(page)).toBe('Susun');

  await compose(page).click();
  await page.getByRole('radio', { name: 'Pohon salinan' }).check();
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await result(page).waitFor();
  expect(await result(page).getByRole('button').allTextContents()).toEqual(['Pohon salinan']);
  await compose(page).click();
  await result(page).waitFor();
  expect(await names.count()).toBe(0);
  expect(ours(complaints)).toEqual([]);
});

test('does not let a part take the place of the only whole', async () => {
  const sample = await sampleWorkbook();
  const alone = await writeXlsx(susun(sample, baca(sample), { lembar: ['pohon'] }));
  const { page } = await openSusun({ file: Buffer.from(alone) });
  await choose(page, 'Pohon Cascading');
  await page.getByLabel('Cakupan').selectOption('sasaran 2');
  await page.getByText('Isi cascading hanya ada di lembar Pohon Cascading').waitFor();
  expect(await compose(page).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Sertakan Data Cascading' }).click();
  expect(await box(page, 'Data Cascading').isChecked()).toBe(true);
  await counted(page).waitFor();
  await compose(page).click();
  await page.getByText('Selesai: 2 lembar disusun').waitFor();
});

test('a workbook with realizations alone says what is missing', async () => {
  const sample = await sampleWorkbook();
  const alone = await writeXlsx(susun(sample, baca(sample), { lembar: ['realisasi'] }));
  const { page } = await openSusun({ file: Buffer.from(alone) });
  const heading = page.getByRole('tabpanel').getByRole('heading');
  expect(await heading.textContent()).toBe('Belum ada yang dapat disusun');
});

test('with the keyboard alone', async () => {
  const { page } = await openSusun();
  await counted(page).waitFor();
  await page.getByRole('tab', { name: 'Susun' }).focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Space');
  expect(await box(page, 'Pohon Cascading').isChecked()).toBe(false);
  await press('Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Space', 'Tab', 'Space');
  expect(await box(page, 'Matriks Sasaran').isChecked()).toBe(false);
  await counted(page).waitFor();
  await page.getByText(/^2 lembar/).waitFor();
  await compose(page).focus();
  await press('Enter');
  await page.getByText('Selesai: 2 lembar disusun').waitFor();
  await press('Tab', 'Tab');
  expect(await focused(page)).toBe('Data Cascading');
});

test.each([
  [350, 700, false],
  [320, 480, true],
])('is usable by everyone: %i x %i, dark %s', async (width, height, dark) => {
  const { page } = await openSusun({ width, height, dark });
  await choose(page, 'Ringkasan', 'Temuan');
  await counted(page).waitFor();
  await compose(page).click();
  await result(page).waitFor();
  await counted(page).waitFor();
  expect(await violations(page)).toEqual([]);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
  await picture(page, `${width}-${dark ? 'gelap' : 'terang'}`);
});
