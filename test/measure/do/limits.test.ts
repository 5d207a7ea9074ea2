import { jelaskanDO } from '../../../src/measure/do';

/** The last text that is read, and the first that is not: what decides stands before them. */
type Case = readonly [why: string, read: string, normal: string, unread: string];

const RATIO = (a: string, b: string): string => `a ÷ b × 100; a = ${a}; b = ${b}`;

const CASES: readonly Case[] = [
  [
    'parentheses without an operator bind nothing, also at the head of a noun',
    '(PNS dan PPPK) yang hadir dibagi jumlah ASN dikali 100',
    RATIO('(PNS dan PPPK) yang hadir', 'jumlah ASN'),
    '(PNS + PPPK) yang hadir dibagi jumlah ASN dikali 100',
  ],
  [
    'behind a noun parentheses explain, also with an operator in them',
    'jumlah ASN (PNS + PPPK) hadir dibagi jumlah ASN dikali 100',
    RATIO('jumlah ASN (PNS + PPPK) hadir', 'jumlah ASN'),
    'jumlah (PNS + PPPK) hadir dibagi jumlah ASN dikali 100',
  ],
  [
    'a group beside a number is multiplied, beside another group it is not',
    '1/3 (jumlah A + jumlah B + jumlah C)',
    '1 ÷ 3 × (a + b + c) × 100; a = jumlah A; b = jumlah B; c = jumlah C',
    'jumlah A dibagi (jumlah B + jumlah C) (jumlah D + jumlah E) dikali 100',
  ],
  [
    'behind a group only 100 multiplies without a sign',
    '(jumlah A / jumlah B) 100',
    RATIO('jumlah A', 'jumlah B'),
    '(jumlah A / jumlah B) 12',
  ],
  [
    'the words of a number explain it, an operator in them does not',
    'jumlah A dibagi 12 (dua belas) dikali 100',
    'a ÷ 12 × 100; a = jumlah A',
    'jumlah A dibagi 12 (sepuluh + dua) dikali 100 dan 5',
  ],
  [
    'a number with a noun divides as a rate, and multiplies as none',
    'jumlah kasus dibagi 1.000 penduduk',
    'a ÷ b × 1000; a = jumlah kasus; b = penduduk',
    'jumlah kasus dikali 1.000 penduduk',
  ],
  [
    'nothing follows a rate',
    'jumlah kasus per 1.000 penduduk',
    'a ÷ b × 1000; a = jumlah kasus; b = penduduk',
    'jumlah kasus per 1.000 penduduk x 100',
  ],
  [
    'an index names one thing, in a sum it runs over many',
    '(Skor Hasil i / Skor Ideal i) x 100%',
    RATIO('Skor Hasil i', 'Skor Ideal i'),
    '(Skor Hasil i + Skor Ideal i) / 2 x 100%',
  ],
  [
    'a capital letter is a name between words, between signs it wants an explanation',
    'A dibagi B dikali 100',
    RATIO('A', 'B'),
    'A / B x 100',
  ],
  [
    'abbreviations are names, letters and cells are none',
    'PAD / APBD x 100',
    RATIO('PAD', 'APBD'),
    'K12 / K13 x 100',
  ],
  [
    'compared with a quantity, or × 100',
    'jumlah A dibandingkan target A',
    RATIO('jumlah A', 'target A'),
    'jumlah A dibandingkan daerah lain',
  ],
  [
    'a stroke divides with blanks on both sides',
    'jumlah A / jumlah B x 100',
    RATIO('jumlah A', 'jumlah B'),
    'jumlah A/ jumlah B x 100',
  ],
  [
    'a range of the noun rises, a difference does not',
    'jumlah anak usia 5 - 6 tahun hadir dibagi jumlah anak x 100',
    RATIO('jumlah anak usia 5 - 6 tahun hadir', 'jumlah anak'),
    'jumlah anak usia 6 - 5 tahun hadir dibagi jumlah anak x 100',
  ],
  [
    'how often is a number below 100',
    'jumlah ibu diperiksa 99 x setahun dibagi jumlah ibu x 100',
    RATIO('jumlah ibu diperiksa 99 x setahun', 'jumlah ibu'),
    'jumlah ibu diperiksa 100 x setahun dibagi jumlah ibu dibagi 0,5 x x 100',
  ],
  [
    'a sigma is "jumlah" before a noun, not over a product',
    'Σ berkas selesai / Σ berkas x 100',
    RATIO('Σ berkas selesai', 'Σ berkas'),
    'Σ berkas x bobot / Σ berkas x 100',
  ],
  [
    'of two years a minus parts',
    'PDRB (t) - PDRB (t-1) dibagi PDRB (t-1) x 100',
    '(a − b) ÷ b × 100; a = PDRB (t); b = PDRB (t-1)',
    'PDRB (t) PDRB (t-1) dibagi PDRB (t-1) x 100',
  ],
  [
    'a sum before a division is divided, behind it nobody knows',
    'jumlah A dikurangi jumlah B dibagi jumlah C dikali 100',
    '(a − b) ÷ c × 100; a = jumlah A; b = jumlah B; c = jumlah C',
    'jumlah A dibagi jumlah B dikurangi jumlah C dikali 100',
  ],
  [
    'a product in parentheses binds before a sum, without them nobody knows',
    '(2 x nilai A) + (3 x nilai B) dibagi 5 x 100',
    '(2 × a + (3 × b)) ÷ 5 × 100; a = nilai A; b = nilai B',
    '2 x nilai A + 3 x nilai B dibagi 5 x 100',
  ],
  [
    'what is × 100 is all that stands before; of another number nobody knows',
    '(jumlah A ditambah jumlah B) dikali jumlah C dibagi jumlah D dikali 100',
    '(a + b) × c ÷ d × 100; a = jumlah A; b = jumlah B; c = jumlah C; d = jumlah D',
    'jumlah A ditambah jumlah B dikali jumlah C dibagi jumlah D dikali 100',
  ],
  [
    'a quotient in parentheses comes before a sum',
    '(jumlah A dibagi jumlah B) dikurangi rasio C',
    '((a ÷ b) − c) × 100; a = jumlah A; b = jumlah B; c = rasio C',
    'jumlah A dibagi jumlah B dikurangi rasio C',
  ],
  [
    'a comparison with a group of quantities',
    'jumlah A dibandingkan (jumlah B + jumlah C)',
    'a ÷ (b + c) × 100; a = jumlah A; b = jumlah B; c = jumlah C',
    'jumlah A dibandingkan (daerah B + daerah C)',
  ],
  [
    'weights bind all summands or none',
    'nilai A x 40% + nilai B x 60%',
    'a × 0,4 + (b × 0,6); a = nilai A; b = nilai B',
    'nilai A + nilai B x 60% + nilai C',
  ],
  [
    'a sentence behind the formula explains, unless it changes the value',
    'jumlah A dibagi jumlah B x 100. Semakin tinggi semakin baik.',
    RATIO('jumlah A', 'jumlah B'),
    'jumlah A dibagi jumlah B x 100. Apabila nihil maka dinilai 100.',
  ],
  [
    'a sentence has three words; fewer may be a name',
    'jumlah A dibagi jumlah berkas. Semakin tinggi baik.',
    RATIO('jumlah A', 'jumlah berkas'),
    'jumlah A dibagi jumlah berkas. Semakin baik.',
  ],
  [
    'a sentence before the formula is no part of it',
    'Rumah layak adalah rumah sehat. Jumlah A dibagi jumlah B x 100',
    RATIO('Jumlah A', 'jumlah B'),
    'Jumlah rumah layak huni. Jumlah A dibagi jumlah B x 100',
  ],
  [
    'a dot behind an abbreviation ends nothing',
    'jumlah desa di Kec. Sukamaju dibagi jumlah desa x 100',
    RATIO('jumlah desa di Kec. Sukamaju', 'jumlah desa'),
    'jumlah desa di Timur. Sukamaju dibagi jumlah desa x 100',
  ],
  [
    'Persentase names the result of counts, not that of a level',
    'Persentase penduduk miskin dibagi jumlah penduduk',
    RATIO('penduduk miskin', 'jumlah penduduk'),
    'Persentase capaian kegiatan dibagi jumlah kegiatan',
  ],
  [
    'a conversion is to a percentage',
    'konversi nilai IP ASN komponen kinerja ke skala 100',
    'a ÷ bobot kinerja × 100; a = nilai IP ASN komponen kinerja ke skala 100',
    'konversi nilai IP ASN komponen kinerja ke skala 4',
  ],
  [
    'a mean is of nodes that it names',
    'Rerata capaian Kegiatan Arsip',
    'Rerata capaian Kegiatan Arsip',
    'Rerata capaian kegiatan dan sub kegiatan',
  ],
];

