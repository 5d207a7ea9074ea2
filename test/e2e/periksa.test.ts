import path from 'node:path';
import type { Page } from 'playwright-core';
import { walk } from '../../src/cascade/walk';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { toXlsx } from '../agencies/to-xlsx';
import { SAMPLE, read } from '../rules/sample';
import { SAMPLE_FILE } from '../support/sample';
import { focused, PICTURES, useStage, violations, type Opening } from './stage';

jest.setTimeout(60_000);

const { openPane } = useStage();

/** The sample without the indikator of its first three Sub Kegiatan, in all sheets: three kesalahan. */
function broken(): WorkbookContent {
  const subs = [...walk(read(SAMPLE).cascade)].flatMap((visit) =>
    visit.jenis === 'subKegiatan' ? [visit.node] : [],
  );
  const gone = new Set(
    subs
      .slice(0, 3)
      .flatMap(({ indikator }) => indikator.flatMap(({ lokasi }) => lokasi))
      .map(({ lembar, row, col }) => `${lembar} ${row} ${col}`),
  );
  return {
    sheets: SAMPLE.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row, col }) => !gone.has(`${sheet.name} ${row} ${col}`)),
    })),
  };
}

/** The tab Periksa on a workbook; office.js is out of reach. */
async function openPeriksa(
  file: string | WorkbookContent = SAMPLE_FILE,
  opening: Opening = {},
): Promise<Page> {
  const { page } = await openPane({ ...opening, office: 'blocked' });
  const picked =
    typeof file === 'string' ? file : { name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from(toXlsx(file)) };
  await page.locator('input[type=file]').first().setInputFiles(picked);
  await page.getByRole('tab', { name: 'Periksa' }).click();
  await verdict(page).waitFor();
  return page;
}

const panel = (page: Page) => page.getByRole('tabpanel');
const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /iap diajukan/ });
const places = (page: Page) => page.locator('[data-temuan]');
/** The finding at a cell. */
const finding = (page: Page, place: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(place, { exact: true }) });
const cards = (page: Page) => panel(page).getByRole('heading', { level: 2 }).getByRole('button');
const labels = (page: Page) =>
  cards(page).evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label')));

/** Unfolds every rule; only the first is open at first. */
async function unfold(page: Page): Promise<void> {
  const folded = panel(page).locator('h2 [aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Opens a finding: its advice, and what can be done about it. */
async function choose(page: Page, place: string) {
  await unfold(page);
  await finding(page, place).locator('[data-temuan]').click();
  return finding(page, place);
}

/** What is done now and then. */
async function more(page: Page): Promise<void> {
  await button(page, 'Pilihan lain').click();
}
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name, exact: true });

test('the sample is ready; its 21 findings are list items by rule, each with the way to its cell', async () => {
  const page = await openPeriksa();
  expect(await verdict(page).textContent()).toBe('Siap diajukan');
  expect(await labels(page)).toEqual([
    'Peringatan: Jumlah kinerja dan indikator berbeda (1)',
    'Peringatan: Isi dua lembar berbeda (7)',
    'Saran: Persentase tanpa definisi operasional (4)',
    'Saran: Kinerja berulang (6)',
    'Saran: Kemungkinan salah ketik (3)',
  ]);
  expect(await places(page).count()).toBe(1);
  await unfold(page);
  expect(await places(page).count()).toBe(21);
  const item = await choose(page, 'CASCADING!AO32');
  expect(await item.textContent()).toContain('Sub Kegiatan 5.7.2.4');
  expect(await item.locator('button:not([data-temuan])').allTextContents()).toEqual([
    'Perbaiki',
    'Lihat sel',
    'Salin',
  ]);
  await more(page);
  expect(await page.getByText('8 peringatan, 13 saran').count()).toBe(1);
});

