import { maxOf } from '../../cascade/list';
import { perTriwulan, quarterList, TRIWULAN, type PerTriwulan, type Triwulan } from '../../measure/quarters';
import type { Months } from './months';
import type { QuarterColumn, Role, Sub } from './roles';

/** What the columns of a table are for; null for those that it lacks. */
export interface Columns {
  /** From the outermost to the innermost; each is one head over one or more columns. */
  readonly indikator: readonly (readonly number[])[];
  /** From the innermost (Program/Kegiatan) to the outermost (Sasaran). */
  readonly uraian: readonly { readonly col: number; readonly jenis: string }[];
  readonly kode: readonly number[];
  readonly jenis: number | null;
  readonly satuan: number | null;
  readonly pemilik: number | null;
  readonly akumulasi: number | null;
  readonly polaritas: number | null;
  readonly bukti: number | null;
  readonly catatan: number | null;
  readonly target: number | null;
  readonly tahunLalu: number | null;
  /** What the form itself computes: realisasi of the year, and the last column, against the plan of five years. */
  readonly hasil: number | null;
  readonly tingkat: number | null;
  readonly triwulan: PerTriwulan<Quarter>;
  readonly targetTriwulan: PerTriwulan<number | null>;
  /** Of a table with columns of months: they make the quarters; null elsewhere. */
  readonly bulan: Months | null;
  /** Each quarter tells what has come together up to it. */
  readonly sampai: boolean;
  /** The form E.81: the quarters add up. */
  readonly e81: boolean;
}

/** Where a quarter's value stands, or its two halves; null for none. */
export interface Quarter {
  readonly nilai: number | null;
  readonly pembilang: number | null;
  readonly penyebut: number | null;
}

type Placed<R = Role> = readonly (readonly [col: number, role: R])[];

/** Puts the columns of a head in their places; null where none holds a quarter's value. */
export function arrange(roles: ReadonlyMap<number, Role>, titles: readonly string[]): Columns | null {
  const list: Placed = [...roles].sort(([a], [b]) => a - b);
  const first = (kind: Role['kind']) => list.find(([, role]) => role.kind === kind)?.[0] ?? null;
  const { triwulan, sampai } = quartersOf(ofKind(list, 'triwulan').filter(isWhole));
  const bulan = quarterList(triwulan).every(isNone) ? monthsOf(list) : null;
  if (!bulan && quarterList(triwulan).every(isNone)) return null;
  const uraian = uraianOf(list);
  const money = ofKind(list, 'triwulan').some(([, role]) => role.sub === 'anggaran');
  const e81 = titles.some(isTitle) || (money && uraian.length > 0);
  return {
    indikator: sideBySide(ofKind(list, 'indikator')),
    uraian,
    kode: list.flatMap(([col, role]) => (role.kind === 'kode' ? [col] : [])),
    jenis: first('jenis'),
    satuan: first('satuan'),
    pemilik: first('pemilik'),
    akumulasi: first('akumulasi'),
    polaritas: first('polaritas'),
    bukti: first('bukti'),
    catatan: first('catatan'),
    target: targetOf(ofKind(list, 'target'), e81, yearOf(titles)),
    tahunLalu: valueOf(ofKind(list, 'tahunLalu'), first('tahunLalu')),
    hasil: valueOf(ofKind(list, 'hasil'), first('hasil')),
    tingkat: tingkatOf(ofKind(list, 'tingkat')),
    triwulan,
    targetTriwulan: perTriwulan((n) => columnOf(ofKind(list, 'targetTriwulan').filter(isWhole), n, VALUE)),
    bulan,
    sampai: bulan?.sampai ?? sampai,
    e81,
  };
}

function isTitle(text: string): boolean {
  return /evaluasi (?:terhadap )?hasil (?:pelaksanaan )?(?:renja|rencana kerja|rkpd)|(?:tabel|formulir) ?e\.? ?81/i.test(
    text,
  );
}

/** The year that the titles speak of; null where they name none, or several. */
function yearOf(titles: readonly string[]): number | null {
  const years = new Set(
    titles.flatMap((text) => [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year))),
  );
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

function ofKind<K extends Role['kind']>(list: Placed, kind: K): Placed<Extract<Role, { kind: K }>> {
  return list.filter((one): one is readonly [number, Extract<Role, { kind: K }>] => one[1].kind === kind);
}

/** Columns side by side under one head. */
function sideBySide(list: Placed<Extract<Role, { kind: 'indikator' }>>): number[][] {
  const groups: { head: string; cols: number[] }[] = [];
  for (const [col, { head }] of list) {
    const group = groups.at(-1);
    if (group?.head === head && group.cols.at(-1) === col - 1) group.cols.push(col);
    else groups.push({ head, cols: [col] });
  }
  return groups.map(({ cols }) => cols);
}

