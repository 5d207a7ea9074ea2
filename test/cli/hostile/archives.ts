import { strToU8, zipSync } from 'fflate';
import { craftParts, grid } from '../../hosts/craft';
import { CASCADE } from './cascade';
import type { Hostile } from './hostile';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The parts of the small cascade, as bytes. */
function parts(): Record<string, Uint8Array> {
  const texts = craftParts({ sheets: { CASCADING: grid(CASCADE) } });
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** Where headers of a kind begin. */
function headers(bytes: Uint8Array, kind: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === kind,
  );
}

/** An archive with numbers of its headers changed: where in the header, how wide, and to what. */
function changed(
  bytes: Uint8Array,
  kind: number,
  which: number,
  place: number,
  width: 2 | 4,
  value: number,
): Uint8Array {
  const at = headers(bytes, kind).at(which) ?? 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (width === 2) view.setUint16(at + place, value, true);
  else view.setUint32(at + place, value, true);
  return bytes;
}

const sound = (more: Record<string, Uint8Array> = {}): Uint8Array => zipSync({ ...parts(), ...more });
/** Of a workbook of whose archive something lies. */
const SHEET_ENTRY = -1;

/** A hundred directory entries for one run of bytes, each under its own name. */
function overlapping(): Uint8Array {
  const one = zipSync({ 'xl/a.xml': new Uint8Array(2 ** 20) });
  const directory = headers(one, CENTRAL)[0] ?? 0;
  const end = headers(one, END)[0] ?? 0;
  const entry = one.subarray(directory, end);
  const entries = Array.from({ length: 100 }, (_, i) => {
    const copy = entry.slice();
    copy.set(strToU8(String.fromCharCode(97 + (i % 26))), 46 + 3);
    return copy;
  });
  const tail = one.slice(end);
  new DataView(tail.buffer).setUint16(8, 100, true);
  new DataView(tail.buffer).setUint16(10, 100, true);
  return Uint8Array.from([...one.subarray(0, directory), ...entries.flatMap((each) => [...each]), ...tail]);
}

export const ARCHIVES: readonly Hostile[] = [
  [
    'an archive in an archive in an archive',
    () => zipSync({ 'a.zip': zipSync({ 'b.zip': sound() }) }),
    'bukanXlsx',
  ],
  [
    '10,001 entries',
    () => sound(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x/${i}`, new Uint8Array()]))),
    'tidakWajar',
  ],
  ['entries that share their bytes', overlapping, 'rusak'],
  [
    'a sheet that is said to be shorter than it is',
    () => changed(sound(), CENTRAL, SHEET_ENTRY, 24, 4, 100),
    'rusak',
  ],
  [
    'a sheet that is said to be 200 MB long',
    () => changed(sound(), CENTRAL, SHEET_ENTRY, 24, 4, 2e8),
    'tidakWajar',
  ],
  ['a sheet that is said to be 7 MB long', () => changed(sound(), CENTRAL, SHEET_ENTRY, 24, 4, 7e6), 'rusak'],
  ['a sheet whose checksum lies', () => changed(sound(), CENTRAL, SHEET_ENTRY, 16, 4, 1), 'rusak'],
  [
    'an entry beyond the end of the file',
    () => changed(sound(), CENTRAL, SHEET_ENTRY, 42, 4, 0x7fffffff),
    'rusak',
  ],
  [
    'an entry said to be larger than the file',
    () => changed(sound(), CENTRAL, SHEET_ENTRY, 20, 4, 0x7fffffff),
    'rusak',
  ],
  [
    'numbers of 64 bits that are not there',
    () => changed(sound(), CENTRAL, SHEET_ENTRY, 24, 4, 0xffffffff),
    'rusak',
  ],
  ['a directory of 64 bits that is not there', () => changed(sound(), END, 0, 16, 4, 0xffffffff), 'rusak'],
  ['a directory that begins behind the file', () => changed(sound(), END, 0, 16, 4, 0x7fffffff), 'rusak'],
  [
    'a directory of 65,534 entries in a small file',
    () => changed(sound(), END, 0, 10, 2, 65_534),
    'tidakWajar',
  ],
  [
    'a way of packing that nobody knows',
    () => changed(changed(sound(), CENTRAL, SHEET_ENTRY, 10, 2, 99), LOCAL, SHEET_ENTRY, 8, 2, 99),
    'rusak',
  ],
  ['an entry locked with a password', () => changed(sound(), CENTRAL, 0, 8, 2, 1), 'terkunci'],
  [
    'the workbook twice, in other letters',
    () => sound({ 'XL/WORKBOOK.XML': strToU8('<workbook/>') }),
    'rusak',
  ],
  [
    'names that lead out of the folder',
    () => sound({ '../../../etc/passwd': strToU8('x'), '/abs.xml': strToU8('x'), 'C:\\a.xml': strToU8('x') }),
    'dibaca',
  ],
  ['an archive cut in the middle', () => sound().subarray(0, 1500), 'rusak'],
  [
    'a signature of the end of a directory a million times',
    () => Uint8Array.from([80, 75, ...Array.from({ length: 4e5 }, () => [80, 75, 5, 6]).flat()]),
    'rusak',
  ],
];
