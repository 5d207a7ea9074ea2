import type { Anggota, KelompokAnggota } from '../cascade/cascade';
import { walk } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';

export const nomorAnggotaTidakUrut: Rule = {
  id: 'nomor-anggota-tidak-urut',
  tingkat: 'saran',
  judul: 'Nomor anggota tidak urut',
  alasan: 'Nomor yang meloncat atau ganda sering berarti ada nama yang terhapus atau tertulis dua kali.',
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim') continue;
      for (const odd of oddMembers(visit.node.anggota)) {
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: nomor anggota tidak urut pada "${odd.nomor}) ${odd.teks}".`,
            perbaikan: 'Periksa apakah ada anggota yang terlewat atau ganda, lalu urutkan nomornya.',
          },
          odd.lokasi,
        );
      }
    }
  },
};

/** In each group the first member whose number does not follow. A group begins at 1 or runs on. */
function* oddMembers(groups: readonly KelompokAnggota[]): Generator<Anggota> {
  let last = 0;
  for (const { nama } of groups) {
    let expected = [1, last + 1];
    // a member without number may have been counted or not
    let uncounted = 0;
    let odd: Anggota | null = null;
    for (const member of nama) {
      const { nomor } = member;
      if (nomor === null) {
        uncounted += 1;
        continue;
      }
      if (!expected.some((first) => nomor >= first && nomor <= first + uncounted)) odd ??= member;
      last = nomor;
      expected = [last + 1];
      uncounted = 0;
    }
    if (odd) yield odd;
  }
}
