import { refusal } from '../limits/refusal';
import { decodeEntities, DEEPEST } from './xml';

/** A name as it is compared with the bytes of a part. */
export type TagName = Uint8Array;

export function tagName(name: string): TagName {
  return new TextEncoder().encode(name);
}

const [LT, GT, SLASH, BANG, QUESTION, EQUALS, COLON, AMPERSAND] = [60, 62, 47, 33, 63, 61, 58, 38];
const [DOUBLE_QUOTE, SINGLE_QUOTE] = [34, 39];
const CDATA = tagName('<![CDATA[');
const CDATA_END = tagName(']]>');
const XMLNS = tagName('xmlns');
const COMMENT = tagName('<!--');
const COMMENT_END = tagName('-->');
const INSTRUCTION_END = tagName('?>');

/**
 * Goes through the tags of an XML part in UTF-8 and makes nothing of them: a sheet of a million cells has six
 * million. Names are without their namespace prefix. One pass, whatever the part holds.
 * @throws InputError from every method if tags do not match, or the document declares entities of its own.
 */
export class TagReader {
  /** The tag at hand ends an element; it begins one otherwise. */
  isEnd = false;
  /** The tag at hand is an element without content. */
  isAlone = false;
  /** How many elements are open after the tag at hand. */
  depth = 0;
  /** Where the value that was asked for last stands (findAttribute, findText). */
  from = 0;
  to = 0;

  private at = 0;
  private nameFrom = 0;
  private nameTo = 0;
  private attributes = 0;
  /** Where the attributes of the tag at hand stand: begin and end of the name, then of the value. */
  private readonly places: number[] = [];
  /** Begin and end of the names of open elements. */
  private readonly open: number[] = [];
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the next tag; false at the end of the document. */
  next(): boolean {
    for (;;) {
      const tag = this.tagFrom(this.at);
      if (tag < 0) {
        if (this.depth > 0) throw refusal('rusak');
        return false;
      }
      this.at = this.asideEnd(tag);
      if (this.at > tag) continue;
      this.readTag(tag);
      return true;
    }
  }

  /** The tag at hand has this name. */
  is(name: TagName): boolean {
    return this.holds(name, this.nameFrom, this.nameTo);
  }

  /** Finds the value of an attribute; then it stands between `from` and `to`, as it is written. */
  findAttribute(name: TagName): boolean {
    const { places } = this;
    for (let i = this.attributes - 4; i >= 0; i -= 4) {
      if (!this.holds(name, places[i] ?? 0, places[i + 1] ?? 0)) continue;
      this.from = places[i + 2] ?? 0;
      this.to = places[i + 3] ?? 0;
      return true;
    }
    return false;
  }

  attribute(name: TagName): string | undefined {
    return this.findAttribute(name) ? this.decoded(this.from, this.to) : undefined;
  }

  /**
   * Goes to the end of the element that the tag at hand begins, if nothing but text stands in it; then the text
   * stands between `from` and `to`, as it is written.
   */
  findText(): boolean {
    this.from = this.at;
    this.to = this.isAlone ? this.at : this.tagFrom(this.at);
    if (this.isAlone) return true;
    if (this.to < 0 || this.bytes[this.to + 1] !== SLASH) return false;
    this.readTag(this.to);
    return true;
  }

  /** Goes to the end of the element that the tag at hand begins, and tells the text directly inside. */
  text(): string {
    return this.findText() ? this.decoded(this.from, this.to) : this.mixedText();
  }

  /** Goes to the end of the element that the tag at hand begins. */
  skip(): void {
    if (this.isAlone) return;
    const inside = this.depth;
    while (this.depth >= inside) if (!this.next()) return;
  }

  /**
   * Goes through what stands right inside the element that the tag at hand begins, to its end: the tag at hand
   * begins one child after another. A child may be read to its end, or not.
   */
  *children(): Generator<this> {
    if (this.isAlone) return;
    const inside = this.depth;
    while (this.next() && this.depth >= inside) {
      yield this;
      while (this.depth > inside) this.next();
    }
  }

  /** A stretch of the part as text. */
  decoded(from: number, to: number): string {
    if (to <= from) return '';
    const raw = this.decoder.decode(this.bytes.subarray(from, to));
    return raw.includes('&') ? decodeEntities(raw) : raw;
  }

  /** Text with comments, CDATA sections or elements in between. */
  private mixedText(): string {
    const inside = this.depth;
    let text = '';
    for (;;) {
      const tag = this.tagFrom(this.at);
      if (tag < 0) throw refusal('rusak');
      if (this.depth === inside) text += this.decoded(this.at, tag);
      this.at = this.asideEnd(tag);
      if (this.at === tag) this.readTag(tag);
      else if (this.depth === inside && this.startsWith(CDATA, tag)) {
        text += this.decoder.decode(this.bytes.subarray(tag + CDATA.length, this.at - CDATA_END.length));
      }
      if (this.depth < inside) return text;
    }
  }

