import { boxes, type BoxVisit } from '../../cascade/walk';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { withoutNumber } from '../shared/measures';
import { saysSomething } from '../shared/texts';

export const kinerjaBukanHasil: Rule<'kinerja-bukan-hasil'> = {
  id: 'kinerja-bukan-hasil',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      const { kinerja } = visit.node;
      if (visit.jenis === 'kegiatan' || visit.jenis === 'subKegiatan' || !saysSomething(kinerja)) continue;
      if (!beginsWithActivity(withoutNumber(kinerja.teks), visit)) continue;
      yield faultAt(
        visit,
        { kode: 'kinerja-bukan-hasil', data: { simpul: nodeName(visit), kinerja: kinerja.teks } },
        kinerja.lokasi,
      );
    }
  },
};

const ACTIVITY = /^(?:melaksanakan|pelaksanaan|penyusunan|tersusunnya)(?![\p{L}-])/iu;
const CARRIED_OUT = /^terlaksananya(?![\p{L}-])/iu;
const PAPER_MADE = /^tersedianya\s+(?:dokumen|laporan|data|rancangan|pedoman|bahan)(?!\p{L})/iu;

function beginsWithActivity(kinerja: string, visit: BoxVisit): boolean {
  if (ACTIVITY.test(kinerja) || PAPER_MADE.test(kinerja)) return true;
  return CARRIED_OUT.test(kinerja) && !isPenunjang(visit);
}

/** The program that serves the agency itself: by its name, or by the nomenclature code x.xx.01. */
function isPenunjang({ jenis, nama }: BoxVisit): boolean {
  if (jenis !== 'program') return false;
  return (
    /^(?:[\dx.]+\s+)?(?:program\s+)?penunjang(?!\p{L})/iu.test(nama) ||
    /^[\dx]+\.[\dx]{2}\.01\.?(?:\s|$)/iu.test(nama)
  );
}
