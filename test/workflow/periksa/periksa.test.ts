import { periksa } from '../../../src/workflow/periksa';
import { periksaJson } from '../../../src/workflow/periksa/json';
import { cellName } from '../../../src/workbook/address';
import { build } from '../../rules/build';
import { SAMPLE, read } from '../../rules/sample';

const loose = { ketat: false };
const strict = { ketat: true };

describe('the sample', () => {
  const reading = read(SAMPLE);

  test('is ready, with what the document is known to have', () => {
    const { ringkasan, temuan } = periksa(reading, loose);
    expect(ringkasan).toEqual({
      kesalahan: 0,
      peringatan: 8,
      saran: 13,
      subKegiatan: 43,
      siapDiajukan: true,
      alasan: [],
    });
    const table = temuan.map(({ aturan, simpul, lokasi }) => [
      aturan,
      simpul?.kode,
      `${lokasi.lembar}!${cellName(lokasi.row, lokasi.col)}`,
    ]);
    expect(table).toEqual([
      ['lembar-berbeda', '5', 'CASCADING!AF15'],
      ['lembar-berbeda', '5.6', 'CASCADING!AF17'],
      ['lembar-berbeda', '5.7', 'CASCADING!AK17'],
      ['kinerja-berulang', '4.1.1.1', 'CASCADING!M30'],
      ['ejaan', '5.7.2.4', 'CASCADING!AO32'],
      ['kinerja-berulang', '1.2.1.1.1', 'CASCADING!D37'],
      ['kinerja-berulang', '5.6.1.1.1', 'CASCADING!AF37'],
      ['kinerja-berulang', '5.6.1.1.2', 'CASCADING!AG37'],
      ['kinerja-berulang', '3.1.1.1.1', 'CASCADING!L38'],
      ['persentase-tanpa-do', '4.1.1.2.1', 'CASCADING!N40'],
      ['persentase-tanpa-do', '5.1.1.2.1', 'CASCADING!Q40'],
      ['lembar-berbeda', '5.6.2.1.3', 'CASCADING!AJ41'],
      ['lembar-berbeda', '5.6.1.1.1', 'CASCADING!AF43'],
      ['lembar-berbeda', '5.6.1.1.2', 'CASCADING!AG43'],
      ['jumlah-indikator-berbeda', '2.1.1.2.1', 'CASCADING!F44'],
      ['lembar-berbeda', '5.2.1.2.1', 'CASCADING!U47'],
      ['ejaan', '5.4.1.2.1', 'CASCADING!Z48'],
      ['ejaan', '5.4.1.2.1', 'CASCADING!Z52'],
      ['kinerja-berulang', '2.2.1.2.1', 'CASCADING!J61'],
      ['persentase-tanpa-do', '5.1.1.2.1', 'CASCADING!Q63'],
      ['persentase-tanpa-do', '5.1.1.2.1', 'CASCADING!Q64'],
    ]);
  });

  test('lacks 23 teams in strict mode, and nothing else', () => {
    const { ringkasan, temuan } = periksa(reading, strict);
    const kesalahan = temuan.filter(({ tingkat }) => tingkat === 'kesalahan');
    expect(kesalahan.map(({ aturan }) => aturan)).toEqual(Array(23).fill('sub-kegiatan-tanpa-tim'));
    expect(ringkasan).toMatchObject({ kesalahan: 23, siapDiajukan: false });
  });

  test('a percentage without DO at process level is a saran', () => {
    const { temuan } = periksa(reading, loose);
    const levels = temuan
      .filter(({ aturan }) => aturan === 'persentase-tanpa-do')
      .map(({ tingkat }) => tingkat);
    expect(levels).toEqual(['saran', 'saran', 'saran', 'saran']);
  });
});

describe('order and counts', () => {
  test('findings stand by sheet, row and column; at one cell in the order of the rules', () => {
    const { temuan } = periksa(
      build(`Sasaran 1
  Program Pelatihan
    Kegiatan Pelatihan Teknis
      Sub Kegiatan Kosong
        Kinerja : -
        Indikator : -
        Pemilik : -
        Proses : -
Sasaran 2
  Pemilik : -`),
      loose,
    );
    expect(temuan.map(({ aturan, lokasi }) => [aturan, lokasi.row])).toEqual([
      ['sub-kegiatan-tanpa-indikator', 3],
      ['sub-kegiatan-tanpa-pemilik', 3],
      ['sub-kegiatan-tanpa-tim', 3],
      ['kinerja-sub-kegiatan-kosong', 3],
      ['pemilik-kosong', 8],
    ]);
  });

  test('the sheets of a workbook come in the order they were read', () => {
    const reading = build('Sasaran 1');
    const [first] = reading.sumber;
    if (!first) throw new Error('no sheet');
    const unread = ['B', 'A'].map((lembar) => ({ lembar, row: 0, col: 0, teks: 'catatan' }));
    const sumber = [...unread].reverse().map(({ lembar }) => ({ ...first, lembar }));
    const { temuan } = periksa({ ...reading, sumber, tidakTerbaca: unread }, loose);
    expect(temuan.map(({ lokasi }) => lokasi.lembar)).toEqual(['A', 'B']);
  });
});

test('the JSON has the verdict, and places by sheet and cell', () => {
  const reading = build('Sasaran 1\n  Program Pelatihan\n    Kegiatan : -');
  expect(periksaJson(periksa(reading, loose))).toEqual({
    ringkasan: {
      ...{ kesalahan: 1, peringatan: 0, saran: 0, subKegiatan: 0, siapDiajukan: false },
      alasan: ['Masih ada 1 kesalahan.', 'Belum ada Sub Kegiatan yang terbaca.'],
    },
    temuan: [
      {
        aturan: 'induk-tanpa-anak',
        tingkat: 'kesalahan',
        pesan: 'Program Pelatihan belum memiliki Kegiatan.',
        simpul: { jenis: 'program', kode: '1.1', nama: 'Program Pelatihan', jalur: ['1'] },
        lokasi: { lembar: 'Contoh', sel: 'A2' },
        perbaikan: 'Tambahkan Kegiatan yang mendukungnya, atau hapus bila tidak dipakai lagi.',
      },
    ],
  });
});
