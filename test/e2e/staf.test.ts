import type { Frame } from 'playwright-core';
import { cellName } from '../../src/workbook/address';
import { baca } from '../../src/workflow/baca';
import { bacaJson } from '../../src/workflow/baca/json';
import { sheetOfExcel } from '../hosts/contract/ofExcel';
import { stateOf } from '../hosts/excel/compose/plans';
import { SAMPLE, read } from '../rules/sample';
import { sampleCascade, withoutLokasi } from '../support/sample';
import type { BookModel } from '../office-host/model';
import { contentOf, expectQuiet, goTo, placeOf, sampleBook, sheetsOf, shown } from './journey';
import { illustrate, keep } from './pictures';
import { focused, until, useStage, violations } from './stage';

jest.setTimeout(300_000);

const { openExcel } = useStage();

async function open() {
  const excel = await openExcel({ book: sampleBook() });
  await excel.pane.getByRole('tree').waitFor();
  return excel;
}

const namesOf = ({ sheets }: BookModel) => sheets.map(({ name }) => name);
const result = (pane: Frame) => pane.getByRole('region', { name: /^Selesai/ });
const plans = (pane: Frame) =>
  pane.getByRole('tabpanel', { name: 'Susun' }).locator('ul').last().locator(':scope > li > p');
const counted = (pane: Frame) => pane.getByText(/^\d+ lembar, \d+ halaman$/);
const compose = (pane: Frame) => pane.getByRole('button', { name: 'Susun', exact: true });

const textsOf = (book: BookModel, lembar: string) =>
  [...(book.sheet(lembar)?.cells.values() ?? [])].map(({ value }) => value);

/** Whether a cell of a sheet ends with a text: a label may stand before it. */
const says = (book: BookModel, lembar: string, text: string) =>
  textsOf(book, lembar).some((value) => typeof value === 'string' && value.endsWith(text));

/** Only these sheets; all are chosen at first. */
async function choose(pane: Frame, ...names: readonly string[]) {
  const all = ['Pohon Cascading', 'Ringkasan', 'Matriks Sasaran', 'Data Cascading'];
  for (const name of [...all, 'Realisasi dan Setelan', 'Temuan'])
    await pane.getByRole('checkbox', { name, exact: true }).setChecked(names.includes(name));
}

test('reads the workbook, finds a person, mends a text in Excel, and sees it', async () => {
  const excel = await open();
  const { pane, page, host } = excel;
  expect(await pane.locator('dl[aria-label] > div').allTextContents()).toEqual([
    ...['Tujuan1', 'Sasaran5', 'Program13', 'Kegiatan18', 'Sub Kegiatan43', 'Tim22', 'Individu28'],
  ]);
  await pane.getByRole('button', { name: 'Mengerti' }).click();
  await illustrate(page, 'cascading');

  await pane.getByText('semua terbaca').click();
  await pane.getByRole('button', { name: 'SASARAN 2', exact: true }).click();
  await until(() => host.book.activeSheet.name === 'SASARAN 2');
  await pane.getByText('semua terbaca').click();

  await pane.getByRole('searchbox').fill('sri haryanti');
  await pane.getByText(/^1 ditemukan/).waitFor();
  await pane.getByRole('treeitem', { name: /^Individu/ }).click();
  await until(() => host.book.activeSheet.name === 'CASCADING');
  const selection = host.book.selection[0];
  if (!selection) throw new Error('nothing is selected');
  const cell = host.book.shown(host.book.activeSheet, selection.row, selection.col);
  expect(String(cell?.value)).toContain('SRI HARYANTI');
  expect(await focused(pane)).toMatch(/^Individu/);
  await illustrate(page, 'cascading-cari');

  // The indikator of a Sub Kegiatan is written anew in the tree: the matrix says something else from now on.
  const [place] =
    read(SAMPLE).cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0]?.indikator[0]?.lokasi ?? [];
  if (place?.lembar !== 'CASCADING') throw new Error('the tree goes first');
  host.resetCount();
  const sheet = host.sheet('CASCADING');
  host.edit('CASCADING', cellName(place.row, place.col), 'Jumlah pegawai yang lulus seleksi mandiri', {
    by: 'user',
  });
  await pane.getByRole('searchbox').fill('seleksi mandiri');
  await pane.getByText(/^1 ditemukan/).waitFor();
  expect(host.exchanges.flatMap(({ actions }) => actions.map(({ Name }) => Name))).not.toContain(
    'GetMergedAreasOrNullObject',
  );
  expect(host.syncs).toBeLessThanOrEqual(3);
  await goTo(pane, 'Periksa');
  await pane.getByText(/dari 22 temuan/).waitFor();
  expect(sheet.merges).toHaveLength(205);
  expectQuiet(excel);
});

