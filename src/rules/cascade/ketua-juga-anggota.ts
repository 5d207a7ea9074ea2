import { walk } from '../../cascade/walk';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { isSamePerson, personOf } from '../shared/persons';
import { saysSomething } from '../shared/texts';

export const ketuaJugaAnggota: Rule<'ketua-juga-anggota'> = {
  id: 'ketua-juga-anggota',
  tingkat: 'peringatan',
  *check({ cascade }) {
    for (const visit of walk(cascade)) {
      if (visit.jenis !== 'tim') continue;
      const nama = visit.node.ketua?.nama ?? null;
      if (!saysSomething(nama)) continue;
      const leader = personOf(nama.teks);
      for (const member of visit.node.anggota.flatMap((group) => group.nama)) {
        if (!saysSomething(member) || !isSamePerson(leader, personOf(member.teks))) continue;
        yield faultAt(
          visit,
          { kode: 'ketua-juga-anggota', data: { simpul: nodeName(visit), nama: member.teks } },
          member.lokasi,
        );
      }
    }
  },
};
