import path from 'node:path';
import type { Page } from 'playwright-core';
import { writeXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { susun } from '../../src/workflow/susun';
import { sampleWorkbook, SAMPLE_FILE } from '../support/sample';
import { CONTOH_FILE, contohBook, placeOf } from './journey';
import { focused, until, useStage, violations } from './stage';

jest.setTimeout(180_000);

const { openPane, openExcel } = useStage();

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function pick(page: Page, file: string | Buffer): Promise<void> {
  const picked = typeof file === 'string' ? file : { name: 'salinan.xlsx', mimeType: '', buffer: file };
  await page.locator('input[type=file]').setInputFiles(picked);
}

async function openWith(file: string | Buffer, look = {}): Promise<Page> {
  const { page } = await openPane({ office: 'blocked', ...look });
  await pick(page, file);
  await page.getByRole('tree').waitFor();
  return page;
}

/** Composed sheets of the sample, after the user has copied one of them and taken others out. */
async function withCopyOf(mark: string, { without = '' } = {}): Promise<Buffer> {
  const sample = await sampleWorkbook();
  const plan = susun(sample, baca(sample), { lembar: ['data', 'realisasi', 'temuan'] });
  const copy = plan.sheets.find((sheet) => sheet.mark === mark);
  if (!copy) throw new Error('not composed');
  const kept = plan.sheets.filter((sheet) => sheet.mark !== without);
  return Buffer.from(await writeXlsx({ ...plan, sheets: [...kept, { ...copy, name: 'Salinan' }] }));
}

test('in the smallest pane the tabs and the guide are in view; closing it leads to the tab', async () => {
  const { page } = await openPane({ width: 350, height: 378, office: 'blocked' });
  await pick(page, SAMPLE_FILE);
  await page.getByRole('tree').waitFor();
  const bottomOf = async (element: ReturnType<typeof tab>) => {
    const box = await element.boundingBox();
    return (box?.y ?? 1000) + (box?.height ?? 0);
  };
  expect(await bottomOf(tab(page, 'Susun'))).toBeLessThan(150);
  expect(await bottomOf(page.getByRole('region', { name: 'Tiga langkah' }))).toBeLessThan(250);
  expect(await bottomOf(page.getByText('semua terbaca'))).toBeLessThan(378);
  await button(page, 'Mengerti').click();
  expect(await focused(page)).toBe('Cascading');
});

test('the focus stays where the work is when what had it is gone', async () => {
  const { page } = await openPane({ office: 'blocked' });
  await button(page, 'Muat contoh').click();
  await page.getByRole('tree').waitFor();
  await until(async () => (await focused(page)) === 'Cascading');

  await tab(page, 'Periksa').click();
  await page.getByLabel('Cari teks').fill('zzz');
  await button(page, 'Hapus saringan').click();
  expect(await focused(page)).toBe('Hasil pemeriksaan');

  await button(page, 'Pilihan lain').click();
  await button(page, 'Hapus tanda').click();
  await button(page, 'Tutup pesan').click();
  expect(await focused(page)).toBe('Periksa, 1 kesalahan');
});

test('filters stay over a new reading, and are gone with another workbook', async () => {
  const page = await openWith(SAMPLE_FILE);
  await tab(page, 'Periksa').click();
  await page.getByRole('combobox', { name: 'Lembar', exact: true }).selectOption('CASCADING');
  await page.getByLabel('Cari teks').fill('ddokumen');
  await page.getByText('1 dari 21 temuan').waitFor();
  await button(page, 'Pilihan lain').click();
  await button(page, 'Periksa').click();
  await page.getByText('Sudah diperiksa.').waitFor();
  await page.getByText('1 dari 21 temuan').waitFor();

  await pick(page, CONTOH_FILE);
  await page.getByText(/^(\d+) dari \1 temuan$/).waitFor();
  expect(await page.getByLabel('Cari teks').inputValue()).toBe('');
  expect(await tab(page, 'Periksa').getAttribute('aria-selected')).toBe('true');
});

test('what was typed and not saved is told in every tab, and another file asks first', async () => {
  const page = await openWith(CONTOH_FILE);
  await tab(page, 'Realisasi').click();
  const input = page.getByRole('textbox', { name: 'IP ASN', exact: true });
  await input.fill('78,5');
  await tab(page, 'Susun').click();
  await page.getByText('1 isian Realisasi belum disimpan.', { exact: true }).waitFor();
  await pick(page, SAMPLE_FILE);
  const question = '1 isian Realisasi belum disimpan dan akan hilang bila cascading-bkd-2024.xlsx dibuka.';
  expect(await focused(page)).toBe(question);
  await button(page, 'Tetap di sini').click();
  expect(await focused(page)).toBe('Susun');
  await button(page, 'Kembali ke isian').click();
  expect(await focused(page)).toBe('Realisasi, 1 belum disimpan');
  expect(await input.inputValue()).toBe('78,5');

  await page.getByLabel('Triwulan', { exact: true }).selectOption({ label: 'TW II' });
  await page.getByText('1 isian pemilik atau triwulan lain belum disimpan.').waitFor();
  await button(page, 'Semua pemilik (Binpro), TW III: 1 isian').click();
  expect(await input.inputValue()).toBe('78,5');

  await pick(page, SAMPLE_FILE);
  await button(page, 'Buka tanpa menyimpan').click();
  await page.getByRole('heading', { name: 'Lembar Realisasi belum ada' }).waitFor();
  expect(await page.getByText(/belum disimpan/).count()).toBe(0);
});

test('a result is read out once typing rests, and saving tells the cell at the input too', async () => {
  const page = await openWith(CONTOH_FILE);
  await tab(page, 'Realisasi').click();
  await page.getByRole('textbox', { name: 'IP ASN', exact: true }).fill('60');
  const spoken = page.locator('[role=tabpanel]:not([hidden]) > p[aria-live=polite]');
  await until(async () => (await spoken.textContent()) === 'Realisasi 60, capaian 75 %, Sedang');
  await button(page, 'Simpan').click();
  await page.getByText(/^1 sel disimpan: Realisasi!O\d+\.$/).waitFor();
  await page.getByText(/^Tersimpan di Realisasi!O\d+\.$/).waitFor();
  expect(await focused(page)).toBe('Simpan');
});

test.each([
  ['temuan', '', 'Periksa', 'Buat lembar Temuan', 'Lembar "Salinan" sudah dibuat.'],
  ['setelan', 'realisasi', 'Realisasi', 'Buat lembar Realisasi', 'Lembar Realisasi sudah siap diisi.'],
])('which sheet %s replaces is asked in its tab', async (mark, without, name, action, done) => {
  const page = await openWith(await withCopyOf(mark, { without }));
  await tab(page, name).click();
  if (name === 'Periksa') await button(page, 'Pilihan lain').click();
  await button(page, action).click();
  await page.getByRole('heading', { name: 'Lembar mana yang diganti?' }).waitFor();
  expect(await focused(page)).toBe('Lembar mana yang diganti?');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe(action);
  await button(page, action).click();
  await page.getByRole('radio', { name: 'Salinan' }).check();
  await button(page, 'Lanjutkan').click();
  await page.getByText(done).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
});

test("the pane follows Office's theme when the user comes back to it", async () => {
  const { pane } = await openExcel({ book: contohBook(), theme: 'light' });
  await pane.getByRole('tree').waitFor();
  const back = () =>
    pane.evaluate(
      () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
    );
  expect(await back()).toBe('rgb(255, 255, 255)');
  await pane.evaluate(() => {
    Office.context.officeTheme.isDarkTheme = true;
    window.dispatchEvent(new Event('focus'));
  });
  await until(async () => (await back()) === 'rgb(41, 41, 41)');
  // The calendar of a date is drawn by the browser.
  expect(await pane.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('in high contrast the bars of the chart have the colour of the text', async () => {
  const page = await openWith(CONTOH_FILE, { contrast: true, width: 320, height: 600 });
  await tab(page, 'Realisasi').click();
  const bar = page.locator('svg rect').first();
  await bar.waitFor();
  const [fill, text] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('svg rect') ?? document.body).fill,
    getComputedStyle(document.body).color,
  ]);
  expect(fill).toBe(text);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: path.join(__dirname, '../../test-results/panel-kontras.png') });
});

test('typing on does not overwrite what somebody else wrote into the empty cell meanwhile', async () => {
  const { pane, host } = await openExcel({ book: contohBook() });
  await pane.getByRole('tree').waitFor();
  await pane.getByRole('tab', { name: 'Realisasi' }).click();
  const input = pane.getByRole('textbox', { name: 'IP ASN', exact: true });
  await input.fill('7');
  host.edit('Realisasi', placeOf(host.book, 'Realisasi', 'IP ASN', 'O'), 60, { by: 'other' });
  await pane.getByText(/Orang lain sudah mengisi 60 di Realisasi!O\d+; isian Anda 7\./).waitFor();
  await input.fill('78');
  await pane.getByText(/Orang lain sudah mengisi 60 di Realisasi!O\d+; isian Anda 78\./).waitFor();
  await pane.getByRole('button', { name: 'Pakai yang ada' }).click();
  expect(await input.inputValue()).toBe('60');
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
});
