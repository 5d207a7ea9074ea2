import { jelaskanDO } from '../../../src/measure/do';

/** What a DO is read as, in normal form; null where it is not read. */
function read(teks: string, indikator = 'Persentase A'): string | null {
  const { jenisDO, bentukNormal } = jelaskanDO(indikator, teks);
  return jenisDO === 'tidak-terbaca' ? null : bentukNormal;
}

const index = (teks: string): string | null => read(teks, 'Indeks A');

describe('letters without an explanation', () => {
  test('one capital between words is a name, also beside a quantity', () => {
    expect(read('A dibagi jumlah B x 100')).toBeNull();
    expect(read('A dibagi jumlah B dikali 100')).toBe('a ÷ b × 100; a = A; b = jumlah B');
  });

  test.each([
    'A / jumlah B x 100',
    'n dibagi N dikali 100',
    'It dibagi Io dikali 100',
    'K12 dibagi K13 dikali 100',
    'NILAI_A dibagi NILAI_B dikali 100',
  ])('%s: unread', (teks) => expect(read(teks)).toBeNull());

  test('a letter may be told to be a number', () => {
    expect(read('a / b x 100; a = jumlah A; b = 12')).toBe('a ÷ 12 × 100; a = jumlah A');
  });
});

describe('what computes', () => {
  test('× 100 alone computes nothing, another number does', () => {
    expect([
      read('jumlah A dikali 100'),
      read('100 dikali jumlah A'),
      read('12 dibagi 5 dikali 100'),
    ]).toEqual([null, null, null]);
    expect(read('jumlah A dikali 12')).toBe('a × 12; a = jumlah A');
    expect(read('jumlah A dikali 100 ditambah 1')).toBe('a × 100 + 1; a = jumlah A');
    expect(read('jumlah A dikali jumlah A')).toBe('a × a; a = jumlah A');
  });

  test('an operator is between two operands', () => {
    expect(read('jumlah A dibagi 12 100')).toBeNull();
    expect(read('jumlah A dibagi x 100 jumlah B')).toBeNull();
    expect(read('(jumlah A dibagi jumlah B), kemudian')).toBeNull();
    expect(read('(jumlah A dibagi jumlah B), kemudian dikali 100')).toBe(
      'a ÷ b × 100; a = jumlah A; b = jumlah B',
    );
  });
});

describe('a sum', () => {
  test('behind a division takes a number, before × 100 anything', () => {
    expect(read('jumlah A dibagi jumlah B dikurangi 1')).toBe(
      '(a ÷ b − 1) × 100; a = jumlah A; b = jumlah B',
    );
    expect(read('jumlah A dibagi jumlah B dikurangi jumlah C')).toBeNull();
    expect(read('jumlah A dikurangi jumlah B dikali 100')).toBe('(a − b) × 100; a = jumlah A; b = jumlah B');
    expect(read('jumlah A dikurangi jumlah B dikali 99')).toBeNull();
  });

  test('between two divisions is none that anyone can tell', () => {
    expect(read('jumlah A dibagi jumlah B dikali 100 dikurangi nilai C')).toBe(
      'a ÷ b × 100 − c; a = jumlah A; b = jumlah B; c = nilai C',
    );
    expect(read('jumlah A dibagi jumlah B dikali 100 dikurangi jumlah C dibagi jumlah D')).toBeNull();
    expect(read('jumlah A dibagi jumlah B dikurangi 1 dibagi jumlah C')).toBeNull();
  });

  test('that is divided may begin with a product, not with a number', () => {
    expect(read('2 x nilai A dikurangi nilai B dibagi nilai C')).toBe(
      '(2 × a − b) ÷ c × 100; a = nilai A; b = nilai B; c = nilai C',
    );
    expect(read('2 dikurangi nilai B dibagi nilai C')).toBeNull();
  });
});

