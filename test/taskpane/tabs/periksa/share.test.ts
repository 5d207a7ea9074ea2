import { cardsOf, itemsOf } from '../../../../src/taskpane/tabs/periksa/findings';
import { shareText } from '../../../../src/taskpane/tabs/periksa/share';
import { aturanTexts } from '../../../../src/taskpane/texts/aturan';
import { hitung } from '../../../../src/workflow/hitung';
import { periksa } from '../../../../src/workflow/periksa';
import { build } from '../../../rules/build';
import { workbookOf } from '../../../support/grid';

test('a message names what was checked, the verdict, and by rule each node with its owner and cell', () => {
  const reading = build(
    'Program Pelatihan\n  Pemilik : Kabid Diklat\n  Kegiatan Pelatihan Lain\n    Kinerja : -',
  );
  const content = workbookOf();
  const items = itemsOf({
    content,
    reading,
    pemeriksaan: periksa(reading, { ketat: false }),
    perhitungan: hitung(content, reading),
  });
  const texts = {
    judul: 'CASCADING DINAS CONTOH',
    putusan: 'Belum siap diajukan: 1 kesalahan',
    banyak: '1 temuan:',
    perbaikan: 'Cara memperbaiki',
  };
  expect(shareText(cardsOf(items.slice(0, 1)), texts, aturanTexts.id)).toBe(
    [
      ...['*CASCADING DINAS CONTOH*', 'Belum siap diajukan: 1 kesalahan', '1 temuan:', ''],
      '*Kinerja kosong (1)*',
      'Cara memperbaiki: Isi kinerja dengan hasil yang ingin dicapai.',
      '• 1.1.1 Kegiatan Pelatihan Lain (Kabid Diklat), Contoh!A3: Kegiatan Pelatihan Lain belum memiliki kinerja.',
    ].join('\n'),
  );
});
