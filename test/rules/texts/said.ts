import { ALL_RULES } from '../../../src/rules';
import type { Finding } from '../../../src/rules/rule';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';
import { periksa } from '../../../src/workflow/periksa';
import { agency } from '../../agencies/agency';
import { dice } from '../../agencies/dice';
import { draw } from '../../agencies/draw';
import { FAULTS } from '../../agencies/faults';
import { settle, USUAL } from '../../agencies/habits';
import { sheetOf, type Typed } from '../../layouts/realisasi/table';
import { workbookOf } from '../../support/grid';
import { build } from '../build';
import { examplesOf, temuanIn } from '../examples';
import { SAMPLE, read } from '../sample';

/** Findings of every kode: of the pages of the rules, the sample, agencies and tables. */
export function saidEverywhere(): readonly Finding[] {
  return [
    ...ofPages(),
    ...periksa(read(SAMPLE), { ketat: true }).temuan,
    ...ofOutlines(),
    ...ofNameless(),
    ...ofAgencies(),
    ...ofTables(),
  ];
}

function ofPages(): Finding[] {
  return ALL_RULES.flatMap(({ id }) => examplesOf(id, 'salah').flatMap(temuanIn));
}

/** What the outlines of the pages do not say. */
const OUTLINES = [
  'Tidak terbaca : catatan rapat\nTidak terbaca : di bawahnya',
  'Tidak terbaca : catatan rapat\nTidak terbaca : di bawahnya\nTidak terbaca : lagi',
  'Dalam gambar : Program A',
  'Dalam gambar : Program A\nDalam gambar : Program B',
  'Program A\n  Simpul : - ≠ SASARAN 1: Kegiatan B',
  'Tim A\n  Ketua : ADI\n    Kinerja : satu\n    Kinerja : dua',
  'Individu ADI\n  Indikator : -',
  'Individu ADI\n  Kinerja : Tersedianya jadwal\n  Kinerja : Tersedianya jadwal',
  ...['Nama', 'Kinerja', 'Indikator', 'DO', 'Pemilik'].map(
    (name) => `Kegiatan A\n  ${name} : ini ≠ SASARAN 1: itu`,
  ),
  'Kegiatan A\n  Pemilik : Kabid ≠ SASARAN 1: -',
  `Program A
    Indikator : Persentase layanan
    DO : Rerata capaian Kegiatan Umum dan Kegiatan Lain
    Kegiatan Keuangan
  Program B
    Kegiatan Umum
  Program C
    Kegiatan Umum`,
];

function ofOutlines(): Finding[] {
  return OUTLINES.flatMap((outline) => temuanIn({ outline, ketat: false }));
}

/** A node without name is called by the one it stands in. */
function ofNameless(): readonly Finding[] {
  const reading = build(`Program A
    Kinerja : -
    Kegiatan A
      Kinerja : -
      Sub Kegiatan A
        Kinerja : Tersedianya jadwal
        Tim A
          Ketua : -
        Individu A
          Kinerja : Tersedianya jadwal`);
  const nameless = JSON.parse(
    JSON.stringify(reading, (key, value: unknown) =>
      key === 'nama' && !Array.isArray(value) ? null : value,
    ),
  ) as typeof reading;
  return periksa(nameless, { ketat: false }).temuan;
}

/** What two sheets of an agency say otherwise. */
const IN_TWO_SHEETS = [
  'a Sub Kegiatan that the matrix lacks',
  'no owner in the tree',
  'another owner in the matrix',
  'a tree without Perubahan',
];

function ofAgencies(): Finding[] {
  return IN_TWO_SHEETS.flatMap((name, seed) => {
    const habits = settle({ ...USUAL, seed, layouts: ['pohon', 'matriks'] });
    const fault = FAULTS[name]?.(agency(seed), habits, dice('fault', name, seed));
    if (!fault) throw new Error(`No agency has '${name}'.`);
    const drawn = draw(fault.cascade, { ...habits, ...fault.habits, ...fault.spoilt }, fault.differently);
    return periksa(baca(drawn.content), { ketat: false }).temuan;
  });
}

const HEAD = ['Program', 'Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'];
const table = (name: string, ...rows: readonly (readonly Typed[])[]) => sheetOf([HEAD, ...rows], { name });

const surat = (...values: readonly Typed[]) => ['Program A', 'Jumlah surat', ...values];
const arsip = ['Program A', 'Jumlah arsip', 8, 2, 2];
const rapat = ['Program A', 'Jumlah rapat', 8, 2, 2];
const tamu = ['Program A', 'Jumlah tamu', 8, 2, 2];

const OURS = ['Indikator', 'Komponen', 'Keterangan Komponen', 'Target', 'TW I', 'TW II', 'TW III'];
const ratio = (a: readonly Typed[], b: readonly Typed[]) => [
  ['Persentase usulan', 'a', 'jumlah usulan selesai', null, ...a],
  ['Persentase usulan', 'b', 'jumlah usulan masuk', null, ...b],
  ['Persentase usulan', 'hasil', 'a ÷ b × 100; a = jumlah usulan selesai; b = jumlah usulan masuk', 80],
];

const TABLES: readonly WorkbookContent[] = [
  workbookOf(table('Satu', surat(null, 10), arsip), table('Dua', surat(40, 10), arsip)),
  workbookOf(table('Satu', arsip, rapat, tamu), table('Dua', arsip, rapat, tamu)),
  workbookOf(
    table('Satu', surat(40, 10), arsip, rapat),
    table('Dua', surat(40, 12), arsip, rapat),
    table('Tiga', surat(30, 10)),
    table('Empat', surat(40, 10, 2)),
  ),
  workbookOf(
    table(
      'Satu',
      surat(40, 'nihil', '1/2/2024', 'belum'),
      ['Program B', null, null, 7],
      ['Program C', '1. Jumlah buku\n2. Jumlah peta', 8, 3],
    ),
  ),
  workbookOf(
    sheetOf([
      ['Indikator Program', 'Indikator Kegiatan', 'Target', 'TW I'],
      ['Jumlah buku', 'Jumlah peta', 8, 2],
    ]),
  ),
  workbookOf(
    sheetOf(
      [OURS, ['Persentase arsip', 'nilai', null, 90, { kind: 'number', value: 0.855, format: '0.0%' }]],
      {
        mark: 'realisasi',
      },
    ),
  ),
  workbookOf(
    sheetOf([
      ['Indikator', 'Triwulan', 'Realisasi'],
      ['Jumlah surat', 1, 10],
      ['Jumlah surat', 1, 20],
      ['Jumlah arsip', 'setahun', 5],
      ['Jumlah surat', 2, 30],
      ['Jumlah surat', 2, 40],
    ]),
  ),
  workbookOf({
    ...sheetOf([HEAD, ['Program A', 'Jumlah surat', 8]]),
    uncomputed: [
      { row: 1, col: 3 },
      { row: 1, col: 4 },
    ],
  }),
  workbookOf(sheetOf([OURS, ...ratio([0], [0])])),
  workbookOf(sheetOf([OURS, ...ratio([1, null, 2], [4, null, 4])])),
];

function ofTables(): Finding[] {
  return TABLES.flatMap((content) => [...hitung(content, baca(content)).temuan]);
}
