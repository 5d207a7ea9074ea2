import type { DrawnFrame, DrawnLine, DrawnText } from '../../../workbook/sheet';
import {
  endsOnSheet,
  frameOf,
  frameOnSheet,
  insideOf,
  ON_SHEET,
  pointsOf,
  transformOf,
  type Axes,
} from './drawnFrame';
import { paragraphs } from './drawnText';
import type { Package } from '../package/package';
import { diagramTexts } from './diagram';
import { child, isTrue, type XmlNode } from '../xml/xml';

/** What is drawn over the cells of a sheet. */
export interface Drawings {
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
}

/**
 * The shapes with text, SmartArt and lines of a sheet, each by the cell that its anchor begins in, in the order of the
 * drawing. Pictures and charts hold none that are read. A shape in a group is anchored where the group is.
 */
export function readDrawings(file: Package, sheetPath: string): Drawings {
  const texts: DrawnText[] = [];
  const lines: DrawnLine[] = [];
  let diagrams = 0;
  for (const path of partsOf(file, sheetPath, 'drawing')) {
    const anchors = file.xml(path).children.flatMap(chosen);
    // Where one shape does not say where it is drawn, the anchors of all tell it: both are never mixed.
    const byAnchor = anchors.some((anchor) => objectsOf(anchor).some((node) => !saysPlace(node)));
    for (const anchor of anchors) {
      const place = anchorCell(anchor);
      const frame = byAnchor ? anchorFrame(anchor) : null;
      for (const object of objectsOf(anchor)) {
        for (const drawn of drawnIn(object, ON_SHEET, frame)) {
          if (drawn.kind === 'line') lines.push(drawn.line);
          else if (drawn.kind === 'text') texts.push({ ...place, ...drawn.text });
          else {
            const nodes = diagramOf(file, path, drawn.frame);
            for (const { text, id, parent } of nodes)
              texts.push({ ...place, text, node: { diagram: diagrams, id, parent } });
            if (nodes.length > 0) diagrams += 1;
          }
        }
      }
    }
  }
  return { texts, lines };
}

type Drawn =
  | { readonly kind: 'text'; readonly text: Omit<DrawnText, 'row' | 'col'> }
  | { readonly kind: 'line'; readonly line: DrawnLine }
  | { readonly kind: 'diagram'; readonly frame: XmlNode };

function partsOf(file: Package, from: string, kind: string): string[] {
  return file
    .relationships(from)
    .flatMap((one) => (one.kind === kind && file.has(one.target) ? [one.target] : []));
}

/** The same drawing may stand there in several ways, for programs that know more, and for others: one of them counts. */
function chosen(node: XmlNode): readonly XmlNode[] {
  if (node.name !== 'AlternateContent') return [node];
  return (child(node, 'Choice') ?? child(node, 'Fallback'))?.children.flatMap(chosen) ?? [];
}

const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['sp', 'spPr'],
  ['cxnSp', 'spPr'],
  ['grpSp', 'grpSpPr'],
]);

/** What an anchor or a group holds that is read. */
const objectsOf = (holder: XmlNode): readonly XmlNode[] =>
  holder.children.flatMap(chosen).filter(({ name }) => PROPERTIES.has(name) || name === 'graphicFrame');

const xfrmOf = (node: XmlNode) => child(child(node, PROPERTIES.get(node.name) ?? ''), 'xfrm');

/** Some programs write no place, or one without size, and leave it to the anchor. */
function saysPlace(node: XmlNode): boolean {
  if (node.name === 'graphicFrame') return true;
  const frame = frameOf(xfrmOf(node));
  return frame !== null && frame.widthPt + frame.heightPt > 0;
}

/** The cell that an anchor begins in; the first where it is anchored to none. */
function anchorCell(anchor: XmlNode): { readonly row: number; readonly col: number } {
  const from = child(anchor, 'from');
  return { row: indexIn(from, 'row'), col: indexIn(from, 'col') };
}

/** A row or column of an anchor; 0 where it is anchored to no cell. */
function indexIn(from: XmlNode | undefined, name: string): number {
  const index = Number(child(from, name)?.text);
  return Number.isInteger(index) && index > 0 ? index : 0;
}

