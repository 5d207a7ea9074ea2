import fc from 'fast-check';
import {
  cut,
  decodeEscapes,
  lengthInFile,
  xmlAttribute,
  xmlText,
} from '../../../../src/hosts/xlsx/limits/gate';
import { runs } from '../../../support/runs';

describe('xmlText', () => {
  test.each([
    ['Jumlah A & B < C > D', 'Jumlah A &amp; B &lt; C &gt; D'],
    ['a\u0000b\u0008c\u000bd\u001fe', 'a_x0000_b_x0008_c_x000B_d_x001F_e'],
    ['tab\tdan\nbaris', 'tab\tdan\nbaris'],
    ['baris\r\nlama', 'baris_x000D_\nlama'],
    ['\ufffd\ufffe\uffff', '\ufffd_xFFFE__xFFFF_'],
    ['\ud83c\udfaf \ud83c \udfaf', '\ud83c\udfaf _xD83C_ _xDFAF_'],
    ['_x0041_ _xZZZZ_ _x041_', '_x005F_x0041_ _xZZZZ_ _x041_'],
    // What follows becomes an escape, and would make one of what stands before it.
    ['_x0041\ufffe', '_x005F_x0041_xFFFE_'],
    ['kinerja', 'kinerja'],
  ])('%j is written %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  test('what was escaped comes back, whatever it is', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        '_',
        'x',
        '0',
        '4',
        '1',
        '5F',
        '\ufffe',
        '\uffff',
        '\r',
        '\u0001',
        '\ud800',
        '\udc00',
        '_x005F_',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const unescaped = (xml: string) =>
      xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        const xml = xmlText(text);
        expect(xml).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(decodeEscapes(unescaped(xml))).toBe(text);
      }),
      { numRuns: runs(600) },
    );
  });
});

test('an attribute keeps quotes and line breaks', () => {
  expect(xmlAttribute('"A"\n\tB & C')).toBe('&quot;A&quot;&#10;&#9;B &amp; C');
});

describe('cut', () => {
  test.each([
    ['12345', 5, '12345'],
    ['123456', 5, '1234…'],
    // A character of two halves is kept or left out whole.
    ['123\ud83c\udfaf', 5, '123\ud83c\udfaf'],
    ['123\ud83c\udfaf6', 5, '123…'],
    // What XML cannot hold takes seven characters.
    ['12\ufffe', 9, '12\ufffe'],
    ['12\ufffe3', 9, '12…'],
  ])('%j to %d is %j', (text, length, kept) => {
    expect(cut(text, length)).toBe(kept);
  });

  test('nothing cut takes more room in a file than it may', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, length) => {
          expect(lengthInFile(cut(`${text}_x0041_`, length))).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});
