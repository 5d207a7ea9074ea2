import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { refusal } from '../limits/refusal';

/** The largest file that is opened: far above any real workbook, far below what a browser tab can hold. */
export const MAX_FILE_BYTES = 100 * 2 ** 20;

const LIMITS = {
  entries: 10_000,
  part: 256 * 2 ** 20,
  total: 512 * 2 ** 20,
  /** Sheets compress 10 to 50 times; more than this, in a large part, is a bomb. */
  ratio: 250,
  ratioFrom: 8 * 2 ** 20,
};

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_HEADER = 0x06054b50;
const END_HEADER_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const LOCAL_HEADER_BYTES = 30;
const FEED = 2 ** 16;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Takes compressed bytes apart and checks them: zlib where Node has it, our own code elsewhere. */
export interface Inflater {
  /** The bytes that were compressed (RFC 1951), `size` at most. @throws where there are more, or they are damaged. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** The parts of an archive by name, in small letters and with '/'. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** How many bytes a part holds; undefined where there is none. */
  sizeOf(name: string): number | undefined;
  /** The bytes of a part, inflated anew at each call. @throws InputError if it is missing or damaged. */
  read(name: string): Uint8Array;
}

/**
 * Opens a zip archive. Looks at the directory only; a part is inflated when it is asked for, never to more than its
 * entry declares, and its checksum is compared.
 * @throws InputError if the archive is damaged, locked, or would swell without measure.
 */
export function unzip(bytes: Uint8Array, inflater: Inflater = OWN): Archive {
  if (bytes.length > MAX_FILE_BYTES) throw refusal('terlaluBesar');
  // Some archives list folders too; they hold nothing.
  const entries = directory(bytes).filter(({ name }) => !name.endsWith('/'));
  refuseBomb(entries);
  const parts = new Map(entries.map((entry) => [partName(entry.name), entry]));
  if (parts.size < entries.length || overlap(entries)) throw refusal('rusak');
  if (entries.some(({ encrypted }) => encrypted)) throw refusal('terkunci');
  return {
    names: [...parts.keys()],
    has: (name) => parts.has(partName(name)),
    sizeOf: (name) => parts.get(partName(name))?.size,
    read: (name) => {
      const entry = parts.get(partName(name));
      if (!entry) throw refusal('rusak');
      return unpack(bytes, entry, inflater);
    },
  };
}

/** A part as an archive has it: packed. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** The parts and folders of an archive that `unzip` takes, in its order and with their names as written. */
export function packedParts(bytes: Uint8Array): PackedPart[] {
  return directory(bytes).map((entry) => ({ ...entry, packed: packedBytes(bytes, entry) }));
}

/** Part names are compared without regard to letter case; some writers use backslashes. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function refuseBomb(entries: readonly Entry[]): void {
  let total = 0;
  for (const { size, packed } of entries) {
    total += size;
    const swollen = size > LIMITS.ratioFrom && size > packed * LIMITS.ratio;
    if (swollen || size > LIMITS.part || total > LIMITS.total) throw refusal('tidakWajar');
  }
}

/** Entries that share bytes make a small archive swell however honest each of them is. */
function overlap(entries: readonly Entry[]): boolean {
  let end = 0;
  return [...entries]
    .sort((a, b) => a.offset - b.offset)
    .some(({ offset, packed }) => {
      const before = offset < end;
      end = offset + LOCAL_HEADER_BYTES + packed;
      return before;
    });
}

function unpack(bytes: Uint8Array, entry: Entry, inflater: Inflater): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? packed : inflater.inflate(packed, entry.size);
  if (content.length !== entry.size || inflater.crc32(content) !== entry.crc) throw refusal('rusak');
  return content;
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  requireRoom(bytes, offset, LOCAL_HEADER_BYTES);
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_HEADER_BYTES + nameLength + view.getUint16(offset + 28, true);
  requireRoom(bytes, start, entry.packed);
  const name = decodeName(bytes.subarray(offset + 30, offset + 30 + nameLength));
  const sound =
    view.getUint32(offset, true) === LOCAL_HEADER &&
    view.getUint16(offset + 8, true) === entry.method &&
    name === entry.name;
  if (!sound || (entry.method !== 0 && entry.method !== 8)) throw refusal('rusak');
  return bytes.subarray(start, start + entry.packed);
}

/** Fed in small pieces, so that an entry that lies about its size is stopped early. */
function inflateInPieces(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw refusal('rusak');
    content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += FEED) {
    stream.push(packed.subarray(at, at + FEED), at + FEED >= packed.length);
  }
  return content.subarray(0, filled);
}

function directory(bytes: Uint8Array): Entry[] {
  const { count, offset } = directoryPlace(bytes);
  if (count > LIMITS.entries) throw refusal('tidakWajar');
  const entries: Entry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  requireRoom(bytes, at, 46);
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== CENTRAL_HEADER) throw refusal('rusak');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  requireRoom(bytes, at, extraEnd - at);
  const wide = wideNumbers(bytes.subarray(nameEnd, extraEnd));
  const number = (place: number): number => {
    const value = view.getUint32(place, true);
    return value === 0xffffffff ? wide() : value;
  };
  const size = number(at + 24);
  const packed = number(at + 20);
  const entry = {
    name: decodeName(bytes.subarray(at + 46, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset: number(at + 42),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The 64-bit numbers of a zip64 extra field, one after another; some writers use them in small files too. */
function wideNumbers(extra: Uint8Array): () => number {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    requireRoom(extra, at, 8);
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}

function directoryPlace(bytes: Uint8Array): { count: number; offset: number } {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  let at = bytes.length - 22;
  while (at >= first && view.getUint32(at, true) !== END_HEADER) at--;
  if (at < first) throw refusal('rusak');
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  return count === 0xffff || offset === 0xffffffff ? directoryPlace64(bytes, at - 20) : { count, offset };
}

function directoryPlace64(bytes: Uint8Array, locator: number): { count: number; offset: number } {
  const view = viewOf(bytes);
  requireRoom(bytes, locator, 20);
  if (view.getUint32(locator, true) !== END_LOCATOR_64) throw refusal('rusak');
  const at = Number(view.getBigUint64(locator + 8, true));
  requireRoom(bytes, at, 56);
  if (view.getUint32(at, true) !== END_HEADER_64) throw refusal('rusak');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function requireRoom(bytes: Uint8Array, at: number, length: number): void {
  if (at < 0 || at + length > bytes.length) throw refusal('rusak');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

const OWN: Inflater = { inflate: inflateInPieces, crc32 };
