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
    let allowed = new Set([1, last + 1]);
    let odd: Anggota | null = null;
    for (const member of nama) {
      if (member.nomor === null) {
        // a member without number may have been counted or not
        allowed = new Set([...allowed].flatMap((n) => [n, n + 1]));
        continue;
      }
      if (!allowed.has(member.nomor)) odd ??= member;
      last = member.nomor;
      allowed = new Set([last + 1]);
    }
    if (odd) yield odd;
  }
}
