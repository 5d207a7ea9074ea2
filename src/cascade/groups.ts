import type { Ketua, Text } from './cascade';
import type { Visit } from './walk';

/** Persons with the lines they share: a leader, a group of members, an individual. */
export interface Group extends Pick<Ketua, 'kinerja' | 'indikator' | 'lokasi'> {
  readonly peran: 'ketua' | 'anggota' | 'individu';
  readonly orang: readonly Text[];
}

/** The groups of a team or individual, the leader first; none for a box. */
export function groupsOf(visit: Visit): Group[] {
  if (visit.jenis === 'individu') {
    const { node } = visit;
    return [{ ...node, peran: 'individu', orang: node.nama ? [node.nama] : [] }];
  }
  if (visit.jenis !== 'tim') return [];
  const { ketua, anggota } = visit.node;
  const leader: Group[] = ketua ? [{ ...ketua, peran: 'ketua', orang: ketua.nama ? [ketua.nama] : [] }] : [];
  return [...leader, ...anggota.map((group): Group => ({ ...group, peran: 'anggota', orang: group.nama }))];
}
