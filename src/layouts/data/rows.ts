import type { Cascade, Indikator, Text } from '../../cascade/cascade';
import { wordsOf } from '../../cascade/jenis';
import { pushAll } from '../../cascade/list';
import { walk, type BoxVisit, type Visit, type VisitOf } from '../../cascade/walk';
import { EMPTY, type DataRow } from './columns';
import { withinCells } from './continued';
import { joinMembers, joinOwners } from './list';

/**
 * The rows of the table, one for each pair of kinerja and indikator. What belongs to the whole node (its name,
 * its people) stands in each of its rows, so that filtering finds all of them.
 */
export function dataRows(cascade: Cascade): DataRow[] {
  return [...walk(cascade)].flatMap(rowsOf).flatMap(withinCells);
}

function rowsOf(visit: Visit): DataRow[] {
  switch (visit.jenis) {
    case 'tim':
      return teamRows(visit);
    case 'individu': {
      const { nama, label, kinerja, indikator } = visit.node;
      const whole = {
        ...EMPTY,
        Kode: visit.kode,
        Jenis: wordsOf('individu'),
        Orang: nama?.teks ?? '',
        Label: label?.teks ?? '',
      };
      return pairRows(whole, kinerja, indikator);
    }
    default:
      return boxRows(visit);
  }
}

function boxRows(visit: BoxVisit): DataRow[] {
  const { kinerja, indikator, pemilik } = visit.node;
  const whole = {
    ...EMPTY,
    Kode: visit.kode,
    Jenis: wordsOf(visit.jenis),
    Nama: boxName(visit),
    'Induk Indikator': visit.jenis === 'program' ? (visit.node.indukIndikator ?? '') : '',
    'Induk Tujuan': visit.jenis === 'sasaran' ? (visit.node.indukTujuan ?? '') : '',
    Kinerja: kinerja?.teks ?? '',
    Pemilik: joinOwners(pemilik),
  };
  const pairs: readonly (Indikator | null)[] = indikator.length > 0 ? indikator : [null];
  return pairs.map((pair) => ({ ...whole, Indikator: pair?.teks ?? '', DO: pair?.do?.teks ?? '' }));
}

function boxName(visit: BoxVisit): string {
  if (visit.jenis === 'tujuan') return '';
  return visit.jenis === 'sasaran' ? `Sasaran ${visit.node.nomor}` : (visit.node.nama?.teks ?? '');
}

/** A team stands in the rows of its leader and of its groups; one without either has an empty leader's row. */
function teamRows({ kode, node }: VisitOf<'tim'>): DataRow[] {
  const { ketua, anggota } = node;
  const whole = { ...EMPTY, Kode: kode, Nama: node.nama?.teks ?? '' };
  const leader = { ...whole, Jenis: wordsOf('tim', 'ketua'), Orang: ketua?.nama?.teks ?? '' };
  const rows =
    ketua || anggota.length === 0 ? pairRows(leader, ketua?.kinerja ?? [], ketua?.indikator ?? []) : [];
  for (const [i, group] of anggota.entries()) {
    const members = {
      ...whole,
      Jenis: wordsOf('tim', 'anggota'),
      Kelompok: String(i + 1),
      Orang: joinMembers(group.nama),
    };
    pushAll(rows, pairRows(members, group.kinerja, group.indikator));
  }
  return rows;
}

/** As many rows as the longer list has, at least one. */
function pairRows(whole: DataRow, kinerja: readonly Text[], indikator: readonly Text[]): DataRow[] {
  return Array.from({ length: Math.max(1, kinerja.length, indikator.length) }, (_, i) => ({
    ...whole,
    Kinerja: kinerja[i]?.teks ?? '',
    Indikator: indikator[i]?.teks ?? '',
  }));
}
