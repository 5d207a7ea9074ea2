import type { Cascade, Text } from '../cascade/cascade';
import { textKey } from '../cascade/text';
import { walk, type Visit, type VisitOf } from '../cascade/walk';
import type { Fault, Rule } from './rule';
import { callNode, faultAt } from './shared/fault';
import { groupsOf } from './shared/groups';
import { saysSomething } from './shared/texts';

export const kinerjaBerulang: Rule = {
  id: 'kinerja-berulang',
  tingkat: 'saran',
  judul: 'Kinerja berulang',
  alasan:
    'Kinerja yang sama di dua tempat membuat pembagian tugas tidak jelas, atau merupakan salinan yang terlupa.',
  *check({ cascade }) {
    const teams = new Map<string, VisitOf<'tim'>>();
    for (const visit of walk(cascade)) {
      const above = kinerjaAbove(visit, cascade);
      if (visit.jenis !== 'tim' && visit.jenis !== 'individu') {
        yield* repeated(visit, visit.node.kinerja, above);
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

/** A line says what another of its group, another team or a node above already said; it is reported once. */
function* repeatedLines(
  visit: VisitOf<'tim'> | VisitOf<'individu'>,
  lines: readonly Text[],
  above: ReadonlyMap<string, string>,
  teams: ReadonlyMap<string, Visit>,
): Generator<Fault> {
  const group = new Set<string>();
  for (const line of lines) {
    const key = textKey(line.teks);
    const team = visit.jenis === 'tim' ? teams.get(key) : undefined;
    const where = group.has(key)
      ? new Map([[key, 'dua kali dalam kelompok yang sama']])
      : team
        ? new Map([[key, `juga pada ${callNode(team)}`]])
        : above;
    yield* repeated(visit, line, where);
    group.add(key);
  }
}

function* repeated(visit: Visit, text: Text | null, where: ReadonlyMap<string, string>): Generator<Fault> {
  if (!saysSomething(text)) return;
  const place = where.get(textKey(text.teks));
  if (place === undefined) return;
  yield faultAt(
    visit,
    {
      pesan: `${callNode(visit)}: kinerja "${text.teks}" tertulis ${place}.`,
      perbaikan: 'Periksa apakah ini salinan; bila ya, tulis kinerja yang khusus untuk tempat ini.',
    },
    text.lokasi,
  );
}

/** The kinerja of every node above, the nearest first, with the words that tell where. */
function kinerjaAbove(visit: Visit, { tujuan }: Cascade): Map<string, string> {
  const above = new Map<string, string>();
  const add = (kinerja: Text | null, where: string) => {
    const key = textKey(kinerja?.teks);
    if (key !== '' && !above.has(key)) above.set(key, where);
  };
  for (let node = visit.parent; node !== null; node = node.parent) {
    add(node.node.kinerja, `juga pada ${callNode(node)}`);
  }
  if (visit.jenis !== 'tujuan') add(tujuan?.kinerja ?? null, 'juga pada Tujuan');
  return above;
}
