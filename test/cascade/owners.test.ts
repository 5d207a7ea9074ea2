import { splitOwners } from '../../src/cascade/owners';

const split = (owner: string, ...others: string[]) =>
  splitOwners([{ teks: owner, lokasi: [] }], [owner, ...others]).map(({ teks }) => teks);

describe('splitOwners', () => {
  test('splits at a comma where every part begins with a role word', () => {
    expect(split('Ka UPT, ketua tim')).toEqual(['Ka UPT', 'ketua tim']);
    expect(split('Kasubag Binpro dan Keu, Ketua Tim')).toEqual(['Kasubag Binpro dan Keu', 'Ketua Tim']);
    expect(split('Kepala; Sekretaris')).toEqual(['Kepala', 'Sekretaris']);
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
});
