import type { DiagramNode } from '../../../workbook/sheet';
import { paragraphs } from './drawnText';
import { child, childrenOf, type XmlNode } from '../xml/xml';

/** A node of a SmartArt with its text. */
export interface DiagramText extends Omit<DiagramNode, 'diagram'> {
  readonly text: string;
}

/** What the points of a SmartArt are that somebody wrote: 'asst' is an assistant's box. */
const WRITTEN: ReadonlySet<string> = new Set(['node', 'asst']);

/**
 * The nodes of a SmartArt that have a text, depth first in their order. A node without text is passed over: those below
 * it stand below what is above it. Where nothing, or more than one node, is above a node, it stands at the top.
 */
export function diagramTexts(model: XmlNode): DiagramText[] {
  const points = childrenOf(child(model, 'ptLst'), 'pt').filter(({ attributes: { type = 'node' } }) =>
    WRITTEN.has(type),
  );
  const byId = new Map<string, XmlNode>();
  for (const point of points) {
    const { modelId } = point.attributes;
    if (modelId !== undefined && !byId.has(modelId)) byId.set(modelId, point);
  }
  const { below, above } = connections(model, byId);
  const placed = new Set<XmlNode>();
  const texts: DiagramText[] = [];
  const place = (from: XmlNode) => {
    const open: { point: XmlNode; parent: string | null }[] = [{ point: from, parent: null }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { point, parent } = next;
      if (placed.has(point)) continue;
      placed.add(point);
      const id = point.attributes.modelId ?? '';
      const text = paragraphs(child(point, 't'));
      const filled = text.trim() !== '';
      if (filled) texts.push({ id, parent, text });
      const mine = byId.get(id) === point ? (below.get(id) ?? []) : [];
      for (const one of [...mine].reverse()) {
        const lower = byId.get(one);
        if (lower && above.get(one)?.size === 1) open.push({ point: lower, parent: filled ? id : parent });
      }
    }
  };
  const isTop = ({ attributes: { modelId = '' } }: XmlNode) => above.get(modelId)?.size !== 1;
  for (const point of points) if (isTop(point)) place(point);
  // What stands only below itself, or shares its id with another.
  for (const point of points) place(point);
  return texts;
}

/** The connections without a type go from parent to child; `srcOrd` tells the order. */
function connections(model: XmlNode, points: ReadonlyMap<string, XmlNode>) {
  const found = childrenOf(child(model, 'cxnLst'), 'cxn').flatMap(({ attributes }) => {
    const { type = 'parOf', srcId = '', destId = '', srcOrd = '0' } = attributes;
    if (type !== 'parOf' || !points.has(srcId) || !points.has(destId)) return [];
    return [{ srcId, destId, order: Number(srcOrd) || 0 }];
  });
  const below = new Map<string, string[]>();
  const above = new Map<string, Set<string>>();
  for (const { srcId, destId } of found.sort((a, b) => a.order - b.order)) {
    below
      .set(srcId, below.get(srcId) ?? [])
      .get(srcId)
      ?.push(destId);
    above
      .set(destId, above.get(destId) ?? new Set())
      .get(destId)
      ?.add(srcId);
  }
  return { below, above };
}
