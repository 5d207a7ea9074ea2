import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeXlsx as writeForeign } from 'hucre/xlsx';
import { openXlsx, readXlsx } from '../../../../src/hosts/xlsx';
import { InputError } from '../../../../src/workbook/port';
import { craft, craftParts, relationships, rows, zip } from '../../craft';

const SAMPLE = new Uint8Array(readFileSync('samples/cascading-bkd-2024.xlsx'));
const DAMAGED =
  'Berkas ini rusak atau tidak lengkap; simpan ulang dari Excel atau ambil kembali salinan yang utuh.';
const LOCKED = 'Berkas ini terkunci kata sandi; buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.';
const SWOLLEN =
  'Isi berkas ini mengembang tidak wajar dan tidak dibuka; simpan ulang dari Excel atau ambil salinan dari pemiliknya.';
const FOREIGN = 'Berkas ini bukan buku kerja Excel; pilih berkas .xlsx.';

/** The sentence with which a file is refused; any other outcome fails the test. */
function refusal(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('the file was read');
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** A compound file (the container of .xls and of encrypted files) with streams of these names. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [i, name] of names.entries()) {
    bytes.set(
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024 + 128 * i,
    );
  }
  return bytes;
}

test.each([
  ['an empty file', new Uint8Array(), 'Berkas ini kosong; ambil kembali salinan yang utuh.'],
  [
    'an old .xls',
    compoundFile('Root Entry', 'Workbook'),
    'Berkas ini berformat lama .xls; buka di Excel dan simpan sebagai .xlsx.',
  ],
  [
    'an encrypted workbook of Excel',
    compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    LOCKED,
  ],
  ['another compound file', compoundFile('Root Entry', 'WordDocument'), FOREIGN],
  [
    'a renamed .csv',
    text('No;Kinerja;Indikator\r\n1;Meningkatnya …;Persentase …\r\n'),
    'Berkas ini berisi teks biasa (misalnya CSV); buka di Excel dan simpan sebagai .xlsx.',
  ],
  [
    'a renamed .pdf',
    text('%PDF-1.7\n%âãÏÓ\n'),
    'Berkas ini sebenarnya PDF; pilih buku kerja Excel (.xlsx) asalnya.',
  ],
  [
    'a web page called .xls',
    text('<html><body><table><tr><td>1</td></tr></table></body></html>'),
    'Berkas ini sebenarnya halaman web; buka di Excel dan simpan sebagai .xlsx.',
  ],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), FOREIGN],
  ['nothing but zeros, as a broken disk gives', new Uint8Array(5000), DAMAGED],
  ['another zip', zip({ 'catatan.txt': 'halo' }), FOREIGN],
  [
    'a renamed .ods',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'Berkas ini berformat .ods; buka di LibreOffice atau Excel dan simpan sebagai .xlsx.',
  ],
])('%s is called by its name', (_, bytes, sentence) => {
  expect(refusal(bytes)).toBe(sentence);
});

