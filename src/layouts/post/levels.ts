import type { LevelJabatan } from '../../measure/setelan';
import { newNode, type SasaranNode, type TableNode } from '../table/node';
import type { PostNodes } from './tree';

/** What posts state, at the levels that Setelan gives them. */
export interface LevelledNodes {
  readonly tujuan: readonly TableNode[];
  readonly sasaran: readonly SasaranNode[];
  readonly loose: readonly TableNode[];
}

/**
 * Nodes whose Eselon III are program and Eselon IV kegiatan, at other levels: where Eselon III are Sasaran, those of the
 * head are Tujuan; a level that no post has between two is an empty box, so that who serves whom is kept.
 */
export function levelled(nodes: PostNodes, { eselonIII, eselonIV }: LevelJabatan): LevelledNodes {
  const lower = (node: TableNode): TableNode =>
    eselonIV === 'kegiatan' ? node : under('kegiatan', { ...node, level: 'subKegiatan' });
  const third = (node: TableNode): TableNode => ({ ...node, children: node.children.map(lower) });
  if (eselonIII === 'program') {
    return {
      tujuan: nodes.tujuan,
      sasaran: nodes.sasaran.map(({ node, tujuan }) => ({
        node: { ...node, children: node.children.map(third) },
        tujuan,
      })),
      loose: nodes.loose.map((node) =>
        node.level === 'program'
          ? third(node)
          : eselonIV === 'kegiatan'
            ? node
            : { ...node, level: 'subKegiatan' },
      ),
    };
  }
  const asSasaran = (node: TableNode): TableNode => ({
    ...node,
    level: 'sasaran',
    children: [
      ...node.children.map((child) => under('program', lower(child))),
      // Staff stand below a program at the highest.
      ...(node.proses.length > 0 ? [{ ...newNode('program', []), proses: node.proses }] : []),
    ],
  });
  const tops = nodes.sasaran.map(({ node }) => ({
    from: node,
    node: { ...node, level: 'tujuan' as const, children: [] },
  }));
  return {
    tujuan: [...nodes.tujuan, ...tops.map(({ node }) => node)],
    sasaran: [
      ...tops.flatMap(({ from, node }) =>
        from.children.map((child) => ({ node: asSasaran(child), tujuan: node })),
      ),
      ...nodes.loose.flatMap((node) =>
        node.level === 'program' ? [{ node: asSasaran(node), tujuan: null }] : [],
      ),
    ],
    loose: nodes.loose.flatMap((node) =>
      node.level === 'program'
        ? []
        : [eselonIV === 'kegiatan' ? node : { ...node, level: 'subKegiatan' as const }],
    ),
  };
}

/** A box that says nothing itself, above a node. */
function under(level: 'program' | 'kegiatan', node: TableNode): TableNode {
  const empty = newNode(level, []);
  empty.children.push(node);
  return empty;
}
