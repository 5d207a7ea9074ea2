import type { Anggota, KelompokAnggota } from '../../cascade/cascade';
import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import { faultAt } from '../shared/fault';
import type { Rule } from '../rule';

export const nomorAnggotaTidakUrut: Rule<'nomor-anggota-tidak-urut'> = {
  id: 'nomor-anggota-tidak-urut',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim') continue;
      for (const odd of oddMembers(visit.node.anggota)) {
        yield faultAt(
          visit,
          {
            kode: 'nomor-anggota-tidak-urut',
            data: { simpul: nodeName(visit), nomor: odd.nomor, nama: odd.teks },
          },
          odd.lokasi,
        );
      }
    }
  },
};

type Numbered = Anggota & { readonly nomor: number };

const isNumbered = (member: Anggota): member is Numbered => member.nomor !== null;

/** In each group the first member whose number does not follow. A group begins at 1 or runs on. */
function* oddMembers(groups: readonly KelompokAnggota[]): Generator<Numbered> {
  let last = 0;
  for (const { nama } of groups) {
    let expected = [1, last + 1];
    // a member without number may have been counted or not
    let uncounted = 0;
    let odd: Numbered | null = null;
    for (const member of nama) {
      if (!isNumbered(member)) {
        uncounted += 1;
        continue;
      }
      const { nomor } = member;
      if (!expected.some((first) => nomor >= first && nomor <= first + uncounted)) odd ??= member;
      last = nomor;
      expected = [last + 1];
      uncounted = 0;
    }
    if (odd) yield odd;
  }
}
