import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileWorkbook, type FileWorkbook } from '../../src/hosts/file';
import { readXlsx } from '../../src/hosts/xlsx';
import { LEFTOVER_TITLE } from '../../src/layouts/realisasi/columns';
import type { CellValue } from '../../src/workbook/port';
import type { Cell, WorkbookContent } from '../../src/workbook/sheet';
import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { listen, testFolder } from './listen';

/** HASIL is worked on further, as in Excel, and composed again: nothing of it is lost. */

const folder = testFolder();
const file = (name: string) => path.join(folder.path, name);
const EXAMPLE = 'samples/contoh-realisasi.xlsx';

interface Row {
  readonly row: number;
  readonly at: (head: string) => number;
  readonly cells: readonly Cell[];
}

/** The row of a table that begins with a Kode; columns by their heads. */
function rowOf({ sheets }: WorkbookContent, lembar: string, kode: string): Row {
  const sheet = sheets.find(({ name }) => name === lembar);
  const head = sheet?.cells.find(({ value }) => value === 'Kode');
  const cell = sheet?.cells.find(({ value, col }) => value === kode && col === head?.col);
  if (!sheet || !head || !cell) throw new Error(`no row ${kode} in ${lembar}`);
  const at = (name: string): number => {
    const found = sheet.cells.find(({ row, value }) => row === head.row && value === name);
    if (!found) throw new Error(`no column ${name}`);
    return found.col;
  };
  return { row: cell.row, at, cells: sheet.cells.filter(({ row }) => row === cell.row) };
}

async function put(book: FileWorkbook, lembar: string, row: number, col: number, value: CellValue | null) {
  const { sheets } = await book.read();
  const cells = sheets.find(({ name }) => name === lembar)?.cells ?? [];
  const before = cells.find((cell) => cell.row === row && cell.col === col)?.value ?? null;
  const { conflicts } = await book.write([{ place: { lembar, row, col }, before, value }]);
  expect(conflicts).toEqual([]);
}

/** What somebody does to HASIL: mends an indikator, takes a Sub Kegiatan out, types two quarters and a note. */
async function workOn(name: string): Promise<void> {
  const book = fileWorkbook(new Uint8Array(readFileSync(file(name))), name);
  const content = await book.read();
  const sasaran = rowOf(content, 'Data Cascading', '1');
  await put(book, 'Data Cascading', sasaran.row, sasaran.at('Kinerja'), 'Meningkatnya kompetensi aparatur');
  for (const kode of ['1.1.1.2', '1.1.1.2.1']) {
    const gone = rowOf(content, 'Data Cascading', kode);
    for (const { col } of gone.cells) await put(book, 'Data Cascading', gone.row, col, null);
  }
  for (const [kode, value] of [
    ['1.1.1.1', 41],
    ['1.1.1.2', 42],
  ] as const) {
    const input = rowOf(content, 'Realisasi', kode);
    await put(book, 'Realisasi', input.row, input.at('TW IV'), value);
    await put(book, 'Realisasi', input.row, input.at('Catatan'), `dicatat di ${kode}`);
  }
  folder.put(name, (await book.changed()) ?? new Uint8Array());
}

