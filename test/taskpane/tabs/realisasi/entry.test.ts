import type { Asal, Draft, Drafts } from '../../../../src/taskpane/tabs/realisasi/drafts';
import {
  afterSaving,
  elsewhere,
  hintOf,
  keepMine,
  labelOf,
  linkOf,
  messageOf,
  problemText,
  quarterOf,
  resultText,
  typedInto,
  unanswered,
  without,
} from '../../../../src/taskpane/tabs/realisasi/entry';
import { realisasiTexts } from '../../../../src/taskpane/texts/realisasi';
import type { Masukan } from '../../../../src/workflow/isian';
import type { HasilIsian } from '../../../../src/workflow/isian/coba';

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
const NONE: Drafts = new Map();
const ASAL: Asal = { pemilik: 'Kabid PA', triwulan: 3, bagian: 'triwulan' };
const typed = (teks: string) => ({ teks, asal: ASAL, label: 'jumlah ASN' });
const draft = (teks: string, asal: Asal = ASAL): Draft => ({ ...typed(teks), asal, sebelum: null });

test('an input is called by its words, and says what was typed before', () => {
  expect(labelOf(A, texts)).toBe('a = jumlah ASN terlatih (ASN)');
  expect(hintOf(A, texts)).toBe('TW II: 200,5 · s.d. tahun lalu: 1200 · angka triwulan ini, dijumlahkan');
});

test('somebody else was first: both numbers and the cell are named', () => {
  expect(problemText({ kind: 'bentrok', sekarang: 15 }, A, '12', texts)).toBe(
    'Orang lain sudah mengisi 15 di Realisasi!M12; isian Anda 12.',
  );
});

test('what was typed remembers what the cell held then; the same text again is no change', () => {
  const once = typedInto(NONE, A, typed('5'));
  expect(once.get('x')).toEqual({ ...typed('5'), sebelum: 50 });
  const now = { ...A, isi: 15, angka: 15 };
  expect(typedInto(once, now, typed('52')).get('x')).toEqual({ ...typed('52'), sebelum: 50 });
  expect(typedInto(once, A, typed('50')).size).toBe(0);
  expect(keepMine(once, now).get('x')).toEqual({ ...typed('5'), sebelum: 15 });
  expect(without(once, ['x']).size).toBe(0);
});

test('a number stored as text is mended by typing the same', () => {
  const text: Masukan = { ...A, isi: '12', angka: null };
  expect(typedInto(NONE, text, typed('12')).get('x')).toEqual({ ...typed('12'), sebelum: '12' });
});

test('what cannot be read or may not be written holds back saving', () => {
  const drafts: Drafts = new Map([
    ['x', draft('1')],
    ['y', draft('dua')],
    ['z', draft('3')],
  ]);
  const cells: Masukan[] = [
    A,
    { ...A, id: 'y' },
    { ...A, id: 'z', kunci: 'tutup' },
    { ...A, id: 'w', kunci: 'tutup' },
  ];
  expect(unanswered(cells, drafts, { masalah: new Map([['y', { kind: 'bukan-angka' }]]) })).toBe(2);
});

test('only addresses of the web are links', () => {
  expect(linkOf(' https://contoh.go.id/a ')).toBe('https://contoh.go.id/a');
  expect([linkOf('javascript:alert(1)'), linkOf('map hijau'), linkOf('http://')]).toEqual([null, null, null]);
});

test('a choice names a quarter', () => {
  expect([quarterOf('3'), quarterOf('5'), quarterOf('')]).toEqual([3, null, null]);
});

test('a cell that was empty when the typing began and is filled by somebody else stays in question', () => {
  const empty = { ...A, isi: null, angka: null };
  const once = typedInto(NONE, empty, typed('5'));
  const filled = typedInto(once, { ...A, isi: 15 }, typed('52'));
  expect(filled.get('x')?.sebelum).toBeNull();
});

test('what was typed into other forms is told by form; what lost its row in this one is kept', () => {
  const tw2: Asal = { ...ASAL, triwulan: 2 };
  const drafts: Drafts = new Map([
    ['x', draft('1')],
    ['y', draft('2', tw2)],
    ['z', draft('3', tw2)],
    ['w', draft('4')],
  ]);
  expect(elsewhere(drafts, new Set(['x']), ASAL)).toEqual({
    lain: [{ asal: tw2, banyak: 2 }],
    hilang: [{ id: 'w', ...draft('4') }],
  });
});

test('what was typed while saving went on is left, over what the cell holds now', () => {
  const then: Drafts = new Map([
    ['x', draft('1')],
    ['y', draft('2')],
  ]);
  const now: Drafts = new Map([...then, ['y', draft('25')]]);
  const written = new Map([
    ['x', 1],
    ['y', 2],
  ]);
  expect([...afterSaving(now, then, written)]).toEqual([['y', { ...draft('25'), sebelum: 2 }]]);
});

test('an input says what is wrong, else that it was saved; a closed quarter keeps what was typed', () => {
  const say = (masukan: Masukan, said: Partial<Parameters<typeof messageOf>[1]>) =>
    messageOf(masukan, { ketikan: undefined, masalah: undefined, saved: false, value: '', ...said }, texts);
  expect(say(A, {})).toBeNull();
  expect(say(A, { saved: true })).toEqual({ state: 'success', text: 'Tersimpan di Realisasi!M12.' });
  expect(say(A, { masalah: { kind: 'negatif' } })?.state).toBe('warning');
  expect(say(A, { masalah: { kind: 'bukan-angka' }, saved: true })?.state).toBe('error');
  expect(say({ ...A, kunci: 'tutup' }, { ketikan: draft('7') })?.text).toBe(
    'Triwulan ini sudah ditutup; isian Anda tidak dapat disimpan.',
  );
});

test('a result is read out in one sentence', () => {
  const hasil: HasilIsian = {
    ...{ realisasi: 37.5, capaian: 75, sementara: false, penyebutNol: null },
    ...{ predikat: 'Sedang', predikatNilai: null, terhadapTahunan: true, melebihiPenyebut: false },
  };
  expect(resultText(hasil, '%', texts)).toBe('Realisasi 37,5 %, capaian 75 %, Sedang');
  expect(resultText({ ...hasil, realisasi: null, capaian: null, predikat: null }, null, texts)).toBe(
    'Realisasi belum ada',
  );
  expect(resultText(null, '%', texts)).toBe('Dihitung setelah isian diperbaiki.');
});
