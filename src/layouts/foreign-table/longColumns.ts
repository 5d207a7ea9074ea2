import { textKey } from '../../cascade/text';
import { beforeQuarters, isPeriodHead, isUpTo, periodOf } from './quarter';
import { subOf, type Role } from './roles';

/** The columns of a table in which each row is about one indikator and one quarter. */
export interface LongColumns {
  /** Tells the quarter of a row. */
  readonly periode: number;
  readonly realisasi: number | null;
  readonly pembilang: number | null;
  readonly penyebut: number | null;
  /** Each value tells what has come together up to its quarter. */
  readonly sampai: boolean;
  /** Whose target a row holds, as its head says; 'baris': the rows of an indikator tell it. */
  readonly target: 'tahun' | 'triwulan' | 'baris';
  /** Columns whose texts tell two rows of one indikator and quarter apart: persons, units. */
  readonly siapa: readonly number[];
}

type Paths = ReadonlyMap<number, readonly string[]>;

/**
 * The columns of a long table: one that says only 'Triwulan', with a quarter in most of its cells, and one that says
 * 'Realisasi', or both halves of a ratio. null where one of them is missing.
 */
export function longColumns(
  paths: Paths,
  roles: ReadonlyMap<number, Role>,
  below: (col: number) => readonly string[],
): LongColumns | null {
  const heads = [...paths].map(([col, path]) => ({ col, key: textKey(path.at(-1) ?? '') }));
  const find = (test: (key: string, col: number) => boolean) =>
    heads.find(({ key, col }) => test(key, col)) ?? null;
  const periode = find((key, col) => isPeriodHead(key) && tellsQuarters(below(col)));
  const pembilang = find((key) => subOf(key) === 'pembilang')?.col ?? null;
  const penyebut = find((key) => subOf(key) === 'penyebut')?.col ?? null;
  const realisasi = find((key, col) => key.startsWith('realisasi') && roles.get(col)?.kind === 'hasil');
  if (!periode || (!realisasi && (pembilang === null || penyebut === null))) return null;
  const target = find((_, col) => roles.get(col)?.kind === 'target')?.key ?? '';
  return {
    ...{ periode: periode.col, realisasi: realisasi?.col ?? null, pembilang, penyebut },
    sampai: isUpTo(beforeQuarters(realisasi?.key ?? '')),
    target: target.includes('tahun') ? 'tahun' : speaksOfQuarters(target) ? 'triwulan' : 'baris',
    siapa: heads.flatMap(({ col, key }) => (SIAPA.test(key) ? [col] : [])),
  };
}

const SIAPA =
  /^(?:nama|nip|pegawai|pejabat|jabatan|unit|bidang|bagian|seksi|opd|skpd|pd\b|perangkat daerah|satuan kerja|satker|kecamatan|kelurahan|desa|puskesmas|sekolah)/;

function speaksOfQuarters(key: string): boolean {
  return beforeQuarters(key) !== '';
}

function tellsQuarters(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter((text) => periodOf(text) !== null).length * 2 > texts.length;
}

/** The roles of a head in which the values of a row stand where those of the first quarter would, for its rows to be walked. */
export function withLong(roles: ReadonlyMap<number, Role>, long: LongColumns): Map<number, Role> {
  const all = new Map(roles);
  const value = (col: number | null, sub: 'pembilang' | 'penyebut' | null) => {
    const { sampai } = long;
    if (col !== null) all.set(col, { kind: 'triwulan', triwulan: 1, sub, rank: 2, sampai, bulan: null });
  };
  all.delete(long.periode);
  value(long.realisasi, null);
  value(long.pembilang, 'pembilang');
  value(long.penyebut, 'penyebut');
  return all;
}
