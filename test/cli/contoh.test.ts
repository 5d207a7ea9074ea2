import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listen, testFolder } from './listen';

const folder = testFolder();
const hasil = path.join(folder.path, 'contoh.xlsx');

test('contoh writes the example, and leaves a file that is there alone', async () => {
  const { status, out, err } = await listen('contoh', '-o', hasil);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain(`Hasil ditulis: ${hasil}`);
  expect(readFileSync(hasil).equals(readFileSync('samples/contoh.xlsx'))).toBe(true);

  folder.put('contoh.xlsx', 'milik pengguna');
  expect(await listen('contoh', '-o', hasil)).toEqual({
    status: 2,
    out: '',
    err: `cascading: ${hasil}: Sudah ada berkas di sini; pilih nama lain, atau tambahkan --timpa untuk menggantinya.\n`,
  });
  expect(readFileSync(hasil, 'utf8')).toBe('milik pengguna');
  expect((await listen('contoh', '-o', hasil, '--timpa')).status).toBe(0);
});

test.each([
  [['contoh'], 'Tempat hasil belum disebut; tambahkan -o HASIL.xlsx.'],
  [
    ['contoh', 'a.xlsx', '-o', hasil],
    'Perintah contoh tidak memerlukan BERKAS; tulis cascading contoh -o HASIL.xlsx.',
  ],
])('%j is answered in one line', async (argv, sentence) => {
  expect(await listen(...argv)).toEqual({ status: 2, out: '', err: `cascading: ${sentence}\n` });
});
