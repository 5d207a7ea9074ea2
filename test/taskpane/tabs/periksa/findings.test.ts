import {
  cardsOf,
  choicesOf,
  differenceOf,
  filtered,
  itemsOf,
  NO_FILTER,
  placesOf,
  stillPossible,
  TANPA_PEMILIK,
  type Filter,
} from '../../../../src/taskpane/tabs/periksa/findings';
import { placesInWords } from '../../../../src/taskpane/ui/places';
import { aturanTexts } from '../../../../src/taskpane/texts/aturan';
import type { Understanding } from '../../../../src/taskpane/state/workspace';
import type { Reading } from '../../../../src/cascade/reading';
import type { WorkbookContent } from '../../../../src/workbook/sheet';
import { hitung } from '../../../../src/workflow/hitung';
import { periksa } from '../../../../src/workflow/periksa';
import { build, SHEET } from '../../../rules/build';
import { SAMPLE, read } from '../../../rules/sample';
import { sheetOf, workbookOf } from '../../../support/grid';

function understand(content: WorkbookContent, reading: Reading, ketat = false): Understanding {
  const [pemeriksaan, perhitungan] = [periksa(reading, { ketat }), hitung(content, reading)];
  return { content, reading, pemeriksaan, perhitungan };
}

const NOTHING = workbookOf();
const itemsIn = (outline: string, content = NOTHING) => itemsOf(understand(content, build(outline)));

const TWO = `Program Pelatihan
  Pemilik : Kabid Diklat
  Kegiatan Pelatihan Teknis
    Pemilik : -
    Sub Kegiatan Pelatihan Petugas
      Pemilik : -
  Kegiatan Pelatihan Lain
    Kinerja : -`;

