import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';
import { sheetOf, workbookOf } from '../../support/grid';

/** A tree down to a team in column B, below which more rows can be put. */
const tree = [
  ['Intermediate Outcome', 'Sasaran 1'],
  ['', 'Kinerja : a'],
  ['Immediate Outcome', 'Program A'],
  ['', 'Kinerja : b'],
  ['Output/Kinerja Kegiatan', 'Kegiatan A'],
  ['', 'Kinerja : c'],
  ['Output/Kinerja Sub Kegiatan', 'Sub Kegiatan A'],
  ['', 'Kinerja : d'],
];

const read = (...rows: string[][]) => bacaJson(baca(workbookOf(sheetOf([...tree, ...rows]))));
const prosesOf = (...texts: string[]) => {
  const answer = read(...texts.map((text, i) => [i === 0 ? 'Proses' : '', text]));
  const proses = answer.cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0]?.proses;
  return { proses, answer };
};

describe('what looks like a signature in a list', () => {
  test('a NIP below a leader or member belongs to no list and is known', () => {
    const { proses, answer } = prosesOf(
      'Ketua Tim : BUDI',
      'NIP. 1980',
      'Kinerja : x',
      'Anggota tim :',
      '1) ANI',
      'NIP. 1981',
      '2) SITI',
      'Kinerja : y',
    );
    expect(proses).toMatchObject([{ ketua: { nama: 'BUDI' }, anggota: [{ nama: ['ANI', 'SITI'] }] }]);
    expect(answer.dikenal.filter(({ sebagai }) => sebagai === 'NIP').map(({ teks }) => teks)).toEqual([
      'NIP. 1980',
      'NIP. 1981',
    ]);
    expect(answer.tidakTerbaca).toEqual([]);
  });

  test.each(['Pemalang, 21 Agustus 2024', 'Mengetahui', 'Ditetapkan di Pemalang', 'KEPALA DINAS CONTOH'])(
    '%s among items is an item',
    (item) => {
      const { proses, answer } = prosesOf(
        'ANI',
        'Kinerja :',
        'Rapat',
        item,
        'Laporan',
        'Indikator : Jumlah x',
      );
      expect(proses).toMatchObject([{ kinerja: ['Rapat', item, 'Laporan'] }]);
      expect(answer.cascade.penandatangan).toBeNull();
    },
  );

  test('a date that ends a list is an item too, unless somebody signs below it', () => {
    const list = ['ANI', 'Kinerja :', 'Rapat', 'Pemalang, 21 Agustus 2024'];
    expect(prosesOf(...list, 'Laporan').proses).toMatchObject([
      { kinerja: ['Rapat', 'Pemalang, 21 Agustus 2024', 'Laporan'] },
    ]);
    const { proses, answer } = prosesOf(...list, 'KEPALA DINAS', '', 'BUDI', 'NIP. 1');
    expect(proses).toMatchObject([{ kinerja: ['Rapat'] }]);
    expect(answer.cascade.penandatangan).toMatchObject({ jabatan: 'KEPALA DINAS', nama: 'BUDI', nip: '1' });
  });

  test('a signature beside a list cuts nothing off it', () => {
    const { cascade, tidakTerbaca } = read(
      ['Proses', 'ANI', '', ''],
      ['', 'Kinerja :', '', ''],
      ['', 'Rapat', '', 'Pemalang, 21 Agustus 2024'],
      ['', 'Laporan', '', 'KEPALA DINAS'],
      ['', 'Indikator :', '', ''],
      ['', 'Jumlah x', '', 'BUDI'],
      ['', 'Jumlah y', '', 'NIP. 1'],
    );
    expect(cascade.sasaran[0]?.program[0]?.kegiatan[0]?.subKegiatan[0]?.proses).toMatchObject([
      { kinerja: ['Rapat', 'Laporan'], indikator: ['Jumlah x', 'Jumlah y'] },
    ]);
    expect(cascade.penandatangan).toMatchObject({ jabatan: 'KEPALA DINAS', nama: 'BUDI' });
    expect(tidakTerbaca).toEqual([]);
  });
});

describe('several signers', () => {
  const list = [['Proses', 'ANI'], ['', 'Kinerja : x'], []];
  const block = (...texts: string[]) => texts;
  const signed = (...blocks: string[][]) => {
    const rows = Array.from({ length: 7 }, (_, i) => ['', ...blocks.map((lines) => lines[i] ?? '')]);
    return read(...list, ...rows).cascade;
  };
  const kabid = block('Mengetahui', 'Kabid Perencanaan', '', '', 'SITI', 'NIP. 2');
  const kepala = block('Batang, 1 Mei 2025', 'KEPALA DINAS PANGAN', '', '', 'BUDI', 'NIP. 1');
  const bupati = block('Menyetujui,', 'BUPATI BATANG', '', '', 'RINA');

  test('the highest rank signs, the others are further signers in the order of the sheet', () => {
    const { penandatangan, penandatanganLain } = signed(kabid, kepala, bupati);
    expect(penandatangan).toMatchObject({ nama: 'BUDI', tempat: 'Batang' });
    expect(penandatanganLain?.map(({ jabatan }) => jabatan)).toEqual(['Kabid Perencanaan', 'BUPATI BATANG']);
  });

  test('of equal or unknown ranks the one with place and date signs', () => {
    const asisten = block('Mengetahui', 'ASISTEN II', '', '', 'AGUS', 'NIP. 3');
    const staf = block('Batang, 1 Mei 2025', 'Penyusun', '', '', 'EKO', 'NIP. 4');
    expect(signed(asisten, staf).penandatangan).toMatchObject({ nama: 'EKO' });
    const first = block('Mengetahui', 'KEPALA BADAN', '', '', 'DWI', 'NIP. 5');
    expect(signed(first, kepala).penandatangan).toMatchObject({ nama: 'BUDI' });
  });

  test('one signer alone, or the same again in another sheet, makes no further ones', () => {
    expect(signed(kepala)).not.toHaveProperty('penandatanganLain');
    const rows = [...tree, ...list, ...kepala.map((text) => ['', text])];
    const twice = baca(workbookOf(sheetOf(rows, { name: 'A' }), sheetOf(rows, { name: 'B' })));
    expect(bacaJson(twice).cascade).not.toHaveProperty('penandatanganLain');
  });
});
