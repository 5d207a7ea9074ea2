import { readXlsx } from '../../../../src/hosts/xlsx';
import { MOST_FILLS } from '../../../../src/workbook/sheet';
import { craft, relationships, rows } from '../../craft';

const THEME = `<theme><themeElements><clrScheme>
  <dk1><sysClr val="windowText" lastClr="000000"/></dk1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1>
  <dk2><srgbClr val="44546A"/></dk2><lt2><srgbClr val="E7E6E6"/></lt2>
  <accent1><srgbClr val="5B9BD5"/></accent1><accent2><srgbClr val="ED7D31"/></accent2>
</clrScheme></themeElements></theme>`;

const solid = (color: string) => `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;

/** A workbook whose cells A1, B1 … each have one of some fills. */
function filled(fills: readonly string[], { colors = '', theme = THEME, empty = false } = {}) {
  const cells = fills.map((_, i) => `<c r="${'ABCDEFGH'[i] ?? ''}1" s="${i}">${empty ? '' : '<v>1</v>'}</c>`);
  return craft({
    sheets: { Lembar1: rows(`<row r="1">${cells.join('')}</row>`) },
    styles: `<fills>${fills.join('')}</fills><cellXfs>${fills.map((_, i) => `<xf fillId="${i}"/>`).join('')}</cellXfs>${colors}`,
    parts: {
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdT', 'styles', 'styles.xml'],
        ['rIdH', 'theme', 'theme/theme1.xml'],
      ]),
    },
  });
}

const fillsOf = (bytes: Uint8Array) => readXlsx(bytes).sheets[0]?.fills;

const colorOf = (color: string) => fillsOf(filled([solid(color)]))?.map((fill) => fill.color);

test.each([
  ['<fgColor rgb="FFFF66cc"/>', ['FF66CC']],
  ['<fgColor indexed="13"/>', ['FFFF00']],
  ['<fgColor theme="4"/>', ['5B9BD5']],
  // 'Accent 1, darker 25 %' and 'text 2, lighter 80 %'; Excel rounds otherwise, by one step at most.
  ['<fgColor theme="4" tint="-0.249977111117893"/>', ['2E75B6']],
  ['<fgColor theme="3" tint="0.7999816888943144"/>', ['D6DCE5']],
  ['<fgColor theme="0" tint="-0.25"/>', ['BFBFBF']],
])('%s fills with %j', (color, told) => {
  expect(colorOf(color)).toEqual(told);
});

test.each([
  ['white', '<fgColor rgb="FFFFFFFF"/>'],
  ['the white of the theme', '<fgColor theme="0"/>'],
  ['a colour of the theme that is not there', '<fgColor theme="9"/>'],
  ['the colour of the window', '<fgColor indexed="65"/>'],
  ['no colour', ''],
])('%s is no fill', (_, color) => {
  expect(colorOf(color)).toBeUndefined();
});

test('patterns and gradients are none, and the cells of others keep their places', () => {
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><gradientFill/></fill>',
    solid('<fgColor rgb="FF00FF00"/>'),
  ];
  expect(fillsOf(filled(fills))).toEqual([{ row: 0, col: 3, color: '00FF00' }]);
});

test('a palette of its own counts', () => {
  const colors = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
  expect(fillsOf(filled([solid('<fgColor indexed="0"/>')], { colors }))?.map(({ color }) => color)).toEqual([
    '112233',
  ]);
});

test('cells that hold nothing have none', () => {
  expect(fillsOf(filled([solid('<fgColor rgb="FF00FF00"/>')], { empty: true }))).toBeUndefined();
});

test.each([
  [MOST_FILLS, MOST_FILLS],
  [MOST_FILLS + 1, undefined],
])('of a sheet with %i cells the fills of %s are kept', (count, kept) => {
  const line = Array.from({ length: count }, () => '<row><c s="0"><v>1</v></c></row>').join('');
  const bytes = craft({
    sheets: { Lembar1: rows(line) },
    styles: `<fills>${solid('<fgColor rgb="FF00FF00"/>')}</fills><cellXfs><xf fillId="0"/></cellXfs>`,
  });
  expect(fillsOf(bytes)?.length).toBe(kept);
});
