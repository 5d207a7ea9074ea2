import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fileWorkbook, type FileWorkbook } from '../../src/hosts/file';
import { readXlsx } from '../../src/hosts/xlsx';
import { LEFTOVER_TITLE } from '../../src/layouts/realisasi/columns';
import type { CellValue } from '../../src/workbook/port';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { RUMUS } from '../../src/layouts/setelan/items';
import { cellName } from '../../src/workbook/address';
import { susun } from '../../src/workflow/susun';
import { craft, grid, rows, zip } from '../hosts/craft';
import { foreign } from '../hosts/xlsx/foreign';
import { listen, testFolder } from './listen';

/** `susun` into a HASIL that is there: what was typed in it is kept, what is not ours is left alone. */

const folder = testFolder();
const within = (name: string): string => path.join(folder.path, name);

const TREE = [
  ['Sasaran PD', 'Meningkatnya layanan perizinan'],
  ['Indikator', 'Nilai survei kepuasan masyarakat'],
  ['', 'Pemilik kinerja : Kepala Dinas'],
  ['Program', 'Program Pelayanan'],
  ['Sasaran', 'Meningkatnya mutu pelayanan'],
  ['Indikator', 'Jumlah layanan'],
  ['', 'Pemilik kinerja : Kepala Dinas'],
  ['Kegiatan', 'Kegiatan Penerbitan Izin'],
  ['Sasaran', 'Terlaksananya penerbitan izin'],
  ['Indikator', 'Jumlah izin'],
  ['', 'Pemilik kinerja : Kabid Perizinan'],
  ['Sub Kegiatan', 'Sub Kegiatan Penyediaan Pelayanan'],
  ['Sasaran', 'Tersedianya pelayanan terpadu'],
  ['Indikator', 'Jumlah dokumen pelayanan'],
  ['', 'Pemilik kinerja : Kabid Perizinan'],
  ['Proses', 'JFT/JFU'],
  ['', 'Kinerja :'],
  ['', 'Terlayaninya pemohon'],
  ['', 'Indikator :'],
  ['', 'Jumlah pemohon yang dilayani'],
];
const HEAD = ['Kode', 'Uraian', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'];

type Line = readonly (string | number)[];

/** A sheet of texts and numbers. */
function values(lines: readonly Line[]): string {
  const cell = (value: string | number, row: number, col: number): string => {
    const r = cellName(row, col);
    if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
    return value === '' ? '' : `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const inside = lines.map(
    (line, i) => `<row r="${i + 1}">${line.map((one, col) => cell(one, i, col)).join('')}</row>`,
  );
  return rows(inside.join(''));
}

/** A BERKAS: its tree, and beside it a realization table of the user's own. */
function berkas(lines: readonly Line[] = [], tree: readonly (readonly string[])[] = TREE): Uint8Array {
  const table = lines.length > 0 ? { Capaian: values([HEAD, ...lines]) } : {};
  return craft({ sheets: { 'SASARAN 1': grid(tree), ...table } });
}

const IZIN = 'Jumlah izin';
const izin = (...typed: Line): Line => ['', 'Kegiatan Penerbitan Izin', IZIN, 'izin', ...typed];

const contentOf = (name: string): WorkbookContent => readXlsx(readFileSync(within(name)));
const susunTo = (input: string, hasil: string, ...options: readonly string[]) =>
  listen('susun', input, '-o', within(hasil), ...options);

/** The cells of the table Realisasi by head, in the row of an indikator; and those of the list below it. */
function rowOf(content: WorkbookContent, indikator: string): Readonly<Record<string, CellValue>> {
  const sheet = content.sheets.find(({ mark }) => mark === 'realisasi');
  const span = sheet?.tables[0]?.span;
  const cells = sheet?.cells ?? [];
  const row = cells.find(({ value, row }) => value === indikator && span && row < span.row + span.rows)?.row;
  const heads = cells.filter((cell) => cell.row === span?.row);
  return Object.fromEntries(
    cells.flatMap(({ row: at, col, value }) => {
      const head = heads.find((one) => one.col === col);
      return at === row && head ? [[String(head.value), value]] : [];
    }),
  );
}

function listed(content: WorkbookContent): CellValue[] {
  const cells = content.sheets.find(({ mark }) => mark === 'realisasi')?.cells ?? [];
  const title = cells.find(({ value }) => value === LEFTOVER_TITLE);
  return cells.filter(({ row }) => row > (title?.row ?? Infinity)).map(({ value }) => value);
}

/** Types into a table of HASIL, as in Excel. */
async function type(
  hasil: string,
  lembar: string,
  name: string,
  head: string,
  value: CellValue,
): Promise<void> {
  await work(hasil, async (book) => {
    const sheet = (await book.read()).sheets.find((one) => one.name === lembar);
    const span = sheet?.tables[0]?.span;
    const at = sheet?.cells.find((cell) => cell.value === name && span && cell.row > span.row);
    const col = sheet?.cells.find((cell) => cell.row === span?.row && cell.value === head)?.col;
    if (!at || col === undefined) throw new Error(`no ${name} ${head}`);
    const before = sheet?.cells.find((cell) => cell.row === at.row && cell.col === col)?.value ?? null;
    const { conflicts } = await book.write([{ place: { lembar, row: at.row, col }, before, value }]);
    expect(conflicts).toEqual([]);
  });
}

async function work(hasil: string, task: (book: FileWorkbook) => Promise<unknown>): Promise<void> {
  const book = fileWorkbook(new Uint8Array(readFileSync(within(hasil))), hasil);
  await task(book);
  folder.put(hasil, (await book.changed()) ?? new Uint8Array());
}

describe('what was typed in HASIL', () => {
  test('is kept: quarters, target, proof, notes, accumulation, polarity, settings and own cells', async () => {
    const input = folder.put('b1.xlsx', berkas());
    await susunTo(input, 'h1.xlsx');
    const typed = {
      Target: 40,
      'TW I': 12,
      'TW II': 0,
      'TW III': 7.5,
      's.d. Tahun Lalu': 3,
      Akumulasi: 'terakhir',
      Polaritas: 'minimal',
      'Bukti Dukung': 'berita acara',
      Catatan: 'sudah dicek',
    };
    for (const [head, value] of Object.entries(typed)) await type('h1.xlsx', 'Realisasi', IZIN, head, value);
    await work('h1.xlsx', async (book) => {
      const { sheets } = await book.read();
      const setelan = sheets.find(({ name }) => name === 'Setelan');
      const rumus = setelan?.cells.find(({ value }) => value === 'Rumus capaian polaritas minimal');
      const at = (lembar: string, row: number, col: number) => ({ lembar, row, col });
      await book.write([
        { place: at('Setelan', rumus?.row ?? 0, 1), before: RUMUS.selisih, value: RUMUS.perbandingan },
        { place: at('Realisasi', 1, 40), before: null, value: 'catatan di samping' },
        { place: at('Pohon Cascading', 200, 2), before: null, value: 'catatan di bawah pohon' },
      ]);
    });
    const before = contentOf('h1.xlsx');
    const { status, err, out } = await susunTo(input, 'h1.xlsx');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Isian yang sudah ada di HASIL dipertahankan.');
    const after = contentOf('h1.xlsx');
    expect(rowOf(after, IZIN)).toMatchObject(typed);
    expect(listed(after)).toEqual([]);
    const texts = after.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toEqual(expect.arrayContaining(['catatan di samping', 'catatan di bawah pohon']));
    const results = (content: WorkbookContent) => {
      const { setelan, indikator } = hitung(content, baca(content));
      return { setelan, values: indikator.map(({ realisasi, capaian }) => [realisasi, capaian]) };
    };
    expect(results(after)).toEqual(results(before));
    expect(results(after)).toMatchObject({ setelan: { rumusMinimal: 'perbandingan' } });
  });

  test('composed once more nothing changes', async () => {
    const input = folder.put('b2.xlsx', berkas([izin(40, 10, 11)]));
    await susunTo(input, 'h2.xlsx');
    await type('h2.xlsx', 'Realisasi', IZIN, 'TW I', 9);
    await susunTo(input, 'h2.xlsx');
    const once = readFileSync(within('h2.xlsx'));
    await susunTo(input, 'h2.xlsx');
    expect(readFileSync(within('h2.xlsx')).equals(once)).toBe(true);
  });

  test('is dropped with --buang-isian', async () => {
    const input = folder.put('b3.xlsx', berkas());
    await susunTo(input, 'h3.xlsx');
    await type('h3.xlsx', 'Realisasi', IZIN, 'TW I', 9);
    const { out } = await susunTo(input, 'h3.xlsx', '--buang-isian');
    expect(out).toContain('Isian yang dahulu ada di HASIL tidak dipakai lagi (--buang-isian).');
    expect(rowOf(contentOf('h3.xlsx'), IZIN)).not.toHaveProperty('TW I');
  });

  test('whose indikator is gone stands in the list below the table', async () => {
    const input = folder.put('b4.xlsx', berkas());
    await susunTo(input, 'h4.xlsx');
    await type('h4.xlsx', 'Realisasi', IZIN, 'TW I', 9);
    const other = TREE.map((line) =>
      line.map((text) => (text === IZIN ? 'Persentase berkas lengkap tepat waktu' : text)),
    );
    const { out } = await susunTo(folder.put('b4-lain.xlsx', berkas([], other)), 'h4.xlsx');
    expect(out).toContain('1 baris isian tidak lagi mempunyai tempat atau berbeda dari isian di HASIL');
    expect(listed(contentOf('h4.xlsx'))).toEqual(expect.arrayContaining([IZIN, 9]));
  });
});

describe('where BERKAS holds values too', () => {
  test('what HASIL has empty is filled, what differs is listed, HASIL wins, and all results follow it', async () => {
    await susunTo(folder.put('b5.xlsx', berkas([izin(40, 10)])), 'h5.xlsx');
    await type('h5.xlsx', 'Realisasi', IZIN, 'TW I', 9);
    const later = folder.put('b5-tw2.xlsx', berkas([izin(40, 10, 11)]));
    const { out } = await susunTo(later, 'h5.xlsx');
    const after = contentOf('h5.xlsx');
    expect(rowOf(after, IZIN)).toMatchObject({ Target: 40, 'TW I': 9, 'TW II': 11 });
    expect(listed(after)).toContain(10);
    expect(listed(after)).not.toContain(11);
    expect(listed(after)).not.toContain(40);
    expect(out).toContain('1 baris isian tidak lagi mempunyai tempat atau berbeda dari isian di HASIL');
    const { indikator } = hitung(after, baca(after));
    expect(indikator.find((one) => one.indikator === IZIN)?.realisasi).toBe(20);
    const pohon = after.sheets.find(({ mark }) => mark === 'pohon');
    expect(pohon?.cells.map(({ value }) => String(value)).filter((text) => text.includes('50'))).not.toEqual(
      [],
    );
  });

  test.each<[string, Line]>([
    ['numbers', izin(40, 10, 11)],
    ['texts', izin('40', '10', '1.234,5')],
    ['what is no number', izin('empat puluh', 'sepuluh', 11)],
  ])('equal values are not listed: %s', async (name, line) => {
    const input = folder.put(`b6-${name}.xlsx`, berkas([line]));
    await susunTo(input, 'h6.xlsx', '--buang-isian');
    const { out } = await susunTo(input, 'h6.xlsx');
    expect(listed(contentOf('h6.xlsx'))).toEqual([]);
    expect(out).not.toContain('baris isian');
  });
});

describe('the table Data Cascading', () => {
  test('edited in HASIL is not written over without a word', async () => {
    const input = folder.put('b7.xlsx', berkas());
    await susunTo(input, 'h7.xlsx');
    await type(
      'h7.xlsx',
      'Data Cascading',
      'Terlaksananya penerbitan izin',
      'Kinerja',
      'Terbitnya izin tepat waktu',
    );
    const before = readFileSync(within('h7.xlsx'));
    const { status, out, err } = await susunTo(input, 'h7.xlsx');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(
      /: Data Cascading di HASIL sudah disunting di 1 tempat \(misalnya Data Cascading!F\d+\) dan akan diganti/,
    );
    expect(readFileSync(within('h7.xlsx')).equals(before)).toBe(true);

    const forced = await susunTo(input, 'h7.xlsx', '--timpa');
    expect(forced.status).toBe(0);
    expect(forced.out).toContain('Isi Data Cascading di HASIL berbeda dari BERKAS; yang dipakai isi BERKAS.');
    expect(baca(contentOf('h7.xlsx')).cascade).toMatchObject({
      sasaran: [{ program: [{ kegiatan: [{ kinerja: { teks: 'Terlaksananya penerbitan izin' } }] }] }],
    });
  });

  test('is left alone where it is not composed', async () => {
    const input = folder.put('b8.xlsx', berkas());
    await susunTo(input, 'h8.xlsx');
    await type(
      'h8.xlsx',
      'Data Cascading',
      'Terlaksananya penerbitan izin',
      'Kinerja',
      'Terbitnya izin tepat waktu',
    );
    expect((await susunTo(input, 'h8.xlsx', '--lembar', 'pohon')).status).toBe(0);
    const data = contentOf('h8.xlsx').sheets.find(({ mark }) => mark === 'data');
    expect(data?.cells.map(({ value }) => value)).toContain('Terbitnya izin tepat waktu');
  });

  test('that BERKAS has outgrown is replaced, and that is said', async () => {
    await susunTo(folder.put('b9.xlsx', berkas()), 'h9.xlsx');
    const other = TREE.map((line) => line.map((text) => (text === IZIN ? 'Jumlah izin usaha' : text)));
    const { status, out } = await susunTo(folder.put('b9-lain.xlsx', berkas([], other)), 'h9.xlsx');
    expect(status).toBe(0);
    expect(out).toContain('Isi Data Cascading di HASIL berbeda dari BERKAS; yang dipakai isi BERKAS.');
  });
});

describe('what was typed outside the tables', () => {
  /** Puts a text into a cell of HASIL that a sheet of the kind has; `find` says which. */
  async function overwrite(
    hasil: string,
    mark: string,
    find: (text: string) => boolean,
    value: string,
  ): Promise<void> {
    await work(hasil, async (book) => {
      const sheet = (await book.read()).sheets.find((one) => one.mark === mark);
      const cell = sheet?.cells.find((one) => find(String(one.value)));
      if (!sheet || !cell) throw new Error(`no such cell in ${mark}`);
      await book.write([
        { place: { lembar: sheet.name, row: cell.row, col: cell.col }, before: cell.value, value },
      ]);
    });
  }

  test('a text mended in the tree is not drawn over without a word', async () => {
    const input = folder.put('b20.xlsx', berkas());
    await susunTo(input, 'h20.xlsx');
    await overwrite('h20.xlsx', 'pohon', (text) => text.includes('penerbitan izin'), 'Terbitnya izin');
    const { status, err } = await susunTo(input, 'h20.xlsx');
    expect(status).toBe(2);
    expect(err).toMatch(
      /: Lembar gambar di HASIL sudah disunting di 1 tempat \(misalnya Pohon Cascading!C1\d\) dan akan digambar ulang; pindahkan suntingan itu ke BERKAS, atau tambahkan --timpa\./,
    );
    expect(await susunTo(input, 'h20.xlsx', '--lembar', 'data,realisasi,temuan')).toMatchObject({
      status: 0,
    });
    expect(await susunTo(input, 'h20.xlsx', '--timpa')).toMatchObject({ status: 0 });
    expect(await susunTo(input, 'h20.xlsx')).toMatchObject({ status: 0 });
  });

  test('settings of HASIL hold, and those of BERKAS that differ are told', async () => {
    const input = within('b21.xlsx');
    await susunTo(folder.put('b21-asal.xlsx', berkas([izin(40, 10)])), 'b21.xlsx');
    await susunTo(input, 'h21.xlsx');
    const note = 'Setelan di HASIL dan di BERKAS berbeda';
    expect((await susunTo(input, 'h21.xlsx')).out).not.toContain(note);
    await overwrite('h21.xlsx', 'setelan', (text) => text === RUMUS.selisih, RUMUS.perbandingan);
    const { out } = await susunTo(input, 'h21.xlsx');
    expect(out.replace(/\s+/g, ' ')).toContain(
      `${note} (Rumus capaian polaritas minimal); yang dipakai Setelan di HASIL.`,
    );
    expect((await susunTo(input, 'h21.xlsx', '--lembar', 'pohon')).out).not.toContain(note);
    expect((await susunTo(input, 'h21.xlsx', '--buang-isian')).out).not.toContain(note);
  });

  test('a note on Temuan stays with its finding', async () => {
    // A Kegiatan without indikator is a finding.
    const input = folder.put(
      'b22.xlsx',
      berkas(
        [],
        TREE.filter((line) => !line.includes(IZIN)),
      ),
    );
    await susunTo(input, 'h22.xlsx');
    let told: CellValue = '';
    await work('h22.xlsx', async (book) => {
      const sheet = (await book.read()).sheets.find(({ mark }) => mark === 'temuan');
      const found = sheet?.cells.find(({ col, value }) => col === 0 && value === '1');
      told = sheet?.cells.find(({ row, col }) => row === found?.row && col === 4)?.value ?? '';
      const place = { lembar: 'Temuan', row: found?.row ?? 0, col: 6 };
      await book.write([{ place, before: null, value: 'sudah dibahas' }]);
    });
    expect(await susunTo(input, 'h22.xlsx')).toMatchObject({ status: 0 });
    const cells = contentOf('h22.xlsx').sheets.find(({ mark }) => mark === 'temuan')?.cells ?? [];
    const note = cells.find(({ value }) => value === 'sudah dibahas');
    expect(cells.find(({ row, col }) => row === note?.row && col === 4)?.value).toBe(told);
    expect(note?.col).toBe(6);
  });

  test('a validation of the user stays; where the rows below it moved that is told', async () => {
    const input = folder.put('b23.xlsx', berkas());
    await susunTo(input, 'h23.xlsx', '--lembar', 'data');
    const nama = contentOf('h23.xlsx').sheets[0]?.cells.find(({ value }) => value === 'Program Pelayanan');
    const at = cellName(nama?.row ?? -1, 7);
    const parts = unzipSync(readFileSync(within('h23.xlsx')));
    const sheet = Object.keys(parts).find((name) => /worksheets\/sheet\d+\.xml/.test(name)) ?? '';
    const rule = `<dataValidations count="1"><dataValidation type="list" sqref="${at}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
    const text = strFromU8(parts[sheet] ?? new Uint8Array()).replace('<printOptions', `${rule}<printOptions`);
    const edited = text.includes(rule) ? text : text.replace('<pageMargins', `${rule}<pageMargins`);
    folder.put(
      'h23.xlsx',
      zip({
        ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])),
        [sheet]: edited,
      }),
    );
    const same = await susunTo(input, 'h23.xlsx', '--lembar', 'data');
    expect(same).toMatchObject({ status: 0, err: '' });
    expect(same.out).not.toContain('bergeser');
    const other = TREE.map((line) =>
      line.map((one) => one.replace(/^(Program|Kegiatan|Sub Kegiatan) /, '$&Lain ')),
    );
    const { out } = await susunTo(
      folder.put('b23-lain.xlsx', berkas([], other)),
      'h23.xlsx',
      '--lembar',
      'data',
    );
    expect(out.replace(/\s+/g, ' ')).toContain(
      `Baris bergeser di bawah validasi atau format bersyarat buatan sendiri (Data Cascading!${at}); periksa selnya.`,
    );
    expect(strFromU8(unzipSync(readFileSync(within('h23.xlsx')))[sheet] ?? new Uint8Array())).toContain(
      `sqref="${at}"`,
    );
  });
});

