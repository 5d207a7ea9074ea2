import type { UnreadCell } from '../../cascade/reading';
import type { Rule } from '../rule';

export const teksDiGambar: Rule<'teks-di-gambar'> = {
  id: 'teks-di-gambar',
  tingkat: 'peringatan',
  *check({ gambar }) {
    const sheets = new Map<string, UnreadCell[]>();
    for (const text of gambar) {
      const known = sheets.get(text.lembar);
      if (known) known.push(text);
      else sheets.set(text.lembar, [text]);
    }
    for (const [lembar, [first, ...more]] of sheets) {
      if (!first) continue;
      yield {
        kode: 'teks-di-gambar',
        data: { teks: first.teks, lembar, lain: more.length },
        simpul: null,
        lokasi: { lembar, row: first.row, col: first.col },
      };
    }
  },
};
