import { craft, grid } from '../hosts/craft';
import { bytesOf, FormE81 } from '../layouts/foreign-table/e81';
import { listen, SAMPLE, testFolder } from './listen';

const folder = testFolder();

/** A realization table as an agency keeps it, without a cascade. */
const table = folder.put(
  'realisasi.xlsx',
  craft({
    sheets: {
      'Realisasi 2024': grid([
        ['Indikator', 'Satuan', 'Pemilik', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        ['Jumlah izin yang terbit', 'izin', 'Kabid Perizinan', '200', '40', '60', '', ''],
        ['Jumlah pengaduan yang ditangani', 'pengaduan', 'Kabid Perizinan', '10', '', '', '', ''],
      ]),
      Catatan: grid([['catatan rapat']]),
    },
  }),
);

interface Answer {
  readonly triwulan: number;
  readonly indikator: readonly { indikator: string; target: number; realisasi: number; capaian: number }[];
}

test('a table alone is computed up to its latest filled quarter', async () => {
  const { status, out, err } = await listen('hitung', table, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const answer = JSON.parse(out) as Answer;
  expect(answer.triwulan).toBe(2);
  expect(answer.indikator).toMatchObject([
    { indikator: 'Jumlah izin yang terbit', target: 200, realisasi: 100, capaian: 50 },
    { indikator: 'Jumlah pengaduan yang ditangani', target: 10, realisasi: null, capaian: null },
  ]);
});

test('--triwulan: up to that quarter', async () => {
  const { out } = await listen('hitung', table, '--triwulan', '1', '--json');
  expect((JSON.parse(out) as Answer).indikator[0]).toMatchObject({ realisasi: 40, capaian: 20 });
});

test('as text: owners with a bar, then their indikator', async () => {
  const { status, out } = await listen('hitung', table);
  expect(status).toBe(0);
  expect(out).toContain('1 dari 2 indikator sudah memiliki realisasi.');
  expect(out).toContain('  Kabid Perizinan  1/2 terisi  ██████████░░░░░░░░░░  50 %');
  expect(out).toMatch(/Jumlah izin yang terbit +200 +100 +50 % +Sangat Rendah/);
});

test('as text: a form E.81 shows its own last column beside, and what the marks mean', async () => {
  const form = new FormE81().head();
  form.isi({ program: 'Program A', indikator: 'Jumlah surat', renja: [40], tw: [[20], [30]], tingkat: [32] });
  const file = folder.put('e81.xlsx', bytesOf({ 'E.81': form }));
  const { out } = await listen('hitung', file);
  expect(out).toContain(
    [
      'Tanpa pemilik',
      '────────────────────',
      '  Kode  Indikator                 Target  Realisasi  Capaian  Predikat       Renstra',
      '        Jumlah surat (Program A)      40         50   125 %   Sangat Tinggi    32 %   ██████████+',
      '',
      'Keterangan',
      '  + capaian lebih dari 100 %',
      '  Renstra: kolom terakhir formulir E.81, terhadap target Renstra',
    ].join('\n'),
  );
  const answer = JSON.parse((await listen('hitung', file, '--json')).out) as {
    indikator: { simpul: object; capaianRenstra: number }[];
  };
  expect(answer.indikator.map(({ simpul, capaianRenstra }) => [simpul, capaianRenstra])).toEqual([
    [{ jenis: 'program', kode: '', nama: 'Program A', jalur: [] }, 32],
  ]);
});

test('--jelaskan: the cells of each value, how they became one, target, formula and scale', async () => {
  const { status, out } = await listen('hitung', table, '--jelaskan');
  expect(status).toBe(0);
  expect(out).toContain(
    [
      'Kabid Perizinan',
      '────────────────────',
      '  Jumlah izin yang terbit',
      '    Baris      Realisasi 2024!A2',
      '    DO         tidak ada; nilainya diketik langsung',
      '    Diketik    TW I 40 (E2) + TW II 60 (F2); dijumlahkan: 100',
      '    Realisasi  100 izin',
      '    Target     200 (D2), target tahunan',
      '    Capaian    realisasi ÷ target × 100 = 100 ÷ 200 × 100 = 50 %',
      '               ██████████░░░░░░░░░░ 50 %',
      '    Predikat   Sangat Rendah (di bawah 51; skala Permendagri 86/2017: 91, 76, 66, 51)',
      '',
      '  Jumlah pengaduan yang ditangani',
      '    Baris      Realisasi 2024!A3',
      '    DO         tidak ada; nilainya diketik langsung',
      '    Diketik    belum diisi',
      '    Realisasi  belum ada',
      '    Target     10 (D3), target tahunan',
      '    Capaian    belum ada',
      '',
    ].join('\n'),
  );
});

test('--jelaskan of a ratio: each variable with its opening balance, and the formula with the numbers put in', async () => {
  const { out } = await listen('hitung', 'samples/contoh-realisasi.xlsx', '--jelaskan');
  expect(out).toContain(
    [
      '  1.2  Persentase ASN yang telah mengikuti uji kompetensi dan potensi',
      '    Milik      Program Kepegawaian',
      '    Baris      Realisasi!D18',
      '    DO         jumlah ASN yang telah mengikuti uji kompetensi dan potensi dibagi jumlah seluruh ASN',
      '               dikali 100 (kumulatif dari tahun sebelumnya)',
      '    a          jumlah ASN yang telah mengikuti uji kompetensi dan potensi',
      '               s.d. tahun lalu 800 (L16) + TW I 100 (M16) + TW II 0 (N16) + TW III 100 (O16);',
      '               dijumlahkan: 1.000',
      '    b          jumlah seluruh ASN',
      '               TW I 4.000 (M17); dipakai yang terakhir: 4.000',
      '    Realisasi  a ÷ b × 100 = 1.000 ÷ 4.000 × 100 = 25 %',
      '    Target     40 (K18), target tahunan',
      '    Capaian    realisasi ÷ target × 100 = 25 ÷ 40 × 100 = 62,5 %',
    ].join('\n'),
  );
  expect(out).toContain('Realisasi  a ÷ bobot kompetensi × 100 = 30 ÷ 40 × 100 = 75 %\n');
  expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
});

test('--jelaskan --json: the same as data, the rest as it was', async () => {
  const plain = JSON.parse((await listen('hitung', table, '--json')).out) as { indikator: object[] };
  const { out } = await listen('hitung', table, '--json', '--jelaskan');
  const { indikator } = JSON.parse(out) as { indikator: { jelas: object }[] };
  expect(indikator).toEqual(plain.indikator.map((one, i) => ({ ...one, jelas: indikator[i]?.jelas })));
  expect(indikator[0]?.jelas).toEqual({
    do: null,
    rumus: null,
    hitungan: null,
    komponen: [
      {
        ...{ huruf: '', kata: 'Jumlah izin yang terbit', akumulasi: 'jumlah', saldo: null, nilai: 100 },
        triwulan: [
          { triwulan: 1, angka: 40, lokasi: { lembar: 'Realisasi 2024', sel: 'E2' } },
          { triwulan: 2, angka: 60, lokasi: { lembar: 'Realisasi 2024', sel: 'F2' } },
        ],
        tidakTerbaca: [],
      },
    ],
    simpul: [],
    target: { angka: 200, lokasi: { lembar: 'Realisasi 2024', sel: 'D2' }, berlaku: 'tahun' },
    rumusCapaian: 'realisasi ÷ target × 100',
    hitunganCapaian: '100 ÷ 200 × 100',
    skala: {
      nama: 'Kinerja (Permendagri 86/2017)',
      sumber: 'Permendagri 86/2017: 91, 76, 66, 51',
      batas: 'di bawah 51',
    },
  });
});

test('the sample has no numbers yet: status 0, and a hint what to do', async () => {
  const { status, out } = await listen('hitung', SAMPLE);
  expect(status).toBe(0);
  expect(out).toContain('Belum ada tabel realisasi; buat dengan cascading susun lalu isi.\n');
});

test('--lembar-sumber: other sheets are not looked at', async () => {
  expect(await listen('hitung', table, '--lembar-sumber', 'Catatan')).toMatchObject({ status: 2, out: '' });
});
