import { textKey } from '../../cascade/text';
import { TRIWULAN, type Triwulan } from '../../measure/quarters';
import {
  aboutQuarters,
  bareQuarter,
  beforeQuarters,
  isUpTo,
  namedMonth,
  namedQuarter,
  semesterQuarter,
  type NamedQuarter,
} from './quarter';

/** What a column under a quarter or a target holds. */
export type Sub =
  | 'kinerja'
  | 'realisasi'
  | 'persen'
  | 'anggaran'
  | 'pembilang'
  | 'penyebut'
  | 'target'
  | 'capaian'
  | 'satuan';

/** What a column is for. */
export type Role =
  | {
      readonly kind:
        'satuan' | 'pemilik' | 'kode' | 'jenis' | 'akumulasi' | 'polaritas' | 'bukti' | 'catatan';
    }
  /** `head` tells two columns of indikator apart. */
  | { readonly kind: 'indikator'; readonly head: string }
  /** What the row is about; an `inner` column (Program/Kegiatan) names it before an outer one (Sasaran). */
  | { readonly kind: 'uraian'; readonly inner: boolean; readonly jenis: string }
  /** The target of the year; the column with the highest `rank` is the one to measure against. */
  | {
      readonly kind: 'target';
      readonly rank: number;
      readonly sub: Sub | null;
      readonly tahun: number | null;
    }
  /** What the form itself computes: realisasi of the year, or how far the plan of five years (`renstra`) is reached. */
  | { readonly kind: 'hasil' | 'tahunLalu'; readonly sub: Sub | null }
  | { readonly kind: 'tingkat'; readonly renstra: boolean; readonly sub: Sub | null }
  | ({ readonly kind: 'triwulan' } & QuarterColumn)
  | ({ readonly kind: 'targetTriwulan' } & QuarterColumn);

/** A value of a quarter, or its target. */
export interface QuarterColumn {
  readonly triwulan: Triwulan;
  readonly sub: Sub | null;
  /** How surely it is a realisasi: 2 says so, 1 says nothing else, 0 says capaian. */
  readonly rank: number;
  /** What has come together up to that quarter, not what it brought. */
  readonly sampai: boolean;
  /** The month, from 1, of a column that tells one; null for a whole quarter. */
  readonly bulan: number | null;
}

