import type { Cascade } from '../../cascade/cascade';
import type { Visit } from '../../cascade/walk';

/** The columns that the table `DataCascading` may have, in the order they are written. */
export const COLUMNS = [
  'Kode',
  'Jenis',
  'Kelompok',
  'Nama',
  'Induk Indikator',
  'Kinerja',
  'Indikator',
  'DO',
  'Pemilik',
  'Orang',
  'Label',
  'Induk Tujuan',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns of a cascade: the last one only where it has several Tujuan. */
export const columnsOf = ({ tujuanLain = [] }: Pick<Cascade, 'tujuanLain'>): readonly Column[] =>
  tujuanLain.length > 0 ? COLUMNS : COLUMNS.slice(0, -1);

/** A row of the table: what stands in each column, '' where nothing does. */
export type DataRow = Readonly<Record<Column, string>>;

export const EMPTY: DataRow = {
  Kode: '',
  Jenis: '',
  Kelompok: '',
  Nama: '',
  'Induk Indikator': '',
  Kinerja: '',
  Indikator: '',
  DO: '',
  Pemilik: '',
  Orang: '',
  Label: '',
  'Induk Tujuan': '',
};

export const TABLE_NAME = 'DataCascading';

/** How deep a node's code reaches: '1.2.1' is 3, the Tujuan's 'T' 0. */
export const DEPTH: Record<Visit['jenis'], number> = {
  tujuan: 0,
  sasaran: 1,
  program: 2,
  kegiatan: 3,
  subKegiatan: 4,
  tim: 5,
  individu: 5,
};

/** Title and hint above the table. */
export const TITLE = 'DATA CASCADING';
export const HINT =
  'Ubah, tambah atau hapus baris di tabel ini, lalu susun lagi. Kode baris baru boleh dikosongkan: urutan baris menentukan tempatnya.';

/** The head above the table: what stands before each value. */
export const HEAD = {
  judul: 'Judul',
  perangkatDaerah: 'Perangkat Daerah',
  kabupaten: 'Kabupaten',
  tahun: 'Tahun',
  tempat: 'Tempat',
  tanggal: 'Tanggal',
  jabatan: 'Jabatan',
  nama: 'Nama Penandatangan',
  pangkat: 'Pangkat',
  nip: 'NIP',
} as const;
export type HeadField = keyof typeof HEAD;
export const HEAD_FIELDS = Object.keys(HEAD).filter((field): field is HeadField => field in HEAD);

/** The fields of the head that tell who signs. */
export const SIGNER_FIELDS = [
  'tempat',
  'tanggal',
  'jabatan',
  'nama',
  'pangkat',
  'nip',
] as const satisfies readonly HeadField[];

/** Stands above the fields of each further signer: the second is 'Penandatangan 2'. */
export const furtherSigner = (nomor: number): string => `Penandatangan ${nomor}`;
export const FURTHER_SIGNER = /^penandatangan [0-9]+$/;
