import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/hosts/xlsx';
import type { CellChange } from '../../../src/workbook/port';
import type { Cell, WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import { formulir, pemilikIsian, type Formulir, type Masukan } from '../../../src/workflow/isian';
import { cobaIsian, simpanIsian, teksMasukan, type Ketikans } from '../../../src/workflow/isian/coba';
import { hasilUlang } from '../../../src/workflow/isian/ulang';
import { sheetOf } from '../../layouts/realisasi/table';
import { workbookOf } from '../../support/grid';
import { runs } from '../../support/runs';

const contoh = readXlsx(
  new Uint8Array(readFileSync(join(__dirname, '../../../samples/contoh-realisasi.xlsx'))),
);
const reading = baca(contoh);
const perhitungan = hitung(contoh, reading);
const dka = formulir(contoh, perhitungan, { pemilik: 'kabid dka', triwulan: 3, bagian: 'triwulan' });

/** The workbook after cells were written. */
function written({ sheets }: WorkbookContent, changes: readonly CellChange[]): WorkbookContent {
  return {
    sheets: sheets.map((sheet) => {
      const own = changes.filter(({ place }) => place.lembar === sheet.name);
      const kept = sheet.cells.filter(
        ({ row, col }) => !own.some(({ place }) => place.row === row && place.col === col),
      );
      const cells = own.flatMap(({ place: { row, col }, value }): Cell[] => {
        if (typeof value === 'number') return [{ row, col, kind: 'number', value }];
        return typeof value === 'string' ? [{ row, col, kind: 'text', value }] : [];
      });
      return { ...sheet, cells: [...kept, ...cells].sort((a, b) => a.row - b.row || a.col - b.col) };
    }),
  };
}

function typed(form: Formulir, texts: Readonly<Record<string, string>>): Ketikans {
  return new Map(
    form.kelompok
      .flatMap(({ masukan }) => masukan)
      .flatMap((one) => {
        const teks = texts[one.kata];
        return teks === undefined ? [] : [[one.id, { teks, sebelum: one.isi }] as const];
      }),
  );
}

function groupOf(form: Formulir, kode: string) {
  const found = form.kelompok.find(({ simpul }) => simpul.kode === kode);
  if (!found) throw new Error(`no group ${kode}`);
  return found;
}

function first(form: Formulir, kode: string): Masukan {
  const [masukan] = groupOf(form, kode).masukan;
  if (!masukan) throw new Error(`no input at ${kode}`);
  return masukan;
}

test('an owner gets the inputs of his nodes, in whatever letter case he is written', () => {
  expect(new Set(dka.kelompok.flatMap(({ pemilik }) => pemilik))).toEqual(new Set(['Kabid DKA']));
  expect([dka.kelompok.length, dka.tanpaBaris, dka.tutup]).toEqual([16, 0, null]);
  expect(pemilikIsian(dka.isi)[0]).toBe('Kepala');
});

test('an input says its words, what was typed before, and the opening balance where it counts', () => {
  const form = formulir(contoh, perhitungan, { pemilik: null, triwulan: 3, bagian: 'triwulan' });
  const [a, b] = groupOf(form, '1.1').masukan;
  expect([a?.komponen, a?.isi, a?.sebelumnya, a?.saldo, a?.akumulasi]).toEqual([
    'a',
    50,
    { triwulan: 2, angka: 200 },
    1200,
    'jumlah',
  ]);
  // TW II of the denominator is empty: what was typed last before is TW I.
  expect([b?.komponen, b?.sebelumnya, b?.saldo, b?.akumulasi]).toEqual([
    'b',
    { triwulan: 1, angka: 4000 },
    null,
    'terakhir',
  ]);
  const { masukan } = groupOf(
    formulir(contoh, perhitungan, { pemilik: null, triwulan: 3, bagian: 'target' }),
    '1.1',
  );
  expect(masukan.map(({ peran, isi, saldo }) => [peran, isi, saldo])).toEqual([
    ['target', 50, null],
    ['tahunLalu', 1200, null],
  ]);
});

test('a mean of other nodes has no inputs, and follows what is typed below it', () => {
  const form = formulir(contoh, perhitungan, { pemilik: null, triwulan: 3, bagian: 'triwulan' });
  expect(groupOf(form, '5.6').masukan).toEqual([]);
  const below = first(form, '5.6.1');
  const coba = cobaIsian(form, new Map([[below.id, { teks: '2', sebelum: below.isi }]]));
  // (2 + 1 + 2) / 5 and 9 / 12
  expect(coba.hasil.get(groupOf(form, '5.6').id)?.realisasi).toBe(87.5);
});

test('typing shows the result at once; only cells that change are written', () => {
  const form = formulir(contoh, perhitungan, { pemilik: null, triwulan: 3, bagian: 'triwulan' });
  const group = groupOf(form, '1.1');
  const [a] = group.masukan;
  if (!a) throw new Error('no input');
  const ketikans: Ketikans = new Map([[a.id, { teks: '450', sebelum: a.isi }]]);
  const hasil = cobaIsian(form, ketikans).hasil.get(group.id);
  // (1200 + 150 + 200 + 450) / 4000 x 100 = 50, of a target of 50
  expect(hasil).toMatchObject({
    realisasi: 50,
    capaian: 100,
    predikat: 'Sangat Tinggi',
    terhadapTahunan: true,
  });
  expect(simpanIsian(form, ketikans)).toEqual([{ place: a.place, before: 50, value: 450 }]);
  expect(simpanIsian(form, new Map([[a.id, { teks: '50', sebelum: 50 }]]))).toEqual([]);
});

test.each([
  ['1.234', { kind: 'ambigu', calon: [1234, 1.234] }],
  ['banyak', { kind: 'bukan-angka' }],
  ['-3', { kind: 'negatif' }],
  ['', null],
  ['12 dokumen', { kind: 'satuan', tertulis: 'dokumen', satuan: 'ASN' }],
  ['12 orang', null],
  ['85 %', { kind: 'satuan', tertulis: '%', satuan: 'ASN' }],
])('%j is told so', (teks, problem) => {
  const one = first(dka, dka.kelompok.find(({ masukan }) => masukan.length > 0)?.simpul.kode ?? '');
  const coba = cobaIsian(dka, new Map([[one.id, { teks, sebelum: one.isi }]]));
  expect(coba.masalah.get(one.id) ?? null).toEqual(problem);
});

test('what somebody else wrote since the typing began is told before it is saved', () => {
  const one = first(dka, dka.kelompok.find(({ masukan }) => masukan.length > 0)?.simpul.kode ?? '');
  const coba = cobaIsian(dka, new Map([[one.id, { teks: '12', sebelum: 777 }]]));
  expect(coba.masalah.get(one.id)).toEqual({ kind: 'bentrok', sekarang: one.isi });
});

test('a closed quarter is shown, not offered', () => {
  const setelan = contoh.sheets.find(({ mark }) => mark === 'setelan');
  const row = setelan?.cells.find(({ value }) => value === 'Penutupan TW III')?.row ?? -1;
  const closed = written(contoh, [
    {
      place: { lembar: setelan?.name ?? '', row, col: 1 },
      before: null,
      value: 'ditutup 24 November 2026 oleh Kasubag',
    },
  ]);
  const form = formulir(closed, hitung(closed, reading), {
    pemilik: 'Kabid DKA',
    triwulan: 3,
    bagian: 'triwulan',
  });
  expect(form.tutup).toBe('ditutup 24 November 2026 oleh Kasubag');
  expect(new Set(form.kelompok.flatMap(({ masukan }) => masukan.map(({ kunci }) => kunci)))).toEqual(
    new Set(['tutup']),
  );
  const one = form.kelompok.flatMap(({ masukan }) => masukan)[0];
  expect(simpanIsian(form, new Map([[one?.id ?? '', { teks: '9', sebelum: one?.isi ?? null }]]))).toEqual([]);
  const open = formulir(closed, hitung(closed, reading), {
    pemilik: 'Kabid DKA',
    triwulan: 4,
    bagian: 'triwulan',
  });
  expect(open.tutup).toBeNull();
});

test('what is shown while typing is what hitung gives once it is written', () => {
  const texts = fc.constantFrom('', '0', '7', '12,5', '1.234,5', '3000', '-2', '40 dokumen', '1.234', 'x');
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 3, 4),
      fc.constantFrom('triwulan', 'target'),
      fc.array(texts, { minLength: 150, maxLength: 150 }),
      (triwulan, bagian, list) => {
        const form = formulir(contoh, perhitungan, { pemilik: null, triwulan, bagian });
        const cells = form.kelompok.flatMap(({ masukan }) => masukan);
        const ketikans: Ketikans = new Map(
          cells.map((one, i) => [one.id, { teks: list[i % list.length] ?? '', sebelum: one.isi }]),
        );
        const coba = cobaIsian(form, ketikans);
        const after = hitung(written(contoh, simpanIsian(form, ketikans)), reading, { triwulan });
        for (const group of form.kelompok) {
          const shown = coba.hasil.get(group.id);
          const real = after.indikator[group.index];
          if (!shown) continue;
          expect([shown.realisasi, shown.capaian, shown.predikat, shown.sementara]).toEqual([
            real?.realisasi,
            real?.capaian,
            real?.predikat,
            real?.sementara,
          ]);
        }
      },
    ),
    { numRuns: runs(6) },
  );
}, 60_000);

