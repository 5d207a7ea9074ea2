import { BAGIAN, TEMUAN, temuanTexts } from '../../../src/taskpane/texts/temuan';
import { translator, type Pairs } from '../../../src/taskpane/texts/terjemahan';
import { terucap } from './temuan-terucap';

const SAID = terucap();
const SENTENCES = [
  ...new Map(
    SAID.flatMap(({ aturan, pesan, perbaikan }) =>
      [pesan, perbaikan].map((sentence) => [`${aturan} ${sentence}`, { aturan, sentence }] as const),
    ),
  ).values(),
];
const PAIRS: Pairs = { ...TEMUAN, ...BAGIAN };

/** All sentences as some pairs translate them. */
function saidWith(pairs: Pairs): (string | null)[] {
  const translate = translator(pairs);
  return SENTENCES.map(({ aturan, sentence }) => translate(aturan, sentence));
}

describe('in English', () => {
  const english = saidWith(PAIRS);

  test('every sentence of every finding can be said', () => {
    expect(SENTENCES.filter((_, i) => english[i] === null)).toEqual([]);
  });

  test('there is no pair that no finding needs', () => {
    const needless = Object.entries(PAIRS).flatMap(([name, list]) =>
      list.filter((pair) => {
        const without = saidWith({ ...PAIRS, [name]: list.filter((other) => other !== pair) });
        return without.every((sentence, i) => sentence === english[i]);
      }),
    );
    expect(needless).toEqual([]);
  });
});

/** A word that no English sentence has, outside the words that the user is to write. */
const INDONESIAN =
  /\b(ada|agar|atau|belum|bila|dalam|dan|dari|dengan|di|ini|lain|pada|sehingga|tetapi|tidak|untuk|yang)\b/i;

test('no pair loses a place, or keeps Indonesian words', () => {
  const pairs = Object.values(PAIRS).flat();
  const places = (words: string) => words.match(/\{\w+\}/g);
  expect(pairs.filter(([id, en]) => String(places(en)) !== String(places(id)))).toEqual([]);
  expect(pairs.filter(([, en]) => INDONESIAN.test(en.replace(/"[^"]*"/g, '')))).toEqual([]);
});

test.each([
  [
    'jumlah-indikator-berbeda',
    'Tim Pelatihan: ketua memiliki 2 kinerja tetapi 1 indikator.',
    'Tim Pelatihan: a leader with 2 kinerja but 1 indicator.',
  ],
  [
    'jumlah-indikator-berbeda',
    'Pelaksana di Sub Kegiatan Rapat: pelaksana memiliki 1 kinerja tetapi 0 indikator.',
    'Individual in Sub Kegiatan Rapat: an individual with 1 kinerja but 0 indicators.',
  ],
  [
    'kinerja-berulang',
    'Tim di Sub Kegiatan di Kegiatan Rapat di Kota: kinerja "Tertibnya "rapat" di kota" tertulis juga pada Kegiatan Rapat di Kota.',
    'Team in Sub Kegiatan in Kegiatan Rapat di Kota: the kinerja "Tertibnya "rapat" di kota" also stands at Kegiatan Rapat di Kota.',
  ],
  [
    'kinerja-kosong',
    'Kegiatan di Lapangan Terbuka belum memiliki kinerja.',
    'Kegiatan di Lapangan Terbuka has no kinerja yet.',
  ],
  [
    'lembar-berbeda',
    'Tim Kerja: Rapat: pemilik kinerja di lembar "POHON" ("Kabid: A") berbeda dengan lembar "SASARAN 1" ("Kabid "B"").',
    'Tim Kerja: Rapat: the owner in the sheet "POHON" ("Kabid: A") differs from the sheet "SASARAN 1" ("Kabid "B"").',
  ],
  [
    'lembar-berbeda',
    '"Jumlah surat": realisasi s.d. TW II di sini 109, di lembar lain kosong; yang dihitung adalah lembar "Realisasi", sel D2.',
    '"Jumlah surat": the realization up to TW II is 109 here, empty in the other sheet; what counts is the sheet "Realisasi", cell D2.',
  ],
  [
    'do-rujukan-tidak-ditemukan',
    'Program A: "Kegiatan Umum" dalam DO menunjuk 2 simpul; "Kegiatan Lain; dan seterusnya" dalam DO tidak ditemukan.',
    'Program A: "Kegiatan Umum" in the DO means 2 nodes; "Kegiatan Lain; dan seterusnya" in the DO was not found.',
  ],
  [
    'triwulan-terlewat',
    '"usulan selesai" dan "usulan masuk dan ditolak": TW I, II kosong, padahal TW III sudah terisi.',
    '"usulan selesai" and "usulan masuk dan ditolak": nothing in TW I, II, although TW III is filled.',
  ],
  [
    'realisasi-bukan-angka',
    '"1/2/2024" tersimpan sebagai tanggal, sehingga tidak ikut dihitung.',
    '"1/2/2024" is stored as a date, so that it is not counted.',
  ],
])('%s: %s', (aturan, sentence, english) => expect(translator(PAIRS)(aturan, sentence)).toBe(english));

describe('a finding', () => {
  const finding = {
    aturan: 'indikator-kosong',
    tingkat: 'kesalahan',
    pesan: 'Sasaran 1 belum memiliki indikator.',
    simpul: null,
    lokasi: { lembar: 'Contoh', row: 0, col: 0 },
    perbaikan: 'Isi apa saja.',
  } as const;

  test('keeps a sentence that has no English words, marked as Indonesian', () => {
    expect(temuanTexts.en(finding)).toEqual({
      judul: 'Indicator is empty',
      pesan: { teks: 'Sasaran 1 has no indicator yet.' },
      perbaikan: { teks: 'Isi apa saja.', lang: 'id' },
    });
  });

  test('says in Indonesian what its rule says', () => {
    expect(temuanTexts.id(finding)).toEqual({
      judul: 'Indikator kosong',
      pesan: { teks: 'Sasaran 1 belum memiliki indikator.' },
      perbaikan: { teks: 'Isi apa saja.' },
    });
  });
});
