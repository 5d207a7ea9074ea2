import type { Individu, Proses, Tim } from '../../src/cascade/cascade';
import { beginsWithRole, ownersOf, ownerWords, splitOwners } from '../../src/cascade/owners';

const split = (owner: string, ...others: string[]) =>
  splitOwners([{ teks: owner, lokasi: [] }], ownerWords([owner, ...others])).map(({ teks }) => teks);

describe('splitOwners', () => {
  test('splits at a comma where every part begins with a role word', () => {
    expect(split('Ka UPT, ketua tim')).toEqual(['Ka UPT', 'ketua tim']);
    expect(split('Kasubag Binpro dan Keu, Ketua Tim')).toEqual(['Kasubag Binpro dan Keu', 'Ketua Tim']);
    expect(split('Kepala; Sekretaris')).toEqual(['Kepala', 'Sekretaris']);
    expect(split('Kepala , Sekretaris,')).toEqual(['Kepala', 'Sekretaris']);
    expect(split('Kepala,')).toEqual(['Kepala,']);
  });

  test('keeps a role that holds a comma whole', () => {
    expect(split('Kabid Pengadaan, Pemberhentian dan Informasi', 'Kabid Mutasi')).toEqual([
      'Kabid Pengadaan, Pemberhentian dan Informasi',
    ]);
  });

  test("splits at another owner's first word", () => {
    expect(split('Kabid Gizi, Bidan Koordinator', 'Bidan Desa')).toEqual(['Kabid Gizi', 'Bidan Koordinator']);
    expect(split('Kabid Gizi, Bidan Koordinator')).toEqual(['Kabid Gizi, Bidan Koordinator']);
  });

  test('its own words prove nothing, however often it stands there', () => {
    expect(split('Bidan Desa, Bidan Kota')).toEqual(['Bidan Desa, Bidan Kota']);
    expect(split('Bidan Desa, Bidan Kota', 'Bidan Desa, Bidan Kota')).toEqual(['Bidan Desa, Bidan Kota']);
    expect(split('Bidan Desa, Bidan Kota', 'Bidan')).toEqual(['Bidan Desa', 'Bidan Kota']);
    expect(split('Bidan Desa, Bidan Kota', 'Bidan', 'Bidan Desa, Bidan Kota')).toEqual([
      'Bidan Desa',
      'Bidan Kota',
    ]);
  });
});

describe('beginsWithRole', () => {
  test.each([
    ['Koordinator Perencanaan', true],
    ['Sub Koordinator Evaluasi', true],
    ['Sub-Koordinator Evaluasi', true],
    ['Subkoordinator Evaluasi', true],
    ['JF Ahli Muda', true],
    ['1. Kepala Dinas', true],
    [' Sub Koordinator', true],
    ['Rapat Sub Koordinator', false],
    ['Sub Koordinatorat', false],
    ['Sub Bidang Evaluasi', false],
    ['Koordinasi lintas bidang', false],
  ])('%s', (text, expected) => expect(beginsWithRole(text)).toBe(expected));
});

describe('owners as the people they are', () => {
  const text = (teks: string) => ({ teks, lokasi: [] });
  const team = (nama: string | null, ketua: string | null): Tim => ({
    jenis: 'tim',
    nama: nama === null ? null : text(nama),
    ketua: { nama: ketua === null ? null : text(ketua), kinerja: [], indikator: [], lokasi: [] },
    anggota: [],
    lokasi: [],
  });
  const owners = (pemilik: readonly string[], ...proses: readonly Proses[]) =>
    ownersOf({ pemilik: pemilik.map(text), proses });

  test("'ketua tim' is who leads the team of the node", () => {
    expect(owners(['Ketua Tim'], team('Tim A', 'BUDI'))).toEqual(['BUDI']);
    expect(owners(['ketua tim kerja', 'Kabid PA'], team(null, 'BUDI'))).toEqual(['BUDI', 'Kabid PA']);
    expect(owners(['Ka UPT', 'ketua tim'], team('Tim A', 'Ka UPT'))).toEqual(['Ka UPT']);
  });

  test("'katim' is, too; a deputy is not, nor is an individual", () => {
    expect(owners(['Katim'], team('Tim A', 'BUDI'))).toEqual(['BUDI']);
    expect(owners(['Wakil ketua tim'], team('Tim A', 'BUDI'))).toEqual(['Wakil ketua tim']);
    const alone: Individu = {
      jenis: 'individu',
      nama: text('SITI'),
      label: null,
      kinerja: [],
      indikator: [],
      lokasi: [],
    };
    expect(owners(['ketua tim'], team('Tim A', 'BUDI'), alone)).toEqual(['BUDI']);
  });

  test('of several teams all leaders are, but a team that is named tells which', () => {
    const teams = [team('Tim Mutasi', 'BUDI'), team('Tim Promosi', 'SITI')];
    expect(owners(['ketua tim'], ...teams)).toEqual(['BUDI', 'SITI']);
    expect(owners(['Ketua Tim Promosi'], ...teams)).toEqual(['SITI']);
    expect(owners(['Ketua Tim Lain'], ...teams)).toEqual(['Ketua Tim Lain']);
  });

  test('without a team, or without its name, the owner stays as it is written', () => {
    expect(owners(['ketua tim'])).toEqual(['ketua tim']);
    expect(owners(['ketua tim'], team('Tim A', null))).toEqual(['ketua tim']);
    expect(owners(['ketua timur'], team('Tim A', 'BUDI'))).toEqual(['ketua timur']);
    expect(owners(['Kabid PA', 'KABID PA'])).toEqual(['Kabid PA']);
  });
});