test('a number is offered for typing so that it reads back the same', () => {
  const one = first(dka, dka.kelompok.find(({ masukan }) => masukan.length > 0)?.simpul.kode ?? '');
  expect(teksMasukan({ ...one, isi: 1234567.25 })).toBe('1234567,25');
  expect(teksMasukan({ ...one, isi: 0.855, persen: true })).toBe('85,5');
  expect(teksMasukan({ ...one, isi: null })).toBe('');
});

test('results of formulas are told after a change, and none where nothing changed', () => {
  expect(hasilUlang(contoh, reading)).toEqual([]);
  const form = formulir(contoh, perhitungan, { pemilik: null, triwulan: 3, bagian: 'triwulan' });
  const [a] = groupOf(form, '1.1').masukan;
  if (!a) throw new Error('no input');
  const now = written(contoh, [{ place: a.place, before: 50, value: 450 }]);
  const values = hasilUlang(now, reading).map(({ value }) => value);
  expect(values).toContain(50);
  expect(values).toContain(100);
});

test('typed texts of several inputs count together', () => {
  const form = formulir(contoh, perhitungan, { pemilik: null, triwulan: 4, bagian: 'triwulan' });
  const group = groupOf(form, '2.1');
  const [a, b] = group.masukan;
  const ketikans = typed(form, { [a?.kata ?? '']: '4000', [b?.kata ?? '']: '3000' });
  const hasil = cobaIsian(form, ketikans).hasil.get(group.id);
  expect([hasil?.melebihiPenyebut, hasil?.terhadapTahunan]).toEqual([true, false]);
});