describe('weights', () => {
  test('are below 1', () => {
    expect(index('0,9 x nilai A + 0,1 x nilai B')).toBe('0,9 × a + (0,1 × b); a = nilai A; b = nilai B');
    expect(index('0,9 x nilai A + 1 x nilai B')).toBeNull();
    expect(index('nilai A x 0,9 + nilai B x 0,1')).toBe('a × 0,9 + (b × 0,1); a = nilai A; b = nilai B');
    expect(index('nilai A x 1 + nilai B x 1')).toBeNull();
    expect(index('nilai A x 2 + nilai B x 2')).toBeNull();
  });

  test('without a sign stand before a quantity, in percent', () => {
    expect(index('60% nilai A + 40% nilai B')).toBe('0,6 × a + (0,4 × b); a = nilai A; b = nilai B');
    expect(index('60% warga + 40% penduduk')).toBeNull();
    expect(index('0,6 nilai A + 0,4 nilai B')).toBeNull();
  });

  test('of some summands are told before them, or behind the first', () => {
    expect(index('nilai A + 40% x nilai B')).toBe('a + (0,4 × b); a = nilai A; b = nilai B');
    expect(index('nilai A x 40% + nilai B')).toBe('a × 0,4 + b; a = nilai A; b = nilai B');
    expect(index('nilai A + nilai B x 40%')).toBeNull();
  });

  test('may be of the first summand, where the sum is divided', () => {
    expect(index('40% x nilai A + nilai B dibagi 2')).toBe('(0,4 × a + b) ÷ 2; a = nilai A; b = nilai B');
    expect(index('nilai A + 40% x nilai B dibagi 2')).toBeNull();
  });

  test('× 100 is of the whole weighted sum', () => {
    expect(index('nilai A x 40% + nilai B x 60% x 100')).toBe(
      '(a × 0,4 + (b × 0,6)) × 100; a = nilai A; b = nilai B',
    );
  });
});

describe('dibandingkan', () => {
  test.each([
    ['dikali 100', 'a ÷ b × 100; a = jumlah A; b = daerah lain'],
    ['dikali 1.000', 'a ÷ b × 1000; a = jumlah A; b = daerah lain'],
    ['dikali 100 dibagi 2', 'a ÷ b × 100 ÷ 2; a = jumlah A; b = daerah lain'],
    ['dikali 99', null],
    ['dibandingkan jumlah B', null],
    ['dibagi 100', null],
  ])('jumlah A dibandingkan daerah lain %s: %s', (more, normal) => {
    expect(read(`jumlah A dibandingkan daerah lain ${more}`)).toBe(normal);
  });
});

describe('a rate', () => {
  test.each(['hari', 'minggu', 'bulan', 'BULAN', 'triwulan', 'semester', 'tahun', 'jam', 'menit'])(
    '100 %s is a time, and divides by 100',
    (time) => {
      expect(read(`jumlah kunjungan dibagi 100 ${time}`, 'Rata-rata kunjungan')).toBe(
        'a ÷ 100; a = jumlah kunjungan',
      );
    },
  );

  test('is told by 100, 1.000 … before what is counted', () => {
    expect(read('jumlah kasus dibagi 1.000 jamaah')).toBe('a ÷ b × 1000; a = jumlah kasus; b = jamaah');
    expect(read('jumlah kasus dibagi 1.000 jumlah penduduk')).toBe(
      'a ÷ b × 1000; a = jumlah kasus; b = jumlah penduduk',
    );
    expect(read('jumlah A dibagi 12 orang')).toBe('a ÷ 12 × 100; a = jumlah A');
    expect(read('jumlah A dibagi 100% penduduk')).toBeNull();
  });

  test('per 1.000 tells of whom, unless something divides already', () => {
    expect(read('jumlah kasus per 1.000')).toBeNull();
    expect(read('(jumlah kasus per 1.000 penduduk)')).toBe('a ÷ b × 1000; a = jumlah kasus; b = penduduk');
    const rate = 'a ÷ b × 1000; a = jumlah kasus; b = jumlah penduduk';
    expect(read('jumlah kasus dibagi jumlah penduduk per 1.000')).toBe(rate);
    expect(read('jumlah kasus dibagi jumlah penduduk per 1.000 penduduk')).toBe(rate);
  });
});

test('beside a fraction bar stands × a number, below it a quantity', () => {
  expect(read('(Jumlah A ----- x 100% Jumlah B)')).toBe('a ÷ b × 100; a = Jumlah A; b = Jumlah B');
  expect(read('Jumlah A ----- dibagi 100% Jumlah B')).toBeNull();
  expect(read('Jumlah A ----- x 100% dibagi Jumlah B')).toBeNull();
  expect(read('(Jumlah A ----- x 100%)')).toBeNull();
});

