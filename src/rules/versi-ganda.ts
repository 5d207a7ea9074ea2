import type { Rule } from './rule';

export const versiGanda: Rule = {
  id: 'versi-ganda',
  tingkat: 'peringatan',
  judul: 'Ada lembar tahun atau versi lain',
  alasan: 'Satu pemeriksaan berlaku untuk satu cascading; lembar versi lain tidak ikut diperiksa.',
  *check({ ditinggalkan }) {
    for (const { versi, dibaca, lembar, lokasi } of ditinggalkan) {
      const sheets = lembar.map((name) => `"${name}"`).join(', ');
      yield {
        pesan: `Lembar ${sheets} memuat cascading ${versi} dan tidak ikut dibaca; yang dibaca ${dibaca}.`,
        perbaikan: 'Bila versi itu yang ingin diperiksa, pilih lembarnya sebagai sumber.',
        simpul: null,
        lokasi,
      };
    }
  },
};
