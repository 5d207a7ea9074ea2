import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx';
import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { bytesOf } from './browser';
import { OFFICE_CDN } from './excel-on-web';
import { CONTOH_FILE } from './journey';
import { keep } from './pictures';
import { ours, useStage, violations, type Opening } from './stage';
import { SAMPLE_FILE } from '../support/sample';

jest.setTimeout(300_000);

const { openPane } = useStage();

/** The tab Realisasi in a plain browser, on a picked file. */
async function openRealisasi({ file = CONTOH_FILE, ...opening }: Opening & { readonly file?: string } = {}) {
  const opened = await openPane(opening);
  const { page } = opened;
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('tree').waitFor();
  await page.getByRole('tab', { name: 'Realisasi' }).click();
  return opened;
}

const owner = (page: Page) => page.getByLabel('Pemilik', { exact: true });
const quarter = (page: Page) => page.getByLabel('Triwulan', { exact: true });
const card = (page: Page, indikator: string) => page.getByRole('group', { name: indikator, exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true });

const RASIO = 'Persentase ASN yang meningkat kualifikasi pendidikannya';

test('a quarter is filled in on a picked file and downloaded with all that was computed', async () => {
  const { page, left, complaints } = await openRealisasi({ width: 1280, height: 800 });
  await owner(page).selectOption('Kabid PA');
  await quarter(page).selectOption({ label: 'TW III' });
  const a = card(page, RASIO).getByRole('textbox', { name: /^a = / });
  await a.fill('27');
  // (2900 + 20 + 30 + 27) / 4000 x 100, against a target of 80
  await card(page, RASIO).getByText('Realisasi: 74,43 %').waitFor();
  expect(await card(page, RASIO).textContent()).toContain(
    'Capaian: 93,03 % · Sangat Tinggi (terhadap target tahunan)',
  );
  await save(page).click();
  await page.getByText(/^1 sel disimpan: Realisasi!O\d+\.$/).waitFor();
  await keep(page, 'pratinjau-realisasi');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh hasil' }).click(),
  ]);
  const written = readXlsx(await bytesOf(download));
  const { indikator } = hitung(written, baca(written));
  const one = indikator.find((each) => each.indikator === RASIO);
  expect(one?.realisasi).toBeCloseTo(74.425, 9);
  expect(one?.capaian).toBeCloseTo(93.03125, 9);
  const realisasi = written.sheets.find(({ name }) => name === 'Realisasi');
  const shown = realisasi?.cells.find(({ row, col }) => row === one?.lokasi?.row && col === 16);
  expect(shown?.formula).toMatch(/^CHOOSE\(/);
  expect(shown?.value).toBeCloseTo(74.425, 9);
  expect(left.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
  expect(ours(complaints)).toEqual([]);
});

test('where there is no Realisasi yet it is made, and then offered', async () => {
  const { page } = await openRealisasi({ file: SAMPLE_FILE });
  await page.getByRole('heading', { name: 'Lembar Realisasi belum ada' }).waitFor();
  await page.getByRole('button', { name: 'Buat lembar Realisasi' }).click();
  await owner(page).selectOption('Kabid MP');
  await page.getByText('Terisi 0 dari 9').waitFor();
  expect(await page.locator('section[role="group"]').count()).toBe(7);
});

test.each<Opening & { name: string }>([
  { name: 'terang-350', width: 350, height: 700 },
  { name: 'gelap-320', width: 320, height: 480, dark: true },
  { name: 'kontras-gelap-320', width: 320, height: 480, dark: true, contrast: true },
])('is usable by everyone: $name', async ({ name, ...look }) => {
  const { page } = await openRealisasi(look);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  const states: [string, () => Promise<void>][] = [
    [
      'target',
      async () => {
        await owner(page).selectOption({ label: 'Semua pemilik (Binpro)' });
        await page.getByRole('switch', { name: 'Isi target dan saldo awal' }).click();
      },
    ],
    [
      'isian',
      async () => {
        await owner(page).selectOption('Kabid PA');
        const inputs = card(page, RASIO).getByRole('textbox');
        await inputs.nth(0).fill('1.234');
        await inputs.nth(1).fill('empat ribu');
        await save(page).click();
        await page.getByText(/isian perlu diperbaiki dahulu/).waitFor();
      },
    ],
  ];
  for (const [state, reach] of states) {
    await reach();
    expect([state, await violations(page)]).toEqual([state, []]);
    expect([state, await fits()]).toEqual([state, true]);
    await keep(page, `realisasi-${state}-${name}`);
  }
});

test('every tab is usable in high contrast', async () => {
  const { page } = await openRealisasi({ width: 320, height: 480, contrast: true });
  for (const tab of ['Cascading', 'Periksa', 'Susun']) {
    await page.getByRole('tab', { name: tab }).click();
    expect([tab, await violations(page)]).toEqual([tab, []]);
    await keep(page, `kontras-${tab.toLowerCase()}`);
  }
});
