import type { Frame } from 'playwright-core';
import { longDate } from '../../src/layouts/words/dates';
import { closingName } from '../../src/layouts/setelan/items';
import { today } from '../../src/hosts/shared/today';
import { contohBook, expectQuiet, goTo, placeOf, sampleBook, sheetsOf, shown, typedCells } from './journey';
import { illustrate, keep } from './pictures';
import { focused, until, useStage, violations } from './stage';

jest.setTimeout(300_000);

const { openExcel } = useStage();

const verdict = (pane: Frame) => pane.getByRole('status').filter({ hasText: /iap diajukan/ });
/** The finding at a cell. */
const finding = (pane: Frame, place: string) =>
  pane.getByRole('listitem').filter({ has: pane.getByText(place, { exact: true }) });
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

test('checks the cascade, goes to a cell, mends, marks, prints the findings, and asks for teams', async () => {
  const excel = await openExcel({ book: sampleBook() });
  const { pane, page, host } = excel;
  const { book } = host;
  await pane.getByRole('tree').waitFor();
  await button(pane, 'Mengerti').click();
  await goTo(pane, 'Periksa');
  expect(await verdict(pane).textContent()).toBe('Siap diajukan');
  await pane.getByText('21 dari 21 temuan', { exact: true }).waitFor();
  await illustrate(page, 'periksa');

  // Filters, and the way to a cell.
  await button(pane, 'Peringatan (8)').click();
  await pane.getByText('8 dari 21 temuan').waitFor();
  await button(pane, 'Peringatan (8)').click();
  await button(pane, 'Saran (13)').click();
  await pane.getByText('13 dari 21 temuan').waitFor();
  // The first owner that any finding has.
  await pane.getByLabel('Pemilik', { exact: true }).selectOption({ index: 1 });
  await pane.getByText(/^([1-9]|1[0-2]) dari 21 temuan$/).waitFor();
  await button(pane, 'Saran (13)').click();
  await pane.getByLabel('Pemilik', { exact: true }).selectOption({ label: 'Pemilik' });
  await pane.getByLabel('Lembar', { exact: true }).selectOption({ label: 'CASCADING' });
  const folded = pane.locator('h2 [aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  const row = finding(pane, 'CASCADING!AO32').locator('[data-temuan]');
  await row.click();
  await until(() => book.selection[0]?.row === 31 && book.selection[0].col === 40);
  expect(book.activeSheet.name).toBe('CASCADING');
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);

  // A repair is shown, then done, and its finding is gone.
  const before = typedCells(book);
  await finding(pane, 'CASCADING!AO32').getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await pane.getByText('Akan diganti di 2 sel:').first().waitFor();
  await illustrate(page, 'perbaiki', finding(pane, 'CASCADING!AO32'));
  expect(typedCells(book)).toEqual(before);
  // The focus is at the head of the preview, and goes on from there.
  await page.keyboard.press('Tab');
  expect(await focused(pane)).toBe('Akan diganti di 2 sel:');
  await button(pane, 'Terapkan').click();
  await pane.getByText('2 sel sudah diperbaiki.').waitFor();
  const changed = [...typedCells(book)].filter(([cell, value]) => before.get(cell) !== value);
  const mended = 'Jumlah dokumen bahan bacaan dan peraturan perundang-undangan yang disediakan';
  expect(changed.map(([, value]) => value)).toEqual([mended, mended]);
  expect(changed[0]?.[0]).toBe('CASCADING!AO32');
  await pane.getByText(/^1 temuan selesai\. \d+ dari 20$/).waitFor();
  // It goes on to the next finding.
  expect(
    await pane.evaluate(() => document.activeElement?.matches('[data-temuan][aria-expanded=true]')),
  ).toBe(true);

  // Why a rule is there is reached by keyboard, and left.
  await button(pane, 'Perbaiki semua (2)').focus();
  await page.keyboard.press('Tab');
  expect(await focused(pane)).toBe('Mengapa?');
  await page.keyboard.press('Tab');
  expect(await focused(pane)).toBe('Temuan sebelumnya');

  // Marks come and go, and leave the colours alone.
  const users = book.sheets.map(({ name }) => name);
  const unmarked = sheetsOf(book, users);
  await button(pane, 'Tandai').click();
  await pane.getByText('20 sel ditandai.').waitFor();
  const marks = () => book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
  expect(marks()).toBeGreaterThan(0);
  await button(pane, 'Pilihan lain').click();
  await button(pane, 'Hapus tanda').click();
  await pane.getByText('20 tanda dihapus.').waitFor();
  expect(marks()).toBe(0);
  expect(sheetsOf(book, users)).toEqual(unmarked);

  await button(pane, 'Buat lembar Temuan').click();
  await pane.getByText('Lembar "Temuan" sudah dibuat.').waitFor();
  await button(pane, 'Buka lembar Temuan').click();
  await until(() => book.activeSheet.name === 'Temuan');
  const links = [...host.sheet('Temuan').hyperlinks.values()].map(
    ({ documentReference }) => documentReference,
  );
  expect(links).toHaveLength(20);
  expect(links).toContain("'CASCADING'!F44");

  await pane.getByRole('switch', { name: 'Pemeriksaan ketat' }).click();
  await pane.getByText('Belum siap diajukan: 23 kesalahan').waitFor();
  expect(await verdict(pane).textContent()).toBe('Belum siap diajukan: 23 kesalahan');
  await illustrate(page, 'periksa-ketat', verdict(pane));
  expect(await violations(page)).toEqual([]);
  expectQuiet(excel);
});

