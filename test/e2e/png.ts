import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../src/hosts/xlsx/zip/crc32';

/** Pixels of a picture, three bytes each: red, green, blue. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

/** A screenshot (8 bits a channel, no interlacing) with at most 256 colours: a third of its size, and the same to the eye. */
export function withPalette(png: Buffer): Buffer {
  const pixels = decoded(png);
  for (let bits = 8; bits > 3; bits--) {
    const indexed = indexedBy(pixels, bits);
    if (indexed) return encoded(pixels, indexed);
  }
  throw new Error('The picture has too many colours.');
}

function decoded(png: Buffer): Pixels {
  let [width, height, channels] = [0, 0, 3];
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      channels = body[9] === 6 ? 4 : 3;
    }
    if (kind === 'IDAT') data.push(body);
    at += length + 12;
  }
  const lines = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const bytes = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++)
    for (let c = 0; c < 3; c++) bytes[i * 3 + c] = lines[i * channels + c] ?? 0;
  return { width, height, bytes };
}

/** Takes the filters off the lines. Source: PNG specification, section 9. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (out[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (out[(y - 1) * stride + x - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

interface Indexed {
  readonly palette: Buffer;
  readonly indices: Uint8Array;
}

/** The pixels by palette, their colours told apart by so many bits a channel; null where these are too many. */
function indexedBy({ bytes }: Pixels, bits: number): Indexed | null {
  const found = new Map<number, number>();
  const palette: number[] = [];
  const indices = new Uint8Array(bytes.length / 3);
  for (let i = 0; i < indices.length; i++) {
    const color = [bytes[i * 3] ?? 0, bytes[i * 3 + 1] ?? 0, bytes[i * 3 + 2] ?? 0];
    const key = color.reduce((sum, channel) => sum * 256 + (channel >> (8 - bits)), 0);
    let index = found.get(key);
    if (index === undefined) {
      if (found.size === COLORS) return null;
      index = found.size;
      found.set(key, index);
      palette.push(...color);
    }
    indices[i] = index;
  }
  return { palette: Buffer.from(palette), indices };
}

function encoded({ width, height }: Pixels, { palette, indices }: Indexed): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([length, named, check]);
}
