import { LEVELS } from '../../cascade/cascade';
import type { TableLevel } from './columns';
import type { SasaranNode, TableNode, TableNodes } from './node';

const TABLE_LEVELS: readonly TableLevel[] = LEVELS.filter((level) => level !== 'proses');

interface OpenNode {
  readonly node: TableNode;
  /** The row after its merged area; null where an empty cell below still belongs to it. */
  end: number | null;
}

/**
 * The nodes that a row of a table stands under, one for each level, and all that were opened. A node hangs under the
 * open one of the level right above; without one it is loose.
 */
export class Open {
  private readonly byLevel = new Map<TableLevel, OpenNode>();
  private readonly tujuan: TableNode[] = [];
  private readonly sasaran: SasaranNode[] = [];
  private readonly loose: TableNode[] = [];

  at(level: TableLevel): TableNode | null {
    return this.byLevel.get(level)?.node ?? null;
  }

  /** The row after the merged area of the open node of a level; null where it is none. */
  end(level: TableLevel): number | null {
    return this.byLevel.get(level)?.end ?? null;
  }

  /** The deepest open node of some levels. */
  deepest(levels: readonly TableLevel[]): TableNode | null {
    for (const level of [...TABLE_LEVELS].reverse()) {
      const node = levels.includes(level) ? this.at(level) : null;
      if (node) return node;
    }
    return null;
  }

  nodes(): TableNodes {
    return { tujuan: this.tujuan, sasaran: this.sasaran, loose: this.loose };
  }

  /** Opens a node below those above it, and closes those below. */
  add(node: TableNode, end: number | null): void {
    const depth = TABLE_LEVELS.indexOf(node.level);
    if (node.level === 'tujuan') this.tujuan.push(node);
    else if (node.level === 'sasaran') this.sasaran.push({ node, tujuan: this.at('tujuan') });
    else {
      const above = TABLE_LEVELS[depth - 1];
      const parent = above ? this.at(above) : null;
      (parent?.children ?? this.loose).push(node);
    }
    for (const level of TABLE_LEVELS.slice(depth)) this.byLevel.delete(level);
    this.byLevel.set(node.level, { node, end });
  }

  /** A name that stands again reaches further down. */
  reach(level: TableLevel, end: number | null): void {
    const open = this.byLevel.get(level);
    if (open) open.end = end;
  }

  /** An empty cell of a level: below a merged area that ended nothing tells what the row belongs to. */
  passBy(level: TableLevel, row: number): void {
    const open = this.byLevel.get(level);
    if (open === undefined || open.end === null || row < open.end) return;
    for (const below of TABLE_LEVELS.slice(TABLE_LEVELS.indexOf(level))) this.byLevel.delete(below);
  }

  /** A name whose level nothing tells: what follows it has no certain parent. */
  lose(): void {
    this.byLevel.clear();
  }
}
