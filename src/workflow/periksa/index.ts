import type { Place } from '../../cascade/cascade';
import type { Reading } from '../../cascade/reading';
import { RULES } from '../../rules';
import { locateErrors } from '../../rules/shared/errors';
import { unshownOf } from '../../cascade/shown';
import type { Finding, RuleOptions, Tingkat } from '../../rules/rule';
import { putusanOf, type Alasan } from './putusan';

/** What checking a cascade tells: counts, the verdict, and the findings sorted by sheet, row and column. */
export interface Pemeriksaan {
  readonly ringkasan: Readonly<Record<Tingkat, number>> & {
    readonly subKegiatan: number;
    readonly siapDiajukan: boolean;
    /** Why it cannot be submitted; empty where it can. */
    readonly alasan: readonly Alasan[];
  };
  readonly temuan: readonly Finding[];
}

/** Runs every rule on the cascade of a workbook. */
export function periksa(reading: Reading, options: RuleOptions): Pemeriksaan {
  const temuan = findingsOf(reading, options).sort(inSheetOrder(reading));
  const count = (tingkat: Tingkat) => temuan.filter((finding) => finding.tingkat === tingkat).length;
  const { subKegiatan, alasan } = putusanOf(reading, temuan);
  return {
    ringkasan: {
      kesalahan: count('kesalahan'),
      peringatan: count('peringatan'),
      saran: count('saran'),
      subKegiatan,
      siapDiajukan: alasan.length === 0,
      alasan,
    },
    temuan,
  };
}

function findingsOf(reading: Reading, options: RuleOptions): Finding[] {
  const located = locateErrors(reading).filter(({ loose }) => loose);
  const atErrors = new Set(located.map(({ visit }) => visit?.kode));
  const unshown = new Set(unshownOf(reading).map(({ jenis, field }) => `${jenis}/${field}`));
  return RULES.flatMap((rule) =>
    [...rule.check(reading, options)]
      .filter(({ simpul }) => !(rule.silentAtErrors && simpul && atErrors.has(simpul.kode)))
      .filter(({ simpul }) => !(rule.field && simpul && unshown.has(`${simpul.jenis}/${rule.field}`)))
      .map((fault): Finding => ({ aturan: rule.id, ...fault, tingkat: fault.tingkat ?? rule.tingkat })),
  );
}

/** By sheet as they were read, then those left out, then row, then column. */
function inSheetOrder({ sumber, ditinggalkan, tidakTerbaca, galat }: Reading) {
  const shown = [...sumber, ...ditinggalkan.map(({ lokasi }) => lokasi), ...tidakTerbaca, ...galat];
  const ranks = new Map([...new Set(shown.map(({ lembar }) => lembar))].map((lembar, i) => [lembar, i]));
  const rank = ({ lembar }: Place) => ranks.get(lembar) ?? ranks.size;
  return ({ lokasi: a }: Finding, { lokasi: b }: Finding): number =>
    rank(a) - rank(b) || a.row - b.row || a.col - b.col;
}