test('chooses sheets and paper, composes, edits Data Cascading and composes again', async () => {
  const excel = await open();
  const { pane, page, host } = excel;
  const { book } = host;
  const users = namesOf(book);
  const before = sheetsOf(book, users);

  await goTo(pane, 'Susun');
  await choose(pane, 'Pohon Cascading', 'Matriks Sasaran', 'Data Cascading', 'Realisasi dan Setelan');
  await pane.getByLabel('Ukuran kertas').selectOption('F4');
  await pane.getByLabel('Cakupan').selectOption('sasaran 1');
  await pane.getByLabel('Tanggal di kaki halaman').fill('2024-01-15');
  await counted(pane).waitFor();
  const planned = await plans(pane).allTextContents();
  expect(planned.map((text) => text.replace(/, \d+ halaman$/, ''))).toEqual([
    'Pohon Cascading baru',
    'Matriks Sasaran 1 baru',
    'Data Cascading baru',
    'Realisasi baru',
    'Setelan baru',
  ]);
  await illustrate(page, 'susun', pane.getByRole('group', { name: 'Lembar yang disusun' }));
  await compose(pane).click();
  await result(pane).waitFor();
  expect(await focused(pane)).toBe('Selesai: 5 lembar disusun');
  await illustrate(page, 'susun-hasil', pane.getByLabel('Ukuran kertas'));
  for (const name of ['Matriks Sasaran 1', 'Realisasi', 'Pohon Cascading']) {
    await result(pane).getByRole('button', { name, exact: true }).click();
    await until(() => book.activeSheet.name === name);
  }

  // What stands in the workbook.
  expect(sheetsOf(book, users)).toEqual(before);
  const composed = namesOf(book).filter((name) => !users.includes(name));
  const drawn = composed.map((name) => sheetOfExcel(host.sheet(name), 0, 0));
  expect(drawn.map(({ name, mark, visibleMark }) => [name, mark, visibleMark])).toEqual([
    ['Pohon Cascading', 'pohon', false],
    ['Matriks Sasaran 1', 'matriks-1', false],
    ['Data Cascading', 'data', false],
    ['Realisasi', 'realisasi', false],
    ['Setelan', 'setelan', false],
  ]);
  for (const { page: printed, tables } of drawn) {
    expect(printed).toMatchObject({ paper: 'Folio', landscape: true });
    expect(printed.titleRows).toMatch(/^\$\d+:\$\d+$/);
    expect(printed.foot).toMatch(/^&L.+&R.+15 Januari 2024 {2}\| {2}Halaman &P dari &N$/);
    expect(tables.length).toBeLessThan(2);
  }
  expect(drawn.flatMap(({ tables }) => tables.map((table) => table.split(' ')[0]))).toEqual([
    'DataCascading',
    'Realisasi',
  ]);
  expect(textsOf(book, 'Pohon Cascading')).toContain(
    'CASCADING BKD KABUPATEN PEMALANG TAHUN 2024 — Sasaran 1',
  );
  const again = baca(await contentOf(book));
  expect(again.sumber.map(({ lembar }) => lembar)).toEqual(['Data Cascading']);
  expect(withoutLokasi(bacaJson(again).cascade)).toEqual(sampleCascade());

  // A word of an indikator is mended in the table, and a quarter was typed for it: the sheets follow, the number stays.
  const [old, anew] = ['Jumlah ASN yang meningkat kapasitasnya', 'Jumlah ASN yang meningkatkan kapasitasnya'];
  host.edit('Realisasi', placeOf(book, 'Realisasi', old, 'M'), 25, { by: 'user' });
  host.edit('Data Cascading', placeOf(book, 'Data Cascading', old), anew, { by: 'user' });
  await pane.getByText('diperbarui di tempat').first().waitFor();
  await counted(pane).waitFor();
  await compose(pane).click();
  await pane.getByRole('button', { name: 'Batalkan' }).waitFor({ state: 'detached' });
  await until(() => says(book, 'Pohon Cascading', anew));
  await result(pane).waitFor();
  for (const name of ['Pohon Cascading', 'Matriks Sasaran 1', 'Data Cascading', 'Realisasi'])
    expect([name, says(book, name, old), says(book, name, anew)]).toEqual([name, false, true]);
  expect(shown(book, 'Realisasi', placeOf(book, 'Realisasi', anew, 'M'))).toBe(25);
  expect(namesOf(book).filter((name) => !users.includes(name))).toEqual(composed);
  expect(sheetsOf(book, users)).toEqual(before);
  expectQuiet(excel);
});

test('composing that is given up, or breaks off half-way, leaves the workbook as it was', async () => {
  const excel = await open();
  const { pane, page, host } = excel;
  await goTo(pane, 'Susun');
  await choose(pane, 'Ringkasan', 'Data Cascading');
  await counted(pane).waitFor();
  const before = stateOf(host.book);

  // A cell is being typed in: Excel makes the pane wait, which shows what it waits for.
  host.editCell();
  await compose(pane).click();
  await pane.getByText('Menyusun lembar').waitFor();
  expect(await compose(pane).getAttribute('aria-disabled')).toBe('true');
  await keep(page, 'excel-susun-kemajuan');
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Batalkan' }).click();
  host.leaveCell();
  await pane.getByText('Dibatalkan. Buku kerja tidak berubah.').waitFor();
  expect(stateOf(host.book)).toEqual(before);

  // While cells are filled: nothing that a sheet could be drawn without.
  let left = 3;
  const fills = new Set(['values', 'formulas']);
  host.fail({
    code: 'GeneralException',
    when: ({ kind, member }) => kind === 'set' && fills.has(member) && --left === 0,
  });
  await compose(pane).click();
  await pane.getByRole('alert').waitFor();
  expect(await pane.getByRole('alert').textContent()).toMatch(/periksa jaringan, lalu coba lagi\.$/);
  expect(stateOf(host.book)).toEqual(before);

  await compose(pane).click();
  await result(pane).waitFor();
  expect(namesOf(host.book)).toEqual(expect.arrayContaining(['Ringkasan', 'Data Cascading']));
  expectQuiet(excel);
});
