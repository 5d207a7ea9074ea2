import { MARK_FILL, MARK_INK } from '../../shared/eyeMark';
import { childOf, documentOf, itemsOf, withAttribute, type Document } from '../xml/document';
import { prefixed } from '../xml/names';
import { splice } from '../xml/splice';
import { attributesOf, isTrue, lastOf } from '../xml/xml';

/** What stands in a styles part up to the differential styles (ECMA-376 part 1, 18.8.39). */
const BEFORE = new Set('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles'.split(' '));

/** The look of marks. */
const MARK =
  `<dxf><font><b/><color rgb="FF${MARK_INK}"/></font>` +
  `<fill><patternFill patternType="solid"><bgColor rgb="FF${MARK_FILL}"/></patternFill></fill></dxf>`;

/** The styles of a workbook while cells of it are written: what a new style needs is added at the end of its list. */
export class EditedStyles {
  private readonly document: Document;
  private readonly cells: string[];
  private readonly differential: string[];
  private readonly before: { readonly cells: number; readonly differential: number };

  constructor(xml: string) {
    this.document = documentOf(xml);
    const items = (name: string) => itemsOf(xml, childOf(this.document, name));
    this.cells = items('cellXfs');
    this.differential = items('dxfs');
    this.before = { cells: this.cells.length, differential: this.differential.length };
  }

  /** The number of the look of marks; one that is there already is used again. */
  mark(): number {
    return numberOf(this.differential, prefixed(MARK, this.document.prefix));
  }

  /** Whether a cell style has an apostrophe before the text. */
  isQuoted(style: string | undefined): boolean {
    const xf = this.cells[Number(style ?? 0)];
    return xf !== undefined && isTrue(attributesOf(xf, startOf(xf)).quotePrefix);
  }

  /** The number of the same cell style with an apostrophe before the text, or without. */
  quoted(style: string | undefined, isQuoted: boolean): string | undefined {
    const xf = this.cells[Number(style ?? 0)];
    if (xf === undefined || this.isQuoted(style) === isQuoted) return style;
    const { open } = startOf(xf);
    const tag = withAttribute(xf.slice(0, open), 'quotePrefix', isQuoted ? '1' : '0');
    return String(numberOf(this.cells, tag + xf.slice(open)));
  }

  /** The text of the styles part; the same as before where nothing was added. */
  get xml(): string {
    const { document, cells, differential, before } = this;
    const { xml, root, prefix } = document;
    const list = (name: string, items: readonly string[]) =>
      `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`;
    const splices = [
      ...(cells.length > before.cells ? [replaced(document, 'cellXfs', list('cellXfs', cells))] : []),
      ...(differential.length > before.differential
        ? [replaced(document, 'dxfs', list('dxfs', differential))]
        : []),
    ];
    if (splices.length === 0 || root.close !== root.end) return splice(xml, splices);
    const open = xml.slice(0, root.end).replace(/\s*\/>$/, '>');
    return `${open}${list('dxfs', differential)}</${root.tag}>${xml.slice(root.end)}`;
  }
}

function startOf(item: string): { start: number; open: number } {
  return { start: 0, open: item.indexOf('>') + 1 };
}

function numberOf(items: string[], item: string): number {
  const known = items.indexOf(item);
  return known >= 0 ? known : items.push(item) - 1;
}

/** A list in its place, or where it would stand. */
function replaced(document: Document, name: string, text: string) {
  const own = childOf(document, name);
  if (own) return { from: own.start, to: own.end, text };
  const at = lastOf(document.children, BEFORE)?.end ?? document.root.open;
  return { from: at, to: at, text };
}
