import { textKey } from '../../cascade/text';
import { TRIWULAN, type Triwulan } from '../../measure/quarters';

/** What a column under a quarter or a target holds. */
export type Sub = 'kinerja' | 'persen' | 'anggaran' | 'pembilang' | 'penyebut' | 'target' | 'capaian';

/** What a column is for. */
export type Role =
  | { readonly kind: 'indikator' | 'satuan' | 'pemilik' | 'kode' | 'tahunLalu' | 'tingkat' }
  /** What the row is about; the `inner` column (Program/Kegiatan) names it before an outer one (Sasaran). */
  | { readonly kind: 'uraian'; readonly inner: boolean }
  /** The target of the year; the column with the highest `rank` is the one to measure against. */
  | { readonly kind: 'target'; readonly rank: number; readonly sub: Sub | null }
  | { readonly kind: 'triwulan' | 'targetTriwulan'; readonly triwulan: Triwulan; readonly sub: Sub | null };

const SUBS: readonly (readonly [Sub, RegExp])[] = [
  ['kinerja', /^(?:k|kinerja|fisik|volume|vol|realisasi)\.?$/],
  ['target', /^target$/],
  ['capaian', /^(?:tingkat )?capaian(?: \(?%\)?)?$/],
  ['persen', /^(?:%|persen|persentase|\(%\))$/],
  ['anggaran', /^(?:rp|rupiah|anggaran|keuangan|pagu)\.?(?: ?\(rp\.?\))?$/],
  ['pembilang', /^(?:pembilang|a)\.?$/],
  ['penyebut', /^(?:penyebut|b)\.?$/],
];

/** What a text in the lowest row of a head says about its column; null where it is no such word. */
export function subOf(text: string): Sub | null {
  const key = textKey(text);
  return SUBS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const NUMBERS = ['i', 'ii', 'iii', 'iv'];

/** The quarter that a head names by itself ('TW I', 'Realisasi Triwulan 2'); null where it names none. */
export function namedQuarter(text: string): Triwulan | null {
  const match = /(?:^|\s)(?:tw|triwulan|triw\.?|tri wulan)[\s.-]*(iv|i{1,3}|[1-4])(?!\w)/.exec(textKey(text));
  return match?.[1] === undefined ? null : numbered(match[1]);
}

/** The quarter of a bare number ('I', '2') that stands under a head about quarters. */
export function bareQuarter(text: string): Triwulan | null {
  const match = /^(?:ke-?)?(iv|i{1,3}|[1-4])$/.exec(textKey(text));
  return match?.[1] === undefined ? null : numbered(match[1]);
}

/** Whether a head speaks of quarters, so that bare numbers below it count them. */
export function aboutQuarters(text: string): boolean {
  return /(?:^|\W)(?:tw|triwulan|tri wulan)(?!\w)/.test(textKey(text));
}

/** What a column is for, by the texts above it; null where that is nothing we read. */
export function roleOf(path: readonly string[]): Role | null {
  const keys = path.map(textKey).filter((key) => key !== '');
  const whole = keys.join(' ');
  const quarter = quarterOf(keys);
  const sub = keys.length > 1 ? subOf(keys.at(-1) ?? '') : null;
  if (quarter) return ofQuarter(keys, quarter.triwulan, quarter.at, sub);
  if (keys.some((key) => /^indikator\b/.test(key)) && !/^(?:target|realisasi)/.test(whole))
    return { kind: 'indikator' };
  if (/^satuan\b/.test(whole)) return { kind: 'satuan' };
  if (whole.includes('tingkat capaian')) return sub === 'anggaran' ? null : { kind: 'tingkat' };
  if (/^realisasi|^capaian|^anggaran|^pagu|^keterangan|^ket\b/.test(whole))
    return pastYears(whole) && sub !== 'anggaran' ? { kind: 'tahunLalu' } : null;
  if (/\btarget\b/.test(whole)) return { kind: 'target', rank: targetRank(whole), sub };
  if (/penanggung ?jawab|^pemilik|^pengampu/.test(whole)) return { kind: 'pemilik' };
  if (/^kode\b/.test(whole)) return { kind: 'kode' };
  if (/program|kegiatan|urusan|^uraian/.test(whole)) return { kind: 'uraian', inner: true };
  return /sasaran|tujuan/.test(whole) ? { kind: 'uraian', inner: false } : null;
}

/** A value or a target of a quarter: as the nearest word above or below it says. */
function ofQuarter(keys: readonly string[], triwulan: Triwulan, at: number, sub: Sub | null): Role | null {
  if (sub === 'capaian') return null;
  const said =
    keys
      .slice(0, at + 1)
      .reverse()
      .find((key) => /\btarget\b|realisasi|capaian/.test(key)) ?? '';
  const target = sub === 'target' || (/\btarget\b/.test(said) && !/realisasi|capaian/.test(said));
  return { kind: target ? 'targetTriwulan' : 'triwulan', triwulan, sub: sub === 'target' ? null : sub };
}

function quarterOf(keys: readonly string[]): { readonly triwulan: Triwulan; readonly at: number } | null {
  for (const [at, key] of keys.entries()) {
    const triwulan = namedQuarter(key) ?? (keys.slice(0, at).some(aboutQuarters) ? bareQuarter(key) : null);
    if (triwulan) return { triwulan, at };
  }
  return null;
}

/** This year's plan of work (Renja, RKPD) is measured against; the plan of five years (Renstra, RPJMD) is not. */
function targetRank(key: string): number {
  if (/renja|rkpd|perjanjian kinerja/.test(key)) return 2;
  return /renstra|rpjmd|akhir (?:periode|tahun)/.test(key) ? 0 : 1;
}

function pastYears(key: string): boolean {
  return /s\/?\.?d|sampai/.test(key) && /lalu|n ?- ?[12]|sebelumnya/.test(key);
}

function numbered(text: string): Triwulan | null {
  const index = NUMBERS.includes(text) ? NUMBERS.indexOf(text) : Number(text) - 1;
  return TRIWULAN[index] ?? null;
}