describe('the list', () => {
  test('names place and owner of each finding', () => {
    expect(itemsIn(TWO).map(({ finding, tempat, pemilik }) => [finding.aturan, tempat, pemilik])).toEqual([
      ['pemilik-kosong', 'Contoh!A3', []],
      ['sub-kegiatan-tanpa-pemilik', 'Contoh!A5', []],
      ['kinerja-kosong', 'Contoh!A7', ['Kabid Diklat']],
    ]);
  });

  test('a team has the owner of its Sub Kegiatan', () => {
    const [item] = itemsIn('Sub Kegiatan Rapat\n  Pemilik : Kabid A\n  Tim Rapat\n    Ketua : -');
    expect([item?.finding.aturan, item?.pemilik]).toEqual(['tim-tanpa-ketua', ['Kabid A']]);
  });

  test('findings on realization stand in it too, with the repair that is certain', () => {
    const head = ['Indikator', 'Pemilik', 'Komponen', 'Target', 'TW I'];
    const content = workbookOf(
      sheetOf([head, ['Jumlah layanan', 'Kabid B', 'nilai', 12, '3 laporan']], { name: 'Realisasi' }),
    );
    const items = itemsOf(understand(content, read(content)));
    expect(
      items.map(({ finding, tempat, pemilik, dapatDiperbaiki }) => [
        ...[finding.aturan, tempat, pemilik, dapatDiperbaiki],
      ]),
    ).toEqual([['realisasi-bukan-angka', 'Realisasi!E2', ['Kabid B'], true]]);
  });

  test('two findings of the same words have names of their own', () => {
    const items = itemsIn('Sub Kegiatan A\n  Kinerja : -\nSub Kegiatan A\n  Kinerja : -');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('filters', () => {
  const items = itemsIn(TWO);
  const rules = (filter: Partial<typeof NO_FILTER>) =>
    filtered(items, { ...NO_FILTER, ...filter }, aturanTexts.id).map(({ finding }) => finding.aturan);

  test('by nothing', () => expect(rules({})).toHaveLength(3));
  test('by tingkat', () => expect(rules({ tingkat: ['saran'] })).toEqual([]));
  test('by sheet', () => expect(rules({ lembar: SHEET })).toHaveLength(3));
  test('by several tingkat', () => expect(rules({ tingkat: ['saran', 'kesalahan'] })).toHaveLength(3));
  test('by owner', () => expect(rules({ pemilik: 'Kabid Diklat' })).toEqual(['kinerja-kosong']));
  test('by no owner', () =>
    expect(rules({ pemilik: TANPA_PEMILIK })).toEqual(['pemilik-kosong', 'sub-kegiatan-tanpa-pemilik']));
  test('by what is new', () => {
    const baru = new Set(items.slice(1, 2).map(({ id }) => id));
    const left = filtered(items, { ...NO_FILTER, baru: true }, aturanTexts.id, baru);
    expect(left.map(({ finding }) => finding.aturan)).toEqual(['sub-kegiatan-tanpa-pemilik']);
  });
  test('by words, wherever they stand', () => {
    expect(rules({ cari: ' LAIN  kinerja ' })).toEqual(['kinerja-kosong']);
    expect(rules({ cari: 'contoh!a5' })).toEqual(['sub-kegiatan-tanpa-pemilik']);
  });

  test('by the words that are shown', () => {
    const english = (cari: string) =>
      filtered(items, { ...NO_FILTER, cari }, aturanTexts.en).map(({ finding }) => finding.aturan);
    expect(english('has no owner yet')).toEqual(['pemilik-kosong', 'sub-kegiatan-tanpa-pemilik']);
    expect(english('result to be achieved')).toEqual(['kinerja-kosong']);
    expect(english('without owner')).toEqual(['sub-kegiatan-tanpa-pemilik']);
    expect(english('belum memiliki')).toEqual([]);
  });

  test('offer what the findings have', () => {
    expect(choicesOf(items)).toEqual({
      tingkat: ['kesalahan'],
      lembar: [SHEET],
      pemilik: ['Kabid Diklat'],
      tanpaPemilik: true,
    });
  });

  test('let go of what no finding has any more', () => {
    const filter = {
      tingkat: ['saran', 'kesalahan'],
      lembar: SHEET,
      pemilik: 'Kabid X',
      cari: 'a',
      baru: true,
    };
    const left = { ...NO_FILTER, tingkat: ['kesalahan'], lembar: SHEET, cari: 'a' };
    const nothing = new Set<string>();
    expect(stillPossible(filter as Filter, choicesOf(items), nothing)).toEqual(left);
    const owned = items.filter(({ pemilik }) => pemilik.length > 0);
    const none = { ...NO_FILTER, pemilik: TANPA_PEMILIK };
    expect(stillPossible(none, choicesOf(items), nothing)).toEqual(none);
    expect(stillPossible(none, choicesOf(owned), nothing)).toEqual(NO_FILTER);
  });
});

test('cards stand by rule, kesalahan first, a rule of two levels twice', () => {
  const items = itemsIn(`Program Pelatihan
  Indikator : Persentase A
  Kegiatan Pelatihan
    Indikator : Persentase B
    Sub Kegiatan Rapat
      Kinerja : -`);
  expect(cardsOf(items).map(({ id, aturan, items: own }) => [id, aturan, own.length])).toEqual([
    ['kesalahan kinerja-sub-kegiatan-kosong', 'kinerja-sub-kegiatan-kosong', 1],
    ['peringatan persentase-tanpa-do', 'persentase-tanpa-do', 1],
    ['saran persentase-tanpa-do', 'persentase-tanpa-do', 1],
  ]);
});

describe('between two readings', () => {
  test('what went and what came is counted', () => {
    const after = TWO.replace('Kegiatan Pelatihan Teknis\n    Pemilik : -', 'Kegiatan Pelatihan Teknis');
    const ids = itemsIn(TWO).map(({ id }) => id);
    const left = itemsIn(after).map(({ id }) => id);
    expect(differenceOf(itemsIn(TWO), itemsIn(after))).toEqual({ selesai: 1, baru: new Set() });
    expect(differenceOf(itemsIn(after), itemsIn(TWO))).toEqual({
      selesai: 0,
      baru: new Set(ids.filter((id) => !left.includes(id))),
    });
  });

  test('a finding that only moves to another row is the same', () => {
    expect(differenceOf(itemsIn(TWO), itemsIn(`Tujuan\n${TWO}`))).toEqual({ selesai: 0, baru: new Set() });
  });
});

test('places are named once, the first of many', () => {
  const items = itemsOf(understand(SAMPLE, read(SAMPLE)));
  const places = placesOf([...items, ...items]);
  expect(places).toHaveLength(21);
  expect(placesInWords(places.slice(0, 2), (n) => `+${n}`)).toBe('CASCADING!AF15, CASCADING!AF17');
  expect(placesInWords(places, (n) => `dan ${n} lainnya`)).toMatch(/AO32 dan 16 lainnya$/);
});

test('two thousand findings are listed, filtered and sorted in a moment', () => {
  const [one] = itemsOf(understand(SAMPLE, read(SAMPLE)));
  if (!one) throw new Error('no finding');
  const many = Array.from({ length: 2000 }, (_, i) => ({
    ...one,
    id: String(i),
    finding: { ...one.finding, kode: 'target-nol', data: { indikator: `temuan ${i}` } } as const,
  }));
  const start = performance.now();
  const shown = cardsOf(filtered(many, { ...NO_FILTER, cari: 'temuan' }, aturanTexts.id));
  expect(shown[0]?.items).toHaveLength(2000);
  expect(performance.now() - start).toBeLessThan(500);
});
