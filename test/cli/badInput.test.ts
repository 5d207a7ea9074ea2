import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { craft, rows } from '../hosts/craft';
import { listen, SAMPLE, testFolder } from './listen';

const folder = testFolder();
const sample = readFileSync(SAMPLE);
const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>Daftar hadir</t></is></c></row>';

function flipped(): Uint8Array {
  const bytes = Uint8Array.from(sample);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 4;
  return bytes;
}

test.each([
  [
    'no such file',
    () => path.join(folder.path, 'tidak-ada.xlsx'),
    'Berkas tidak ditemukan; periksa nama dan foldernya.',
  ],
  ['a path through a file', () => `${SAMPLE}/x.xlsx`, 'Berkas tidak ditemukan; periksa nama dan foldernya.'],
  ['a folder', () => folder.path, 'Ini folder, bukan berkas; sebutkan berkas .xlsx di dalamnya.'],
  ['a device', () => '/dev/null', 'Ini bukan berkas biasa; sebutkan berkas .xlsx.'],
  [
    'an empty file',
    () => folder.put('kosong.xlsx', ''),
    'Berkas ini kosong; ambil kembali salinan yang utuh.',
  ],
  [
    'a renamed .csv',
    () => folder.put('csv.xlsx', 'a;b\n1;2\n'),
    'Berkas ini berisi teks biasa (misalnya CSV); buka di Excel dan simpan sebagai .xlsx.',
  ],
  [
    'a truncated workbook',
    () => folder.put('terpotong.xlsx', sample.subarray(0, 20_000)),
    'Berkas ini rusak atau tidak lengkap; simpan ulang dari Excel atau ambil kembali salinan yang utuh.',
  ],
  [
    'a workbook with a flipped bit',
    () => folder.put('terbalik.xlsx', flipped()),
    'Berkas ini rusak atau tidak lengkap; simpan ulang dari Excel atau ambil kembali salinan yang utuh.',
  ],
  [
    'a workbook without a cascade',
    () => folder.put('lain.xlsx', craft({ sheets: { Hadir: rows(cell) } })),
    'Tidak ada lembar cascading maupun tabel realisasi yang dikenali ("Hadir": tidak ada kolom Sasaran, Program, Kegiatan atau Indikator); pilih buku kerja lain, atau tunjuk lembarnya dengan --lembar-sumber.',
  ],
])('%s: one line on stderr, nothing on stdout, status 2', async (_, make, sentence) => {
  const file = make();
  const refused = { status: 2, out: '', err: `cascading: ${file}: ${sentence}\n` };
  for (const perintah of ['baca', 'periksa', 'hitung']) {
    expect(await listen(perintah, file, '--json')).toEqual(refused);
  }
  const hasil = path.join(folder.path, 'hasil.xlsx');
  expect(await listen('susun', file, '-o', hasil)).toEqual(refused);
  expect(existsSync(hasil)).toBe(false);
});

test('a wrong call: one line on stderr, status 2', async () => {
  expect(await listen('baca')).toEqual({
    status: 2,
    out: '',
    err: 'cascading: BERKAS belum disebut; tulis cascading baca BERKAS.xlsx.\n',
  });
});

test('a name with a line break still gives one line', async () => {
  const { err } = await listen('baca', 'a\nb.xlsx');
  expect(err).toBe('cascading: a b.xlsx: Berkas tidak ditemukan; periksa nama dan foldernya.\n');
});

test('a sheet that is not there', async () => {
  const { status, err } = await listen('baca', SAMPLE, '--lembar-sumber', 'SASARAN 9');
  expect(status).toBe(2);
  expect(err).toBe(
    `cascading: ${SAMPLE}: Lembar "SASARAN 9" tidak ada; yang ada: CASCADING, TUJUAN SASARAN, SASARAN 1, SASARAN 2, ` +
      'SASARAN 3, SASARAN 4, SASARAN 5 (1), SASARAN 5 (2), SASARAN 5 (3), SASARAN 5 (4).\n',
  );
});
