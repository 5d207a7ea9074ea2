import type { Tata } from '../../cascade/reading';
import { walk, type Visit } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';

/** The layouts that show what stands below a Sasaran. */
const SHOWS_CHILDREN: readonly Tata[] = [
  'pohon',
  'matriks',
  'data',
  'datar',
  'mendatar',
  'jabatan',
  'gambar',
];

export const indukTanpaAnak: Rule<'induk-tanpa-anak'> = {
  id: 'induk-tanpa-anak',
  tingkat: 'kesalahan',
  silentAtErrors: true,
  field: 'anak',
  *check({ cascade, sumber }) {
    if (!sumber.some(({ tata }) => SHOWS_CHILDREN.includes(tata))) return;
    for (const visit of walk(cascade)) {
      const missing = missingChild(visit);
      if (missing === null) continue;
      yield faultAt(visit, { kode: 'induk-tanpa-anak', data: { simpul: nodeName(visit), anak: missing } });
    }
  },
};

/** What a node should have below it but has not; null where nothing is missing. */
function missingChild({ jenis, node }: Visit): 'program' | 'kegiatan' | 'subKegiatan' | null {
  if (jenis === 'sasaran') return node.program.length === 0 ? 'program' : null;
  if (jenis === 'program') return node.kegiatan.length === 0 ? 'kegiatan' : null;
  if (jenis === 'kegiatan') return node.subKegiatan.length === 0 ? 'subKegiatan' : null;
  return null;
}
