import { foldSpace, isPersentase } from '../../cascade/text';
import type { Expression, ParsedDO } from './ast';
import { printDO, variablesOf, type DOVariable } from './print';
import { parseDO } from './read';
import { isDivision, shareOf, some, timesHundred } from './tree';
import { isJumlah, isOutsideValue } from './words';

/** How an indikator gets its value. */
export type JenisDO =
  /** Computed with a division. */
  | 'rasio'
  /** An IP ASN score as a percentage of its component's weight. */
  | 'konversi'
  /** The mean of the capaian of named nodes. */
  | 'rata-rata'
  /** A value from outside, typed in. */
  | 'nilai'
  /** A count: typed in, or a sum, difference or product of counts. */
  | 'jumlah'
  /** A percentage without DO, typed in. */
  | 'persentase'
  | 'tidak-terbaca';

export interface PenjelasanDO {
  readonly jenisDO: JenisDO;
  readonly kumulatif: boolean;
  /** The formula; null where the value is typed in, or the mean of nodes. */
  readonly expression: Expression | null;
  readonly variables: readonly DOVariable[];
  /** The text that names the nodes of a mean, see `rujukanDO`; else null. */
  readonly names: string | null;
  /** '%', the noun that is counted, or null where the texts do not tell. */
  readonly satuan: string | null;
  /** The DO as it was understood, or its text; empty without DO. */
  readonly bentukNormal: string;
}

/**
 * Says how an indikator is measured, by its text and its DO. Any text gives an answer. A percentage whose
 * formula is a plain division is given its × 100 (decision: its unit is %), and the normal form shows it; where
 * that may be one time too many, as the division may be a mean of percentages, the DO is unread.
 */
export function jelaskanDO(indikator: string, teksDO: string | null): PenjelasanDO {
  const read = parseDO(teksDO ?? '', { counts: isJumlah(indikator) });
  const parsed = inPercent(indikator, teksDO ?? '', read);
  const expression = parsed.jenis === 'rumus' ? parsed.expression : null;
  const jenisDO = kindOf(indikator, parsed);
  return {
    jenisDO,
    kumulatif: parsed.jenis === 'rumus' && parsed.kumulatif,
    expression,
    variables: expression ? variablesOf(expression) : [],
    names: parsed.jenis === 'rata-rata' ? parsed.names.teks : null,
    satuan: unitOf(indikator, jenisDO, expression),
    bentukNormal: printDO(parsed),
  };
}

function kindOf(indikator: string, parsed: ParsedDO): JenisDO {
  switch (parsed.jenis) {
    case 'rumus':
      if (some(parsed.expression, ({ kind }) => kind === 'bobot')) return 'konversi';
      return some(parsed.expression, isDivision) ? 'rasio' : 'jumlah';
    case 'rata-rata':
      return 'rata-rata';
    case 'frasa':
      if (isOutsideValue(parsed.teks, { counts: isPersentase(indikator) || isJumlah(indikator) }))
        return 'nilai';
      return isJumlah(parsed.teks) && countsTheSame(indikator, parsed.teks) ? 'jumlah' : 'tidak-terbaca';
    case 'tidak-terbaca':
      if (parsed.teks !== '') return 'tidak-terbaca';
      if (isJumlah(indikator)) return 'jumlah';
      return isPersentase(indikator) ? 'persentase' : 'tidak-terbaca';
  }
}

/** Whether the indikator counts something, and the DO the same: 'Jumlah wisatawan' are no 'tempat'. */
function countsTheSame(indikator: string, teksDO: string): boolean {
  const noun = countedIn(indikator)?.toLowerCase();
  return noun !== undefined && teksDO.toLowerCase().split(SPACES).includes(noun);
}

const SPACES = /[\s,.;:()]+/u;
const COUNTS = /^(?:jumlah|jumlh|jmlah|jml|jmlh|jlh|banyaknya|total)\s+(?:(?:jumlah|total|seluruh)\s+)*/iu;

/** The first noun that is counted: 'Jumlah dokumen hasil …' counts 'dokumen'. */
function countedIn(indikator: string): string | null {
  const [counts] = COUNTS.exec(indikator.trim()) ?? [];
  return counts === undefined ? null : (indikator.trim().slice(counts.length).split(SPACES, 1)[0] ?? null);
}

function inPercent(indikator: string, teksDO: string, parsed: ParsedDO): ParsedDO {
  if (parsed.jenis !== 'rumus' || !isPersentase(indikator)) return parsed;
  switch (shareOf(parsed.expression)) {
    case 'sudah':
      return parsed;
    case 'ya':
      return { ...parsed, expression: timesHundred(parsed.expression) };
    case 'entah':
      return { jenis: 'tidak-terbaca', teks: foldSpace(teksDO) };
  }
}

/** '%', or what is counted. */
function unitOf(indikator: string, jenisDO: JenisDO, expression: Expression | null): string | null {
  const hundred =
    expression !== null && some(expression, (node) => node.kind === 'angka' && node.value === 100);
  const percent = ['konversi', 'rata-rata', 'persentase'].includes(jenisDO) || isPersentase(indikator);
  if (percent || (jenisDO === 'rasio' && hundred)) return '%';
  return countedIn(indikator);
}
