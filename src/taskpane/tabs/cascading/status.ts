import { TINGKAT, type Finding, type Tingkat } from '../../../rules/rule';
import type { TreeNode } from './tree';

/** The worst of some findings, and how many there are of that tingkat. */
export interface Worst {
  readonly tingkat: Tingkat;
  readonly banyak: number;
}

/** What the findings say of a node: of itself, and of all that stands below it; null where nothing. */
export interface Status {
  readonly sendiri: Worst | null;
  readonly bawah: Worst | null;
}

type Counts = Readonly<Record<Tingkat, number>>;
const NONE: Counts = { kesalahan: 0, peringatan: 0, saran: 0 };

/** The status of every node of a tree, by its kode. */
export function statusOf(
  tree: readonly TreeNode[],
  findings: readonly Finding[],
): ReadonlyMap<string, Status> {
  const own = countsByKode(findings);
  const result = new Map<string, Status>();
  const visit = ({ kode, children }: TreeNode): Counts => {
    const below = children.map(visit).reduce(sum, NONE);
    const self = own.get(kode) ?? NONE;
    result.set(kode, { sendiri: worst(self), bawah: worst(below) });
    return sum(self, below);
  };
  tree.forEach(visit);
  return result;
}

function countsByKode(findings: readonly Finding[]): Map<string, Counts> {
  const result = new Map<string, Counts>();
  for (const { simpul, tingkat } of findings) {
    if (!simpul) continue;
    const counts = result.get(simpul.kode) ?? NONE;
    result.set(simpul.kode, { ...counts, [tingkat]: counts[tingkat] + 1 });
  }
  return result;
}

function sum(a: Counts, b: Counts): Counts {
  return {
    kesalahan: a.kesalahan + b.kesalahan,
    peringatan: a.peringatan + b.peringatan,
    saran: a.saran + b.saran,
  };
}

function worst(counts: Counts): Worst | null {
  const tingkat = TINGKAT.find((one) => counts[one] > 0);
  return tingkat ? { tingkat, banyak: counts[tingkat] } : null;
}
