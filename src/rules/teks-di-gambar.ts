import type { UnreadCell } from '../cascade/reading';
import type { Rule } from './rule';

export const teksDiGambar: Rule = {
  id: 'teks-di-gambar',
  tingkat: 'peringatan',
  judul: 'Teks di dalam gambar tidak terbaca',
  alasan: 'Teks di dalam bentuk (shape) atau SmartArt tidak ikut diperiksa dan tidak ikut tersusun.',
  *check({ gambar }) {
    const sheets = new Map<string, UnreadCell[]>();
    for (const text of gambar) {
      const known = sheets.get(text.lembar);
      if (known) known.push(text);
      else sheets.set(text.lembar, [text]);
    }
    for (const [lembar, [first, ...more]] of sheets) {
      if (!first) continue;
      const others = more.length > 0 ? ` dan ${more.length} teks lain` : '';
      yield {
        pesan: `Teks "${first.teks}"${others} di lembar "${lembar}" ada di dalam gambar.`,
        perbaikan:
          'Tulis teksnya di sel dengan labelnya (Kinerja, Indikator, DO, Pemilik), atau hapus gambarnya bila isinya sudah ada di sel.',
        simpul: null,
        lokasi: { lembar, row: first.row, col: first.col },
      };
    }
  },
};
