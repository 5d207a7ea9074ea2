import type { Tata } from '../cascade/reading';
import { walk, type Visit } from '../cascade/walk';
import { callNode, faultAt } from './shared/fault';
import type { Rule } from './rule';

/** The layouts that show what stands below a Sasaran. */
const SHOWS_CHILDREN: readonly Tata[] = ['pohon', 'matriks', 'data'];

export const indukTanpaAnak: Rule = {
  id: 'induk-tanpa-anak',
  tingkat: 'kesalahan',
  judul: 'Belum diturunkan ke jenjang di bawahnya',
  alasan: 'Kinerja yang tidak diturunkan tidak akan dikerjakan oleh siapa pun.',
  silentAtErrors: true,
  *check({ cascade, sumber }) {
    if (!sumber.some(({ tata }) => SHOWS_CHILDREN.includes(tata))) return;
    for (const visit of walk(cascade)) {
      const missing = missingChild(visit);
      if (missing === null) continue;
      yield faultAt(visit, {
        pesan: `${callNode(visit)} belum memiliki ${missing}.`,
        perbaikan: `Tambahkan ${missing} yang mendukungnya, atau hapus bila tidak dipakai lagi.`,
      });
    }
  },
};

/** What a node should have below it but has not; null where nothing is missing. */
function missingChild({ jenis, node }: Visit): string | null {
  if (jenis === 'sasaran') return node.program.length === 0 ? 'Program' : null;
  if (jenis === 'program') return node.kegiatan.length === 0 ? 'Kegiatan' : null;
  if (jenis === 'kegiatan') return node.subKegiatan.length === 0 ? 'Sub Kegiatan' : null;
  return null;
}
