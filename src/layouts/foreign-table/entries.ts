import { minOf } from '../../cascade/list';
import { quarterList } from '../../measure/quarters';
import { placeAndDate } from '../words/signature';
import { textOf, textsIn, type Line, type Lines } from './block';
import type { Head } from './head';
import { isNumberRow } from './numberRow';

/** What a row of the table is about. */
export interface Node {
  readonly uraian: string;
  readonly jenis: string;
  readonly kode: string;
}

/** A row of a table. */
interface LineAt {
  readonly row: number;
  readonly line: Line;
}

/** A row that names an indikator, with the rows below it that only hold values, or both halves of it. */
export interface Entry extends LineAt {
  readonly node: Node;
  readonly more: readonly LineAt[];
  /** Rows below that begin with 'Pembilang' and 'Penyebut': they are no indikator. */
  readonly halves: Readonly<Partial<Record<Half, LineAt>>>;
}

export type Half = 'pembilang' | 'penyebut';

export interface Entries {
  readonly entries: readonly Entry[];
  /** Rows with values but without an indikator. */
  readonly stray: readonly { readonly row: number; readonly line: Line }[];
  /** The last row that belongs to the table. */
  readonly last: number;
  /** What the rows of a next page go on with. */
  readonly node: Node;
}

export const NO_NODE: Node = { uraian: '', jenis: '', kode: '' };

/** Below these words stand remarks and signatures. */
const FOOT =
  /^(?:faktor[- ]faktor|faktor (?:pendorong|penghambat|penunjang|keberhasilan)|tindak lanjut|usulan tindak|rekomendasi\b|catatan\s*:|keterangan\s*:|ket\s*:|\*|disusun|dievaluasi|mengetahui|menyetujui|diperiksa|dibuat|diketahui|nip\b)/i;

/** Rows that sum up others. */
const SUMMARY =
  /^(?:(?:sub|grand)? ?total\b.*|(?:sub )?jumlah(?: (?:total|keseluruhan|seluruh(?:nya)?|anggaran|program|kegiatan|belanja))*(?: \(?rp\.?\)?)?|(?:total )?rata-?\s?rata (?:tingkat )?(?:capaian|realisasi)(?: kinerja)?(?: (?:dan|&) .*)?(?: (?:seluruh |per )?(?:program|kegiatan|sub kegiatan|opd|skpd|pd|perangkat daerah|urusan))?|predikat(?: kinerja| capaian)?(?: .*)?)\s*(?:\(?\s?%\s?\)?)?\s*[:=.]*$/i;

/** Walks the rows of a table below its head, up to a row. */
export function entriesOf(lines: Lines, head: Head, to: number, before: Node): Entries {
  const walk = {
    entries: [] as Open[],
    stray: [] as Entry['more'][number][],
    last: head.body - 1,
    node: before,
  };
  let open: Open | null = null;
  let foot = false;
  const indikator = head.indikator.flat();
  for (let row = head.body; row <= to; row += 1) {
    const line = lines.get(row);
    if (!line || textsIn(line).length === 0 || isNumberRow(line, indikator[0] ?? 0)) continue;
    const named = indikator.some((col) => textOf(line.get(col)) !== '');
    const kind = kindOf(line, head, named);
    if (kind !== 'row') {
      foot ||= kind === 'foot';
      open = null;
      continue;
    }
    // Below remarks and signatures only a row with numbers goes on with the table.
    if (foot && !(named && hasNumbers(line, head))) continue;
    const own = nodeOf(line, head);
    walk.node = own ?? walk.node;
    const half: Half | null = open && halfOf(line, indikator);
    if (open && half) open.halves[half] ??= { row, line };
    else if (named) {
      open = { row, line, node: walk.node, more: [], halves: {} };
      walk.entries.push(open);
    } else if (open && !own && hasValues(line, head)) open.more.push({ row, line });
    else {
      open = null;
      if (hasValues(line, head)) walk.stray.push({ row, line });
    }
    walk.last = named || hasValues(line, head) ? row : walk.last;
  }
  return walk;
}

