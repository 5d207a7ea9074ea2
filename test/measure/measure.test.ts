import { jelaskanDO } from '../../src/measure/do';
import { berputar, capaianSimpul, ukur, type Terukur } from '../../src/measure/measure';
import { quartersFrom, TRIWULAN, type Akumulasi } from '../../src/measure/quarters';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';

type Quarters = readonly (number | null)[];

function typed(akumulasi: Akumulasi, triwulan: Quarters, saldo: number | null = null) {
  return { akumulasi, triwulan: quartersFrom(triwulan), saldo };
}

function item(kode: string, teks: string, teksDO: string | null, more: Partial<Terukur>): Terukur {
  return {
    kode,
    penjelasan: jelaskanDO(teks, teksDO),
    polaritas: 'maksimal',
    target: 100,
    targetTriwulan: [],
    jenisTarget: 'tahunan',
    nilai: null,
    variables: [],
    simpul: [],
    ...more,
  };
}

function measured(...list: Terukur[]): unknown[] {
  return ukur(list, SETELAN_BAWAAN).map((results) =>
    TRIWULAN.map((n) => [results[n].realisasi, results[n].capaian]),
  );
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
  expect(ukur([ratio(3), ratio(0)], SETELAN_BAWAAN).map((results) => results[1])).toEqual([
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
  expect(TRIWULAN.map((n) => [results?.[n].realisasi, results?.[n].sementara])).toEqual([
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

test('a quarter target of 0 has no capaian; an empty one falls back on the year', () => {
  const count = item('1', 'Jumlah A', null, {
    target: 10,
    targetTriwulan: [0, null, null, null],
    nilai: typed('jumlah', [1, 1, null, null]),
  });
  expect(measured(count)).toEqual([
    [
      [1, null],
      [2, 20],
      [2, 20],
      [2, 20],
    ],
  ]);
});

test('levels by quarter are averaged over the filled quarters only', () => {
  const level = item('1', 'Persentase A', null, {
    target: 80,
    nilai: typed('rata-rata', [40, null, 80, null]),
  });
  expect(measured(level)).toEqual([
    [
      [40, 50],
      [40, 50],
      [60, 75],
      [60, 75],
    ],
  ]);
});

test('where less is better the setting decides the formula', () => {
  const waiting = item('1', 'Waktu tunggu', null, {
    polaritas: 'minimal',
    target: 10,
    nilai: typed('terakhir', [25, 8, 0, null]),
  });
  const by = (rumusMinimal: 'selisih' | 'perbandingan') => {
    const [results] = ukur([waiting], { ...SETELAN_BAWAAN, rumusMinimal });
    return TRIWULAN.map((n) => results?.[n].capaian);
  };
  expect(by('selisih')).toEqual([0, 120, 200, 200]);
  expect(by('perbandingan')).toEqual([40, 125, null, null]);
});

test('what a mean lacks makes it sementara, up to the means of means', () => {
  const top = item('1', 'Persentase A', 'Rerata capaian Program B', { simpul: ['1.1'] });
  const middle = item('1.1', 'Persentase B', 'Rerata capaian Kegiatan C dan Kegiatan D', {
    simpul: ['1.1.1', '1.1.2'],
  });
  const c = item('1.1.1', 'Jumlah C', null, { target: 4, nilai: typed('jumlah', [1, 1, 1, 1]) });
  const d = item('1.1.2', 'Jumlah D', null, { target: 2, nilai: typed('jumlah', [null, null, 1, null]) });
  const results = ukur([top, middle, c, d], SETELAN_BAWAAN);
  expect(results.slice(0, 2).map((one) => TRIWULAN.map((n) => [one[n].realisasi, one[n].sementara]))).toEqual(
    [
      [
        [25, true],
        [50, true],
        [62.5, false],
        [75, false],
      ],
      [
        [25, true],
        [50, true],
        [62.5, false],
        [75, false],
      ],
    ],
  );
});

test('a node counts by the mean of its own indikator that have a capaian', () => {
  expect(
    capaianSimpul([
      { capaian: 80, sementara: false },
      { capaian: null, sementara: false },
    ]),
  ).toEqual({
    value: 80,
    sementara: true,
  });
  expect(
    capaianSimpul([
      { capaian: 80, sementara: false },
      { capaian: 120, sementara: true },
    ]),
  ).toEqual({
    value: 100,
    sementara: true,
  });
  expect(capaianSimpul([])).toEqual({ value: null, sementara: false });
});

test('a mean that names nothing certain, or a node without indikator, has no value', () => {
  const none = item('1', 'Persentase A', 'Rerata capaian Kegiatan X', { simpul: [] });
  const bare = item('2', 'Persentase B', 'Rerata capaian Kegiatan Y', { simpul: ['9'] });
  expect(measured(none, bare).flat(2)).toEqual(Array(16).fill(null));
});

test('a value typed in stands before what could be computed', () => {
  const mean = item('1', 'Persentase A', 'Rerata capaian Kegiatan X', {
    simpul: ['2'],
    nilai: typed('terakhir', [70, null, null, null]),
  });
  const ratio = item('2', 'Persentase B', 'jumlah A dibagi jumlah B', {
    variables: [typed('jumlah', [1, null, null, null]), typed('terakhir', [2, null, null, null])],
    nilai: typed('terakhir', [null, 60, null, null]),
  });
  expect(measured(mean, ratio)).toEqual([
    [
      [70, 70],
      [70, 70],
      [70, 70],
      [70, 70],
    ],
    [
      [null, null],
      [60, 60],
      [60, 60],
      [60, 60],
    ],
  ]);
});

test('a mean of itself is a circle, a long chain of means is none', () => {
  const self = item('1', 'Persentase A', 'Rerata capaian Kegiatan A', { simpul: ['1'] });
  expect(berputar([self])).toEqual([self]);
  const chain = Array.from({ length: 300 }, (_, i) =>
    item(String(i), 'Persentase A', 'Rerata capaian Kegiatan B', { simpul: [String(i + 1)] }),
  );
  const last = item('300', 'Jumlah A', null, { target: 2, nilai: typed('jumlah', [1, null, null, null]) });
  expect(berputar([...chain, last])).toEqual([]);
  expect(ukur([...chain, last], SETELAN_BAWAAN)[0]?.[1].realisasi).toBe(50);
});
