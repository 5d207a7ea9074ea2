import { berputar, ukur, type Terukur } from '../../src/measure/measure';
import { jelaskanDO } from '../../src/measure/do';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';
import type { Akumulasi } from '../../src/measure/quarters';

type Quarters = readonly (number | null)[];

function typed(akumulasi: Akumulasi, triwulan: Quarters, saldo: number | null = null) {
  return { akumulasi, triwulan, saldo };
}

function item(kode: string, teks: string, teksDO: string | null, more: Partial<Terukur>): Terukur {
  return {
    kode,
    penjelasan: jelaskanDO(teks, teksDO),
    polaritas: 'maksimal',
    target: 100,
    targetTriwulan: [],
    nilai: null,
    variables: [],
    simpul: [],
    ...more,
  };
}

function measured(...list: Terukur[]): unknown[] {
  return ukur(list, SETELAN_BAWAAN).map((results) => results.map((r) => [r.realisasi, r.capaian]));
}

test('a ratio of stocks and flows', () => {
  const ratio = item('1.1', 'Persentase A', 'jumlah A dibagi jumlah B dikali 100', {
    target: 80,
    variables: [typed('jumlah', [10, 10, null, 20]), typed('terakhir', [50, null, 80, null])],
  });
  expect(measured(ratio)).toEqual([
    [
      [20, 25],
      [40, 50],
      [25, 31.25],
      [50, 62.5],
    ],
  ]);
});

test('a kumulatif ratio begins with its opening balance', () => {
  const ratio = item('1.1', 'Persentase A', 'A dibagi B dikali 100 (kumulatif dari tahun sebelumnya)', {
    variables: [typed('jumlah', [null, 5, 5, null], 40), typed('terakhir', [200, null, null, null])],
  });
  expect(measured(ratio)).toEqual([
    [
      [null, null],
      [22.5, 22.5],
      [25, 25],
      [25, 25],
    ],
  ]);
});

test('an IP ASN score is converted by its weight', () => {
  const score = item('1', 'Persentase Kompetensi', 'konversi nilai IP ASN komponen kompetensi', {
    target: 60,
    variables: [typed('terakhir', [null, null, null, 30])],
  });
  expect(measured(score)).toEqual([
    [
      [null, null],
      [null, null],
      [null, null],
      [75, 125],
    ],
  ]);
});

test('a division by 0 has no value and says which kind it is', () => {
  const ratio = (a: number) =>
    item('1', 'Persentase A', 'A dibagi B dikali 100', {
      variables: [typed('jumlah', [a, null, null, null]), typed('jumlah', [0, null, null, null])],
    });
  expect(ukur([ratio(3), ratio(0)], SETELAN_BAWAAN).map(([first]) => first)).toEqual([
    { realisasi: null, capaian: null, sementara: false, penyebutNol: 'nol' },
    { realisasi: null, capaian: null, sementara: false, penyebutNol: 'kosong' },
  ]);
});

test('a mean is taken of the capaian of exactly the named nodes', () => {
  const mean = item('1', 'Persentase capaian', 'Rerata capaian Kegiatan X dan Kegiatan Y', {
    simpul: ['1.1', '1.2'],
  });
  const x = item('1.1', 'Jumlah X', null, { target: 10, nilai: typed('jumlah', [5, 5, null, null]) });
  const y = item('1.2', 'Jumlah Y', null, { target: 20, nilai: typed('jumlah', [null, 5, null, null]) });
  const second = item('1.2', 'Jumlah Z', null, { target: 4, nilai: typed('jumlah', [null, 3, null, null]) });
  const [results] = ukur([mean, x, y, second], SETELAN_BAWAAN);
  expect(results?.map((r) => [r.realisasi, r.sementara])).toEqual([
    [50, true],
    [75, false],
    [75, false],
    [75, false],
  ]);
});

test('means that lead back to themselves have no value, what they hang on to is found', () => {
  const a = item('1', 'Persentase A', 'Rerata capaian Kegiatan B', { simpul: ['2'] });
  const b = item('2', 'Persentase B', 'Rerata capaian Kegiatan A', { simpul: ['1'] });
  const outside = item('3', 'Persentase C', 'Rerata capaian Kegiatan A', { simpul: ['1'] });
  expect(berputar([a, b, outside])).toEqual([a, b]);
  expect(measured(a, b, outside).flat(2)).toEqual(Array(24).fill(null));
});

test('a quarter is measured against its own target where there is one', () => {
  const count = item('1', 'Jumlah A', null, {
    target: 10,
    targetTriwulan: [2, null, null, 10],
    nilai: typed('jumlah', [1, 1, 1, 1]),
  });
  expect(measured(count)).toEqual([
    [
      [1, 50],
      [2, 20],
      [3, 30],
      [4, 40],
    ],
  ]);
});