test('.xlsb and .docx are called by their names', () => {
  const pointingTo = (target: string): Uint8Array => {
    const parts = craftParts({});
    return zip({ ...parts, '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('xl/workbook.xml', target) });
  };
  expect(refusal(pointingTo('xl/workbook.bin'))).toBe(
    'Berkas ini berformat .xlsb; buka di Excel dan simpan sebagai .xlsx.',
  );
  expect(refusal(pointingTo('word/document.xml'))).toBe(FOREIGN);
});

test('a workbook locked with a password, as another program writes it', async () => {
  const encryption = { password: 'rahasia', spinCount: 1000 };
  expect(refusal(await writeForeign({ sheets: [{ name: 'a', rows: [['x']] }], encryption }))).toBe(LOCKED);
});

test('a zip whose entries are locked', () => {
  const bytes = craft({});
  const directory = bytes.findIndex((_, i) => startsAt(bytes, i, [0x50, 0x4b, 1, 2]));
  bytes[directory + 8] = 1;
  expect(refusal(bytes)).toBe(LOCKED);
});

test('a file too large', () => {
  const bytes = new Uint8Array(100 * 2 ** 20 + 1);
  bytes.set([0x50, 0x4b, 3, 4]);
  expect(refusal(bytes)).toBe(
    'Berkas ini terlalu besar; pindahkan lembar cascading ke buku kerja baru lalu pilih yang baru itu.',
  );
});

test('a long formula that many cells share is written anew for 2,000 of them, and for no more', () => {
  // Without references: what is counted are the letters, whatever they cost.
  const long = `"${'a'.repeat(7_498)}"`;
  const sharedBy = (cells: number) => {
    const first = `<row r="1"><c r="A1"><f t="shared" ref="A1:A${cells + 1}" si="0">${long}</f><v>1</v></c></row>`;
    const others = Array.from(
      { length: cells },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    return craft({ sheets: { Lembar1: `<sheetData>${first}${others.join('')}</sheetData>` } });
  };
  expect(readXlsx(sharedBy(2_000)).sheets[0]?.cells).toHaveLength(2_001);
  expect(refusal(sharedBy(2_001))).toBe(
    'Berkas ini terlalu besar; pindahkan lembar cascading ke buku kerja baru lalu pilih yang baru itu.',
  );
});

describe('zip bombs are not inflated', () => {
  const zeros = new Uint8Array(9 * 2 ** 20);

  test('a part that swells a thousandfold', () => {
    expect(refusal(zipSync({ 'xl/workbook.xml': zeros }))).toBe(SWOLLEN);
  });

  test('a part that declares less than it holds is stopped there', () => {
    const bytes = zipSync({ 'xl/workbook.xml': zeros });
    const view = new DataView(bytes.buffer);
    const directory = bytes.findIndex((_, i) => startsAt(bytes, i, [0x50, 0x4b, 1, 2]));
    view.setUint32(22, 1000, true);
    view.setUint32(directory + 24, 1000, true);
    expect(refusal(bytes)).toBe(DAMAGED);
  });

  test('more parts than a workbook has', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, i) => [`${i}.xml`, new Uint8Array()]),
    );
    expect(refusal(zipSync(parts))).toBe(SWOLLEN);
  });

  test('entities that swell', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>';
    expect(refusal(craft({ parts: { 'xl/workbook.xml': bomb } }))).toBe(DAMAGED);
  });
});