type Open = Entry & { readonly more: LineAt[]; readonly halves: Partial<Record<Half, LineAt>> };

/** Which half of the indikator above a row holds, by its first word; null where it names an indikator of its own. */
function halfOf(line: Line, indikator: readonly number[]): Half | null {
  const text = indikator.map((col) => textOf(line.get(col))).join(' ');
  const [, word = ''] = /^\s*(?:[-–•*]|\(?[ab1-2][.)])?\s*(pembilang|penyebut)\b/i.exec(text) ?? [];
  return word === '' ? null : word.toLowerCase() === 'pembilang' ? 'pembilang' : 'penyebut';
}

function kindOf(line: Line, head: Head, named: boolean): 'foot' | 'summary' | 'row' {
  const texts = textsIn(line);
  if (named) return kindOfNamed(line, head, texts);
  const limit = minOf(valueColumns(head));
  const [, first = ''] = texts[0] ?? [];
  const isGroup = nodeOf(line, head) !== null;
  if (
    FOOT.test(first) ||
    texts.some(([, text]) => placeAndDate(text) !== null || (!isGroup && FOOT.test(text)))
  )
    return 'foot';
  return texts.some(([col, text]) => col < limit && SUMMARY.test(text)) ? 'summary' : 'row';
}

/** Where an indikator belongs, signatures and sums may stand too: sums have no target, signatures no numbers. */
function kindOfNamed(
  line: Line,
  head: Head,
  texts: readonly (readonly [number, string])[],
): 'foot' | 'summary' | 'row' {
  const own = head.indikator.flat();
  const limit = minOf(valueColumns(head));
  const hasTarget = head.target !== null && line.has(head.target);
  const isSum = ([col, text]: readonly [number, string]) =>
    col < limit &&
    SUMMARY.test(text) &&
    !(own.includes(col) && /^jumlah (?:program|kegiatan|anggaran|belanja)/i.test(text));
  if (!hasTarget && texts.some(isSum)) return 'summary';
  if (hasNumbers(line, head)) return 'row';
  const isFoot = ([col, text]: readonly [number, string], i: number) =>
    placeAndDate(text) !== null || ((i === 0 || own.includes(col)) && FOOT.test(text));
  return texts.some(isFoot) ? 'foot' : 'row';
}

/** What a row is about; null where it goes on with the node above. */
function nodeOf(line: Line, { uraian, kode, jenis }: Head): Node | null {
  const own = uraian.find(({ col }) => /\p{L}/u.test(textOf(line.get(col))));
  if (!own) return null;
  const code = kode.map((col) => textOf(line.get(col))).filter((text) => text !== '');
  const said = jenis === null ? '' : textOf(line.get(jenis));
  return {
    uraian: textOf(line.get(own.col)),
    jenis: said === '' ? own.jenis : said,
    kode: code.join('.').replace(/\.{2,}/g, '.'),
  };
}

/** The columns in which numbers are measured. */
export function valueColumns({ target, targetTriwulan, triwulan, bulan }: Head): number[] {
  const quarters = quarterList(triwulan).flatMap(({ nilai, pembilang, penyebut }) => [
    nilai,
    pembilang,
    penyebut,
  ]);
  const months = bulan ? [bulan.target, bulan.realisasi].flatMap((of) => quarterList(of).flat()) : [];
  return [target, ...quarterList(targetTriwulan), ...quarters, ...months].filter((col) => col !== null);
}

function hasValues(line: Line, head: Head): boolean {
  return valueColumns(head).some((col) => textOf(line.get(col)) !== '');
}

function hasNumbers(line: Line, head: Head): boolean {
  return valueColumns(head).some((col) => /^\D{0,4}\d/.test(textOf(line.get(col))));
}
