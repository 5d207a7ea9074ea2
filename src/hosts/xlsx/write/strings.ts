import { element, HEAD, MAIN } from '../xml/element';
import { xmlText } from '../limits/gate';

/** Gathers the texts of a workbook, each once, while its sheets are drawn. */
export class StringBook {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text among the shared ones. */
  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The part of shared texts. */
  xml(): string {
    const texts = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    );
    return (
      HEAD + element('sst', { xmlns: MAIN, count: this.uses, uniqueCount: texts.length }, texts.join(''))
    );
  }
}
