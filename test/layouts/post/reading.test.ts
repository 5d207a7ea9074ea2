import type { Kegiatan, Program, Tujuan } from '../../../src/cascade/cascade';
import { baca } from '../../../src/workflow/baca';
import { runs } from '../../support/runs';
import { drawPosts, type Stated } from './draw';

const stated = (box: Tujuan, anak: Stated[] = []): Stated => ({
  kinerja: box.kinerja?.teks ?? null,
  indikator: box.indikator.map(({ teks }) => teks),
  pemilik: box.pemilik.map(({ teks }) => teks),
  anak,
});
const kegiatan = (one: Kegiatan) => stated(one);
const program = (one: Program) => stated(one, one.kegiatan.map(kegiatan));

/** In one order: who serves two Sasaran is drawn once. */
const sorted = (list: readonly Stated[]): Stated[] =>
  list
    .map(({ kinerja, indikator, pemilik, anak }) => ({ kinerja, indikator, pemilik, anak: sorted(anak) }))
    .sort((a, b) => a.indikator.join().localeCompare(b.indikator.join()));

test('a cascade by post is read in any hand', () => {
  for (let seed = 1; seed <= runs(200); seed += 1) {
    const { sheet, sasaran, habits } = drawPosts(seed);
    const { cascade, sumber, tidakTerbaca } = baca({ sheets: [sheet] });
    expect({
      ...{ seed, habits, tata: sumber.map(({ tata }) => tata), loose: cascade.tanpaInduk, tidakTerbaca },
      nomor: cascade.sasaran.map(({ nomor }) => nomor),
      sasaran: sorted(cascade.sasaran.map((one) => stated(one, one.program.map(program)))),
    }).toEqual({
      ...{ seed, habits, tata: ['jabatan'], loose: undefined, tidakTerbaca: [] },
      nomor: sasaran.map(({ nomor }) => nomor),
      sasaran: sorted(sasaran),
    });
  }
});
