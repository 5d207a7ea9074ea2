import fc from 'fast-check';
import { baca } from '../../src/workflow/baca';
import { periksa } from '../../src/workflow/periksa';
import { agency } from './agency';
import { boxesOf, linesOf, prosesOf, subKegiatanOf, type CascadeData } from './cascade-data';
import { draw } from './draw';
import { expected, sheetsAgree } from './expected';
import { habits } from './habits';
import { runs } from '../support/runs';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const RUNS = { seed: 86, numRuns: runs(20) };

test('a sound cascade has no kesalahan, and only the peringatan that it earns', () => {
  fc.assert(
    fc.property(seeds, seeds, (a, h) => {
      const how = habits(h);
      const cascade = agency(a);
      const drawn = draw(cascade, how);
      const { temuan, ringkasan } = periksa(baca(drawn.content), { ketat: false });
      const warned = temuan.filter(({ tingkat }) => tingkat !== 'saran').map(({ aturan }) => aturan);
      const shown = expected(cascade, how);
      expect(ringkasan.siapDiajukan).toBe(true);
      expect(tally(warned.filter((id) => sheetsAgree(cascade, how) || id !== 'lembar-berbeda'))).toEqual(
        earned(shown, drawn.strays.length, drawn.leftOut.length > 0 ? 1 : 0),
      );
    }),
    RUNS,
  );
});

test('with ketat every Sub Kegiatan without team is found, and nothing else', () => {
  fc.assert(
    fc.property(seeds, seeds, (a, h) => {
      const how = habits(h);
      const drawn = draw(agency(a), how);
      const { temuan } = periksa(baca(drawn.content), { ketat: true });
      const without = subKegiatanOf(expected(agency(a), how)).filter(
        ({ sub }) => !sub.proses.some(({ jenis }) => jenis === 'tim'),
      );
      const found = temuan.filter(({ tingkat }) => tingkat === 'kesalahan');
      expect(found.every(({ aturan }) => aturan === 'sub-kegiatan-tanpa-tim')).toBe(true);
      expect(found.map(({ simpul }) => simpul?.kode).sort()).toEqual(without.map(({ kode }) => kode).sort());
    }),
    { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 3) },
  );
});

/** How many peringatan of each rule the invented cascade deserves: it leaves out some DO and some indikator. */
function earned(cascade: CascadeData, strays: number, leftOut: number): Record<string, number> {
  const unmeasured = boxesOf(cascade)
    .filter(({ level }) => level === 'tujuan' || level === 'sasaran' || level === 'program')
    .flatMap(({ box }) =>
      box.indikator.filter((each) => each.do === null && each.teks.startsWith('Persentase')),
    );
  const uneven = prosesOf(cascade)
    .flatMap(({ kode, proses }) => linesOf(kode, proses))
    .filter(({ lines }) => lines.kinerja.length !== lines.indikator.length);
  return tally([
    ...unmeasured.map(() => 'persentase-tanpa-do'),
    ...uneven.map(() => 'jumlah-indikator-berbeda'),
    ...Array.from({ length: strays }, () => 'sel-tidak-terbaca'),
    ...Array.from({ length: leftOut }, () => 'versi-ganda'),
  ]);
}

function tally(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
