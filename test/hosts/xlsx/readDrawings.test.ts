import { readXlsx } from '../../../src/hosts/xlsx';
import { InputError } from '../../../src/workbook/port';
import { craft, relationships, rows } from '../craft';

const anchor = (inside: string, row = 2, col = 1) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${col}</xdr:col><xdr:row>${row}</xdr:row></xdr:from>${inside}</xdr:twoCellAnchor>`;
const run = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;
const shape = (paragraphs: string, attributes = '') =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Kotak" ${attributes}/></xdr:nvSpPr><xdr:txBody>${paragraphs}</xdr:txBody></xdr:sp>`;
const box = (text: string, attributes = '') => shape(`<a:p>${run(text)}</a:p>`, attributes);
const smartArt =
  '<xdr:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="rId1" r:lo="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>';

/** A workbook whose first sheet has a drawing. */
function drawn(drawing: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return craft({
    sheets: { Pohon: rows(''), Lain: rows('') },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:mc="m" xmlns:dgm="d" xmlns:r="r">${drawing}</xdr:wsDr>`,
      ...parts,
    },
  });
}

const drawingsOf = (bytes: Uint8Array) => readXlsx(bytes).sheets.map(({ drawings }) => drawings);

test('the text of a shape, by the cell it is anchored in; a paragraph is a line', () => {
  const text = `<a:p>${run('Sub Kegiatan ')}${run('Distribusi')}</a:p><a:p>${run('Kinerja : a')}<a:br/>${run('b')}</a:p>`;
  expect(drawingsOf(drawn(anchor(shape(text), 24, 6)))).toEqual([
    [{ row: 24, col: 6, text: 'Sub Kegiatan Distribusi\nKinerja : a\nb' }],
    undefined,
  ]);
});

test('shapes in the order of the drawing; without text, or hidden as controls are, they are none', () => {
  const drawing = [box('satu'), shape('<a:p/>'), box(' '), box('Button 1', 'hidden="1"'), box('dua')];
  expect(drawingsOf(drawn(drawing.map((one) => anchor(one)).join('')))[0]).toEqual([
    { row: 2, col: 1, text: 'satu' },
    { row: 2, col: 1, text: 'dua' },
  ]);
});

test('shapes in groups, also deeper ones, stand where the group does', () => {
  const group = `<xdr:grpSp>${box('luar')}<xdr:grpSp>${box('dalam')}</xdr:grpSp></xdr:grpSp>`;
  expect(drawingsOf(drawn(anchor(group, 4, 0)))[0]).toEqual([
    { row: 4, col: 0, text: 'luar' },
    { row: 4, col: 0, text: 'dalam' },
  ]);
});

test('a shape that is anchored to no cell stands in the first', () => {
  const absolute = `<xdr:absoluteAnchor><xdr:pos x="1" y="1"/>${box('bebas')}</xdr:absoluteAnchor>`;
  expect(drawingsOf(drawn(absolute))[0]).toEqual([{ row: 0, col: 0, text: 'bebas' }]);
});

test('of a drawing for several programs one counts', () => {
  const both = (inside: (text: string) => string) =>
    `<mc:AlternateContent><mc:Choice>${inside('baru')}</mc:Choice><mc:Fallback>${inside('lama')}</mc:Fallback></mc:AlternateContent>`;
  const old = `<mc:AlternateContent><mc:Fallback>${box('lama')}</mc:Fallback></mc:AlternateContent>`;
  expect(drawingsOf(drawn(anchor(both(box)) + both((text) => anchor(box(text))) + anchor(old)))[0]).toEqual(
    ['baru', 'baru', 'lama'].map((text) => ({ row: 2, col: 1, text })),
  );
});

test('the texts of SmartArt; points that lay it out have none', () => {
  const point = (text: string, type = '') =>
    `<dgm:pt modelId="1" ${type}><dgm:t><a:p>${run(text)}</a:p></dgm:t></dgm:pt>`;
  const data = `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:ptLst>${point('Program A')}${point('tata', 'type="pres"')}${point('')}${point('Kegiatan B')}</dgm:ptLst></dgm:dataModel>`;
  const parts = {
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId2', 'diagramLayout', '../diagrams/layout1.xml'],
      ['rId1', 'diagramData', '../diagrams/data1.xml'],
    ]),
    'xl/diagrams/data1.xml': data,
  };
  expect(drawingsOf(drawn(anchor(smartArt), parts))[0]).toEqual([
    { row: 2, col: 1, text: 'Program A' },
    { row: 2, col: 1, text: 'Kegiatan B' },
  ]);
  expect(drawingsOf(drawn(anchor(smartArt)))[0]).toBeUndefined();
});

test('pictures, charts and connectors have no text', () => {
  const chart =
    '<xdr:graphicFrame><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
  const connector = `<xdr:cxnSp><xdr:txBody><a:p>${run('x')}</a:p></xdr:txBody></xdr:cxnSp>`;
  expect(
    drawingsOf(drawn(['<xdr:pic/>', chart, connector].map((one) => anchor(one)).join('')))[0],
  ).toBeUndefined();
});

test('a drawing that is not there is none; a broken one is damage', () => {
  const pointers = relationships([['rId1', 'drawing', '../drawings/drawing2.xml']]);
  expect(drawingsOf(drawn('', { 'xl/worksheets/_rels/sheet1.xml.rels': pointers }))[0]).toBeUndefined();
  expect(() => drawingsOf(drawn('<xdr:sp>'))).toThrow(InputError);
});
