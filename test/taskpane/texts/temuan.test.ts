import { RULES } from '../../../src/rules';
import { REALIZATION } from '../../../src/rules/realization';
import { BAGIAN, TEMUAN, temuanTexts } from '../../../src/taskpane/texts/temuan';
import { translator } from '../../../src/taskpane/texts/terjemahan';
import { examplesOf, temuanIn } from '../../rules/examples';

test('probe', () => {
  const ids = [...RULES, ...REALIZATION].map(({ id }) => id);
  const all = ids.flatMap((id) => examplesOf(id, 'salah').flatMap(temuanIn));
  const used = new Set<string>();
  for (const f of all) {
    const en = temuanTexts.en(f);
    console.log(f.aturan + '\n' + f.pesan + '\n' + en.pesan.teks + (en.pesan.lang ?? '') + '\n' + f.perbaikan + '\n' + en.perbaikan.teks + (en.perbaikan.lang ?? ''));
    for (const s of [f.pesan, f.perbaikan])
      for (const p of TEMUAN[f.aturan] ?? [])
        if (translator({ ...BAGIAN, x: [p] })('x', s) !== null) used.add(f.aturan + p[0]);
  }
  console.log(Object.entries(TEMUAN).flatMap(([id, ps]) => ps.filter((p) => !used.has(id + p[0])).map((p) => id + ' ' + p[0])).join('\n'));
});
