import { gridOf } from '../../../src/layouts/boxes/grid';
import { findSignatures } from '../../../src/layouts/boxes/signature';
import { placeAndDate } from '../../../src/layouts/words/signature';
import { sheetOf } from '../../support/grid';

const ALONE = { top: 0, lowest: 0, lastLabel: new Map<number, number>() };
const signatures = (rows: string[][]) => findSignatures(gridOf(sheetOf(rows)), ALONE);
const signers = (rows: string[][]) => signatures(rows).penandatangan;
const signer = (rows: string[][]) => signers(rows)[0];

const full = {
  tempat: 'Pemalang',
  tanggal: '21 Agustus 2024',
  jabatan: 'KEPALA BADAN KEPEGAWAIAN DAERAH KABUPATEN PEMALANG',
  nama: 'EKO ADI, S.H.,M.Kn',
  pangkat: 'Pembina Utama Muda',
  nip: '00000000 000000 0 000',
};

describe('findSignature', () => {
  test('reads the post of two lines, the name after the room for the signature, rank and NIP', () => {
    expect(
      signer([
        ['Pemalang, 21 Agustus 2024'],
        ['KEPALA BADAN KEPEGAWAIAN DAERAH'],
        ['KABUPATEN PEMALANG'],
        [],
        [],
        ['EKO ADI, S.H.,M.Kn'],
        ['Pembina Utama Muda'],
        ['NIP. 00000000 000000 0 000'],
      ]),
    ).toEqual(full);
  });

  test('reads a block that stands in one cell', () => {
    expect(
      signer([
        [
          '',
          'Pemalang, 21 Agustus 2024\nKEPALA BADAN KEPEGAWAIAN DAERAH\nKABUPATEN PEMALANG\n\n\nEKO ADI, S.H.,M.Kn\nPembina Utama Muda\nNIP. 00000000 000000 0 000',
        ],
      ]),
    ).toEqual(full);
  });

  test('reads who approves beside the dated block too', () => {
    expect(
      signers([
        ['Mengetahui,', '', 'Pemalang, 21 Agustus 2024'],
        ['SEKRETARIS DAERAH', '', 'KEPALA BADAN KEPEGAWAIAN DAERAH'],
        ['', '', 'KABUPATEN PEMALANG'],
        [],
        ['SITI, S.H.', '', 'EKO ADI, S.H.,M.Kn'],
        ['Pembina Utama', '', 'Pembina Utama Muda'],
        ['NIP. 1', '', 'NIP. 00000000 000000 0 000'],
      ]),
    ).toEqual([
      {
        tempat: null,
        tanggal: null,
        jabatan: 'SEKRETARIS DAERAH',
        nama: 'SITI, S.H.',
        pangkat: 'Pembina Utama',
        nip: '1',
      },
      full,
    ]);
  });

  test('needs neither rank nor NIP', () => {
    expect(signer([['Tegal, 2 Januari 2025'], ['CAMAT TEGAL BARAT'], [], ['BUDI']])).toEqual({
      tempat: 'Tegal',
      tanggal: '2 Januari 2025',
      jabatan: 'CAMAT TEGAL BARAT',
      nama: 'BUDI',
      pangkat: null,
      nip: null,
    });
  });

  test.each([
    [['Tegal, 2 Januari 2025'], ['CAMAT'], [], [], ['BUDI'], [], [], ['catatan rapat']],
    [['Tegal, 2 Januari 2025\nCAMAT\n\n\nBUDI'], [], [], ['catatan rapat']],
  ])('ends after the name', (...rows) => {
    const { penandatangan, known } = signatures(rows);
    expect(penandatangan[0]?.nama).toBe('BUDI');
    expect(known.map(({ text }) => text)).not.toContain('catatan rapat');
  });

  test('finds nothing where nobody signs', () => {
    expect(signer([['Terlaksananya rapat, 3 kali'], ['Jumlah rapat']])).toBeUndefined();
  });
});

describe('placeAndDate', () => {
  test.each([
    ['Pemalang, 21 Agustus 2024', { tempat: 'Pemalang', tanggal: '21 Agustus 2024' }],
    ['Kota Tegal,   Januari 2025', { tempat: 'Kota Tegal', tanggal: 'Januari 2025' }],
    ['Batang, ... Maret 2025', { tempat: 'Batang', tanggal: '... Maret 2025' }],
    ['Batang, 02-01-2025', { tempat: 'Batang', tanggal: '02-01-2025' }],
  ])('%s', (text, expected) => {
    expect(placeAndDate(text)).toEqual(expected);
  });

  test.each(['Terlaksananya seleksi, pelantikan Tahun 2024', 'Renja, Perubahan Renja', '21 Agustus 2024'])(
    'not %s',
    (text) => {
      expect(placeAndDate(text)).toBeNull();
    },
  );
});
