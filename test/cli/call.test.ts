import { readCall } from '../../src/cli/call';

const call = (line: string) => readCall(line.split(' ').filter((word) => word !== ''));

test('each command with its defaults', () => {
  expect(call('baca a.xlsx')).toEqual({ perintah: 'baca', berkas: 'a.xlsx', json: false, lembarSumber: [] });
  expect(call('periksa a.xlsx b.xlsx')).toEqual({
    perintah: 'periksa',
    berkas: ['a.xlsx', 'b.xlsx'],
    json: false,
    ketat: false,
    lembarSumber: [],
  });
  expect(call('hitung a.xlsx')).toEqual({
    perintah: 'hitung',
    berkas: 'a.xlsx',
    json: false,
    jelaskan: false,
    triwulan: null,
    lembarSumber: [],
  });
  expect(call('susun a.xlsx -o b.xlsx')).toEqual({
    perintah: 'susun',
    berkas: 'a.xlsx',
    hasil: 'b.xlsx',
    lembar: ['pohon', 'ringkasan', 'matriks', 'data', 'realisasi', 'temuan'],
    kertas: 'A3',
    tanggal: null,
    cakupan: null,
    nama: true,
    capaian: true,
    timpa: false,
    buangIsian: false,
    lembarSumber: [],
  });
});

test('options stand anywhere, and are read', () => {
  expect(call('--json periksa --ketat a.xlsx')).toMatchObject({
    perintah: 'periksa',
    json: true,
    ketat: true,
  });
  expect(call('hitung --triwulan=3 a.xlsx --json')).toMatchObject({ triwulan: 3, json: true });
  expect(
    call('susun -o b.xlsx a.xlsx --lembar data,Pohon,data --kertas f4 --tanggal 2024-02-29'),
  ).toMatchObject({ hasil: 'b.xlsx', lembar: ['pohon', 'data'], kertas: 'F4', tanggal: '2024-02-29' });
  expect(
    readCall(['susun', 'a.xlsx', '-o', 'b.xlsx', '--cakupan', 'Kabid PA', '--tanpa-nama', '--tanpa-capaian']),
  ).toMatchObject({ cakupan: 'Kabid PA', nama: false, capaian: false });
});

test('sheets to read may be named several times, with spaces in their names', () => {
  const { lembarSumber } = Object.assign(
    { lembarSumber: [] },
    readCall(['baca', 'a.xlsx', '--lembar-sumber', 'SASARAN 1', '--lembar-sumber=SASARAN 5 (1)']),
  );
  expect(lembarSumber).toEqual(['SASARAN 1', 'SASARAN 5 (1)']);
});

test('help and version win over everything else', () => {
  expect(call('--bantuan')).toEqual({ perintah: 'bantuan' });
  expect(call('periksa --bantuan --salah')).toEqual({ perintah: 'bantuan' });
  for (const word of ['--help', '-h']) expect(call(word)).toEqual({ perintah: 'bantuan' });
  for (const word of ['--version', '-v']) expect(call(word)).toEqual({ perintah: 'versi' });
  expect(call('--versi')).toEqual({ perintah: 'versi' });
});

test('after -- every word is a file', () => {
  expect(call('baca -- --aneh.xlsx')).toMatchObject({ berkas: '--aneh.xlsx' });
});

test.each([
  ['', 'Perintah belum disebut; pakai baca, periksa, hitung, susun, contoh (lihat cascading --bantuan).'],
  [
    'cek a.xlsx',
    'Perintah "cek" tidak dikenal; pakai baca, periksa, hitung, susun, contoh (lihat cascading --bantuan).',
  ],
  ['baca', 'BERKAS belum disebut; tulis cascading baca BERKAS.xlsx.'],
  ['periksa --json', 'BERKAS belum disebut; tulis cascading periksa BERKAS.xlsx.'],
  ['baca a.xlsx b.xlsx', 'Perintah baca memakai satu BERKAS saja; jalankan satu per satu.'],
  ['baca a.xlsx --salah', 'Pilihan --salah tidak dikenal oleh perintah baca; lihat cascading --bantuan.'],
  ['baca a.xlsx -x', 'Pilihan -x tidak dikenal oleh perintah baca; lihat cascading --bantuan.'],
  ['baca a.xlsx --ketat', 'Pilihan --ketat tidak dikenal oleh perintah baca; lihat cascading --bantuan.'],
  ['--salah', 'Pilihan --salah tidak dikenal; lihat cascading --bantuan.'],
  [
    'periska a.xlsx',
    'Perintah "periska" tidak dikenal; mungkin maksudnya periksa (lihat cascading --bantuan).',
  ],
  // Three letters off: no slip.
  [
    'perixyz a.xlsx',
    'Perintah "perixyz" tidak dikenal; pakai baca, periksa, hitung, susun, contoh (lihat cascading --bantuan).',
  ],
  [
    'periksa a.xlsx --ketta',
    'Pilihan --ketta tidak dikenal oleh perintah periksa; mungkin maksudnya --ketat (lihat cascading --bantuan).',
  ],
  [
    'susun a.xlsx -o b.xlsx --lembar data --lembar pohon',
    'Pilihan --lembar disebut dua kali; sebut sekali saja.',
  ],
  ['susun a.xlsx -o b.csv', 'HASIL "b.csv" harus berakhiran .xlsx; tulis -o HASIL.xlsx.'],
  ['susun a.xlsx --json', 'Pilihan --json tidak dikenal oleh perintah susun; lihat cascading --bantuan.'],
  ['baca a.xlsx --json=ya', 'Pilihan --json tidak memerlukan nilai; lihat cascading --bantuan.'],
  ['susun a.xlsx', 'Tempat hasil belum disebut; tambahkan -o HASIL.xlsx.'],
  ['susun a.xlsx -o', 'Pilihan -o memerlukan nilai; lihat cascading --bantuan.'],
  ['susun a.xlsx -o --kertas A3', 'Pilihan -o memerlukan nilai; lihat cascading --bantuan.'],
  ['baca a.xlsx --lembar-sumber', 'Pilihan --lembar-sumber memerlukan nilai; lihat cascading --bantuan.'],
  ['hitung a.xlsx --triwulan 5', 'Triwulan "5" tidak dikenal; pakai 1, 2, 3 atau 4.'],
  ['hitung a.xlsx --triwulan III', 'Triwulan "III" tidak dikenal; pakai 1, 2, 3 atau 4.'],
  ['susun a.xlsx -o b.xlsx --kertas A5', 'Kertas "A5" tidak dikenal; pakai A3, A4, F4.'],
  [
    'susun a.xlsx -o b.xlsx --lembar pohon,peta',
    'Lembar "peta" tidak dikenal; pakai pohon, ringkasan, matriks, data, realisasi, temuan, dipisah koma.',
  ],
  [
    'susun a.xlsx -o b.xlsx --tanggal 2024-02-30',
    'Tanggal "2024-02-30" tidak ada; tulis sebagai YYYY-MM-DD, misalnya 2024-12-31.',
  ],
  [
    'susun a.xlsx -o b.xlsx --tanggal 31-12-2024',
    'Tanggal "31-12-2024" tidak ada; tulis sebagai YYYY-MM-DD, misalnya 2024-12-31.',
  ],
])('a wrong call says what to do: cascading %s', (line, sentence) => {
  expect(() => call(line)).toThrow(new Error(sentence));
});
