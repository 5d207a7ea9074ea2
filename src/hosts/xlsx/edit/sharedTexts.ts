import { documentOf, type Document } from '../xml/document';
import { localName, type Extent } from '../xml/xml';

/** A text as a file has it: where its markup stands, and the prefix of its elements. */
export interface TextMarkup {
  readonly xml: string;
  readonly at: Extent;
  readonly prefix: string;
}

/** The shared texts of a workbook as they are written; the part is looked through when the first is asked for. */
export class SharedTexts {
  private document: Document | null = null;
  private items: readonly Extent[] = [];

  /** @param part gives the text of the part; '' where the workbook has none */
  constructor(private readonly part: () => string) {}

  at(index: number): TextMarkup | null {
    const xml = this.document?.xml ?? this.part();
    if (xml === '') return null;
    if (!this.document) {
      this.document = documentOf(xml);
      this.items = this.document.children.filter(({ tag }) => localName(tag) === 'si');
    }
    const at = this.items[index];
    return at ? { xml, at, prefix: this.document.prefix } : null;
  }
}