function uraianOf(list: Placed): Columns['uraian'] {
  const columns = ofKind(list, 'uraian').map(([col, { inner, jenis }]) => ({ col, inner, jenis }));
  const side = (inner: boolean) => columns.filter((one) => one.inner === inner).reverse();
  return [...side(true), ...side(false)].map(({ col, jenis }) => ({ col, jenis }));
}

/** Sub-columns that hold the value, the best first. */
const VALUE: readonly (Sub | null)[] = ['kinerja', null, 'persen'];

const isWhole = ([, { bulan }]: Placed<QuarterColumn>[number]) => bulan === null;

/** The columns of the months, in each month the best; null where no month has a realisasi. */
function monthsOf(list: Placed): Months | null {
  const inYear = (columns: Placed<QuarterColumn>) =>
    perTriwulan((n) =>
      [1, 2, 3].flatMap((month) => {
        const own = columns.filter(([, { bulan }]) => bulan === (n - 1) * 3 + month);
        return columnOf(own, n, VALUE) ?? [];
      }),
    );
  const realisasi = inYear(ofKind(list, 'triwulan'));
  if (quarterList(realisasi).every((cols) => cols.length === 0)) return null;
  const sampai = ofKind(list, 'triwulan').every(([, role]) => role.bulan === null || role.sampai);
  return { realisasi, target: inYear(ofKind(list, 'targetTriwulan')), sampai };
}

/** The columns of the quarters; what has come together up to a quarter is taken only where nothing else stands. */
function quartersOf(list: Placed<QuarterColumn>): { triwulan: PerTriwulan<Quarter>; sampai: boolean } {
  const alone = list.filter(([, role]) => !role.sampai);
  const sampai = TRIWULAN.map((n) => quarterAt(alone, n)).every(isNone);
  return { triwulan: perTriwulan((n) => quarterAt(sampai ? list : alone, n)), sampai };
}

function quarterAt(list: Placed<QuarterColumn>, triwulan: Triwulan): Quarter {
  const pembilang = columnOf(list, triwulan, ['pembilang']);
  const penyebut = columnOf(list, triwulan, ['penyebut']);
  // Where both halves stand there, what stands beside them is their result.
  if (pembilang !== null && penyebut !== null) return { nilai: null, pembilang, penyebut };
  return { nilai: columnOf(list, triwulan, VALUE), pembilang: null, penyebut: null };
}

function isNone({ nilai, pembilang }: Quarter): boolean {
  return nilai === null && pembilang === null;
}

/** The column of a quarter: one that says realisasi before one that does not, then by what it holds. */
function columnOf(
  list: Placed<QuarterColumn>,
  triwulan: Triwulan,
  subs: readonly (Sub | null)[],
): number | null {
  const fitting = list.filter(([, role]) => role.triwulan === triwulan && subs.includes(role.sub));
  const worth = ([, { rank, sub }]: (typeof fitting)[number]) => rank * subs.length - subs.indexOf(sub);
  const best = maxOf(fitting.map(worth));
  return fitting.find((one) => worth(one) === best)?.[0] ?? null;
}

/**
 * The target of the year: of this year's plan rather than of the five years', its performance rather than its money.
 * Where targets of several years stand side by side, that of the title's year; null where it names none of them.
 */
function targetOf(
  list: Placed<Extract<Role, { kind: 'target' }>>,
  e81: boolean,
  tahun: number | null,
): number | null {
  const values = list.filter(([, { sub, rank }]) => sub !== 'anggaran' && sub !== 'satuan' && rank >= 0);
  const best = maxOf(values.map(([, { rank }]) => rank));
  const own = values.filter(([, { rank }]) => rank === best);
  const years = new Set(own.map(([, one]) => one.tahun).filter((year) => year !== null));
  const fitting = years.size > 1 ? own.filter(([, one]) => one.tahun === tahun) : own;
  if (e81 && best === 0) return null;
  return (fitting.find(([, { sub }]) => sub === 'kinerja') ?? fitting[0])?.[0] ?? null;
}

/** The last column that tells how far the plan of five years is reached; without one the last that tells how far any is. */
function tingkatOf(list: Placed<Extract<Role, { kind: 'tingkat' }>>): number | null {
  const ofRenstra = list.filter(([, { renstra }]) => renstra);
  const [last] = (ofRenstra.length > 0 ? ofRenstra : list).at(-1) ?? [];
  // The sub-columns of one head stand side by side.
  const head = list.filter(([col]) => last !== undefined && last - col < VALUE.length);
  return valueOf(head, last ?? null);
}

/** The sub-column that holds the value of a head; else the column itself. */
function valueOf(list: Placed<{ readonly sub: Sub | null }>, otherwise: number | null): number | null {
  for (const sub of VALUE) {
    const found = list.find(([, role]) => role.sub === sub);
    if (found) return found[0];
  }
  return otherwise;
}
