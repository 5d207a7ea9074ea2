import {
  hintOf,
  keepMine,
  labelOf,
  linkOf,
  problemText,
  quarterOf,
  typedInto,
  without,
} from '../../../src/taskpane/realisasi/entry';
import { realisasiTexts } from '../../../src/taskpane/texts/realisasi';
import type { Masukan } from '../../../src/workflow/isian';
import type { Ketikans } from '../../../src/workflow/isian-coba';

const texts = realisasiTexts.id;
const A: Masukan = {
  id: 'x',
  place: { lembar: 'Realisasi', row: 11, col: 12 },
  peran: 'triwulan',
  komponen: 'a',
  kata: 'jumlah ASN terlatih',
  satuan: 'ASN',
  triwulan: 3,
  akumulasi: 'jumlah',
  sebelumnya: { triwulan: 2, angka: 200.5 },
  saldo: 1200,
  isi: 50,
  angka: 50,
  persen: false,
  kunci: null,
};
const NONE: Ketikans = new Map();

test('an input is called by its words, and says what was typed before', () => {
  expect(labelOf(A, texts)).toBe('a = jumlah ASN terlatih (ASN)');
  expect(hintOf(A, texts)).toBe('TW II: 200,5 · s.d. tahun lalu: 1200 · dijumlahkan');
});

test('somebody else was first: both numbers and the cell are named', () => {
  expect(problemText({ kind: 'bentrok', sekarang: 15 }, A, '12', texts)).toBe(
    'Orang lain sudah mengisi 15 di Realisasi!M12; isian Anda 12.',
  );
});

test('what was typed remembers what the cell held then; the same text again is no change', () => {
  const once = typedInto(NONE, A, '5');
  expect(once.get('x')).toEqual({ teks: '5', sebelum: 50 });
  const now = { ...A, isi: 15, angka: 15 };
  expect(typedInto(once, now, '52').get('x')).toEqual({ teks: '52', sebelum: 50 });
  expect(typedInto(once, A, '50').size).toBe(0);
  expect(keepMine(once, now).get('x')).toEqual({ teks: '5', sebelum: 15 });
  expect(without(once, ['x']).size).toBe(0);
});

test('a number stored as text is mended by typing the same', () => {
  const text: Masukan = { ...A, isi: '12', angka: null };
  expect(typedInto(NONE, text, '12').get('x')).toEqual({ teks: '12', sebelum: '12' });
});

test('only addresses of the web are links', () => {
  expect(linkOf(' https://contoh.go.id/a ')).toBe('https://contoh.go.id/a');
  expect([linkOf('javascript:alert(1)'), linkOf('map hijau'), linkOf('http://')]).toEqual([null, null, null]);
});

test('a choice names a quarter', () => {
  expect([quarterOf('3'), quarterOf('5'), quarterOf('')]).toEqual([3, null, null]);
});
