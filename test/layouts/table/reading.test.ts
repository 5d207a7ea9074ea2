import type { Cascade, Kegiatan, Program, Sasaran, SubKegiatan, Tujuan } from '../../../src/cascade/cascade';
import { baca } from '../../../src/workflow/baca';
import { agency } from '../../agencies/agency';
import { runs } from '../../support/runs';
import {
  drawTable,
  settleTable,
  TABLE_CHOICES,
  tableHabits,
  USUAL_TABLE,
  type Shown,
  type ShownNode,
  type TableHabits,
} from './draw';

type Box = Tujuan & { nama?: SubKegiatan['nama']; nomor?: number };

const node = (box: Box, anak: ShownNode[] = []): ShownNode => ({
  ...(box.nomor !== undefined && { nomor: box.nomor }),
  nama: box.nama?.teks ?? null,
  kinerja: box.kinerja?.teks ?? null,
  indikator: box.indikator.map((one) => ({ teks: one.teks, do: one.do?.teks ?? null })),
  pemilik: box.pemilik.map(({ teks }) => teks),
  anak,
});
const kegiatan = (one: Kegiatan) =>
  node(
    one,
    one.subKegiatan.map((sub) => node(sub)),
  );
const program = (one: Program) => node(one, one.kegiatan.map(kegiatan));
const sasaran = (one: Sasaran) => node(one, one.program.map(program));

const shape = (cascade: Cascade): Shown => ({
  tujuan: cascade.tujuan && node(cascade.tujuan),
  sasaran: cascade.sasaran.map(sasaran),
});

function reads(seed: number, habits: TableHabits): void {
  const { sheets, shown } = drawTable(agency(seed), habits);
  const { cascade, sumber, tidakTerbaca } = baca({ sheets });
  expect({ habits, tata: [...new Set(sumber.map(({ tata }) => tata))] }).toEqual({ habits, tata: ['datar'] });
  expect({ habits, ...shape(cascade) }).toEqual({ habits, ...shown });
  expect(cascade.tanpaInduk).toBeUndefined();
  expect(tidakTerbaca).toEqual([]);
}

const usually = new Map<string, unknown>(Object.entries(USUAL_TABLE));
const oneHabit = Object.entries(TABLE_CHOICES).flatMap(([habit, choices]) =>
  (choices as readonly unknown[])
    .filter((choice) => choice !== usually.get(habit))
    .map((choice) => [habit, choice] as const),
);

test('a flat table in the usual hand is read', () => {
  for (let seed = 1; seed <= 10; seed++) reads(seed, USUAL_TABLE);
});

test.each(oneHabit)('a flat table is read with the habit %s: %s', (habit, choice) => {
  for (let seed = 1; seed <= 5; seed++) reads(seed, settleTable({ ...USUAL_TABLE, seed, [habit]: choice }));
});

test('a flat table is read with any habits', () => {
  for (let seed = 1; seed <= runs(150); seed++) reads(seed, tableHabits(seed));
});
