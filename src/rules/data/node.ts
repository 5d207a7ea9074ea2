import type { Visit } from '../../cascade/walk';

/** A node as sentences call it. */
export interface NodeName {
  readonly jenis: Visit['jenis'];
  /** Empty where the node has no name of its own; the Tujuan never has one. */
  readonly nama: string;
  /** The node above, by which one without a name is called. */
  readonly induk: NodeName | null;
}

/** How sentences call the Tujuan. */
export const TUJUAN: NodeName = { jenis: 'tujuan', nama: '', induk: null };

/** How sentences call a node. */
export function nodeName({ jenis, nama, parent }: Visit): NodeName {
  if (jenis === 'tujuan') return TUJUAN;
  return { jenis, nama, induk: nama === '' && parent ? nodeName(parent) : null };
}

/** What every fault at a node carries. */
export interface AtNode {
  readonly simpul: NodeName;
}
