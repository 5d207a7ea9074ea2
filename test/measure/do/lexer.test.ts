import { lex, type LexOptions } from '../../../src/measure/do/lexer';

/** The tokens of a text: words as they stand, numbers and operators with what told them in «». */
function tokens(text: string, options: LexOptions = {}): string {
  const told = lex(text, options).map((token) => {
    const words = text.slice(token.start, token.end);
    if (token.kind === 'kata') return words;
    if (token.kind === 'operator') return `${token.operator} ${token.by} «${words}»`;
    if (token.kind === 'angka') return `${token.value}${token.persen ? ' %' : ''} «${words}»`;
    return token.kind;
  });
  return told.join(' | ');
}

describe('white space and marks behind a word part words', () => {
  test.each([
    ['a, b', 'a, | b'],
    ['a,, b; c.', 'a,, | b; | c.'],
    ['(a, b;) [c.] {d,}', 'buka | a, | b; | tutup | buka | c. | tutup | buka | d, | tutup'],
    ['a.b a,b', 'a.b | a,b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a number is written in digits, words, or both', () => {
  test.each([
    ['100', '100 «100»'],
    ['100 000', '100000 «100 000»'],
    ['10 000', '10000 «10 000»'],
    ['1 000', '1000 «1 000»'],
    ['1 000 000', '1000000 «1 000 000»'],
    ['1.000', '1000 «1.000»'],
    ['1.000.000', '1000000 «1.000.000»'],
    ['1.000,5', '1000.5 «1.000,5»'],
    ['0,5', '0.5 «0,5»'],
    ['12.5', '12.5 «12.5»'],
    ['seratus', '100 «seratus»'],
    ['Seribu', '1000 «Seribu»'],
    ['sepuluh  ribu', '10000 «sepuluh  ribu»'],
    ['seratus ribu', '100000 «seratus ribu»'],
    ['100 (seratus)', '100 «100 (seratus)»'],
    ['1.000 (seribu)', '1000 «1.000 (seribu)»'],
    ['seratus (100)', '100 «seratus (100)»'],
    ['seribu (1.000)', '1000 «seribu (1.000)»'],
    ['100. b', '100 «100» | b'],
    ['100, b', '100 «100» | b'],
    ['100)', '100 «100» | tutup'],
    ['[100]', 'buka | 100 «100» | tutup'],
    ['{100}', 'buka | 100 «100» | tutup'],
    ['100*b', '100 «100» | × tanda «*» | b'],
    ['100 (dua)', '100 «100» | buka | dua | tutup'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('what only looks like one number is none, or two', () => {
  test.each([
    ['1.23.4', '1.23.4'],
    ['1,2,3', '1,2,3'],
    ['100a', '100a'],
    ['100x', '100x'],
    ['seratusan', 'seratusan'],
    ['seratus-an', 'seratus-an'],
    ['seribu1', 'seribu1'],
    ['1000 000', '1000 «1000» | 0 «000»'],
    ['2 000', '2 «2» | 0 «000»'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a percentage but 100 is a fraction', () => {
  test.each([
    ['100%', '100 % «100%»'],
    ['100 %', '100 % «100 %»'],
    ['100 persen', '100 % «100 persen»'],
    ['100 persentase', '100 «100» | persentase'],
    ['100 (%)', '100 % «100 (%)»'],
    ['100 ( persen )', '100 % «100 ( persen )»'],
    ['50%', '0.5 % «50%»'],
    ['50 persen', '0.5 % «50 persen»'],
    ['12,5%', '0.125 % «12,5%»'],
    ['seratus persen', '100 % «seratus persen»'],
    ['100% (seratus persen)', '100 % «100% (seratus persen)»'],
    ['100 (seratus persen)', '100 «100 (seratus persen)»'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('words that compute', () => {
  test.each([
    ['a dibagi b', 'a | ÷ kata «dibagi» | b'],
    ['a di bagi b', 'a | ÷ kata «di bagi» | b'],
    ['a di  bagi b', 'a | ÷ kata «di  bagi» | b'],
    ['a dibandingkan b', 'a | ÷ banding «dibandingkan» | b'],
    ['a dikali dengan b', 'a | × kata «dikali dengan» | b'],
    ['a dikali oleh b', 'a | × kata «dikali oleh» | b'],
    ['a dibagi terhadap b', 'a | ÷ kata «dibagi terhadap» | b'],
    ['a dikali angka 100', 'a | × kata «dikali angka» | 100 «100»'],
    ['a dikali bilangan seratus', 'a | × kata «dikali bilangan» | 100 «seratus»'],
    ['a dikali angka b', 'a | × kata «dikali» | angka | b'],
    ['a dibagi : b', 'a | ÷ kata «dibagi :» | b'],
    ['a dibagi dengan: b', 'a | ÷ kata «dibagi dengan:» | b'],
    ['a dijumlahkan dengan b', 'a | + kata «dijumlahkan dengan» | b'],
    ['a dibagai b', 'a | ÷ kata «dibagai» | b'],
    ['a dibagi kesatu', 'a | ÷ kata «dibagi» | kesatu'],
    ['a di kali 100', 'a | × kata «di kali» | 100 «100»'],
    ['a di kali dengan 5', 'a | × kata «di kali dengan» | 5 «5»'],
    ['a di kali seratus', 'a | × kata «di kali» | 100 «seratus»'],
    ['a sedang dibagi b', 'a | sedang | ÷ kata «dibagi» | b'],
    ['a yang dibagi jumlah b', 'a | yang | ÷ ragu «dibagi» | jumlah | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('words that only look like it', () => {
  test.each([
    ['a dibagi-bagi b', 'a | dibagi-bagi | b'],
    ['dibagian', 'dibagian'],
    ['a dijumlahkan b', 'a | dijumlahkan | b'],
    ['a di kali b', 'a | di | kali | b'],
    ['yang dibagi b', 'yang | dibagi | b'],
    ['telah dibagi b', 'telah | dibagi | b'],
    ['sudah dibagi b', 'sudah | dibagi | b'],
    ['akan dibagi b', 'akan | dibagi | b'],
    ['dapat dibagi b', 'dapat | dibagi | b'],
    ['bisa dibagi b', 'bisa | dibagi | b'],
    ['tidak dibagi b', 'tidak | dibagi | b'],
    ['belum dibagi b', 'belum | dibagi | b'],
    ['harus dibagi b', 'harus | dibagi | b'],
    ['perlu dibagi b', 'perlu | dibagi | b'],
    ['masih dibagi b', 'masih | dibagi | b'],
    ['untuk dibagi b', 'untuk | dibagi | b'],
    ['a dibagi menjadi b', 'a | dibagi | menjadi | b'],
    ['a dibagi dalam b', 'a | dibagi | dalam | b'],
    ['a dibagi ke b', 'a | dibagi | ke | b'],
    ['a dibagi kepada b', 'a | dibagi | kepada | b'],
    ['a dibagi pada b', 'a | dibagi | pada | b'],
    ['a dibagi dari b', 'a | dibagi | dari | b'],
    ['a dibagi atas b', 'a | dibagi | atas | b'],
    ['a dibagi berdasarkan b', 'a | dibagi | berdasarkan | b'],
    ['a dibagi menurut b', 'a | dibagi | menurut | b'],
    ['a dibagi sesuai b', 'a | dibagi | sesuai | b'],
    ['a dibagi secara b', 'a | dibagi | secara | b'],
    ['a dibagi rata b', 'a | dibagi | rata | b'],
    ['a dibagi habis b', 'a | dibagi | habis | b'],
    ['a dibagi untuk b', 'a | dibagi | untuk | b'],
    ['a dibagi antara b', 'a | dibagi | antara | b'],
    ['a berbanding lurus b', 'a | berbanding | lurus | b'],
    ['a berbanding terbalik b', 'a | berbanding | terbalik | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('kali multiplies before 100, 1.000 …; before another number or quantity it may', () => {
  test.each([
    ['a kali 100', 'a | × kata «kali» | 100 «100»'],
    ['a kali dengan 100', 'a | × kata «kali dengan» | 100 «100»'],
    ['a kali seratus', 'a | × kata «kali» | 100 «seratus»'],
    ['a kali 1.000', 'a | × kata «kali» | 1000 «1.000»'],
    ['a kali 10 000', 'a | × kata «kali» | 10000 «10 000»'],
    ['a kali seribu', 'a | × kata «kali» | 1000 «seribu»'],
    ['a kali sepuluh ribu', 'a | × kata «kali» | 10000 «sepuluh ribu»'],
    ['a kali 10', 'a | × ragu «kali» | 10 «10»'],
    ['a kali 12', 'a | × ragu «kali» | 12 «12»'],
    ['a kali jumlah b', 'a | × ragu «kali» | jumlah | b'],
    ['a kali setahun', 'a | kali | setahun'],
    ['a 4 kali', 'a | 4 «4» | kali'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('per divides between two quantities, and before 100, 1.000 …', () => {
  test.each([
    ['jumlah a per jumlah b', 'jumlah | a | ÷ kata «per» | jumlah | b'],
    ['jumlah a per b', 'jumlah | a | per | b'],
    ['a per jumlah b', 'a | per | jumlah | b'],
    ['per jumlah b', 'per | jumlah | b'],
    ['jumlah a per 100 b', 'jumlah | a | ÷ per «per» | 100 «100» | b'],
    ['jumlah a per 1000 b', 'jumlah | a | ÷ per «per» | 1000 «1000» | b'],
    ['jumlah a per 1.000 b', 'jumlah | a | ÷ per «per» | 1000 «1.000» | b'],
    ['jumlah a per 10 000 b', 'jumlah | a | ÷ per «per» | 10000 «10 000» | b'],
    ['jumlah a per 10.000 b', 'jumlah | a | ÷ per «per» | 10000 «10.000» | b'],
    ['jumlah a per 100.000 b', 'jumlah | a | ÷ per «per» | 100000 «100.000» | b'],
    ['jumlah a per 1.000.000 b', 'jumlah | a | ÷ per «per» | 1000000 «1.000.000» | b'],
    ['jumlah a per seratus b', 'jumlah | a | ÷ per «per» | 100 «seratus» | b'],
    ['jumlah a per seribu b', 'jumlah | a | ÷ per «per» | 1000 «seribu» | b'],
    ['jumlah a per seratus ribu b', 'jumlah | a | ÷ per «per» | 100000 «seratus ribu» | b'],
    ['jumlah a per 10 b', 'jumlah | a | per | 10 «10» | b'],
    ['jumlah a per 1.000,5', 'jumlah | a | per | 1000.5 «1.000,5»'],
    ['jumlah a per 100%', 'jumlah | a | per | 100 % «100%»'],
    ['jumlah a per 100 persen', 'jumlah | a | per | 100 % «100 persen»'],
    ['jumlah a per 100 hari', 'jumlah | a | per | 100 «100» | hari'],
    ['jumlah a per 100 minggu', 'jumlah | a | per | 100 «100» | minggu'],
    ['jumlah a per 100 bulan', 'jumlah | a | per | 100 «100» | bulan'],
    ['jumlah a per 100 triwulan', 'jumlah | a | per | 100 «100» | triwulan'],
    ['jumlah a per 100 semester', 'jumlah | a | per | 100 «100» | semester'],
    ['jumlah a per 100 tahun', 'jumlah | a | per | 100 «100» | tahun'],
    ['jumlah a per 100 jam', 'jumlah | a | per | 100 «100» | jam'],
    ['jumlah a per 100 menit', 'jumlah | a | per | 100 «100» | menit'],
    ['jumlah a perjumlah b', 'jumlah | a | perjumlah | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('x multiplies; a capital one only beside a number or parenthesis', () => {
  test.each([
    ['a x b', 'a | × tanda «x» | b'],
    ['a x100', 'a | × tanda «x» | 100 «100»'],
    ['a x(b)', 'a | × tanda «x» | buka | b | tutup'],
    ['a X b', 'a | X | b'],
    ['a X 100', 'a | × tanda «X» | 100 «100»'],
    ['a X(b)', 'a | × tanda «X» | buka | b | tutup'],
    ['100 X b', '100 «100» | × tanda «X» | b'],
    ['(a) X b', 'buka | a | tutup | × tanda «X» | b'],
    ['x b', 'x | b'],
    ['ax b', 'ax | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a number below 100 of a noun tells how often', () => {
  test.each([
    ['a 4 x b', 'a | 4 «4» | x | b'],
    ['a 99 x b', 'a | 99 «99» | x | b'],
    ['a 100 x b', 'a | 100 «100» | × tanda «x» | b'],
    ['4 x b', '4 «4» | × tanda «x» | b'],
    ['a 4 x 100', 'a | 4 «4» | × tanda «x» | 100 «100»'],
    ['a 4 x 1.000', 'a | 4 «4» | × tanda «x» | 1000 «1.000»'],
    ['a 4 x 1 000', 'a | 4 «4» | × tanda «x» | 1000 «1 000»'],
    ['a 4 x seratus', 'a | 4 «4» | × tanda «x» | 100 «seratus»'],
    ['a 4 x seribu', 'a | 4 «4» | × tanda «x» | 1000 «seribu»'],
    ['a 4 x sepuluh ribu', 'a | 4 «4» | × tanda «x» | 10000 «sepuluh ribu»'],
    ['a 4 x (100)', 'a | 4 «4» | × tanda «x» | buka | 100 «100» | tutup'],
    ['a 4 x 10', 'a | 4 «4» | x | 10 «10»'],
    ['a 4 * b', 'a | 4 «4» | * | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('three dashes or more are a fraction bar', () => {
  test.each([
    ['a --- b', 'a | ÷ garis «---» | b'],
    ['a ----- b', 'a | ÷ garis «-----» | b'],
    ['a ___ b', 'a | ÷ garis «___» | b'],
    ['a ─── b', 'a | ÷ garis «───» | b'],
    ['a -- b', 'a | -- | b'],
    ['--- b', '--- | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('signs compute where blanks or parentheses set them off', () => {
  test.each([
    ['a ÷ b', 'a | ÷ tanda «÷» | b'],
    ['a÷b', 'a | ÷ tanda «÷» | b'],
    ['a − b', 'a | − tanda «−» | b'],
    ['a−b', 'a | − tanda «−» | b'],
    ['a + b', 'a | + tanda «+» | b'],
    ['a+b', 'a | + tanda «+» | b'],
    ['a +5', 'a | + tanda «+» | 5 «5»'],
    ['60 + b', '60 «60» | + tanda «+» | b'],
    ['60+ b', '60 «60» | + | b'],
    ['a+5', 'a+5'],
    ['a+(b', 'a | + tanda «+» | buka | b'],
    ['a * b', 'a | × tanda «*» | b'],
    ['a*b', 'a | × tanda «*» | b'],
    ['a*) b', 'a* | tutup | b'],
    ['a - b', 'a | − longgar «-» | b'],
    ['a – b', 'a | − longgar «–» | b'],
    ['a -b', 'a | -b'],
    ['a- b', 'a- | b'],
    ['a -(b', 'a | − longgar «-» | buka | b'],
    ['a : b', 'a | ÷ longgar «:» | b'],
    ['a :b', 'a | ÷ longgar «:» | b'],
    ['a: b', 'a: | b'],
    ['a / b', 'a | ÷ longgar «/» | b'],
    ['a/b', 'a/b'],
    ['a/ b', 'a/ | b'],
    ['a /b', 'a | /b'],
    ['(a)/b', 'buka | a | tutup | ÷ longgar «/» | b'],
    ['a/(b)', 'a | ÷ longgar «/» | buka | b | tutup'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a colon before a list announces it', () => {
  test.each([
    ['a : 1. b', 'a | : | 1 «1» | b'],
    ['a : a) b', 'a | : | a | tutup | b'],
    ['a : (1) b', 'a | : | buka | 1 «1» | tutup | b'],
    ['a : • b', 'a | : | • | b'],
    ['meliputi : b', 'meliputi | : | b'],
    ['mencakup : b', 'mencakup | : | b'],
    ['yaitu : b', 'yaitu | : | b'],
    ['yakni : b', 'yakni | : | b'],
    ['adalah : b', 'adalah | : | b'],
    ['berikut : b', 'berikut | : | b'],
    ['antaranya : b', 'antaranya | : | b'],
    ['berupa : b', 'berupa | : | b'],
    ['seperti : b', 'seperti | : | b'],
    ['misalnya : b', 'misalnya | : | b'],
    ['contoh : b', 'contoh | : | b'],
    ['antara lain : b', 'antara | lain | : | b'],
    ['terdiri dari : b', 'terdiri | dari | : | b'],
    ['terdiri atas : b', 'terdiri | atas | : | b'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a stroke between words for one thing is none', () => {
  test.each([
    ['dan / atau', 'dan | / | atau'],
    ['kabupaten / kota', 'kabupaten | / | kota'],
    ['desa / kelurahan', 'desa | / | kelurahan'],
    ['SD / MI', 'SD | / | MI'],
    ['laki-laki / perempuan', 'laki-laki | / | perempuan'],
    ['kabupaten / jumlah', 'kabupaten | ÷ longgar «/» | jumlah'],
    ['jumlah / kota', 'jumlah | ÷ longgar «/» | kota'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('n - 1 and t + 1 are years', () => {
  test.each([
    ['n - 1', 'n | - | 1 «1»'],
    ['t + 1', 't | + | 1 «1»'],
    ['tahun n - 1', 'tahun | n | - | 1 «1»'],
    ['n - 10', 'n | − longgar «-» | 10 «10»'],
    ['an - 1', 'an | − longgar «-» | 1 «1»'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('between two numbers of a noun a dash is a range, else in doubt', () => {
  test.each([
    ['a 5 - 6 b', 'a | 5 «5» | - | 6 «6» | b'],
    ['a 5 – 6 b', 'a | 5 «5» | – | 6 «6» | b'],
    ['a 6 - 5 b', 'a | 6 «6» | − ragu «-» | 5 «5» | b'],
    ['a 5 - 5 b', 'a | 5 «5» | − ragu «-» | 5 «5» | b'],
    ['a 18 / 2020 b', 'a | 18 «18» | ÷ ragu «/» | 2020 «2020» | b'],
    ['5 - 6', '5 «5» | − longgar «-» | 6 «6»'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a fraction stands where a quantity begins', () => {
  test.each([
    ['1/3 a', '1 «1» | ÷ longgar «/» | 3 «3» | a'],
    ['a dibagi 1/3', 'a | ÷ kata «dibagi» | 1 «1» | ÷ longgar «/» | 3 «3»'],
    ['(1/3)', 'buka | 1 «1» | ÷ longgar «/» | 3 «3» | tutup'],
    ['a 1/3 b', 'a | 1 «1» | /3 | b'],
    ['1/a', '1 «1» | /a'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
});

test('in a formula of letters every sign computes', () => {
  const letters = new Set(['a', 'b', 'n', 'x']);
  expect(tokens('a/b', { letters })).toBe('a | ÷ tanda «/» | b');
  expect(tokens('a-b', { letters })).toBe('a | − tanda «-» | b');
  expect(tokens('kabupaten / kota', { letters })).toBe('kabupaten | ÷ tanda «/» | kota');
  expect(tokens('n - 1', { letters })).toBe('n | − tanda «-» | 1 «1»');
  expect(tokens('t - 1', { letters })).toBe('t | - | 1 «1»');
  expect(tokens('a x b', { letters })).toBe('a | x | b');
  expect(tokens('a 4 * b', { letters })).toBe('a | 4 «4» | × tanda «*» | b');
});

test('what is counted is not compared', () => {
  expect(tokens('a dibandingkan b', { counts: true })).toBe('a | dibandingkan | b');
  expect(tokens('a dibagi b', { counts: true })).toBe('a | ÷ kata «dibagi» | b');
});

test('a word may be told to divide', () => {
  expect(tokens('a dengan b', { joint: { start: 2, end: 8 } })).toBe('a | ÷ kata «dengan» | b');
  expect(tokens('a dengan b')).toBe('a | dengan | b');
});
