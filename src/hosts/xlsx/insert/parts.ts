import { strToU8, unzipSync, zipSync } from 'fflate';
import { unpatchable } from '../edit';
import { refusal } from '../refusal';
import { partName } from '../zip';

/** A fixed time for every entry, the first that zip knows. */
const EPOCH = '1980-01-01T00:00:00';

/** The parts of a file while some of them change; the others keep their bytes. */
export class Parts {
  private readonly entries: Map<string, { readonly name: string; readonly bytes: Uint8Array }>;

  constructor(bytes: Uint8Array) {
    const entries = Object.entries(unzipSync(bytes));
    this.entries = new Map(entries.map(([name, bytes]) => [partName(name), { name, bytes }]));
  }

  has(path: string): boolean {
    return this.entries.has(partName(path));
  }

  /** The text of a part. @throws InputError if it is missing, or in another coding than UTF-8. */
  text(path: string): string {
    const entry = this.entries.get(partName(path));
    if (!entry) throw refusal('rusak');
    const xml = utf8(entry.bytes);
    if (/^<\?xml[^>]*encoding=["'](?!utf-8)/i.test(xml)) throw unpatchable();
    return xml;
  }

  put(path: string, xml: string): void {
    const name = this.entries.get(partName(path))?.name ?? path;
    this.entries.set(partName(path), { name, bytes: strToU8(xml) });
  }

  drop(path: string): void {
    this.entries.delete(partName(path));
  }

  /** The first of `nth(1)`, `nth(2)` … that no part is called. */
  free(nth: (n: number) => string): string {
    for (let n = 1; ; n++) if (!this.has(nth(n))) return nth(n);
  }

  paths(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  zip(): Uint8Array {
    const files = [...this.entries.values()].map(({ name, bytes }) => [name, bytes] as const);
    return zipSync(Object.fromEntries(files), { mtime: EPOCH });
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unpatchable();
  }
}
