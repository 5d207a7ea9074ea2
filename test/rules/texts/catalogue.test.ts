import { ALL_RULES } from '../../../src/rules';
import type { Aturan, FaultData, FaultKode } from '../../../src/rules/data';
import type { Finding, Said } from '../../../src/rules/rule';
import { faultWords, type RuleTexts } from '../../../src/rules/texts/catalogue';
import { ENGLISH } from '../../../src/rules/texts/en';
import { INDONESIAN } from '../../../src/rules/texts/id';
import { saidEverywhere } from './said';

const SAID = saidEverywhere();
const KODE = Object.keys(INDONESIAN.temuan) as FaultKode[];
const ATURAN = Object.keys(INDONESIAN.aturan) as Aturan[];

/** All words of a fault, between which nothing else stands. */
function wordsIn(texts: RuleTexts, said: Said): string {
  const { pesan, perbaikan } = faultWords(texts, said);
  return `${pesan}\n${perbaikan}`;
}

describe('the catalogues', () => {
  test('speak of every rule, and of no other', () => {
    expect([...ATURAN].sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
    expect(Object.keys(ENGLISH.aturan).sort()).toEqual([...ATURAN].sort());
  });

  test('have the same kode in both languages', () => {
    expect(Object.keys(ENGLISH.temuan).sort()).toEqual([...KODE].sort());
  });

  test('have no kode that no finding has', () => {
    expect(KODE.filter((kode) => !SAID.some((finding) => finding.kode === kode))).toEqual([]);
  });

  test.each(ATURAN)('%s: title and reason differ by language', (aturan) => {
    const [id, en] = [INDONESIAN.aturan[aturan], ENGLISH.aturan[aturan]];
    expect([id.judul === en.judul, id.alasan === en.alasan]).toEqual([false, false]);
    for (const { alasan } of [id, en]) expect(alasan).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a finding', () => {
  test('has a kode of its own rule', () => {
    const strange = SAID.filter(({ aturan, kode }) => kode !== aturan && !kode.startsWith(`${aturan}/`));
    expect(strange).toEqual([]);
  });

  test('carries plain data, of which the words can be made elsewhere', () => {
    for (const said of SAID) {
      const copy = structuredClone(said);
      expect([INDONESIAN, ENGLISH].map((texts) => wordsIn(texts, copy))).toEqual(
        [INDONESIAN, ENGLISH].map((texts) => wordsIn(texts, said)),
      );
    }
  });
});

/** The texts of the user in a fault, each with another one that no sentence has. */
function strangeTexts(said: Finding): { readonly said: Finding; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const strange = (value: unknown, key: string): unknown => {
    if (OURS.includes(key)) return value;
    if (typeof value === 'string' && value !== '') return texts[texts.push(`§${texts.length}§`) - 1];
    if (Array.isArray(value)) return value.map((one) => strange(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strange(one, name)]));
  };
  const data = strange(said.data, 'data');
  return { said: { ...said, data } as Finding, texts };
}

/** What is chosen among words of ours, and where an error or a unit stands. */
const OURS = ['jenis', 'peran', 'anak', 'bidang', 'ukuran'];

test('every sentence says all that it is told, in both languages', () => {
  for (const finding of SAID) {
    const { said, texts } = strangeTexts(finding);
    for (const language of [INDONESIAN, ENGLISH]) {
      const words = wordsIn(language, said);
      expect([finding.kode, texts.filter((text) => !words.includes(text))]).toEqual([finding.kode, []]);
    }
  }
});

/** A word that no English sentence has, outside of what is quoted. */
const IN_INDONESIAN =
  /\b(ada|agar|atau|belum|bila|dalam|dan|dari|dengan|di|ini|lain|pada|sehingga|tetapi|tidak|untuk|yang)\b/i;

test('no English sentence keeps Indonesian words', () => {
  const words = SAID.map((finding) => wordsIn(ENGLISH, strangeTexts(finding).said).replace(/"[^"]*"/g, ''));
  expect(words.filter((one) => IN_INDONESIAN.test(one))).toEqual([]);
});

/** What a kode says of some data, Indonesian and English. */
function said<K extends FaultKode>(kode: K, data: FaultData[K]): string[] {
  const fault: Said<K> = { kode, data };
  return [INDONESIAN, ENGLISH].map((texts) => faultWords(texts, fault).pesan);
}

const place = (lembar: string, row: number, col: number) => ({ lembar, row, col });
const subKegiatan = { jenis: 'subKegiatan', nama: 'Rapat', induk: null } as const;
const tim = { jenis: 'tim', nama: 'Tim Pelatihan', induk: null } as const;

test.each([
  [
    said('jumlah-indikator-berbeda', { simpul: tim, peran: 'ketua', kinerja: 2, indikator: 1 }),
    'Tim Pelatihan: ketua memiliki 2 kinerja tetapi 1 indikator.',
    'Tim Pelatihan: a leader with 2 kinerja but 1 indicator.',
  ],
  [
    said('jumlah-indikator-berbeda', {
      simpul: { jenis: 'individu', nama: '', induk: subKegiatan },
      peran: 'individu',
      kinerja: 1,
      indikator: 0,
    }),
    'Pelaksana di Sub Kegiatan Rapat: pelaksana memiliki 1 kinerja tetapi 0 indikator.',
    'Individual in Sub Kegiatan Rapat: an individual with 1 kinerja but 0 indicators.',
  ],
  [
    said('kinerja-berulang/simpul-lain', {
      simpul: {
        jenis: 'tim',
        nama: '',
        induk: {
          jenis: 'subKegiatan',
          nama: '',
          induk: { jenis: 'kegiatan', nama: 'Rapat di Kota', induk: null },
        },
      },
      kinerja: 'Tertibnya "rapat" di kota',
      lain: { jenis: 'kegiatan', nama: 'Kegiatan Rapat di Kota', induk: null },
    }),
    'Tim di Sub Kegiatan di Kegiatan Rapat di Kota: kinerja "Tertibnya "rapat" di kota" tertulis juga pada Kegiatan Rapat di Kota.',
    'Team in Sub Kegiatan in Kegiatan Rapat di Kota: the kinerja "Tertibnya "rapat" di kota" also stands at Kegiatan Rapat di Kota.',
  ],
  [
    said('lembar-berbeda/teks', {
      simpul: { jenis: 'tim', nama: 'Tim Kerja: Rapat', induk: null },
      bidang: 'pemilik',
      lembar: 'POHON',
      lembarLain: 'SASARAN 1',
      teks: 'Kabid: A',
      teksLain: 'Kabid "B"',
    }),
    'Tim Kerja: Rapat: pemilik kinerja di lembar "POHON" ("Kabid: A") berbeda dengan lembar "SASARAN 1" ("Kabid "B"").',
    'Tim Kerja: Rapat: the owner in the sheet "POHON" ("Kabid: A") differs from the sheet "SASARAN 1" ("Kabid "B"").',
  ],
  [
    said('lembar-berbeda/angka', {
      indikator: 'Jumlah surat',
      ukuran: 2,
      angka: 109,
      angkaLain: null,
      dihitung: place('Realisasi', 1, 3),
    }),
    '"Jumlah surat": realisasi s.d. TW II di sini 109, di lembar lain kosong; yang dihitung adalah lembar "Realisasi", sel D2.',
    '"Jumlah surat": the realization up to TW II is 109 here, empty in the other sheet; what counts is the sheet "Realisasi", cell D2.',
  ],
  [
    said('do-rujukan-tidak-ditemukan', {
      simpul: { jenis: 'program', nama: 'A', induk: null },
      rujukan: [
        { teks: 'Kegiatan Umum', simpul: 2 },
        { teks: 'Kegiatan Lain; dan seterusnya', simpul: 0 },
      ],
    }),
    'Program A: "Kegiatan Umum" dalam DO menunjuk 2 simpul; "Kegiatan Lain; dan seterusnya" dalam DO tidak ditemukan.',
    'Program A: "Kegiatan Umum" in the DO means 2 nodes; "Kegiatan Lain; dan seterusnya" in the DO was not found.',
  ],
  [
    said('triwulan-terlewat', {
      kata: ['usulan selesai', 'usulan masuk dan ditolak'],
      kosong: [1, 2],
      terisi: 3,
    }),
    '"usulan selesai" dan "usulan masuk dan ditolak": TW I, II kosong, padahal TW III sudah terisi.',
    '"usulan selesai" and "usulan masuk dan ditolak": nothing in TW I, II, although TW III is filled.',
  ],
  [
    said('realisasi-bukan-angka/tanggal', { isi: '1/2/2024' }),
    '"1/2/2024" tersimpan sebagai tanggal, sehingga tidak ikut dihitung.',
    '"1/2/2024" is stored as a date, so that it is not counted.',
  ],
  [
    said('satuan-berbeda', { isi: 85.5, tertulis: '%', baris: 'orang' }),
    '"85,5 %" bersatuan %, padahal satuan baris ini orang, sehingga tidak ikut dihitung.',
    '"85,5 %" is in %, but the unit of this row is orang, so that it is not counted.',
  ],
  [
    said('capaian-melampaui/jauh-di-atas', { indikator: 'Jumlah layanan', triwulan: 2, angka: 12345.678 }),
    'Capaian "Jumlah layanan" pada TW II 12.345,68 %, jauh di atas target.',
    'The capaian of "Jumlah layanan" in TW II is 12.345,68 %, far above the target.',
  ],
  [
    said('versi-ganda', { lembar: ['POHON 2023', 'MATRIKS 2023'], versi: '2023', dibaca: '2024 Perubahan' }),
    'Lembar "POHON 2023", "MATRIKS 2023" memuat cascading 2023 dan tidak ikut dibaca; yang dibaca 2024 Perubahan.',
    'The sheets "POHON 2023", "MATRIKS 2023" hold the cascade 2023 and were left out; 2024 Perubahan was read.',
  ],
  [
    said('rumus-belum-dihitung', { rumus: 1, sel: { row: 9, col: 2 } }),
    'Rumus di sel C10 belum pernah dihitung, sehingga selnya terbaca kosong.',
    'The formula in the cell C10 was never calculated, so that the cell reads as empty.',
  ],
])('%j', ([id, en], indonesian, english) => {
  expect(id).toBe(indonesian);
  expect(en).toBe(english);
});
