import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { listen, SAMPLE, testFolder } from './listen';

const folder = testFolder();
const within = (name: string): string => path.join(folder.path, name);
const sample = readFileSync(SAMPLE);

async function compose(hasil: string, ...options: readonly string[]): Promise<string[]> {
  const { status, err } = await listen('susun', SAMPLE, '-o', hasil, ...options);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return readXlsx(readFileSync(hasil)).sheets.map(({ mark }) => mark ?? '');
}

/** A cascade without the places it stands in. */
async function cascadeOf(file: string): Promise<unknown> {
  const { out } = await listen('baca', file, '--json');
  return JSON.parse(out, (key, value: unknown) => (key === 'lokasi' ? undefined : value)) as unknown;
}

test('the sample is composed, the input untouched, and reading the result gives the same cascade', async () => {
  await compose(within('hasil.xlsx'));
  expect(readFileSync(SAMPLE).equals(sample)).toBe(true);
  const expected = (await cascadeOf(SAMPLE)) as { cascade: unknown };
  expect(await cascadeOf(within('hasil.xlsx'))).toMatchObject({
    cascade: expected.cascade,
    tidakTerbaca: [],
  });
});

test('what was written where is said', async () => {
  const { out } = await listen(
    'susun',
    SAMPLE,
    '-o',
    within('kata.xlsx'),
    '--lembar',
    'data',
    '--kertas',
    'F4',
  );
  expect(out).toBe(
    `Hasil ditulis: ${within('kata.xlsx')}\n\nLembar di dalamnya\n  Data Cascading  kertas F4, mendatar\n`,
  );
});

test('--lembar: only the sheets asked for', async () => {
  expect(await compose(within('dua.xlsx'), '--lembar', 'ringkasan,pohon')).toEqual(['pohon', 'ringkasan']);
});

test('--tanggal: the date asked for is printed, none otherwise', async () => {
  const texts = async (name: string, ...options: string[]): Promise<unknown[]> => {
    await compose(within(name), '--lembar', 'temuan', ...options);
    return readXlsx(readFileSync(within(name))).sheets.flatMap(({ cells }) =>
      cells.map(({ value }) => value),
    );
  };
  expect(await texts('tanggal.xlsx', '--tanggal', '2031-02-03')).toContainEqual(
    expect.stringContaining('2031'),
  );
  expect(await texts('tanpa.xlsx')).not.toContainEqual(expect.stringContaining('2031'));
});

test('the same input gives the same bytes', async () => {
  await compose(within('satu.xlsx'));
  await compose(within('lagi.xlsx'));
  expect(readFileSync(within('satu.xlsx')).equals(readFileSync(within('lagi.xlsx')))).toBe(true);
});

test('the output is not the input, under another name either', async () => {
  const input = folder.put('asal.xlsx', sample);
  symlinkSync(input, within('tautan.xlsx'));
  for (const hasil of [input, within('tautan.xlsx'), path.relative(process.cwd(), input)]) {
    expect(await listen('susun', input, '-o', hasil)).toEqual({
      status: 2,
      out: '',
      err: `cascading: ${hasil}: HASIL sama dengan BERKAS, padahal BERKAS tidak boleh diubah; pilih nama lain setelah -o.\n`,
    });
  }
  expect(readFileSync(input).equals(sample)).toBe(true);
});

test('a failure leaves no output, and an existing one as it was', async () => {
  const broken = folder.put('rusak.xlsx', sample.subarray(0, 9000));
  const existing = folder.put('ada.xlsx', 'hasil lama');
  expect((await listen('susun', broken, '-o', existing)).status).toBe(2);
  expect((await listen('susun', broken, '-o', within('belum.xlsx'))).status).toBe(2);
  expect(readFileSync(existing, 'utf8')).toBe('hasil lama');
  expect(existsSync(within('belum.xlsx'))).toBe(false);
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a place that cannot be written', async () => {
  const hasil = within('tidak/ada/hasil.xlsx');
  expect(await listen('susun', SAMPLE, '-o', hasil)).toEqual({
    status: 2,
    out: '',
    err: `cascading: ${hasil}: Folder untuk HASIL tidak ada; buat dahulu atau pilih folder lain.\n`,
  });
});
