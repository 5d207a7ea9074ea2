import type { Place } from '../../cascade/cascade';
import type { Visit } from '../../cascade/walk';
import type { FaultKode } from '../data';
import { nodeRef, type Fault, type Said } from '../rule';

/** A fault at a node: in the given cell, or for something missing in the node's first. */
export function faultAt<K extends FaultKode>(
  visit: Visit,
  said: Said<K>,
  lokasi: readonly Place[] = visit.node.lokasi,
): Fault<K> {
  // A list without any place, which no reader makes, leads nowhere.
  const [place = { lembar: '', row: 0, col: 0 }] = lokasi;
  return { ...said, simpul: nodeRef(visit), lokasi: place };
}
