import { LEVELS, type Level } from '../../cascade/cascade';
import type { Sebagai } from '../../cascade/reading';
import { textKey } from '../../cascade/text';
import { contextAt } from '../words/context';
import { labelAt } from '../words/labels';

/** A level that stands in a table: teams and staff have no columns. */
export type TableLevel = Exclude<Level, 'proses'>;

/** The fields of a node that stand in columns. */
export type FieldKind = 'kinerja' | 'indikator' | 'do' | 'pemilik';

/** What a column of a cascade table holds. */
export type ColumnRole =
  /** Names of nodes; of several levels where each row tells its own. */
  | { readonly kind: 'nama'; readonly levels: readonly TableLevel[] }
  /** A field of a node of one of some levels, in each row the deepest. */
  | { readonly kind: FieldKind; readonly levels: readonly TableLevel[] }
  | { readonly kind: 'nomor' }
  | { readonly kind: 'kode' }
  | { readonly kind: 'known'; readonly sebagai: Sebagai };

const TABLE_LEVELS = LEVELS.filter((level) => level !== 'proses');

const OFFICE = '(?:pd|opd|skpd|perangkat daerah|renstra|strategis|strategi)';
const LEVEL_WORDS: readonly (readonly [TableLevel, RegExp])[] = [
  ['subKegiatan', /^sub[ -]*kegiatan$/],
  ['kegiatan', /^kegiatan$/],
  ['program', /^program(?: (?:pd|opd|perangkat daerah|prioritas))?$/],
  ['sasaran', new RegExp(`^sasaran(?: ${OFFICE}){0,2}$`)],
  ['tujuan', new RegExp(`^tujuan(?: ${OFFICE}){0,2}$`)],
];

/** Where a head names several levels, what stands between them; the levels of government above are none of ours. */
const BETWEEN = /\s*(?:\/|,|&|\bdan\b|\batau\b|\n)\s*/;
const GOVERNMENT = /^(?:urusan|bidang urusan|urusan pemerintahan|bidang|bidang urusan pemerintahan)$/;

/**
 * The levels that a head names, where it names nothing else; [] where it does.
 * @example levelsNamed('Program/Kegiatan/Sub Kegiatan') // ['program', 'kegiatan', 'subKegiatan']
 * @example levelsNamed('Sasaran Program') // []
 */
export function levelsNamed(text: string): TableLevel[] {
  const key = textKey(text)
    .replace(/^(?:nama|uraian|nomenklatur|rumusan)\s+/, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[.:]+$/, '')
    .trim();
  const parts = key.split(BETWEEN).filter((part) => part !== '' && !GOVERNMENT.test(part));
  const levels = parts.map((part) => LEVEL_WORDS.find(([, words]) => words.test(part))?.[0]);
  return levels.length > 0 && levels.every((level) => level !== undefined)
    ? TABLE_LEVELS.filter((level) => levels.includes(level))
    : [];
}

/** The levels that a head speaks of: 'Indikator Sub Kegiatan (Output)' of one, 'Indikator Kinerja' of none. */
function levelsSpokenOf(key: string): TableLevel[] {
  const rest = key.replace(/\bsub[ -]*kegiatan\b/g, 'subkegiatan');
  const found = (['subKegiatan', 'kegiatan', 'program', 'sasaran', 'tujuan'] as const).filter((level) =>
    new RegExp(`\\b${level.toLowerCase()}\\b`).test(rest),
  );
  // 'Sasaran Program' is of the Program, 'Program/Kegiatan' of neither alone.
  const below = found.filter((level) => level !== 'sasaran' && level !== 'tujuan');
  return below.length > 0 ? below : found;
}

const INDIKATOR = /^(?:(?:nama|uraian|rumusan) )?(?:indikator|iku|ikk|ikp|ikd|tolok ukur)\b/;
const DO =
  /^(?:do|definisi operasional|formulasi|formula|rumus|cara (?:peng)?(?:hitungan|perhitungan|mengukur|menghitung)|(?:metode )?p(?:erhitungan|enghitungan)|penjelasan(?: ?\/ ?(?:formulasi|formula|rumus).*)?|alasan pemilihan dan formulasi)\b/;