describe('a dash', () => {
  test('is a minus before three letters or less, four may be a word', () => {
    expect(read('Pendapatan - PAD dibagi Pendapatan x 100')).toBe(
      '(a − b) ÷ a × 100; a = Pendapatan; b = PAD',
    );
    expect(read('Pendapatan - APBD dibagi Pendapatan x 100')).toBeNull();
  });

  test('is a minus where the same word begins both sides', () => {
    expect(read('Pegawai aktif - pegawai pensiun dibagi pegawai x 100')).toBe(
      '(a − b) ÷ c × 100; a = Pegawai aktif; b = pegawai pensiun; c = pegawai',
    );
    expect(read('warga kota + pegawai - pegawai pensiun dibagi pegawai x 100')).toBe(
      '(a + b − c) ÷ b × 100; a = warga kota; b = pegawai; c = pegawai pensiun',
    );
    expect(read('pegawai A x 12 - pegawai B dibagi pegawai C x 100')).toBe(
      '(a × 12 − b) ÷ c × 100; a = pegawai A; b = pegawai B; c = pegawai C',
    );
    expect(read('pegawai - petani dibagi pegawai x 100')).toBeNull();
    expect(read('100 - galat data')).toBeNull();
  });
});

describe('before parentheses', () => {
  test.each(['jumlah', 'Total', 'hasil'])('%s is the sum of what stands in them', (word) => {
    expect(read(`${word} (jumlah A + jumlah B) dibagi jumlah C x 100`)).toBe(
      '(a + b) ÷ c × 100; a = jumlah A; b = jumlah B; c = jumlah C',
    );
  });

  test.each(['subtotal', 'totalnya'])('%s is a noun that they explain', (word) => {
    expect(read(`${word} (jumlah A + jumlah B) dibagi jumlah C x 100`)).toBe(
      `a ÷ b × 100; a = ${word} (jumlah A + jumlah B); b = jumlah C`,
    );
  });

  test('the sum of products is one of many values', () => {
    expect(read('jumlah (nilai x bobot) dibagi jumlah bobot x 100')).toBeNull();
  });
});

describe('the unit of a number', () => {
  test.each(['m', 'orang', 'org.bln', 'studi', 'kementerian', 'bulan kerja', 'bulan kerja tahun'])(
    '12 %s',
    (unit) => expect(read(`jumlah A dibagi 12 ${unit}`)).toBe('a ÷ 12 × 100; a = jumlah A'),
  );

  test.each(['bulan kerja tahun ini', 'm²', 'bulan/tahun', '"bulan"'])('12 %s: none', (unit) => {
    expect(read(`jumlah A dibagi 12 ${unit}`)).toBeNull();
  });

  test('stands behind an operator', () => {
    expect(read('12 bulan dikali jumlah A')).toBeNull();
    expect(read('jumlah A dibagi 40% penduduk')).toBeNull();
  });

  test.each([
    ...[
      'dalam',
      'DALAM',
      'pada',
      'di',
      'ke',
      'dari',
      'untuk',
      'dan',
      'atau',
      'yang',
      'per',
      'setiap',
      'tiap',
    ],
    ...['secara', 'sesuai', 'dengan', 'oleh', 'kemudian', 'lalu', 'selama', 'jumlah', 'total', 'nilai'],
    ...['seluruh', 'kali', 'bila', 'jika', 'adalah'],
  ])('"12 %s tahun" goes on telling', (word) => {
    expect(read(`jumlah A dibagi 12 ${word} tahun`)).toBeNull();
  });
});

describe('kali behind a quantity', () => {
  test.each([
    ['kali 100', 'a ÷ b × 100; a = jumlah A; b = jumlah B'],
    ['kali 1.000', 'a ÷ b × 1000; a = jumlah A; b = jumlah B'],
    ['kali seribu', 'a ÷ b × 1000; a = jumlah A; b = jumlah B'],
    ['kali 12', null],
    ['kali jumlah C', null],
    ['4 kali setahun', 'a ÷ b × 100; a = jumlah A; b = jumlah B 4 kali setahun'],
  ])('%s: %s', (more, normal) => expect(read(`jumlah A dibagi jumlah B ${more}`)).toBe(normal));
});

test('a number with a letter behind it is no noun, within a noun it is a word', () => {
  expect(read('jumlah A dibagi jumlah B x 100x')).toBeNull();
  expect(read('daerah 3T dibagi jumlah desa x 100')).toBe('a ÷ b × 100; a = daerah 3T; b = jumlah desa');
});

test('a noun may hold a limit, no equation', () => {
  const limit = (sign: string): string => `jumlah berkas selesai ${sign} 5 hari`;
  for (const sign of ['<=', '>=']) {
    expect(read(`${limit(sign)} dibagi jumlah berkas x 100`)).toBe(
      `a ÷ b × 100; a = ${limit(sign)}; b = jumlah berkas`,
    );
  }
  expect(read('jumlah A dibagi jumlah B = C')).toBeNull();
});
