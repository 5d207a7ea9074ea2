import type { Frame } from 'playwright-core';
import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { contentOf, contohBook, expectQuiet, goTo, placeOf, shown, typedCells } from './journey';
import type { Value } from '../office-host/model';
import { illustrate } from './pictures';
import { until, useStage, violations } from './stage';

jest.setTimeout(300_000);

const { openExcel } = useStage();

/** The tab Realisasi on the example, as an owner in TW IV, which nobody has filled yet. */
async function open(pemilik: string) {
  const excel = await openExcel({ book: contohBook() });
  const { pane } = excel;
  await pane.getByRole('tree').waitFor();
  await goTo(pane, 'Realisasi');
  await pane.getByLabel('Pemilik', { exact: true }).selectOption(pemilik);
  await pane.getByLabel('Triwulan', { exact: true }).selectOption({ label: 'TW IV' });
  return { ...excel, book: excel.host.book };
}

/** The card of an indikator, and an input in it. */
const card = (pane: Frame, indikator: string) => pane.getByRole('group', { name: indikator, exact: true });
const input = (pane: Frame, indikator: string, label: RegExp | string = indikator) =>
  card(pane, indikator).getByRole('textbox', { name: label });
const save = (pane: Frame) => pane.getByRole('button', { name: 'Simpan', exact: true });

const RASIO = 'Persentase ASN yang dikembangkan kompetensinya';
const PEMBILANG = 'jumlah ASN yang mengikuti pengembangan kompetensi';
const KEGIATAN = 'Jumlah ASN yang dikembangkan kompetensinya';
const SUB = 'Jumlah ASN yang meningkat kapasitasnya';

test('fills in a quarter: numbers as people type them, results at once, only what changed is written', async () => {
  const excel = await open('Kabid PA');
  const { pane, page, book } = excel;
  await pane.getByText('Terisi 0 dari 14').waitFor();
  expect(await pane.locator('section[role="group"]').count()).toBe(11);
  const a = input(pane, RASIO, /^a = /);
  expect(await a.inputValue()).toBe('');
  expect(await card(pane, RASIO).textContent()).toContain(`a = ${PEMBILANG} (ASN)`);
  expect(await card(pane, RASIO).textContent()).toContain(
    'TW III: 50 · s.d. tahun lalu: 1200 · angka triwulan ini, dijumlahkan',
  );

  await a.fill('1.234,5');
  await card(pane, RASIO).getByText('Realisasi: 70,86 %').waitFor();
  expect(await card(pane, RASIO).textContent()).toContain('Capaian: 141,73 % · Sangat Tinggi');
  expect(await card(pane, RASIO).textContent()).toContain('Satuannya bilangan bulat. Mohon pastikan.');
  await a.fill('1.234');
  await card(pane, RASIO).getByText('Maksudnya 1234 atau 1,234?').waitFor();
  await card(pane, RASIO).getByRole('button', { name: '1234', exact: true }).click();
  await card(pane, RASIO).getByText('Realisasi: 70,85 %').waitFor();
  await illustrate(page, 'realisasi', card(pane, RASIO));

  await input(pane, KEGIATAN).fill('dua');
  await card(pane, KEGIATAN).getByText('Mohon ketik angkanya saja, misalnya 85,5.').waitFor();
  await illustrate(page, 'realisasi-salah', card(pane, KEGIATAN));
  const before = typedCells(book);
  await save(pane).click();
  await pane.getByText('1 isian perlu diperbaiki dahulu; lihat pesan di bawah isiannya.').waitFor();
  expect(typedCells(book)).toEqual(before);

  await input(pane, KEGIATAN).fill('2 orang');
  await input(pane, SUB).fill('1');
  const link = 'https://intranet.contoh.go.id/bukti/tw4';
  await card(pane, RASIO)
    .getByLabel(/^Bukti dukung/)
    .fill(link);
  expect(await card(pane, RASIO).getByRole('link', { name: 'Buka bukti dukung' }).getAttribute('href')).toBe(
    link,
  );
  await save(pane).click();
  const cellA = placeOf(book, 'Realisasi', PEMBILANG, 'P');
  const hasil = Number(cellA.slice(1)) + 2;
  const written = new Map<string, unknown>([
    [`Realisasi!${cellA}`, 1234],
    [`Realisasi!${placeOf(book, 'Realisasi', KEGIATAN, 'P')}`, 2],
    [`Realisasi!${placeOf(book, 'Realisasi', SUB, 'P')}`, 1],
    [`Realisasi!T${hasil}`, link],
  ]);
  await pane.getByText(/^4 sel disimpan: /).waitFor();
  for (const cell of written.keys())
    expect(await pane.getByText(/^4 sel disimpan: /).textContent()).toContain(cell);
  const after = typedCells(book);
  expect(new Map([...after].filter(([cell, value]) => before.get(cell) !== value))).toEqual(written);
  await pane.getByText('Terisi 3 dari 14').waitFor();
  await illustrate(page, 'realisasi-tersimpan', pane.getByLabel('Pemilik', { exact: true }));

  // The pane, the formulas of the sheet, computed by an engine of its own, and `hitung` say the same.
  expect(shown(book, 'Realisasi', `Q${hasil}`)).toBeCloseTo(70.85, 9);
  expect(shown(book, 'Realisasi', `R${hasil}`)).toBeCloseTo(141.7, 9);
  expect(shown(book, 'Realisasi', `S${hasil}`)).toBe('Sangat Tinggi');
  const content = await contentOf(book);
  const { triwulan, indikator } = hitung(content, baca(content));
  expect(triwulan).toBe(4);
  for (const { lokasi, realisasi, capaian, predikat } of indikator) {
    const row = (lokasi?.row ?? NaN) + 1;
    const [q, r, s] = ['Q', 'R', 'S'].map((column) => shown(book, 'Realisasi', `${column}${row}`));
    expect([row, near(q), near(r), s ?? '']).toEqual([row, near(realisasi), near(capaian), predikat ?? '']);
  }
  expectQuiet(excel);
});

