import { boxes } from '../../cascade/walk';
import { nodeName } from '../data/node';
import type { Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { withoutNumber } from '../shared/measures';
import { saysSomething } from '../shared/texts';

/** Counts documents, reports or activities; words that only say that all are meant may stand between. */
const OUTPUT =
  /^(?:jumlah|jml|banyaknya)\s+(?:(?:total|seluruh|jenis|penyusunan|pelaksanaan|penyelenggaraan)\s+)*(?:dokumen|laporan|kegiatan|sosialisasi|pelatihan|bimbingan teknis|bimtek|rapat|workshop|seminar|penyuluhan)(?!\p{L})/iu;

export const indikatorKeluaranDiSasaran: Rule<'indikator-keluaran-di-sasaran'> = {
  id: 'indikator-keluaran-di-sasaran',
  tingkat: 'saran',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'tujuan' && visit.jenis !== 'sasaran') continue;
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator) || !OUTPUT.test(withoutNumber(indikator.teks))) continue;
        yield faultAt(
          visit,
          {
            kode: 'indikator-keluaran-di-sasaran',
            data: { simpul: nodeName(visit), indikator: indikator.teks },
          },
          indikator.lokasi,
        );
      }
    }
  },
};