const OWNER =
  /^(?:(?:pd|opd|skpd|perangkat daerah|bidang|unit(?: kerja)?|jabatan|seksi|pejabat)(?: \/ ?\w+)? )?(?:penanggung ?jawab|pengampu|pelaksana|pemilik)\b|^(?:bidang|unit kerja|bagian|seksi|pemilik kinerja|pic)$/;
const CODE = /^(?:kode(?: rek(?:ening)?\.?)?\b|no\.? rek)/;
const KINERJA =
  /^(?:outcome|hasil|kinerja|uraian kinerja|pernyataan kinerja|sasaran kinerja|kinerja utama)(?: (?:program|kegiatan|sub[ -]*kegiatan|tujuan|sasaran))?(?: \(.*\))?$/;
const KINERJA_OF_LEVEL = /^sasaran (?:program|kegiatan|sub[ -]*kegiatan)$/;
const MONEY = /\b(?:pagu|anggaran|rp|rupiah|dana|biaya|belanja)\b/;
const QUARTER =
  /^(?:(?:triwulan|trw\.?|tw|tribulan|triw|semester|bulan) ?)?(?:i{1,3}|iv|[1-4])$|^(?:20\d\d|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)/;

const known = (sebagai: Sebagai): ColumnRole => ({ kind: 'known', sebagai });

/**
 * What a column holds, by the texts above it from the top down; null where that is nothing we know.
 * @example columnRole(['PROGRAM', 'Indikator']) // { kind: 'indikator', levels: ['program'] }
 * @example columnRole(['Penanggung Jawab']) // { kind: 'pemilik', levels: [] }
 * @example columnRole(['Lokasi']) // null
 */
export function columnRole(path: readonly string[]): ColumnRole | null {
  const keys = path.map((text) => textKey(text).replace(/[.:*]+$/, '')).filter((key) => key !== '');
  const own = keys.at(-1);
  if (own === undefined) return null;
  const above = keys.slice(0, -1);
  const group = above.map(levelsNamed).find((levels) => levels.length > 0) ?? [];
  const role = ownRole(own, group);
  if (role) return role;
  if ([...above, own].some((key) => MONEY.test(key))) return known('anggaran');
  const target = above.some((key) => /\btarget\b|\brencana\b/.test(key));
  return target || QUARTER.test(own) ? known('target') : null;
}

/** 'Nama' below 'PROGRAM'. */
export const isNameHead = (text: string): boolean => /^(?:nama|uraian|nomenklatur)$/.test(textKey(text));

function ownRole(key: string, group: readonly TableLevel[]): ColumnRole | null {
  const spoken = levelsSpokenOf(key);
  const levels = spoken.length > 0 ? spoken : group;
  if (INDIKATOR.test(key) || labelAt(key)?.label === 'indikator') return { kind: 'indikator', levels };
  if (KINERJA_OF_LEVEL.test(key) || KINERJA.test(key)) return { kind: 'kinerja', levels };
  const named = levelsNamed(key);
  if (named.length > 0) return { kind: 'nama', levels: named };
  if (/^(?:nama|uraian|nomenklatur)$/.test(key))
    return group.length > 0 ? { kind: 'nama', levels: group } : null;
  if (DO.test(key)) return { kind: 'do', levels };
  if (OWNER.test(key)) return { kind: 'pemilik', levels };
  if (CODE.test(key)) return { kind: 'kode' };
  return besides(key);
}

/** Columns that belong to no node. */
function besides(key: string): ColumnRole | null {
  const context = contextAt(key);
  if (context) return known(context.sebagai);
  if (/^(?:sat|satuan)\b/.test(key)) return known('satuan');
  if (MONEY.test(key)) return known('anggaran');
  if (/^(?:target|rencana|baseline|kondisi|capaian|realisasi|volume|vol|k)\b/.test(key))
    return known('target');
  if (/^(?:no|nomor|no urut|urutan)$/.test(key)) return { kind: 'nomor' };
  if (/^(?:ket|keterangan|catatan)\b/.test(key)) return known('isi tabel');
  return null;
}
