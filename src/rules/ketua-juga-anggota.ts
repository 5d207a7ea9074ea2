import { walk } from '../cascade/walk';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { isSamePerson, personOf } from './shared/persons';
import { saysSomething } from './shared/texts';

export const ketuaJugaAnggota: Rule = {
  id: 'ketua-juga-anggota',
  tingkat: 'peringatan',
  judul: 'Ketua juga tertulis sebagai anggota',
  alasan: 'Seorang ketua tidak melapor kepada dirinya sendiri; kinerjanya akan dihitung dua kali.',
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
          {
            pesan: `${callNode(visit)}: "${member.teks}" tertulis sebagai ketua dan sebagai anggota.`,
            perbaikan: 'Hapus namanya dari daftar anggota, atau ganti ketuanya.',
          },
          member.lokasi,
        );
      }
    }
  },
};
