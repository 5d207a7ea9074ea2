import type { Cascade } from '../../src/cascade/cascade';
import { perTriwulan, quarterList, quartersFrom } from '../../src/measure/quarters';
import { SETELAN_BAWAAN } from '../../src/measure/setelan';
import type { Isian } from '../../src/realisasi/entry';
import { measureWorkbook } from '../../src/realisasi/measureWorkbook';
import type { Baris, TabelRealisasi } from '../../src/realisasi/table';

/** The model alone: tables as plain data, whatever sheet they were read from. */

const EMPTY: Cascade = {
  ...{ judul: null, perangkatDaerah: null, kabupaten: null, tahun: null },
  ...{ penandatangan: null, tujuan: null, sasaran: [] },
};

const typed = (angka: number): Isian => ({
  ...{ lembar: 'Kinerja', row: 1, col: 0 },
  ...{ isi: angka, angka, persen: false, masalah: null },
});

function row(indikator: string, target: number, ...triwulan: (number | null)[]): Baris {
  return {
    ...{ lembar: 'Kinerja', row: 1, col: 0, kode: '', jenis: '', uraian: '', indikator, pemilik: '' },
    ...{ komponen: 'nilai', keterangan: '', satuan: '', akumulasi: null, polaritas: null },
    ...{ target: typed(target), targetTriwulan: perTriwulan(() => null), tahunLalu: null },
    triwulan: quartersFrom(triwulan.map((value) => (value === null ? null : typed(value)))),
    ...{ bukti: '', catatan: '' },
  };
}

function table(rows: readonly Baris[], more: Partial<TabelRealisasi> = {}): TabelRealisasi {
  return {
    ...{ lembar: 'Kinerja', span: { row: 0, col: 0, rows: 2, cols: 6 }, ours: false, rows, leftovers: [] },
    ...{ triwulanBerjalan: null, catatan: null, belumDihitung: [] },
    ...more,
  };
}

const measured = (...tables: readonly TabelRealisasi[]) =>
  measureWorkbook(EMPTY, { tables, setelan: SETELAN_BAWAAN });

test('what the quarters of an indikator come to at the end of each', () => {
  const [one] = measured(table([row('Jumlah layanan', 12, 3, null, 6)])).indikator;
  expect(one && quarterList(one.hasil).map(({ realisasi, capaian }) => [realisasi, capaian])).toEqual([
    ...[
      [3, 25],
      [3, 25],
    ],
    ...[
      [9, 75],
      [9, 75],
    ],
  ]);
});

describe('the current quarter', () => {
  const filled = table([row('Jumlah layanan', 12, 3, 3)]);
  const chosen = { ...filled, triwulanBerjalan: 4 } as const;

  test('is the one asked for, else the one chosen in a table, else the latest that is filled, else I', () => {
    const realization = { tables: [chosen], setelan: SETELAN_BAWAAN };
    expect(measureWorkbook(EMPTY, realization, 1).triwulan).toBe(1);
    expect(measured(chosen).triwulan).toBe(4);
    expect(measured(filled).triwulan).toBe(2);
    expect(measured(table([row('Jumlah layanan', 12)])).triwulan).toBe(1);
  });
});

test('of two tables with one indikator the first counts, and the rows of the other are told', () => {
  const [one, ...others] = measured(
    table([row('Jumlah layanan', 12, 3)]),
    table([row('Jumlah layanan', 12, 5)], { lembar: 'Lama' }),
  ).indikator;
  expect(others).toEqual([]);
  expect([one?.hasil[1].realisasi, one?.ganda.length]).toEqual([3, 1]);
});
