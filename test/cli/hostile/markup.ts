import { strToU8, zipSync } from 'fflate';
import { craftParts, grid } from '../../hosts/craft';
import { besides, CASCADE, sheet } from './cascade';
import type { Hostile } from './hostile';

const MILLION = 1_000_000;

/** The small cascade with the bytes of its sheet, or of another part, made from their text. */
function recoded(code: (xml: string) => Uint8Array, name = 'xl/worksheets/sheet1.xml'): Uint8Array {
  const texts = craftParts({ sheets: { CASCADING: grid(CASCADE) } });
  return zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, path === name ? code(text) : strToU8(text)]),
    ),
  );
}

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer);

const DOCTYPE = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`).join('')}]>`;

const cell = (inside: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${inside}</t></is></c></row>`;

export const MARKUP: readonly Hostile[] = [
  ['elements a million deep', () => besides('<a>'.repeat(MILLION), '</a>'.repeat(MILLION)), 'rusak'],
  [
    'elements a million deep in the workbook',
    () => recoded(() => strToU8('<a>'.repeat(MILLION)), 'xl/workbook.xml'),
    'rusak',
  ],
  [
    'runs of a text a million deep',
    () => sheet(`<row r="1"><c r="A1" t="inlineStr"><is>${'<r>'.repeat(MILLION)}`),
    'rusak',
  ],
  [
    'entities that swell, in a sheet',
    () => recoded((xml) => strToU8(xml.replace('?>', `?>${DOCTYPE}`))),
    'rusak',
  ],
  [
    'entities that swell, in the styles',
    () => recoded((xml) => strToU8(xml.replace('?>', `?>${DOCTYPE}`)), 'xl/styles.xml'),
    'rusak',
  ],
  [
    'a file of the machine as an entity',
    () =>
      recoded((xml) =>
        strToU8(xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
      ),
    'rusak',
  ],
  ['an attribute of 20 million letters', () => besides(`<a b="${'x'.repeat(2e7)}"/>`, ''), 'tidakWajar'],
  ['an attribute of 7 million letters', () => besides(`<a b="${'x'.repeat(7e6)}"/>`, ''), 'dibaca'],
  [
    'an attribute of 200,000 letters without a value',
    () => sheet(`<row r="1" ${'a'.repeat(200_000)}1></row>`),
    'rusak',
  ],
  [
    'an attribute of the workbook of 7 million letters without a value',
    () => recoded((xml) => strToU8(xml.replace('<sheets', `<sheets ${'a'.repeat(7e6)}`)), 'xl/workbook.xml'),
    'rusak',
  ],
  [
    'spaces by the million before an attribute',
    () =>
      recoded(
        (xml) => strToU8(xml.replace('<sheets', `<sheets${' '.repeat(7e6)}a = "1"`)),
        'xl/workbook.xml',
      ),
    'dibaca',
  ],
  [
    'a million attributes on one row',
    () => sheet(`<row r="1" ${Array.from({ length: 500_000 }, (_, i) => `a${i}=""`).join(' ')}></row>`),
    'bukanCascading',
  ],
  [
    '200,000 elements in the workbook',
    () =>
      recoded(
        (xml) => strToU8(xml.replace('<sheets', `${'<a/>'.repeat(200_000)}<sheets`)),
        'xl/workbook.xml',
      ),
    'dibaca',
  ],
  [
    '500,000 of them',
    () =>
      recoded(
        (xml) => strToU8(xml.replace('<sheets', `${'<a/>'.repeat(500_000)}<sheets`)),
        'xl/workbook.xml',
      ),
    'terlaluBesar',
  ],
  ['a comment without end', () => besides('<!-- ', ''), 'rusak'],
  [
    'a CDATA section without end',
    () => sheet(cell('<![CDATA[ ').replace('</t></is></c></row>', '')),
    'rusak',
  ],
  ['an instruction without end', () => besides('<?catatan ', ''), 'rusak'],
  ['a million comments', () => besides('<!---->'.repeat(MILLION), ''), 'dibaca'],
  ['a comment begun a million times', () => besides(`${'<!--'.repeat(MILLION)}-->`, ''), 'dibaca'],
  ['a sheet in UTF-16', () => recoded(utf16), 'dibaca'],
  ['a sheet in UTF-16 cut in a letter', () => recoded((xml) => utf16(xml).subarray(0, 2001)), 'rusak'],
  [
    'a mark of UTF-16 before UTF-8',
    () => recoded((xml) => Uint8Array.from([0xff, 0xfe, ...strToU8(xml)])),
    'rusak',
  ],
  ['a byte order mark', () => recoded((xml) => strToU8(`\ufeff${xml}`)), 'dibaca'],
  [
    'bytes that are no UTF-8',
    () => recoded((xml) => strToU8(xml).map((byte) => (byte === 107 ? 0xff : byte))),
    'dibaca',
  ],
  [
    'numbers of characters that there are not',
    () => besides('', cell('&#0; &#x110000; &#xFFFF; &#xD800; &#99999999; &constructor;')),
    'dibaca',
  ],
  ['an ampersand a million times', () => sheet(cell('&'.repeat(MILLION))), 'bukanCascading'],
  [
    'other prefixes on each tag',
    () => recoded((xml) => strToU8(xml.replace(/<(\/?)(worksheet|sheetData|row|c|is|t)\b/g, '<$1x:$2'))),
    'dibaca',
  ],
  ['a prefix of a million letters', () => sheet(`<${'x'.repeat(MILLION)}:row r="1"/>`), 'bukanCascading'],
  ['tags that cross', () => sheet('<row r="1"><c r="A1"></row></c>'), 'rusak'],
  [
    'names of the language for all that has a name',
    () =>
      besides('<constructor __proto__="1"/><hasOwnProperty/>', '<toString/>', {
        after:
          '<definedNames><definedName name="__proto__">CASCADING!$A$1</definedName><definedName name="constructor">1</definedName></definedNames>',
      }),
    'dibaca',
  ],
];