describe('what is not ours', () => {
  const OTHER =
    'Sudah ada berkas lain di sini yang bukan hasil susunan; pilih nama lain, atau tambahkan --timpa untuk menggantinya.';

  test.each<[string, Uint8Array | string]>([
    ['a workbook of the user', foreign()],
    ['a text', 'bukan buku kerja'],
    ['an empty file', ''],
    ['a damaged workbook', foreign().subarray(0, 400)],
  ])('is left alone, and replaced with --timpa: %s', async (name, content) => {
    const input = folder.put('b10.xlsx', berkas());
    const hasil = folder.put(`${name}.xlsx`, content);
    expect(await listen('susun', input, '-o', hasil)).toEqual({
      status: 2,
      out: '',
      err: `cascading: ${hasil}: ${OTHER}\n`,
    });
    expect(await listen('susun', input, '-o', hasil, '--buang-isian')).toMatchObject({ status: 2 });
    expect(readFileSync(hasil)).toEqual(Buffer.from(content));
    expect(await listen('susun', input, '-o', hasil, '--timpa')).toMatchObject({ status: 0, err: '' });
    expect(readXlsx(readFileSync(hasil)).sheets.every(({ mark }) => mark !== null)).toBe(true);
  });

  test.each([[], ['--buang-isian'], ['--timpa']])(
    'in a HASIL of ours stays, byte for byte: sheets, charts, comments %j',
    async (...options) => {
      const input = folder.put('b11.xlsx', berkas());
      const content = readXlsx(readFileSync(input));
      const book = fileWorkbook(foreign(), 'h11.xlsx');
      await book.read();
      await book.compose(susun(content, baca(content)));
      folder.put('h11.xlsx', (await book.changed()) ?? new Uint8Array());
      expect((await susunTo(input, 'h11.xlsx', ...options)).status).toBe(0);
      const [before, after] = [unzipSync(foreign()), unzipSync(readFileSync(within('h11.xlsx')))];
      const own = Object.keys(before).filter((part) =>
        /sheet[12]\.xml|chart|drawing|comments|table1/.test(part),
      );
      expect(own).toHaveLength(9);
      for (const part of own)
        expect(strFromU8(after[part] ?? new Uint8Array())).toBe(strFromU8(before[part] ?? new Uint8Array()));
    },
  );

  test('two sheets of one kind: neither is replaced', async () => {
    const input = folder.put('b12.xlsx', berkas());
    await susunTo(input, 'h12.xlsx', '--lembar', 'data');
    const copied = fileWorkbook(new Uint8Array(readFileSync(within('h12.xlsx'))), 'h12.xlsx');
    const { sheets } = await copied.read();
    const hasil = folder.put(
      'h12-dua.xlsx',
      craft({
        sheets: { A: grid([['x']]), B: grid([['x']]) },
        after: `<definedNames>${[0, 1].map((i) => `<definedName name="_CascadingKinerja" localSheetId="${i}" hidden="1">"${sheets[0]?.mark ?? ''}"</definedName>`).join('')}</definedNames>`,
      }),
    );
    const { status, err } = await listen('susun', input, '-o', hasil);
    expect({ status, err }).toEqual({
      status: 2,
      err: `cascading: ${hasil}: Lembar "A" dan "B" di HASIL sama-sama hasil susunan; hapus salah satunya lalu susun lagi.\n`,
    });
  });
});

test('HASIL keeps its permissions; a failure keeps it as it was', async () => {
  const input = folder.put('b13.xlsx', berkas());
  await susunTo(input, 'h13.xlsx');
  chmodSync(within('h13.xlsx'), 0o640);
  await susunTo(input, 'h13.xlsx');
  expect((statSync(within('h13.xlsx')).mode & 0o777).toString(8)).toBe('640');
  const before = readFileSync(within('h13.xlsx'));
  expect((await listen('susun', folder.put('rusak.xlsx', 'PK..'), '-o', within('h13.xlsx'))).status).toBe(2);
  expect(readFileSync(within('h13.xlsx')).equals(before)).toBe(true);
  expect(existsSync(within('rusak-hasil.xlsx'))).toBe(false);
});