/** Rows and columns as Excel makes them in a new sheet: their true sizes move all that is drawn alike. */
const [ROW_PT, COL_PT] = [15, 48];

/** Where an anchor lies on a sheet of rows and columns of one size. */
function anchorFrame(anchor: XmlNode): DrawnFrame | null {
  const corner = (name: string) => {
    const at = child(anchor, name);
    if (!at) return null;
    return {
      x: indexIn(at, 'col') * COL_PT + (pointsOf(child(at, 'colOff')?.text) ?? 0),
      y: indexIn(at, 'row') * ROW_PT + (pointsOf(child(at, 'rowOff')?.text) ?? 0),
    };
  };
  const [from, to] = [corner('from'), corner('to')];
  const size = child(anchor, 'ext')?.attributes;
  const [width, height] =
    to && from ? [to.x - from.x, to.y - from.y] : [pointsOf(size?.cx), pointsOf(size?.cy)];
  const pos = child(anchor, 'pos')?.attributes;
  const [left, top] = from ? [from.x, from.y] : [pointsOf(pos?.x), pointsOf(pos?.y)];
  if (left === null || top === null || width === null || height === null) return null;
  return { leftPt: left, topPt: top, widthPt: Math.max(width, 0), heightPt: Math.max(height, 0) };
}

/**
 * What an object shows, and what those in a group do.
 * @param axes null where a group around it is turned: nothing tells where it is drawn
 * @param anchored its place by its anchor, where its own does not count
 */
function* drawnIn(node: XmlNode, axes: Axes | null, anchored: DrawnFrame | null): Generator<Drawn> {
  if (node.name === 'graphicFrame') {
    yield { kind: 'diagram', frame: node };
    return;
  }
  const xfrm = xfrmOf(node);
  const frame = anchored ?? frameOf(xfrm);
  const placed = frame && transformOf(xfrm, frame);
  if (node.name === 'grpSp') {
    const inside = frameOf(xfrm, 'chOff', 'chExt') ?? frameOf(xfrm);
    const within = axes && placed && inside && insideOf(axes, placed, inside);
    for (const member of objectsOf(node)) yield* drawnIn(member, within, null);
  } else if (isLine(node)) {
    const ways = axes && placed ? [endsOnSheet(axes, placed)] : [];
    yield { kind: 'line', line: { ids: connected(node), ways } };
  } else if (!isHidden(node)) {
    const text = paragraphs(child(node, 'txBody'));
    const id = child(child(node, 'nvSpPr'), 'cNvPr')?.attributes.id;
    if (text.trim() === '') return;
    const onSheet = axes && placed && frameOnSheet(axes, placed);
    yield {
      kind: 'text',
      text: { text, ...(id !== undefined && { id }), ...(onSheet && { frame: onSheet }) },
    };
  }
}

/** A connector, or a shape that is drawn as a line. */
function isLine(node: XmlNode): boolean {
  const form = child(child(node, 'spPr'), 'prstGeom')?.attributes.prst ?? '';
  return node.name === 'cxnSp' || form === 'line' || form.startsWith('straightConnector');
}

function connected(node: XmlNode): readonly [string | null, string | null] {
  const ends = child(child(node, 'nvCxnSpPr'), 'cNvCxnSpPr');
  const id = (name: string) => child(ends, name)?.attributes.id ?? null;
  return [id('stCxn'), id('endCxn')];
}

/** Buttons and other controls stand there too, as hidden shapes. */
function isHidden(shape: XmlNode): boolean {
  return isTrue(child(child(shape, 'nvSpPr'), 'cNvPr')?.attributes.hidden);
}

function diagramOf(file: Package, path: string, frame: XmlNode) {
  const graphic = child(child(frame, 'graphic'), 'graphicData');
  const id = child(graphic, 'relIds')?.attributes.dm;
  const data = file.relationships(path).find((one) => one.id === id && one.kind === 'diagramData');
  return data && file.has(data.target) ? diagramTexts(file.xml(data.target)) : [];
}