test('three kesalahan are in the verdict and come first; strict checking asks for teams', async () => {
  const page = await openPeriksa(broken());
  expect(await verdict(page).textContent()).toBe('Belum siap diajukan: 3 kesalahan');
  expect((await labels(page))[0]).toMatch(/^Kesalahan: .* \(3\)$/);
  expect(await page.getByRole('tab', { name: 'Periksa, 3 kesalahan' }).count()).toBe(1);
  await page.screenshot({ path: path.join(PICTURES, 'periksa-kesalahan.png') });
  await more(page);
  await button(page, 'Periksa').click();
  await page.getByText('Sudah diperiksa.').waitFor();
  await page.getByRole('switch', { name: 'Pemeriksaan ketat' }).click();
  expect(await verdict(page).textContent()).toBe('Belum siap diajukan: 26 kesalahan');
  expect(await page.getByText('23 baru.').count()).toBe(1);
  await unfold(page);
  await page.getByRole('button', { name: /^Tampilkan lagi \(3\)/ }).click();
  const list = page.getByRole('region', { name: /tanpa tim|belum memiliki tim|tim/i }).first();
  expect(await list.getByRole('listitem').count()).toBe(23);
  const next = list.locator('[data-temuan]').nth(20);
  expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('filters by tingkat, sheet, owner and words; where nothing fits it says so', async () => {
  const page = await openPeriksa();
  const shown = (count: number) => page.getByText(`${count} dari 21 temuan`, { exact: true }).waitFor();
  await button(page, 'Peringatan (8)').click();
  await shown(8);
  await button(page, 'Saran (13)').click();
  await shown(21);
  await button(page, 'Saran (13)').click();
  await panel(page).getByLabel('Pemilik').selectOption({ label: 'Kabid MP' });
  const [few = ''] = await page.getByText(/^\d+ dari 21 temuan$/).allTextContents();
  expect(parseInt(few, 10)).toBeLessThan(8);
  await button(page, 'Peringatan (8)').click();
  await panel(page).getByLabel('Pemilik').selectOption({ label: 'Pemilik' });
  await panel(page).getByLabel('Lembar', { exact: true }).selectOption({ label: 'CASCADING' });
  await shown(21);
  await panel(page).getByLabel('Cari teks').fill('ddokumen');
  await shown(1);
  await panel(page).getByLabel('Cari teks').fill('zzz');
  await button(page, 'Hapus saringan').click();
  await shown(21);
});

test('F8 goes from one finding to the next, over the rules, and back; its foot says which', async () => {
  const page = await openPeriksa(SAMPLE_FILE, { width: 1000 });
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('title'));
  await panel(page).getByRole('group', { name: 'Hasil pemeriksaan' }).focus();
  await page.keyboard.press('F8');
  await page.getByText('1 dari 21', { exact: true }).waitFor();
  expect(await at()).toBe('CASCADING!F44');
  await page.keyboard.press('F8');
  await page.getByText('2 dari 21', { exact: true }).waitFor();
  const second = await at();
  expect(second).not.toBe('CASCADING!F44');
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('Shift+F8');
  await page.getByText('21 dari 21', { exact: true }).waitFor();
  await button(page, '↓ Berikutnya').click();
  await page.getByText('1 dari 21', { exact: true }).waitFor();
  expect(await page.locator('[data-temuan][aria-expanded=true]').count()).toBe(1);
});

test('what is shown is copied to be sent, in words', async () => {
  const page = await openPeriksa();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel(page).getByLabel('Cari teks').fill('ddokumen');
  await page.getByText('1 dari 21 temuan', { exact: true }).waitFor();
  await button(page, 'Bagikan').click();
  await button(page, 'Tersalin').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n').slice(0, 5)).toEqual([
    '*CASCADING BKD KABUPATEN PEMALANG TAHUN 2024*',
    'Siap diajukan',
    '1 temuan:',
    '',
    '*Kemungkinan salah ketik (1)*',
  ]);
  expect(text).toContain('CASCADING!AO32');
});

test('a repair is shown before it is done; then its finding is gone', async () => {
  const page = await openPeriksa();
  const chosen = await choose(page, 'CASCADING!AO32');
  await chosen.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Terapkan' }) })
    .first();
  const preview = await item.textContent();
  expect(preview).toContain('Akan diganti di 2 sel:');
  expect(preview).toContain('SemulaJumlah ddokumen bahan bacaan');
  expect(preview).toContain('MenjadiJumlah dokumen bahan bacaan');
  await page.screenshot({ path: path.join(PICTURES, 'periksa-perbaikan.png') });
  await button(page, 'Batal').click();
  expect(await focused(page)).toBe('Perbaiki');

  await button(page, 'Perbaiki semua (3)').click();
  await button(page, 'Terapkan').click();
  await page.getByText('6 sel sudah diperbaiki.').waitFor();
  expect(await page.getByText('3 temuan selesai. 18 dari 18 temuan').count()).toBe(1);
  expect(await focused(page)).toBe('Hasil pemeriksaan');
});

test('marks and the sheet Temuan', async () => {
  const page = await openPeriksa();
  await button(page, 'Saran (13)').click();
  await button(page, 'Tandai').click();
  await page.getByText('13 sel ditandai.').waitFor();
  await more(page);
  await button(page, 'Hapus tanda').click();
  await page.getByText('13 tanda dihapus.').waitFor();
  await button(page, 'Buat lembar Temuan').click();
  await page.getByText('Lembar "Temuan" sudah dibuat.').waitFor();
  await button(page, 'Buka lembar Temuan').click();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.screenshot({ path: path.join(PICTURES, 'periksa-temuan.png') });
});

test('the keyboard alone reaches a repair and does it', async () => {
  const page = await openPeriksa();
  await panel(page).getByLabel('Cari teks').fill('ddokumen');
  await page.getByText('1 dari 21 temuan', { exact: true }).waitFor();
  const tabTo = async (label: RegExp) => {
    for (let i = 0; i < 15 && !label.test(await focused(page)); i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(label);
  };
  await tabTo(/CASCADING!AO32/);
  await page.keyboard.press('Enter');
  await tabTo(/^Perbaiki$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Terapkan$/);
  await page.keyboard.press('Enter');
  await page.getByText('2 sel sudah diperbaiki.').waitFor();
  expect(await page.getByText('Tidak ada temuan yang cocok dengan saringan ini.').count()).toBe(1);
});

test.each([
  [350, 'light'],
  [320, 'dark'],
] as const)('is usable by everyone: %i px, %s', async (width, scheme) => {
  const page = await openPeriksa(broken(), {
    width,
    height: width === 350 ? 700 : 480,
    dark: scheme === 'dark',
  });
  await page.screenshot({ path: path.join(PICTURES, `periksa-${width}-${scheme}.png`) });
  const item = await choose(page, 'CASCADING!AO32');
  await item.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await page.getByText('Mengapa?').first().click();
  await more(page);
  expect(await violations(page)).toEqual([]);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
  await page.screenshot({
    path: path.join(PICTURES, `periksa-${width}-${scheme}-semua.png`),
    fullPage: true,
  });
});
