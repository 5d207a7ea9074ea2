import { child, childrenOf, type XmlNode } from '../xml/xml';

/** The paragraphs of a text body, one a line; runs and fields join, a break is a line end. */
export function paragraphs(body: XmlNode | undefined): string {
  const pieceOf = (node: XmlNode) => (node.name === 'br' ? '\n' : (child(node, 't')?.text ?? ''));
  return childrenOf(body, 'p')
    .map((paragraph) => paragraph.children.map(pieceOf).join(''))
    .join('\n');
}
