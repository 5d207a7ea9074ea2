import type { Place } from '../../cascade/cascade';
import type { MeasuredIndikator } from '../../realisasi/measureWorkbook';
import { INDIKATOR_RULES, WORKBOOK_RULES } from '../../rules/realisasi';
import type { RealizationContext } from '../../rules/realisasi/rule';
import type { Fault, Finding, RuleInfo } from '../../rules/rule';

/** What the rules on realization find, sorted by sheet, row and column. */
export function temuanHitung(context: RealizationContext): Finding[] {
  const { sheets } = context.workbook;
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const rank = ({ lembar }: Place): number => order.get(lembar) ?? sheets.length;
  return [
    ...context.indikator.flatMap((one) => findingsAt(one, context)),
    ...WORKBOOK_RULES.flatMap((rule) => findingsOf(rule, rule.check(context))),
  ].sort(
    (a, b) => rank(a.lokasi) - rank(b.lokasi) || a.lokasi.row - b.lokasi.row || a.lokasi.col - b.lokasi.col,
  );
}

/** What is found at one indikator; a rule that is silent beside another one's finding says nothing. */
function findingsAt(one: MeasuredIndikator, context: RealizationContext): Finding[] {
  const found = INDIKATOR_RULES.map((rule) => ({
    rule,
    findings: findingsOf(rule, rule.check(one, context)),
  }));
  const ids = new Set(found.flatMap(({ rule, findings }) => (findings.length > 0 ? [rule.id] : [])));
  return found.flatMap(({ rule: { silentBeside = [] }, findings }) =>
    silentBeside.some((id) => ids.has(id)) ? [] : findings,
  );
}

function findingsOf({ id, tingkat }: RuleInfo, faults: Iterable<Fault>): Finding[] {
  return [...faults].map((fault): Finding => ({ aturan: id, ...fault, tingkat: fault.tingkat ?? tingkat }));
}