describe('a damaged workbook', () => {
  test.each([0.1, 0.5, 0.9, 0.999])('cut off after %d of its length', (part) => {
    expect(refusal(SAMPLE.subarray(0, Math.floor(SAMPLE.length * part)))).toBe(DAMAGED);
  });

  test('one bit flipped in the middle of its content', () => {
    const bytes = SAMPLE.slice();
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    expect(refusal(bytes)).toBe(DAMAGED);
  });

  const inside = rows('<row r="1"><c r="A1"><v>1</v></c></row>');
  test.each<[string, Uint8Array]>([
    ['the workbook part is missing', craft({ parts: { 'xl/workbook.xml': null } })],
    ['the root pointers are missing', craft({ parts: { '_rels/.rels': null } })],
    ['a sheet part is missing', craft({ parts: { 'xl/worksheets/sheet1.xml': null } })],
    ['the pointers to sheets are missing', craft({ parts: { 'xl/_rels/workbook.xml.rels': null } })],
    ['it has no sheet', craft({ sheets: {} })],
    ['tags do not match', craft({ sheets: { a: inside.replace('</row>', '') } })],
    ['a part stops in a tag', craft({ parts: { 'xl/workbook.xml': '<workbook><sheets><sheet name="a' } })],
    ['a text is not in the list of texts', craft({ sheets: { a: inside.replace('<c ', '<c t="s" ') } })],
    ['a cell has no possible place', craft({ sheets: { a: inside.replace('A1', 'XFE1048577') } })],
    ['two sheets on one part', twoSheets('rId1', 'rId1')],
    ['two sheets on one part by two pointers', twoSheets('rId1', 'rId3')],
    ['an attribute without a value', craft({ sheets: { a: inside.replace('<row', '<row baris') } })],
    ['an attribute without quotes', craft({ sheets: { a: inside.replace('"1"', '1') } })],
    [
      'an attribute of the workbook without a value',
      craft({ states: { Lembar1: 'tersembunyi' }, sheets: { Lembar1: inside } }),
    ],
    ['a row below the last one', craft({ sheets: { a: rows('<row r="1048577"/>') } })],
    ['a row without a number', craft({ sheets: { a: rows('<row r="satu"/>') } })],
    ['elements 257 deep', craft({ sheets: { a: `${'<a>'.repeat(256)}${'</a>'.repeat(256)}` } })],
    [
      'elements 257 deep in the workbook',
      craft({ parts: { 'xl/workbook.xml': `${'<a>'.repeat(257)}${'</a>'.repeat(257)}` } }),
    ],
    [
      'a number format longer than any',
      craft({
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${'0'.repeat(1001)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      }),
    ],
    ['a part is no XML', craft({ parts: { 'xl/workbook.xml': 'halo' } })],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toBe(DAMAGED);
  });
});

/** A workbook of two sheets; each names its pointer, and the third pointer leads where the first does. */
function twoSheets(first: string, second: string): Uint8Array {
  const parts = craftParts({ sheets: { a: rows(''), b: rows('') } });
  const workbook = (parts['xl/workbook.xml'] ?? '')
    .replace('"rId1"', `"${first}"`)
    .replace('"rId2"', `"${second}"`);
  const pointers = relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', '/XL/worksheets/./sheet1.xml'],
  ]);
  return zip({ ...parts, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': pointers });
}

test('two sheets on two parts are read, elements 256 deep and a format of 1,000 letters too', () => {
  expect(readXlsx(twoSheets('rId1', 'rId2')).sheets).toHaveLength(2);
  const deep = `${'<a>'.repeat(255)}${'</a>'.repeat(255)}`;
  const format = `<numFmts><numFmt numFmtId="164" formatCode="${'0'.repeat(1000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
  expect(readXlsx(craft({ sheets: { a: deep }, styles: format })).sheets).toHaveLength(1);
});

test('as a port, a refusal is a rejection', async () => {
  await expect(openXlsx(new Uint8Array(), 'kosong.xlsx').read()).rejects.toThrow(InputError);
});

test('whatever byte of a workbook is spoiled, it is read or refused, with no other error', () => {
  const random = randomNumbers(20260101);
  const outcomes = { read: 0, refused: 0 };
  for (let i = 0; i < 400; i++) {
    const bytes = SAMPLE.slice();
    // Half of the places lie in the directory at the end, where a flip does more than break a checksum.
    const place = i % 2 ? random(bytes.length) : bytes.length - 1 - random(2500);
    bytes[place] = i % 4 < 2 ? random(256) : (bytes[place] ?? 0) ^ (1 << random(8));
    try {
      readXlsx(bytes);
      outcomes.read++;
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      outcomes.refused++;
    }
  }
  expect(outcomes.refused).toBeGreaterThan(200);
}, 60_000);

test('whatever a part holds, it is read or refused', () => {
  const random = randomNumbers(7);
  const parts = craftParts({
    sheets: {
      a: `<dimension ref="A1"/>${rows('<row r="1"><c r="A1" t="s"><f t="shared" si="0" ref="A1">B1</f><v>0</v></c></row>')}`,
    },
    strings: '<si><t>x &amp; y</t></si>',
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
  });
  const names = Object.keys(parts);
  for (let i = 0; i < 2000; i++) {
    const name = names[random(names.length)] ?? '';
    const content = parts[name] ?? '';
    const at = random(content.length);
    const spoiled =
      content.slice(0, at) + String.fromCharCode(32 + random(96)) + content.slice(at + random(3));
    try {
      readXlsx(zip({ ...parts, [name]: spoiled }));
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  }
}, 60_000);

function startsAt(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
  return pattern.every((byte, i) => bytes[at + i] === byte);
}

/** Numbers below a limit that are the same in every run. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
