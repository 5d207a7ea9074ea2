import zlib from 'node:zlib';
import { crc32 } from '../hosts/xlsx/zip/crc32';
import type { Inflater } from '../hosts/xlsx/zip/zip';

/** Zip entries by Node's own zlib. */
export const NODE_INFLATER: Inflater = {
  inflate: (packed, size) =>
    // Room for one byte more: then the result is one piece, and is not copied.
    zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) }),
  // From Node 20.15 on.
  crc32: 'crc32' in zlib ? zlib.crc32 : crc32,
};
