import { decodeWhole, declaringUtf8 } from '../xml/coding';
import { refusal } from '../limits/refusal';
import { writeZip, type ZipPart } from '../zip/write';
import { packedParts, partName, unzip, type Archive, type PackedPart } from '../zip/zip';

/** A part as it was, packed, or its new text. */
type Entry = PackedPart | ZipPart;

const nameOf = (entry: Entry): string => ('packed' in entry ? entry.name : entry[0]);

/** The parts of a file while some of them change; the others keep their bytes, packed as they were. */
export class Parts {
  private readonly archive: Archive;
  private readonly entries: Map<string, Entry>;

  constructor(bytes: Uint8Array) {
    this.archive = unzip(bytes);
    this.entries = new Map(packedParts(bytes).map((part) => [partName(part.name), part]));
  }

  has(path: string): boolean {
    return this.entries.has(partName(path));
  }

  /** The text of a part. @throws InputError if it is missing, or cannot be written again as it is. */
  text(path: string): string {
    const entry = this.entries.get(partName(path));
    if (!entry) throw refusal('rusak');
    return 'packed' in entry ? decodeWhole(this.archive.read(path)) : entry[1];
  }

  put(path: string, xml: string): void {
    const own = this.entries.get(partName(path));
    this.entries.set(partName(path), [own ? nameOf(own) : path, declaringUtf8(xml)]);
  }

  drop(path: string): void {
    this.entries.delete(partName(path));
  }

  /** The first of `nth(1)`, `nth(2)` … that no part is called. */
  free(nth: (n: number) => string): string {
    for (let n = 1; ; n++) if (!this.has(nth(n))) return nth(n);
  }

  paths(): string[] {
    return [...this.entries.values()].map(nameOf);
  }

  zip(): Uint8Array {
    return writeZip(this.entries.values());
  }
}
