import { boxes } from '../cascade/walk';
import type { Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { withoutNumber } from './shared/measures';
import { saysSomething } from './shared/texts';

/** Counts documents, reports or activities; words that only say that all are meant may stand between. */
const OUTPUT =
  /^(?:jumlah|jml|banyaknya)\s+(?:(?:total|seluruh|jenis|penyusunan|pelaksanaan|penyelenggaraan)\s+)*(?:dokumen|laporan|kegiatan|sosialisasi|pelatihan|bimbingan teknis|bimtek|rapat|workshop|seminar|penyuluhan)(?!\p{L})/iu;

export const indikatorKeluaranDiSasaran: Rule = {
  id: 'indikator-keluaran-di-sasaran',
  tingkat: 'saran',
  judul: 'Indikator keluaran pada Tujuan atau Sasaran',
  alasan: 'Tujuan dan Sasaran diukur dari hasilnya; banyaknya dokumen atau kegiatan mengukur keluaran.',
  *check({ cascade }) {
    for (const visit of boxes(cascade)) {
      if (visit.jenis !== 'tujuan' && visit.jenis !== 'sasaran') continue;
      for (const indikator of visit.node.indikator) {
        if (!saysSomething(indikator) || !OUTPUT.test(withoutNumber(indikator.teks))) continue;
        yield faultAt(
          visit,
          {
            pesan: `${callNode(visit)}: indikator "${indikator.teks}" menghitung keluaran, bukan hasil.`,
            perbaikan:
              'Ganti dengan ukuran hasilnya, misalnya "Indeks …" atau "Persentase …"; pindahkan hitungan keluaran ke Kegiatan atau Sub Kegiatan.',
          },
          indikator.lokasi,
        );
      }
    }
  },
};