describe('a percent cell', () => {
  const shown = (stored: number) => {
    const cell = { kind: 'number', value: stored, format: '0%' } as const;
    const workbook = workbookOf(
      sheetOf([
        ['Indikator', 'Satuan', 'Target', 'TW I'],
        ['Persentase A', '%', 100, cell],
      ]),
    );
    const form = formulir(workbook, hitung(workbook, baca(workbook)), {
      pemilik: null,
      triwulan: 1,
      bagian: 'triwulan',
    });
    return {
      form,
      one: first(form, ''),
      realisasi: hitung(workbook, baca(workbook)).indikator[0]?.realisasi,
    };
  };

  test.each([
    [0.57, 57, '57'],
    [0.285, 28.5, '28,5'],
    [0.145, 14.5, '14,5'],
    [0.07, 7, '7'],
    [1.1, 110, '110'],
    [0.29, 29, '29'],
  ])('that stores %s counts as %s and offers "%s"', (stored, value, text) => {
    const { form, one, realisasi } = shown(stored);
    expect([realisasi, teksMasukan(one)]).toEqual([value, text]);
    // Typed again it is written back untouched; another number to 15 digits.
    expect(simpanIsian(form, new Map([[one.id, { teks: text, sebelum: stored }]]))).toEqual([]);
    const changed = simpanIsian(form, new Map([[one.id, { teks: '58,1 %', sebelum: stored }]]));
    expect(changed.map((change) => change.value)).toEqual([0.581]);
  });

  test('keeps all digits of a formula where nothing is changed', () => {
    const { form, one } = shown(1 / 3);
    expect(teksMasukan(one)).toBe('33,3333333333333');
    expect(simpanIsian(form, new Map([[one.id, { teks: '33,3333333333333', sebelum: 1 / 3 }]]))).toEqual([]);
  });
});
