import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import { capaianPemilik, capaianSasaran } from '../../../src/workflow/hitung/ringkas';

const contoh = readXlsx(
  new Uint8Array(readFileSync(join(__dirname, '../../../samples/contoh-realisasi.xlsx'))),
);
const perhitungan = hitung(contoh, baca(contoh), { triwulan: 3 });

test("every owner of the example stands once; 'ketua tim' is the one who leads, who owns those nodes too", () => {
  expect(
    capaianPemilik(perhitungan).map(({ pemilik, indikator, terisi }) => [pemilik, indikator, terisi]),
  ).toEqual([
    ['Kepala', 9, 7],
    ['Kabid PA', 11, 11],
    ['Ka UPT', 1, 1],
    ['Kabid DKA', 16, 15],
    ['Kabid MP', 7, 7],
    ['Kabid PPIK', 11, 11],
    ['Sekretaris', 9, 8],
    ['Kasubag Binpro dan Keu', 2, 2],
    ['Kasubag Umpeg', 15, 15],
  ]);
});

test('the capaian of a Sasaran is the mean of its own indikator, provisional while one has none', () => {
  expect(capaianSasaran(perhitungan).map(({ capaian, sementara }) => [capaian, sementara])).toEqual([
    [93.75, false],
    [100, false],
    [expect.closeTo(106.6667, 4), false],
    [95, false],
    [expect.closeTo(98.8235, 4), true],
  ]);
});
