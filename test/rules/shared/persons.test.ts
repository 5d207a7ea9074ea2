import { isSamePerson, isSlipOfName, personOf } from '../../../src/rules/shared/persons';

const same = (a: string, b: string) => isSamePerson(personOf(a), personOf(b));
const slip = (a: string, b: string) => isSlipOfName(personOf(a), personOf(b));

test('a name without its titles and degrees', () => {
  expect(personOf('Drs. H. BUDI SANTOSO, S.E., M.M')).toEqual({
    words: ['budi', 'santoso'],
    gelar: ['drs', 'h', 'mm', 'se'],
  });
  expect(personOf('BUDI SANTOSO S.E.')).toEqual({ words: ['budi', 'santoso'], gelar: ['se'] });
  expect(personOf('FX. SUNARYANTA, S.H.')).toEqual({ words: ['fx', 'sunaryanta'], gelar: ['sh'] });
});

test('a post is no name: what stands behind its comma belongs to it', () => {
  expect(personOf('Kabid Pengadaan, Mutasi')).toEqual({ words: ['kabid', 'pengadaan', 'mutasi'], gelar: [] });
});

test.each([
  ['SRI HARYANTI, S.E', 'SRI HARYANTI, S.E.'],
  ['Sri Haryanti,S.E.', 'SRI HARYANTI, S.E.'],
  ['DWY PUTRI', 'DWYPUTRI'],
  ['BUDI SANTOSO', 'BUDI SANTOSO, S.E.'],
])('%s and %s are one person', (a, b) => expect(same(a, b)).toBe(true));

test.each([
  ['SUPRIYADI', 'SUPRIYADI, S.E.'],
  ['BUDI SANTOSO, S.H.', 'BUDI SANTOSO, S.E.'],
  ['BUDI SANTOSO', 'BUDI SUSANTO'],
])('%s and %s may be two', (a, b) => expect(same(a, b)).toBe(false));

test.each([
  ['HAPSARI DWYPUTRI', 'HAPSARI DWIPUTRI'],
  ['BUDI SETIAWAN, S.E.', 'BUDI SETYAWAN, S.E.'],
])('%s may be a slip of %s', (a, b) => expect(slip(a, b)).toBe(true));

test.each([
  ['SRI HARYANTI', 'SRI HARYANTO'],
  ['RINA WATI', 'RINI WATI'],
  ['SETIAWAN', 'SETYAWAN'],
  ['BUDI SETIAWAN, S.E.', 'BUDI SETYAWAN, S.H.'],
  ['AGUS KURNIAWAN', 'BAGUS KURNIAWAN'],
  ['Petugas 100011', 'Petugas 100021'],
])('%s is another person than %s', (a, b) => expect(slip(a, b)).toBe(false));
