import type { DrawnText } from '../../workbook/sheet';
import type { Package } from './package';
import { child, childrenOf, isTrue, type XmlNode } from './xml';

/**
 * The texts of a sheet's shapes and SmartArt, each by the cell that its anchor begins in, in the order of the drawing.
 * Pictures and charts hold none that are read; connectors have no text. A shape in a group stands where the group does.
 */
export function readDrawings(file: Package, sheetPath: string): DrawnText[] {
  return partsOf(file, sheetPath, 'drawing').flatMap((path) =>
    file
      .xml(path)
      .children.flatMap(chosen)
      .flatMap((anchor) => {
        const from = child(anchor, 'from');
        const place = { row: indexIn(from, 'row'), col: indexIn(from, 'col') };
        return textsIn(file, path, anchor.children).map((text) => ({ ...place, text }));
      }),
  );
}

function partsOf(file: Package, from: string, kind: string): string[] {
  return file
    .relationships(from)
    .flatMap((one) => (one.kind === kind && file.has(one.target) ? [one.target] : []));
}

/** A row or column of an anchor; 0 where it is anchored to no cell. */
function indexIn(from: XmlNode | undefined, name: string): number {
  const index = Number(child(from, name)?.text);
  return Number.isInteger(index) && index > 0 ? index : 0;
}

/** The same drawing may stand there in several ways, for programs that know more, and for others: one of them counts. */
function chosen(node: XmlNode): readonly XmlNode[] {
  if (node.name !== 'AlternateContent') return [node];
  return (child(node, 'Choice') ?? child(node, 'Fallback'))?.children.flatMap(chosen) ?? [];
}

function textsIn(file: Package, path: string, nodes: readonly XmlNode[]): string[] {
  return nodes.flatMap(chosen).flatMap((node) => {
    switch (node.name) {
      case 'sp':
        return isHidden(node) ? [] : filled(paragraphs(child(node, 'txBody')));
      case 'grpSp':
        return textsIn(file, path, node.children);
      case 'graphicFrame':
        return diagramTexts(file, path, node);
      default:
        return [];
    }
  });
}

/** Buttons and other controls stand there too, as hidden shapes. */
function isHidden(shape: XmlNode): boolean {
  return isTrue(child(child(shape, 'nvSpPr'), 'cNvPr')?.attributes.hidden);
}

/** The texts of a SmartArt, in the order of its points; those that only lay it out have none. */
function diagramTexts(file: Package, path: string, frame: XmlNode): string[] {
  const graphic = child(child(frame, 'graphic'), 'graphicData');
  const id = child(graphic, 'relIds')?.attributes.dm;
  const data = file.relationships(path).find((one) => one.id === id && one.kind === 'diagramData');
  if (!data || !file.has(data.target)) return [];
  const points = childrenOf(child(file.xml(data.target), 'ptLst'), 'pt');
  return points.flatMap((point) =>
    point.attributes.type === 'pres' ? [] : filled(paragraphs(child(point, 't'))),
  );
}

/** The paragraphs of a text body, one a line; runs and fields join, a break is a line end. */
function paragraphs(body: XmlNode | undefined): string {
  const pieceOf = (node: XmlNode) => (node.name === 'br' ? '\n' : (child(node, 't')?.text ?? ''));
  return childrenOf(body, 'p')
    .map((paragraph) => paragraph.children.map(pieceOf).join(''))
    .join('\n');
}

const filled = (text: string): string[] => (text.trim() === '' ? [] : [text]);