const SUBS: readonly (readonly [Sub, RegExp])[] = [
  ['kinerja', /^(?:k|kinerja|fisik|volume|vol|output|kuantitas)\.?(?: ?\((?:k|%)\)| ?\/ ?(?:k|fisik))?$/],
  ['kinerja', /^\(k\)$/],
  ['realisasi', /^realisasi(?: kinerja| fisik)?$/],
  ['target', /^(?:target|rencana)(?: kinerja| fisik)?$/],
  ['capaian', /^(?:tingkat |persentase |% )?capaian(?: kinerja)?(?: ?\(?%\)?)?$/],
  ['persen', /^(?:%|persen|persentase|\(%\))$/],
  ['anggaran', /^\(?(?:realisasi )?(?:rp|rupiah|anggaran|keuangan|keu|pagu|uang|dana)\b.*$/],
  ['anggaran', /^(?:target|pagu|realisasi) (?:anggaran|keuangan)(?: ?\(.*\))?$/],
  ['pembilang', /^(?:pembilang|a)\.?$/],
  ['penyebut', /^(?:penyebut|b)\.?$/],
  ['satuan', /^(?:satuan|sat)\.?$/],
];

/** What a text in a lower row of a head says about its column; null where it is no such word. */
export function subOf(text: string): Sub | null {
  const key = textKey(text);
  return SUBS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Words that are written about a quarter, not counted in it. */
const WRITTEN =
  /kendala|hambatan|permasalahan|bukti|data dukung|analis|penjelasan|tindak lanjut|solusi|upaya|rekomendasi|predikat|kategori|\bstatus\b|deviasi|selisih|\bgap\b|\bsisa\b|langkah|catatan|faktor|narasi|keterangan|^ket\b|jadwal|bobot|penyebab|tautan/;

const MONEY = /(?<![a-z])(?:anggaran|pagu|rp|rupiah|keuangan|keu|serapan|dana|belanja)(?![a-z])/;

/** Whether a head speaks of money alone; 'Kinerja dan Anggaran' stands above both. */
function isMoney(key: string): boolean {
  return MONEY.test(key) && !/kinerja|fisik/.test(key);
}

/** Whether a text heads the column of indikator: it begins with the word. A question, or a title that holds it, is none. */
export function isIndikatorHead(text: string): boolean {
  const key = textKey(text);
  if (/[:?]/.test(key)) return false;
  return /^(?:(?:nama|uraian|rumusan) )?(?:indikator|iku|ikk|iki|ikp|ikd)\b|^tolok ukur|^kinerja program\b.*outcome/.test(
    key,
  );
}

/** What a column is for, by the texts above it; null where that is nothing we read. */
export function roleOf(path: readonly string[]): Role | null {
  const keys = path.map(textKey).filter((key) => key !== '');
  const quarter = quarterOf(keys);
  if (quarter) return ofQuarter(keys, quarter);
  const whole = keys.join(' ');
  const subs = keys.slice(1).flatMap((key) => subOf(key) ?? []);
  const money = subs.includes('anggaran');
  // The lowest text that says something of its own decides.
  for (const [i, key] of [...keys.entries()].reverse()) {
    const plain = i > 0 && subOf(key) !== null && !/^(?:target|satuan|sat)\b/.test(key);
    const role = plain ? null : ownRole(key, whole, money, subs.at(-1) ?? null);
    if (role) return role === 'money' ? null : role;
  }
  return null;
}

function ownRole(key: string, whole: string, money: boolean, sub: Sub | null): Role | 'money' | null {
  if (/^sat(?:uan)?\b/.test(key)) return { kind: 'satuan' };
  if (isIndikatorHead(key)) return { kind: 'indikator', head: whole };
  if (/\btingkat\b.*\bcapaian\b|^capaian\b.*\brenstra\b/.test(key))
    return money || isMoney(key) ? 'money' : { kind: 'tingkat', renstra: /renstra|rpjmd/.test(whole), sub };
  if (/^(?:realisasi|capaian|anggaran|pagu)|s\.?\/?d\.? tahun lalu/.test(key)) {
    if (money || isMoney(key)) return 'money';
    return { kind: pastYears(whole) ? 'tahunLalu' : 'hasil', sub };
  }
  if (/\btarget\b|^rencana kinerja/.test(key)) {
    if (money || isMoney(key)) return 'money';
    return { kind: 'target', rank: targetRank(whole), sub, tahun: yearOf(whole) };
  }
  return describing(key);
}

/** Columns that say what a row is about, and how it is to be measured. */
function describing(key: string): Role | null {
  if (/penanggung ?jawab|^pemilik|^pengampu/.test(key)) return { kind: 'pemilik' };
  if (/^akumulasi$/.test(key)) return { kind: 'akumulasi' };
  if (/^polaritas$/.test(key)) return { kind: 'polaritas' };
  if (/^jenis$/.test(key)) return { kind: 'jenis' };
  if (key.startsWith('bukti dukung')) return { kind: 'bukti' };
  if (/^catatan$/.test(key)) return { kind: 'catatan' };
  if (/^kode\b/.test(key)) return { kind: 'kode' };
  if (/^(?:lokasi|kelompok sasaran|sumber|jadwal|waktu|bobot|jenis|jumlah|no\b|formula)/.test(key))
    return null;
  if (/^(?:sasaran|tujuan|kinerja|hasil|outcome|output)/.test(key))
    return { kind: 'uraian', inner: false, jenis: jenisOfHead(key) };
  if (/program|kegiatan|urusan|^uraian/.test(key))
    return { kind: 'uraian', inner: true, jenis: jenisOfHead(key) };
  return null;
}

/** The kind of node that a column holds alone, as the column `Jenis` writes it; '' where it holds several. */
function jenisOfHead(key: string): string {
  const [, word = ''] =
    /^(?:nama |uraian )?(sub ?kegiatan|kegiatan|program|sasaran|tujuan)(?: strategis| perangkat daerah| opd| pd| skpd)?$/.exec(
      key,
    ) ?? [];
  return word.replace('subk', 'sub k').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** A value or a target of a quarter: as the nearest word above or below it says. */
function ofQuarter(keys: readonly string[], { at, named, bulan }: Found): Role | null {
  const own = `${named.before} ${named.after}`;
  const above = keys.slice(0, at).reverse();
  const below = keys.slice(at + 1);
  const subs = [subOf(named.after), ...below.map(subOf)].filter((sub) => sub !== null);
  const said = [own, ...above].find((key) => /\btarget\b|\brencana\b|realisasi|capaian/.test(key)) ?? '';
  const money =
    subs.includes('anggaran') ||
    isMoney(own) ||
    (subs.length === 0 && isMoney(above.find((key) => /kinerja|fisik/.test(key) || MONEY.test(key)) ?? ''));
  if ([own, ...below].some((key) => WRITTEN.test(key)) || subs.includes('satuan') || subs.includes('capaian'))
    return null;
  const isPlan = /\btarget\b|\brencana\b/.test(said) && !/realisasi|capaian/.test(said);
  const target = subs.includes('target') || (isPlan && !subs.includes('realisasi'));
  const real = subs.includes('realisasi') || said.includes('realisasi');
  const share = /tingkat|persentase|%/.test(own) && own.includes('capaian');
  if (!target && !real && share) return null;
  return {
    kind: target ? 'targetTriwulan' : 'triwulan',
    triwulan: named.triwulan,
    sub: money ? 'anggaran' : valueSub(subs),
    rank: real ? 2 : said.includes('capaian') ? 0 : 1,
    sampai: isUpTo(named.before) || (named.before === '' && above.some((key) => isUpTo(beforeQuarters(key)))),
    bulan,
  };
}

/** 'target' and 'realisasi' say whose value it is, not of what. */
function valueSub(subs: readonly Sub[]): Sub | null {
  const last = subs.filter((sub) => sub !== 'target' && sub !== 'realisasi').at(-1);
  return last ?? (subs.includes('realisasi') ? 'kinerja' : null);
}

interface Found {
  readonly at: number;
  readonly named: NamedQuarter;
  readonly bulan: number | null;
}

function quarterOf(keys: readonly string[]): Found | null {
  const bulan = keys.map(namedMonth).find((month) => month !== null) ?? null;
  for (const [at, key] of keys.entries()) {
    const named = namedQuarter(key);
    if (named) return { at, named, bulan };
    const above = keys.slice(0, at);
    const bare = above.some((one) => aboutQuarters(one) || isYearOfQuarters(one, key))
      ? bareQuarter(key)
      : null;
    const triwulan = bare ?? semesterQuarter(key) ?? quarterOfMonth(namedMonth(key));
    if (triwulan) return { at, named: { triwulan, before: '', after: '' }, bulan };
  }
  return null;
}

const quarterOfMonth = (month: number | null): Triwulan | null =>
  month === null ? null : (TRIWULAN[Math.ceil(month / 3) - 1] ?? null);

/** Roman numbers from I to IV under a realisasi or a target count quarters, whether the word stands there or not. */
export function isYearOfQuarters(above: string, key: string): boolean {
  return (
    /^(?:realisasi|target|rencana|capaian)/.test(textKey(above)) && /^\(?(?:i{1,3}|iv)\)?$/.test(textKey(key))
  );
}

/** This year's plan of work (Renja, RKPD) is measured against; what is to be reached at the end of five years never. */
function targetRank(key: string): number {
  const [plan = ''] =
    /renja|rencana kerja|rkpd|perjanjian kinerja|renstra|rpjmd|akhir (?:periode|tahun)/.exec(key) ?? [];
  if (plan === '') return 1;
  if (/^renj|^renc|rkpd|perjanjian/.test(plan)) return 2;
  return key.includes('akhir') ? -1 : 0;
}

function yearOf(key: string): number | null {
  const years = [...key.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  return years.length === 1 ? (years[0] ?? null) : null;
}

function pastYears(key: string): boolean {
  return /s\.?\s?\/?d\b|sampai/.test(key) && /lalu|n ?- ?[12]|sebelumnya/.test(key);
}