/** A number as far as two engines agree on it; nothing is the empty text of a formula. */
function near(value: Value | null | undefined): Value {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? '');
}

test('what somebody else filled in meanwhile is never overwritten unasked', async () => {
  const excel = await open('Kabid PA');
  const { pane, page, book, host } = excel;
  const [kegiatan, sub] = [KEGIATAN, SUB].map((text) => placeOf(book, 'Realisasi', text, 'P'));
  if (!kegiatan || !sub) throw new Error('no such rows');
  await input(pane, KEGIATAN).fill('2');
  await input(pane, SUB).fill('40');
  host.edit('Realisasi', kegiatan, 7, { by: 'other' });
  host.edit('Realisasi', sub, 9, { by: 'other' });
  const said = (theirs: string, cell: string, mine: string) =>
    `Orang lain sudah mengisi ${theirs} di Realisasi!${cell}; isian Anda ${mine}.`;
  await card(pane, KEGIATAN)
    .getByText(said('7', kegiatan, '2'))
    .waitFor();
  await card(pane, SUB)
    .getByText(said('9', sub, '40'))
    .waitFor();
  await illustrate(page, 'realisasi-bentrok', card(pane, KEGIATAN));
  expect(await violations(page)).toEqual([]);
  await card(pane, SUB)
    .getByRole('button', { name: `Lihat sel Realisasi!${sub}` })
    .click();
  await until(
    () => book.activeSheet.name === 'Realisasi' && book.selection[0]?.row === Number(sub.slice(1)) - 1,
  );
  await save(pane).click();
  await pane.getByText(/^2 isian perlu diperbaiki dahulu/).waitFor();
  expect([shown(book, 'Realisasi', kegiatan), shown(book, 'Realisasi', sub)]).toEqual([7, 9]);

  await card(pane, KEGIATAN).getByRole('button', { name: 'Pakai yang ada' }).click();
  expect(await input(pane, KEGIATAN).inputValue()).toBe('7');
  await card(pane, SUB).getByRole('button', { name: 'Pakai punya saya' }).click();
  // What the complaint asked for is done.
  await until(async () => (await pane.getByText(/isian perlu diperbaiki dahulu/).count()) === 0);
  await save(pane).click();
  await pane.getByText(`1 sel disimpan: Realisasi!${sub}.`).waitFor();
  expect([shown(book, 'Realisasi', kegiatan), shown(book, 'Realisasi', sub)]).toEqual([7, 40]);

  // Somebody fills a cell in the very moment of saving: the pane has not heard of it.
  const a = placeOf(book, 'Realisasi', PEMBILANG, 'P');
  await input(pane, RASIO, /^a = /).fill('50');
  host.sheet('Realisasi').put(Number(a.slice(1)) - 1, 15, { value: 60 });
  await save(pane).click();
  await pane.getByText(/1 sel tidak ditimpa karena sudah diisi orang lain/).waitFor();
  expect(shown(book, 'Realisasi', a)).toBe(60);
  await card(pane, RASIO)
    .getByText(said('60', a, '50'))
    .waitFor();
  expect(await input(pane, RASIO, /^a = /).inputValue()).toBe('50');

  // Now it holds a formula, which is never overwritten: the input that says so is shown.
  host.sheet('Realisasi').put(Number(a.slice(1)) - 1, 15, { formula: '=30+30', value: 60 });
  await card(pane, RASIO).getByRole('button', { name: 'Pakai punya saya' }).click();
  await save(pane).click();
  await card(pane, RASIO)
    .getByText(/Selnya sekarang berisi rumus/)
    .waitFor();
  await until(() => input(pane, RASIO, /^a = /).evaluate((one) => one === document.activeElement));
  expectQuiet(excel);
});