test.each(CASES)('%s', (_why, read, normal, unread) => {
  expect(jelaskanDO('Persentase A', read).bentukNormal).toBe(normal);
  expect(jelaskanDO('Persentase A', unread)).toMatchObject({
    jenisDO: 'tidak-terbaca',
    bentukNormal: unread,
  });
});

test.each([
  ['a comparison × a quantity is not × 100', 'jumlah A dibandingkan daerah lain dikali bobot A'],
  ['nor is one + 100', 'jumlah A dibandingkan daerah lain ditambah 100'],
  ['a factor beside a fraction bar is a number', 'Jumlah A ----- x bobot Jumlah B'],
  ['something stands below a fraction bar', 'Jumlah A ----- x 100%'],
])('%s', (_why, unread) => {
  expect(jelaskanDO('Persentase A', unread).jenisDO).toBe('tidak-terbaca');
});

test('the unit of a time behind a divisor is no rate', () => {
  expect(jelaskanDO('Rata-rata kunjungan', 'jumlah kunjungan dibagi 100 hari').bentukNormal).toBe(
    'a ÷ 100; a = jumlah kunjungan',
  );
});

test.each([
  ['the same things are counted', 'Jumlah anak', 'Jumlah anak dibandingkan anak lain', 'jumlah'],
  ['other things are counted', 'Jumlah anak', 'Jumlah tempat dibandingkan tempat lain', 'tidak-terbaca'],
  [
    'what a value means says not where it is from',
    'Indeks A',
    'Indeks A adalah nilai yang menggambarkan mutu',
    'tidak-terbaca',
  ],
  ['who says it does', 'Indeks A', 'Indeks A adalah nilai hasil penilaian yang dikeluarkan BPS', 'nilai'],
])('%s', (_why, indikator, teks, jenis) => {
  expect(jelaskanDO(indikator, teks).jenisDO).toBe(jenis);
});

describe('a text longer than any definition', () => {
  const ofLength = (length: number) => `jumlah A dibagi jumlah B ${'b'.repeat(length - 25)}`;

  test('2,000 letters are read, one more is not', () => {
    expect(jelaskanDO('Persentase A', ofLength(2000)).jenisDO).toBe('rasio');
    expect(jelaskanDO('Persentase A', ofLength(2001)).jenisDO).toBe('tidak-terbaca');
  });

  test('its length costs nothing, whatever it is made of', () => {
    const before = process.cpuUsage();
    for (const piece of ['.', 'dibagi b ', 'jumlah ', '(', '=', '1.000 ', 'a : ', ' ', ', ']) {
      jelaskanDO('Persentase A', `jumlah A dibagi ${piece.repeat(32_767 / piece.length)}`);
    }
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});
