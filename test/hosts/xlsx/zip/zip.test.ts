import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate';
import { NODE_INFLATER } from '../../../../src/cli/inflate';
import { crc32 } from '../../../../src/hosts/xlsx/zip/crc32';
import { unzip } from '../../../../src/hosts/xlsx/zip/zip';
import { InputError } from '../../../../src/workbook/port';

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value), ...u32(0)];

/** An archive of one stored entry whose numbers all stand in 64-bit fields, as some writers make them. */
function zip64(name: string, content: string): Uint8Array {
  const data = [...strToU8(content)];
  const title = [...strToU8(name)];
  const crc = u32(crc32(Uint8Array.from(data)));
  const small = [0xff, 0xff, 0xff, 0xff];
  const local = [
    ...u32(0x04034b50),
    ...u16(45),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...crc,
    ...u32(data.length),
    ...u32(data.length),
  ];
  const entry = [...local, ...u16(title.length), ...u16(0), ...title, ...data];
  const extra = [
    ...u16(0x5455),
    ...u16(1),
    0,
    ...u16(1),
    ...u16(24),
    ...u64(data.length),
    ...u64(data.length),
    ...u64(0),
  ];
  const head = [
    ...u32(0x02014b50),
    ...u16(45),
    ...u16(45),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...crc,
    ...small,
    ...small,
  ];
  const rest = [
    ...u16(title.length),
    ...u16(extra.length),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...small,
  ];
  const directory = [...head, ...rest, ...title, ...extra];
  const end64 = [
    ...[...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)],
    ...[...u64(1), ...u64(1), ...u64(directory.length), ...u64(entry.length)],
  ];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(entry.length + directory.length), ...u32(1)];
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(0xffff),
    ...u16(0xffff),
    ...small,
    ...small,
    ...u16(0),
  ];
  return Uint8Array.from([...entry, ...directory, ...end64, ...locator, ...end]);
}

test('parts are found by name, letter case and backslashes aside; folders are none', () => {
  const bytes = zipSync({
    'XL\\Workbook.xml': strToU8('isi'),
    'xl/': new Uint8Array(),
    'a.xml': strToU8(''),
  });
  const parts = unzip(bytes);
  expect(parts.names).toEqual(['xl/workbook.xml', 'a.xml']);
  expect(strFromU8(parts.read('Xl/Workbook.xml'))).toBe('isi');
});

test('archives with 64-bit numbers are read', () => {
  expect(strFromU8(unzip(zip64('xl/workbook.xml', 'isi')).read('xl/workbook.xml'))).toBe('isi');
});

test('an archive with a comment is read, one in a view of a larger buffer too', () => {
  const bytes = zipSync({ 'a.xml': strToU8('isi') });
  const larger = new Uint8Array(bytes.length + 20);
  larger.set(bytes, 7);
  expect(unzip(larger.subarray(7, 7 + bytes.length)).names).toEqual(['a.xml']);
  const commented = Uint8Array.from([...bytes.subarray(0, -2), 3, 0, 97, 98, 99]);
  expect(unzip(commented).names).toEqual(['a.xml']);
});

test('two parts of one name are refused', () => {
  expect(() => unzip(zipSync({ 'a.xml': strToU8('1'), 'A.xml': strToU8('2') }))).toThrow(InputError);
});

test('two entries on the same bytes are refused: such an archive swells without end', () => {
  const bytes = zipSync({ 'a.xml': strToU8('isi'), 'b.xml': strToU8('isi') });
  expect(unzip(bytes).names).toEqual(['a.xml', 'b.xml']);
  const view = new DataView(bytes.buffer);
  const headers = [...bytes.keys()].slice(0, -4).filter((at) => view.getUint32(at, true) === 0x02014b50);
  const second = headers.at(-1) ?? 0;
  view.setUint32(second + 42, 0, true);
  expect(() => unzip(bytes)).toThrow(InputError);
});

describe('Node takes entries apart as our own code does', () => {
  const content = strToU8('Kinerja : '.repeat(50_000));
  const packed = deflateSync(content);

  test.each([
    ['our own', undefined],
    ['Node', NODE_INFLATER],
  ])('%s', (_, inflater) => {
    expect(unzip(zipSync({ 'a.xml': content, kosong: strToU8('') }), inflater).read('a.xml')).toHaveLength(
      500_000,
    );
    expect(unzip(zipSync({ kosong: strToU8('') }, { level: 9 }), inflater).read('kosong')).toHaveLength(0);
    const flipped = zipSync({ 'a.xml': content });
    flipped[60] = (flipped[60] ?? 0) ^ 1;
    expect(() => unzip(flipped, inflater).read('a.xml')).toThrow();
  });

  test('and stops where there is more than was said', () => {
    expect(NODE_INFLATER.inflate(packed, 500_000)).toHaveLength(500_000);
    expect(() => NODE_INFLATER.inflate(packed, 499_999)).toThrow();
  });

  test('with the same checksum, whatever the length', () => {
    for (const length of [0, 1, 7, 8, 9, 15, 16, 17, 4096]) {
      expect(crc32(content.subarray(0, length))).toBe(NODE_INFLATER.crc32(content.subarray(0, length)));
    }
  });
});

test('the checksum of zip: the known value of "123456789"', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
