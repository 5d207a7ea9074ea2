import type { Place } from '../../cascade/cascade';
import type { Visit } from '../../cascade/walk';
import { nodeRef, type Fault } from '../rule';

const LEVEL_WORDS: Readonly<Record<Visit['jenis'], string>> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subKegiatan: 'Sub Kegiatan',
  tim: 'Tim',
  individu: 'Pelaksana',
};

/** How a message calls a node: by its name, with its level's word before it where the name lacks it. */
export function callNode(visit: Visit): string {
  const word = LEVEL_WORDS[visit.jenis];
  if (visit.jenis === 'tujuan') return word;
  if (visit.nama === '') return visit.parent ? `${word} di ${callNode(visit.parent)}` : word;
  const begins = visit.nama.toLowerCase().startsWith(word.toLowerCase());
  return begins ? visit.nama : `${word} ${visit.nama}`;
}

/** The first of some places; a list without any, which no reader makes, leads nowhere. */
export function firstPlace(lokasi: readonly Place[]): Place {
  return lokasi[0] ?? { lembar: '', row: 0, col: 0 };
}

/** A fault at a node: in the given cell, or for something missing in the node's first. */
export function faultAt(
  visit: Visit,
  words: Pick<Fault, 'pesan' | 'perbaikan'>,
  lokasi: readonly Place[] = visit.node.lokasi,
): Fault {
  return { ...words, simpul: nodeRef(visit), lokasi: firstPlace(lokasi) };
}
