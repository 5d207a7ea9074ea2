import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import type { PackedPart } from './zip';

/** A part to write: its name and text. */
export type ZipPart = readonly [name: string, text: string];

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_HEADER = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that zip knows: no date differs from one time to the next. */
const EPOCH = 0x0021;

/** A zip archive of parts; each is packed before the next is asked for, so that no two texts are held at once. */
export function writeZip(parts: Iterable<ZipPart | PackedPart>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = 'packed' in part ? part : pack(part);
    const name = strToU8(packed.name);
    const local = header(LOCAL_HEADER, packed, name);
    directory.push(header(CENTRAL_HEADER, packed, name, offset));
    pieces.push(local, packed.packed);
    offset += local.length + packed.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...pieces, ...directory, end(directory.length, size, offset)]);
}

/** A part as it stands in an archive: packed. */
export function pack([name, text]: ZipPart): PackedPart {
  const content = strToU8(text);
  return { name, method: 8, crc: crc32(content), size: content.length, packed: deflateSync(content) };
}

/** The two headers differ by what the directory adds. @param offset where the part begins, for the directory */
function header(
  kind: number,
  { method, crc, packed, size }: PackedPart,
  name: Uint8Array,
  offset?: number,
): Uint8Array {
  const isCentral = offset !== undefined;
  const fields = [VERSION, UTF8, method, 0, EPOCH];
  const length = isCentral ? 46 : 30;
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind, true);
  // The directory also says by which version a part was made.
  const at = isCentral ? 6 : 4;
  if (isCentral) view.setUint16(4, VERSION, true);
  for (const [i, field] of fields.entries()) view.setUint16(at + i * 2, field, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  if (isCentral) view.setUint32(42, offset, true);
  bytes.set(name, length);
  return bytes;
}

function end(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END_HEADER, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