  private tagFrom(from: number): number {
    const { bytes } = this;
    for (let i = from; i < bytes.length; i++) if (bytes[i] === LT) return i;
    return -1;
  }

  /** Where a comment, declaration or CDATA section that begins here ends; right here where none begins. */
  private asideEnd(at: number): number {
    const second = this.bytes[at + 1];
    if (second === QUESTION) return this.endOf(INSTRUCTION_END, at);
    if (second !== BANG) return at;
    if (this.startsWith(COMMENT, at)) return this.endOf(COMMENT_END, at + COMMENT.length);
    if (this.startsWith(CDATA, at)) return this.endOf(CDATA_END, at);
    // A document type can declare entities that swell without end; no workbook needs one.
    throw refusal('rusak');
  }

  private endOf(mark: Uint8Array, from: number): number {
    const { bytes } = this;
    const first = mark[0];
    for (let i = from; i + mark.length <= bytes.length; i++) {
      if (bytes[i] === first && this.startsWith(mark, i)) return i + mark.length;
    }
    throw refusal('rusak');
  }

  private startsWith(mark: Uint8Array, at: number): boolean {
    return this.holds(mark, at, at + mark.length);
  }

  private holds(name: Uint8Array, from: number, to: number): boolean {
    if (to - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[from + i] !== name[i]) return false;
    return true;
  }

  /** Takes in the tag that begins here. */
  private readTag(tag: number): void {
    this.isEnd = this.bytes[tag + 1] === SLASH;
    this.readName(this.isEnd ? tag + 2 : tag + 1);
    this.readAttributes();
    if (this.isEnd) this.closeElement();
    else if (!this.isAlone) this.openElement();
  }

  private readName(from: number): void {
    const { bytes } = this;
    let i = from;
    this.nameFrom = from;
    for (; i < bytes.length && !endsName(bytes[i] ?? 0); i++) if (bytes[i] === COLON) this.nameFrom = i + 1;
    this.nameTo = i;
    this.at = i;
    if (this.nameTo === this.nameFrom) throw refusal('rusak');
  }

  private readAttributes(): void {
    const { bytes } = this;
    this.attributes = 0;
    this.isAlone = false;
    for (;;) {
      this.passSpace();
      const byte = bytes[this.at];
      if (byte === GT) break;
      if (byte === SLASH && bytes[this.at + 1] === GT && !this.isEnd) {
        this.isAlone = true;
        this.at++;
        break;
      }
      this.readAttribute();
    }
    this.at++;
  }

  private readAttribute(): void {
    const { bytes, places } = this;
    this.readAttributeName();
    this.passSpace();
    if (bytes[this.at] !== EQUALS) throw refusal('rusak');
    this.at++;
    this.passSpace();
    const quote = bytes[this.at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw refusal('rusak');
    let end = this.at + 1;
    while (end < bytes.length && bytes[end] !== quote) end++;
    if (end === bytes.length) throw refusal('rusak');
    places[this.attributes++] = this.at + 1;
    places[this.attributes++] = end;
    this.at = end + 1;
  }

  private readAttributeName(): void {
    const { bytes, places } = this;
    let from = this.at;
    let i = from;
    const declares = this.startsWith(XMLNS, from);
    for (; i < bytes.length && !endsName(bytes[i] ?? 0); i++) if (bytes[i] === COLON) from = i + 1;
    if (i === from) throw refusal('rusak');
    // What names a namespace is no attribute: 'xmlns:r' is not 'r'.
    places[this.attributes++] = declares ? i : from;
    places[this.attributes++] = i;
    this.at = i;
  }

  private passSpace(): void {
    const { bytes } = this;
    while (this.at < bytes.length && isSpace(bytes[this.at] ?? 0)) this.at++;
  }

  private openElement(): void {
    if (this.depth === DEEPEST) throw refusal('rusak');
    this.open[2 * this.depth] = this.nameFrom;
    this.open[2 * this.depth + 1] = this.nameTo;
    this.depth++;
  }

  private closeElement(): void {
    if (this.depth === 0) throw refusal('rusak');
    this.depth--;
    const [from, to] = [this.open[2 * this.depth] ?? 0, this.open[2 * this.depth + 1] ?? 0];
    if (to - from !== this.nameTo - this.nameFrom) throw refusal('rusak');
    for (let i = from, j = this.nameFrom; i < to; i++, j++) {
      if (this.bytes[i] !== this.bytes[j]) throw refusal('rusak');
    }
  }
}

function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

function endsName(byte: number): boolean {
  return (
    isSpace(byte) || byte === GT || byte === SLASH || byte === EQUALS || byte === LT || byte === AMPERSAND
  );
}
