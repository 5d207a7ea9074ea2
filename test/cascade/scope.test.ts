import fc from 'fast-check';
import type { Cascade } from '../../src/cascade/cascade';
import {
  bagianOf,
  cakupanNamed,
  isJudulBagian,
  judulBagian,
  pemilikOf,
  tanpaOrang,
} from '../../src/cascade/scope';
import { textKey } from '../../src/cascade/text';
import { sasaranCodes, walk, type Visit } from '../../src/cascade/walk';
import { baca } from '../../src/workflow/baca';
import { cascades } from '../layouts/arbitrary';
import { sampleWorkbook } from '../support/sample';

let sample: Cascade;
beforeAll(async () => {
  sample = baca(await sampleWorkbook()).cascade;
});

const count = (cascade: Cascade, jenis: Visit['jenis']) =>
  [...walk(cascade)].filter((visit) => visit.jenis === jenis).length;

/** What tells a box apart from others, wherever it stands in a part. */
const signOf = ({ jenis, node }: Visit) => JSON.stringify([jenis, node.lokasi]);

describe('a part of the sample', () => {
  test('the whole cascade is the cascade', () => {
    expect(bagianOf(sample)).toEqual({
      cascade: sample,
      kode: ['1', '2', '3', '4', '5'],
      nama: null,
      sebagian: false,
    });
  });

  test('one Sasaran, with the Tujuan above it', () => {
    const { cascade, kode, nama } = bagianOf(sample, { jenis: 'sasaran', kode: '2' });
    expect([kode, nama]).toEqual([['2'], 'Sasaran 2']);
    expect(cascade.tujuan).toBe(sample.tujuan);
    expect(cascade.sasaran).toEqual([sample.sasaran[1]]);
  });

  test("an owner's part, in whatever letter case: own nodes, what is above, what is below", () => {
    const [kepala = '', bidang = ''] = pemilikOf(sample);
    expect([kepala, bidang]).toEqual(['Kepala', 'Kabid PA']);
    const part = bagianOf(sample, { jenis: 'pemilik', pemilik: bidang.toUpperCase() });
    expect(part.nama).toBe('KABID PA');
    expect(part.sebagian).toBe(true);
    expect(count(part.cascade, 'subKegiatan')).toBeLessThan(count(sample, 'subKegiatan'));
    expect(count(part.cascade, 'subKegiatan')).toBeGreaterThan(0);
  });

  test('who owns the Tujuan has a part in everything', () => {
    const [kepala = ''] = pemilikOf(sample);
    expect(bagianOf(sample, { jenis: 'pemilik', pemilik: kepala }).cascade).toEqual(sample);
  });

  test('nobody owns nothing', () => {
    const { cascade, kode } = bagianOf(sample, { jenis: 'pemilik', pemilik: 'Camat' });
    expect([cascade.sasaran, kode]).toEqual([[], []]);
  });
});

describe('parts of any cascade', () => {
  test('the Sasaran together are the whole', () => {
    fc.assert(
      fc.property(cascades, (cascade) => {
        const parts = sasaranCodes(cascade.sasaran).map((kode) =>
          bagianOf(cascade, { jenis: 'sasaran', kode }),
        );
        expect(parts.flatMap((part) => part.cascade.sasaran)).toEqual(cascade.sasaran);
        expect(parts.flatMap(({ kode }) => kode)).toEqual(sasaranCodes(cascade.sasaran));
      }),
    );
  });

  test('a node is in the part of an owner who has it, or one above it, or one below it; no other is', () => {
    fc.assert(
      fc.property(cascades, fc.nat(), (raw, pick) => {
        const cascade = placed(raw);
        const owners = pemilikOf(cascade);
        const pemilik = owners[pick % Math.max(owners.length, 1)] ?? 'Camat';
        const owns = ({ node }: Visit) =>
          'pemilik' in node && node.pemilik.some(({ teks }) => textKey(teks) === textKey(pemilik));
        const all = [...walk(cascade)];
        const wanted = all.filter((visit) => {
          if (visit.jenis === 'tujuan') return true;
          const near = all.filter(({ kode }) => isAbove(kode, visit.kode) || isAbove(visit.kode, kode));
          return near.some(owns);
        });
        const part = bagianOf(cascade, { jenis: 'pemilik', pemilik });
        expect([...walk(part.cascade)].map(signOf)).toEqual(wanted.map(signOf));
      }),
    );
  });
});

/** 'T' is above all; a code is above itself. */
const isAbove = (a: string, b: string) => a === 'T' || b === a || b.startsWith(`${a}.`);

/** Every node at a place of its own. */
function placed(cascade: Cascade): Cascade {
  let row = 0;
  return JSON.parse(
    JSON.stringify(cascade, (key, value: unknown) =>
      key === 'lokasi' ? [{ lembar: 'L', row: (row += 1), col: 0 }] : value,
    ),
  ) as Cascade;
}

test('the title of a part says of what', () => {
  expect(judulBagian('CASCADING BKD', null)).toBe('CASCADING BKD');
  expect(judulBagian('CASCADING BKD', 'Sasaran 2')).toBe('CASCADING BKD — Sasaran 2');
  expect(judulBagian(null, 'Kabid PA')).toBe('CASCADING KINERJA — Kabid PA');
  expect(isJudulBagian('CASCADING BKD — Sasaran 2', 'CASCADING BKD')).toBe(true);
  expect(isJudulBagian('CASCADING BKD', 'CASCADING BKD')).toBe(false);
  expect(isJudulBagian(null, null)).toBe(false);
});

test('without persons, teams keep their name and individuals their label', () => {
  const proses = [...walk(sample)].flatMap(({ jenis, node }) =>
    jenis === 'tim' || jenis === 'individu' ? [tanpaOrang(node)] : [],
  );
  expect(proses).toHaveLength(50);
  expect(JSON.stringify(proses)).not.toMatch(/S\.M\.|S\.E\.|S\.T\./);
  expect(proses.every((one) => one.jenis === 'individu' || one.ketua?.nama === null)).toBe(true);
});

describe('a scope as a user names it', () => {
  test.each([
    ['semua', { jenis: 'semua' }],
    ['sasaran 2', { jenis: 'sasaran', kode: '2' }],
    ['kabid pa', { jenis: 'pemilik', pemilik: 'Kabid PA' }],
    ['Sasaran 9', null],
  ])('%s', (name, cakupan) => {
    expect(cakupanNamed(sample, name)).toEqual(cakupan);
  });
});
