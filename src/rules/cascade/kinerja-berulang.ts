import type { Cascade, Text } from '../../cascade/cascade';
import { textKey } from '../../cascade/text';
import { walk, type Visit, type VisitOf } from '../../cascade/walk';
import type { KodeOf } from '../data';
import { nodeName, TUJUAN, type NodeName } from '../data/node';
import type { Fault, Rule } from '../rule';
import { faultAt } from '../shared/fault';
import { groupsOf } from '../../cascade/groups';
import { saysSomething } from '../shared/texts';

export const kinerjaBerulang: Rule<'kinerja-berulang'> = {
  id: 'kinerja-berulang',
  tingkat: 'saran',
  *check({ cascade }) {
    const teams = new Map<string, VisitOf<'tim'>>();
    for (const visit of walk(cascade)) {
      const above = kinerjaAbove(visit, cascade);
      if (visit.jenis !== 'tim' && visit.jenis !== 'individu') {
        const { kinerja } = visit.node;
        yield* repeated(visit, kinerja, above.get(textKey(kinerja?.teks)));
        continue;
      }
      for (const { kinerja } of groupsOf(visit)) yield* repeatedLines(visit, kinerja, above, teams);
      if (visit.jenis !== 'tim') continue;
      for (const { teks } of groupsOf(visit).flatMap((group) => group.kinerja)) {
        if (!teams.has(textKey(teks))) teams.set(textKey(teks), visit);
      }
    }
  },
};

/** Where a kinerja stands as well: in the same group, or at another node. */
type Elsewhere = 'kelompok' | NodeName;

/** A line says what another of its group, another team or a node above already said; it is reported once. */
function* repeatedLines(
  visit: VisitOf<'tim'> | VisitOf<'individu'>,
  lines: readonly Text[],
  above: ReadonlyMap<string, NodeName>,
  teams: ReadonlyMap<string, Visit>,
): Generator<Repeated> {
  const group = new Set<string>();
  for (const line of lines) {
    const key = textKey(line.teks);
    const team = visit.jenis === 'tim' ? teams.get(key) : undefined;
    const where = team ? nodeName(team) : above.get(key);
    yield* repeated(visit, line, group.has(key) ? 'kelompok' : where);
    group.add(key);
  }
}

type Repeated = Fault<KodeOf<'kinerja-berulang'>>;

function* repeated(visit: Visit, text: Text | null, where: Elsewhere | undefined): Generator<Repeated> {
  if (where === undefined || !saysSomething(text)) return;
  const data = { simpul: nodeName(visit), kinerja: text.teks };
  yield where === 'kelompok'
    ? faultAt(visit, { kode: 'kinerja-berulang/kelompok', data }, text.lokasi)
    : faultAt(visit, { kode: 'kinerja-berulang/simpul-lain', data: { ...data, lain: where } }, text.lokasi);
}

/** The kinerja of every node above, the nearest first, with that node. */
function kinerjaAbove(visit: Visit, { tujuan }: Cascade): Map<string, NodeName> {
  const above = new Map<string, NodeName>();
  const add = (kinerja: Text | null, node: NodeName) => {
    const key = textKey(kinerja?.teks);
    if (key !== '' && !above.has(key)) above.set(key, node);
  };
  for (let node = visit.parent; node !== null; node = node.parent) add(node.node.kinerja, nodeName(node));
  if (visit.jenis !== 'tujuan') add(tujuan?.kinerja ?? null, TUJUAN);
  return above;
}
