import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../../src/cascade/cascade';
import { walk } from '../../src/cascade/walk';
import { cellName } from '../../src/workbook/address';
import { bookOfFile } from '../office-host/load';
import { SAMPLE, read } from '../rules/sample';
import { SAMPLE_FILE } from '../support/sample';
import { openInExcel, type ExcelOptions, type OpenExcel } from './excel-on-web';
import { BUILT, PICTURES, until, useStage } from './stage';

const FILE = readFileSync(SAMPLE_FILE);

jest.setTimeout(60_000);

const { newContext } = useStage();

/** The sample, open in Excel beside the pane. */
async function open(options: ExcelOptions = {}): Promise<OpenExcel> {
  const context = await newContext({ viewport: { width: 350, height: 700 } });
  return openInExcel(context, BUILT, { book: bookOfFile(FILE, 'cascading-bkd-2024.xlsx'), ...options });
}

test('the workbook is read in Excel, a finding shows its cell, an edit is seen by itself', async () => {
  const { pane, page, host } = await open();
  await pane.getByRole('tree').waitFor();
  await page.screenshot({ path: path.join(PICTURES, 'excel-cascading.png') });

  await pane.getByRole('tab', { name: 'Periksa' }).click();
  await pane.getByRole('status').filter({ hasText: 'Siap diajukan' }).waitFor();
  await pane.locator('[data-temuan]').first().click();
  await until(() => host.book.selection[0]?.row === 43);
  expect(host.book.activeSheet.name).toBe('CASCADING');
  expect(host.book.selection).toEqual([{ row: 43, col: 5, rows: 1, cols: 1 }]);

  // The user empties the indikator of a Sub Kegiatan, in every sheet that has it.
  for (const { lembar, row, col } of firstIndikator())
    host.edit(lembar, cellName(row, col), '', { by: 'user' });
  await pane.getByRole('status').filter({ hasText: 'Belum siap diajukan: 1 kesalahan' }).waitFor();
  await page.screenshot({ path: path.join(PICTURES, 'excel-periksa.png') });
});

/** Where the first indikator of the first Sub Kegiatan of the sample stands. */
function firstIndikator(): readonly Place[] {
  const subs = [...walk(read(SAMPLE).cascade)].flatMap((visit) =>
    visit.jenis === 'subKegiatan' ? [visit.node] : [],
  );
  return subs[0]?.indikator.flatMap(({ lokasi }) => lokasi) ?? [];
}

test('Periksa on the ribbon writes the sheet Temuan and shows it', async () => {
  const { pane, host, press } = await open();
  await pane.getByRole('tree').waitFor();
  await press('periksa');
  await until(() => host.book.activeSheet.name === 'Temuan');
  const temuan = host.sheet('Temuan');
  expect(temuan.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
    ['_CascadingKinerja', '="temuan"', false],
  ]);
});

test('Excel says which language its menus have, and on the desktop its theme', async () => {
  const { pane } = await open({ displayLanguage: 'en-US', theme: 'dark' });
  await pane.getByRole('tab', { name: 'Susun' }).waitFor();
  const told = await pane.evaluate(() => [
    Office.context.displayLanguage,
    Office.context.officeTheme.isDarkTheme,
    Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
    Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    document.documentElement.lang,
  ]);
  expect(told).toEqual(['en-US', true, true, false, 'en']);
});

test('a fault of Excel becomes a sentence, and the next try works', async () => {
  const { pane, host } = await open();
  await pane.getByRole('tree').waitFor();
  host.fail({ code: 'GeneralException', wholeRequest: 'before' });
  await pane.getByRole('button', { name: 'Baca ulang' }).click();
  const alert = pane.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/\.$/);
  await pane.getByRole('button', { name: 'Baca ulang' }).click();
  await alert.waitFor({ state: 'detached' });
});
