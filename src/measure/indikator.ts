import type { Cascade, Text } from '../cascade/cascade';
import { ownersOf } from '../cascade/owners';
import { boxes, walk, type BoxVisit, type Visit, type VisitOf } from '../cascade/walk';
import { jelaskanDO, nodeNames, rujukanDO, type NodeNames, type PenjelasanDO, type Rujukan } from './do';

/** The node that an indikator belongs to; `part` tells the lines of a team apart. */
export type Simpul = Pick<Visit, 'jenis' | 'kode' | 'nama' | 'jalur'> & {
  readonly part?: 'ketua' | 'anggota';
};

/** An indikator of the cascade and how it is measured. */
export interface IndikatorCascade {
  readonly simpul: Simpul;
  /** What a person knows the node by: its name, or where it has none its kinerja. */
  readonly uraian: string;
  /** The `uraian` of the nodes above that have indikator themselves, from the Sasaran down: the path as a table shows it. */
  readonly jalurUraian: readonly string[];
  readonly indikator: string;
  readonly teksDO: string | null;
  /** The owners as they are written; of process lines the persons. */
  readonly pemilik: readonly string[];
  /** The same as the people they are: 'ketua tim' is who leads the team of the node. */
  readonly orang: readonly string[];
  readonly penjelasan: PenjelasanDO;
  /** The nodes that a `rata-rata` is taken of; null for all other kinds. */
  readonly rujukan: Rujukan<{ readonly kode: string; readonly jenis: string; readonly nama: string }> | null;
}

/** All indikator in the order of the sheets, from Tujuan to Sub Kegiatan; the lines of the processes on request. */
export function indikatorOf(cascade: Cascade, { proses }: { readonly proses: boolean }): IndikatorCascade[] {
  const known = nodeNames([...boxes(cascade)]);
  return [...walk(cascade)].flatMap((visit) => {
    if (visit.jenis === 'tim') return proses ? teamLines(visit) : [];
    if (visit.jenis === 'individu')
      return proses ? linesOf(visit, visit.node.indikator, [visit.node.nama]) : [];
    return visit.node.indikator
      .filter(({ teks }) => teks !== '')
      .map((indikator) => boxIndikator(visit, indikator.teks, indikator.do?.teks ?? null, known));
  });
}

function boxIndikator(
  visit: BoxVisit,
  indikator: string,
  teksDO: string | null,
  known: NodeNames<BoxVisit>,
): IndikatorCascade {
  const penjelasan = jelaskanDO(indikator, teksDO);
  return {
    ...placeOf(visit),
    indikator,
    teksDO,
    pemilik: visit.node.pemilik.map(({ teks }) => teks),
    orang: ownersOf(visit.node),
    penjelasan,
    rujukan: penjelasan.names === null ? null : rujukanDO(penjelasan.names, visit.kode, known),
  };
}

function teamLines(visit: VisitOf<'tim'>): IndikatorCascade[] {
  const { ketua, anggota } = visit.node;
  return [
    ...(ketua ? linesOf(visit, ketua.indikator, [ketua.nama], 'ketua') : []),
    ...anggota.flatMap((group) => linesOf(visit, group.indikator, group.nama, 'anggota')),
  ];
}

function linesOf(
  visit: Visit,
  lines: readonly Text[],
  persons: readonly (Text | null)[],
  part?: 'ketua' | 'anggota',
): IndikatorCascade[] {
  const { simpul, ...place } = placeOf(visit);
  const names = persons.flatMap((person) => person?.teks ?? []);
  return lines.map(({ teks }) => ({
    ...place,
    simpul: part ? { ...simpul, part } : simpul,
    indikator: teks,
    teksDO: null,
    pemilik: names,
    orang: names,
    penjelasan: jelaskanDO(teks, null),
    rujukan: null,
  }));
}

function placeOf(visit: Visit): Pick<IndikatorCascade, 'simpul' | 'uraian' | 'jalurUraian'> {
  const { jenis, kode, nama, jalur } = visit;
  const above: string[] = [];
  for (let at = visit.parent; at; at = at.parent) {
    if (at.node.indikator.some(({ teks }) => teks !== '')) above.unshift(uraianOf(at));
  }
  return { simpul: { jenis, kode, nama, jalur }, uraian: uraianOf(visit), jalurUraian: above };
}

function uraianOf(visit: Visit): string {
  if (visit.jenis === 'tim' || visit.jenis === 'individu') return visit.nama;
  const kinerja = visit.node.kinerja?.teks ?? '';
  const named = visit.jenis !== 'tujuan' && visit.jenis !== 'sasaran' && visit.nama !== '';
  return named || kinerja === '' ? visit.nama : kinerja;
}