test('a score with a comma is measured at once; another owner keeps what was typed', async () => {
  const { pane } = await open('Kepala');
  const sakip = 'Nilai SAKIP';
  await input(pane, sakip).fill('85,5');
  await card(pane, sakip).getByText('Realisasi: 85,5').waitFor();
  // 85.5 / 72 x 100
  expect(await card(pane, sakip).textContent()).toContain('Capaian: 118,75 % · Sangat Tinggi');
  await pane.getByLabel('Pemilik', { exact: true }).selectOption('Kabid PA');
  await pane.getByText('1 isian pemilik atau triwulan lain belum disimpan.').waitFor();
  await goTo(pane, 'Cascading');
  await goTo(pane, 'Realisasi');
  await pane.getByRole('button', { name: 'Kepala, TW IV: 1 isian' }).click();
  expect(await input(pane, sakip).inputValue()).toBe('85,5');
});

test('the keyboard alone chooses the owner, fills in, mends and saves', async () => {
  const excel = await openExcel({ book: contohBook() });
  const { pane, page } = excel;
  const { book } = excel.host;
  const label = () =>
    pane.evaluate(() => {
      const at = document.activeElement;
      if (at instanceof HTMLInputElement || at instanceof HTMLSelectElement)
        return at.labels?.[0]?.textContent ?? '';
      return at?.textContent ?? '';
    });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (wanted: string) => {
    for (let i = 0; i < 60 && (await label()) !== wanted; i++) await press('Tab');
    expect(await label()).toBe(wanted);
  };
  await pane.getByRole('tree').waitFor();
  // As F6 leads from the sheet into the pane.
  await pane.getByRole('tab', { name: 'Cascading' }).focus();
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await pane.getByRole('combobox', { name: 'Pemilik' }).waitFor();
  await tabTo('Pemilik');
  await page.keyboard.type('Kabid PA');
  await tabTo('Triwulan');
  await press('End');
  await pane.getByText('Terisi 0 dari 14').waitFor();

  await tabTo(`a = ${PEMBILANG} (ASN)`);
  await page.keyboard.type('1.234');
  await tabTo('1234');
  await press('Enter');
  // The button is gone; the focus goes back to its input once the page is drawn again.
  await pane.waitForFunction((wanted) => {
    const at = document.activeElement;
    return at instanceof HTMLInputElement && at.labels?.[0]?.textContent === wanted;
  }, `a = ${PEMBILANG} (ASN)`);
  await press('Enter');
  expect(await label()).toBe('b = jumlah seluruh ASN (ASN)');
  await tabTo('Bukti dukung (tautan atau keterangan)');
  await page.keyboard.type('Nota dinas 12');
  await press('Enter');
  await tabTo('Simpan');
  await press('Enter');
  await pane.getByText(/^2 sel disimpan: /).waitFor();
  expect(await label()).toBe('Simpan');
  const a = placeOf(book, 'Realisasi', PEMBILANG, 'P');
  expect(shown(book, 'Realisasi', a)).toBe(1234);
  expect(shown(book, 'Realisasi', `T${Number(a.slice(1)) + 2}`)).toBe('Nota dinas 12');
  expectQuiet(excel);
});
