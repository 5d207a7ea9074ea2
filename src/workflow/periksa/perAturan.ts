import { ruleRank } from '../../rules';
import type { Aturan } from '../../rules/data';
import { TINGKAT, type Finding, type Tingkat } from '../../rules/rule';

/** The findings of one rule at one tingkat, in the order they were given. */
export interface TemuanAturan {
  readonly tingkat: Tingkat;
  readonly aturan: Aturan;
  readonly temuan: readonly Finding[];
}

/** Findings by rule: kesalahan first, then in the order of the rules. */
export function temuanPerAturan(temuan: readonly Finding[]): TemuanAturan[] {
  return TINGKAT.flatMap((tingkat) => {
    const byRule = new Map<Aturan, Finding[]>();
    for (const finding of temuan) {
      if (finding.tingkat !== tingkat) continue;
      const own = byRule.get(finding.aturan);
      if (own) own.push(finding);
      else byRule.set(finding.aturan, [finding]);
    }
    const rules = [...byRule].sort(([a], [b]) => ruleRank(a) - ruleRank(b));
    return rules.map(([aturan, own]) => ({ tingkat, aturan, temuan: own }));
  });
}