test('edits and typed realizations are carried over; what no longer fits is listed below the table', async () => {
  await listen('susun', EXAMPLE, '-o', file('hasil.xlsx'));
  await workOn('hasil.xlsx');
  expect(await listen('susun', file('hasil.xlsx'), '-o', file('lagi.xlsx'))).toMatchObject({
    status: 0,
    err: '',
  });

  const before = readXlsx(readFileSync(file('hasil.xlsx')));
  const after = readXlsx(readFileSync(file('lagi.xlsx')));
  const { cascade } = baca(after);
  expect(cascade.sasaran[0]?.kinerja?.teks).toBe('Meningkatnya kompetensi aparatur');
  const subs = cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan ?? [];
  const subsBefore = baca(readXlsx(readFileSync(EXAMPLE))).cascade.sasaran[0]?.program[0]?.kegiatan[0]
    ?.subKegiatan;
  expect(subsBefore?.length).toBe(subs.length + 1);

  // The tree and the matrix say what was changed in the table.
  for (const lembar of ['Pohon Cascading', 'Matriks Sasaran 1']) {
    const cells = after.sheets.find(({ name }) => name === lembar)?.cells.map(({ value }) => String(value));
    const says = (text: string) => cells?.some((cell) => cell.endsWith(text));
    expect(says('Meningkatnya kompetensi aparatur')).toBe(true);
    expect(says(subsBefore?.[1]?.nama?.teks ?? '')).toBe(false);
  }

  const kept = rowOf(after, 'Realisasi', '1.1.1.1');
  const valueAt = ({ cells, at }: Row, head: string) => cells.find(({ col }) => col === at(head))?.value;
  expect([valueAt(kept, 'TW IV'), valueAt(kept, 'Catatan')]).toEqual([41, 'dicatat di 1.1.1.1']);

  const realisasi = after.sheets.find(({ name }) => name === 'Realisasi');
  const title = realisasi?.cells.find(({ value }) => value === LEFTOVER_TITLE);
  const listed = realisasi?.cells.filter(({ row }) => row > (title?.row ?? Infinity)) ?? [];
  expect(title).toBeDefined();
  expect(listed.map(({ value }) => value)).toEqual(expect.arrayContaining([42, 'dicatat di 1.1.1.2']));

  // All that still has its indikator computes as before.
  const results = (workbook: WorkbookContent) =>
    new Map(
      hitung(workbook, baca(workbook)).indikator.map(({ simpul, indikator, realisasi, capaian }) => [
        `${simpul.nama} ${indikator}`,
        [realisasi, capaian],
      ]),
    );
  const old = results(before);
  for (const [key, value] of results(after)) expect([key, value]).toEqual([key, old.get(key)]);
});

test('a Sub Kegiatan that comes back finds what was typed for it', async () => {
  await listen('susun', EXAMPLE, '-o', file('asal.xlsx'));
  const asal = readXlsx(readFileSync(file('asal.xlsx')));
  const typed = rowOf(asal, 'Realisasi', '1.1.1.2').cells.filter(({ formula }) => formula === undefined);
  folder.put('tanpa.xlsx', readFileSync(file('asal.xlsx')));
  await workOn('tanpa.xlsx');
  await listen('susun', file('tanpa.xlsx'), '-o', file('tanpa-2.xlsx'));

  const book = fileWorkbook(new Uint8Array(readFileSync(file('tanpa-2.xlsx'))), 'tanpa-2.xlsx');
  const back = rowOf(asal, 'Data Cascading', '1.1.1.2');
  const content = await book.read();
  const below = content.sheets.find(({ name }) => name === 'Data Cascading')?.tables[0]?.span;
  const row = (below?.row ?? 0) + (below?.rows ?? 0);
  for (const { col, value } of back.cells) {
    if (col !== back.at('Kode')) await put(book, 'Data Cascading', row, col, value);
  }
  await put(book, 'Data Cascading', row, back.at('Kode'), '1.1.1.9');
  folder.put('kembali.xlsx', (await book.changed()) ?? new Uint8Array());
  await listen('susun', file('kembali.xlsx'), '-o', file('kembali-2.xlsx'));

  const again = readXlsx(readFileSync(file('kembali-2.xlsx')));
  const nama = back.cells.find(({ col }) => col === back.at('Nama'))?.value;
  const sheet = again.sheets.find(({ name }) => name === 'Realisasi');
  const uraian = rowOf(asal, 'Realisasi', '1.1.1.2').at('Uraian');
  const found = sheet?.cells.find(({ col, value }) => col === uraian && value === nama);
  const cells = sheet?.cells.filter((cell) => cell.row === found?.row) ?? [];
  const heads = ['TW I', 'TW II', 'TW III'].map((head) => rowOf(asal, 'Realisasi', '1.1.1.2').at(head));
  const quarters = (row: readonly Cell[]) => heads.map((col) => row.find((cell) => cell.col === col)?.value);
  expect(quarters(cells)).toEqual(quarters(typed));
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([42, 'dicatat di 1.1.1.2']));
});
