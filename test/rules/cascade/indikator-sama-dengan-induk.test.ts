import { periksa } from '../../../src/workflow/periksa';
import { build } from '../build';
import { pesanOf } from '../pesan';

const found = (outline: string) =>
  periksa(build(outline), { ketat: false }).temuan.flatMap((finding) =>
    finding.aturan === 'indikator-sama-dengan-induk' ? [[finding.simpul?.kode, pesanOf(finding)]] : [],
  );

test('a Sasaran with the indikator of the Tujuan', () => {
  expect(found('Tujuan\n  Indikator : IP ASN\nSasaran 1\n  Indikator : ip  asn')).toEqual([
    ['1', 'Sasaran 1: indikator "ip  asn" sama dengan indikator Tujuan.'],
  ]);
});

test('one of several is enough; each that is shared is told', () => {
  const above = 'Sasaran 1\n  Indikator : Nilai A\n  Indikator : Nilai B\n  Program A';
  expect(found(`${above}\n    Indikator : Nilai B\n    Indikator : Nilai C`)).toHaveLength(1);
  expect(found(`${above}\n    Indikator : Nilai B\n    Indikator : Nilai A`)).toHaveLength(2);
});

test('down to Kegiatan; a Sub Kegiatan may measure what its Kegiatan does', () => {
  expect(found('Program A\n  Indikator : Nilai A\n  Kegiatan B\n    Indikator : Nilai A')).toHaveLength(1);
  expect(found('Kegiatan A\n  Indikator : Nilai A\n  Sub Kegiatan B\n    Indikator : Nilai A')).toEqual([]);
});

test('two levels apart, or beside each other, they may be the same', () => {
  expect(
    found('Sasaran 1\n  Indikator : Nilai A\n  Program A\n    Kegiatan B\n      Indikator : Nilai A'),
  ).toEqual([]);
  expect(found('Program A\n  Indikator : Nilai A\nProgram B\n  Indikator : Nilai A')).toEqual([]);
});