test('sets a target and closes a quarter, which its owners then see and cannot change', async () => {
  const excel = await openExcel({ book: contohBook() });
  const { pane, page } = excel;
  const { book } = excel.host;
  await pane.getByRole('tree').waitFor();
  await goTo(pane, 'Realisasi');
  const owner = pane.getByLabel('Pemilik', { exact: true });
  const quarter = pane.getByLabel('Triwulan', { exact: true });
  await owner.selectOption({ label: 'Semua pemilik (Binpro)' });
  await pane.getByRole('switch', { name: 'Isi target dan saldo awal' }).click();

  const indikator = 'Jumlah ASN yang dikembangkan kompetensinya';
  const card = pane.getByRole('group', { name: indikator, exact: true }).first();
  const before = typedCells(book);
  await card.getByRole('textbox', { name: /^Target tahun ini/ }).fill('85,5');
  await illustrate(page, 'target', card);
  await button(pane, 'Simpan').click();
  const cell = placeOf(book, 'Realisasi', indikator, 'K');
  await pane.getByText(`1 sel disimpan: Realisasi!${cell}.`).waitFor();
  const changed = [...typedCells(book)].filter(([place, value]) => before.get(place) !== value);
  expect(changed).toEqual([[`Realisasi!${cell}`, 85.5]]);

  await quarter.selectOption({ label: 'TW I' });
  await pane.getByLabel('Ditutup oleh').fill('Subbag Binpro');
  await button(pane, 'Tutup TW I').click();
  await pane.getByText('TW I sudah ditutup.').waitFor();
  const closingCell = placeOf(book, 'Setelan', closingName(1), 'B');
  expect(shown(book, 'Setelan', closingCell)).toBe(`ditutup ${longDate(today())} oleh Subbag Binpro`);
  await keep(page, 'excel-tutup');

  await owner.selectOption('Kabid PA');
  await pane.getByRole('note').filter({ hasText: 'Isiannya ditampilkan, tidak dapat diubah.' }).waitFor();
  expect(await pane.getByRole('note').textContent()).toContain('Subbag Binpro');
  const input = card.getByRole('textbox', { name: indikator });
  expect(await input.inputValue()).not.toBe('');
  expect(await input.isEditable()).toBe(false);
  expect(await button(pane, 'Tutup TW I').count()).toBe(0);
  await illustrate(page, 'realisasi-tertutup', owner);
  expect(await violations(page)).toEqual([]);

  await owner.selectOption({ label: 'Semua pemilik (Binpro)' });
  await button(pane, 'Buka kembali TW I').click();
  await pane.getByText('TW I sudah dibuka kembali.').waitFor();
  expect(shown(book, 'Setelan', closingCell) ?? '').toBe('');
  expectQuiet(excel);
});
