import { distance } from 'fastest-levenshtein';
import { personOf, isSamePerson, isSlipOfName, longWords } from '../../../src/rules/shared/persons';
import { nearKeys, together } from '../../../src/rules/shared/near';
import { dice } from '../../agencies/dice';
import { build } from '../build';
import { pesanOf } from '../pesan';
import { periksa } from '../../../src/workflow/periksa';

describe('nearKeys', () => {
  test('the text, and what is left without each letter', () => {
    expect([...nearKeys('abc')]).toEqual(['abc', 'bc', 'ac', 'ab']);
    expect([...nearKeys('aa')]).toEqual(['aa', 'a']);
    expect([...nearKeys('')]).toEqual(['']);
  });

  test.each([
    ['kabid', 'kabid', true],
    ['kabid', 'kabit', true],
    ['kabid', 'kaabid', true],
    ['kabid', 'abid', true],
    ['kabid', 'kabiid x', false],
    ['kabid', 'sekre', false],
  ])('%s and %s', (a, b, expected) => {
    expect([...nearKeys(a)].some((key) => nearKeys(b).has(key))).toBe(expected);
  });
});

test('together: the lists of two or more that share a key', () => {
  const lists = together(['ab', 'bc', 'cd', 'x'], (text) => [...text]);
  expect([...lists]).toEqual([
    ['ab', 'bc'],
    ['bc', 'cd'],
  ]);
});

/** Invented names: few first names and family names, some with a slip of the hand. */
function names(count: number): string[] {
  const d = dice('near', 1);
  const slip = (name: string) => {
    const cut = 1 + d.int(name.length - 1);
    return d.chance(0.3) ? name.slice(0, cut) + 'QR'.charAt(d.int(2)) + name.slice(cut + d.int(2)) : name;
  };
  const family = ['SANTOSO', 'SANTOSA', 'WULANDARI', 'KUSUMAWATI', 'PRASETYO', 'WIJAYANTO'];
  return Array.from(
    { length: count },
    () => `${d.pick(['BUDI', 'RINANDA', 'SUPRIYADI'])} ${slip(d.pick(family))}${d.pick(['', ', S.E.'])}`,
  );
}

test('nama-mirip finds what comparing all with all finds', () => {
  const all = names(300);
  const outline = `Tim A\n  Ketua : ${all.join('\n  Anggota : ')}`;
  const spellings = [...new Set(all)];
  const counts = new Map(spellings.map((name) => [name, all.filter((one) => one === name).length]));
  const countOf = (name: string) => counts.get(name) ?? 0;
  const expected = spellings.flatMap((name, i) => {
    const usual = spellings.find((other, j) => {
      const isBetter = countOf(other) > countOf(name) || (countOf(other) === countOf(name) && j < i);
      const [a, b] = [personOf(other), personOf(name)];
      return isBetter && (isSamePerson(a, b) || isSlipOfName(a, b));
    });
    return usual === undefined ? [] : [[name, usual]];
  });
  const found = periksa(build(outline), { ketat: false }).temuan.flatMap(({ kode, data }) =>
    kode === 'nama-mirip' ? [[data.nama, data.lain]] : [],
  );
  expect(found.length).toBeGreaterThan(50);
  expect(found.sort()).toEqual(expected.sort());
});

test('pemilik-mirip finds what comparing all with all finds', () => {
  const d = dice('near', 2);
  const frequent = ['Kabid Pengadaan', 'Kabid Pengaduan', 'Kasubag Umum', 'Sekretaris'];
  const rare = Array.from({ length: 40 }, () => {
    const owner = d.pick(frequent);
    const cut = d.int(owner.length + 1);
    return owner.slice(0, cut) + d.pick(['', 'x', 'k']) + owner.slice(cut + d.int(2));
  });
  const owners = [...frequent.flatMap((owner) => [owner, owner, owner, owner, owner, owner]), ...rare];
  const outline = `Kegiatan A\n  Pemilik : Kepala\n${owners.map((owner) => `  Sub Kegiatan B\n    Pemilik : ${owner}`).join('\n')}`;
  const key = (owner: string) => owner.toLowerCase();
  const count = (owner: string) => owners.filter((one) => key(one) === key(owner)).length;
  const expected = owners.filter(
    (owner) =>
      count(owner) <= 2 &&
      owners.some((other) => count(other) >= 3 * count(owner) && distance(key(other), key(owner)) === 1),
  );
  const found = periksa(build(outline), { ketat: false }).temuan.filter(
    ({ aturan }) => aturan === 'pemilik-mirip',
  );
  expect(found).toHaveLength(expected.length);
  expect(expected.length).toBeGreaterThan(10);
});

test('20,000 persons are compared in seconds', () => {
  const letters = (n: number) =>
    [...String(n).padStart(6, '0')].map((digit) => 'BCDFGHJKLM'.charAt(Number(digit))).join('A');
  const persons = Array.from({ length: 20_000 }, (_, i) => `  Anggota : BUDI ${letters(i * 49)}N`).join('\n');
  const reading = build(`Tim A\n  Ketua : ADI\n${persons}`);
  const before = process.cpuUsage();
  periksa(reading, { ketat: false });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(20);
});

describe('what no hand writes costs no more than its length', () => {
  const cpuSeconds = (work: () => unknown) => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };

  test('a name of 20 words may have a slip, one of 21 words is no name', () => {
    const name = (words: number, last: string) => `${'ADI '.repeat(words - 1)}${last}`;
    expect(longWords(personOf(name(20, 'SANTOSO')))).toHaveLength(1);
    expect(longWords(personOf(name(21, 'SANTOSO')))).toEqual([]);
  });

  test('a name that fills a cell', () => {
    expect(cpuSeconds(() => longWords(personOf('Kinerja '.repeat(4000))))).toBeLessThan(1);
  });

  test('40,000 members without a number', () => {
    const members = 'BUDI; '.repeat(40_000);
    const reading = build(`Tim A\n  Ketua : ADI\n  Anggota : ${members}40001) CANDRA; 40003) DEWI`);
    const found: string[] = [];
    const took = cpuSeconds(() => {
      found.push(...periksa(reading, { ketat: false }).temuan.map(pesanOf));
    });
    expect(found).toContain('Tim A: nomor anggota tidak urut pada "40003) DEWI".');
    expect(took).toBeLessThan(10);
  });
});
