import { readXlsx } from '../../../../src/hosts/xlsx';
import { InputError } from '../../../../src/workbook/port';
import { craft, relationships, rows } from '../../craft';

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
    [{ row: 24, col: 6, text: 'Sub Kegiatan Distribusi\nKinerja : a\nb', id: '2' }],
    undefined,
  ]);
});

test('shapes in the order of the drawing; without text, or hidden as controls are, they are none', () => {
  const drawing = [box('satu'), shape('<a:p/>'), box(' '), box('Button 1', 'hidden="1"'), box('dua')];
  expect(drawingsOf(drawn(drawing.map((one) => anchor(one)).join('')))[0]).toEqual([
    { row: 2, col: 1, text: 'satu', id: '2' },
    { row: 2, col: 1, text: 'dua', id: '2' },
  ]);
});

test('shapes in groups, also deeper ones, stand where the group does', () => {
  const group = `<xdr:grpSp>${box('luar')}<xdr:grpSp>${box('dalam')}</xdr:grpSp></xdr:grpSp>`;
  expect(drawingsOf(drawn(anchor(group, 4, 0)))[0]).toEqual([
    { row: 4, col: 0, text: 'luar', id: '2' },
    { row: 4, col: 0, text: 'dalam', id: '2' },
  ]);
});

test('a shape that is anchored to no cell stands in the first', () => {
  const absolute = `<xdr:absoluteAnchor><xdr:pos x="1" y="1"/>${box('bebas')}</xdr:absoluteAnchor>`;
  expect(drawingsOf(drawn(absolute))[0]).toEqual([{ row: 0, col: 0, text: 'bebas', id: '2' }]);
});

test('of a drawing for several programs one counts', () => {
  const both = (inside: (text: string) => string) =>
    `<mc:AlternateContent><mc:Choice>${inside('baru')}</mc:Choice><mc:Fallback>${inside('lama')}</mc:Fallback></mc:AlternateContent>`;
  const old = `<mc:AlternateContent><mc:Fallback>${box('lama')}</mc:Fallback></mc:AlternateContent>`;
  expect(drawingsOf(drawn(anchor(both(box)) + both((text) => anchor(box(text))) + anchor(old)))[0]).toEqual(
    ['baru', 'baru', 'lama'].map((text) => ({ row: 2, col: 1, text, id: '2' })),
  );
});

const point = (id: string, text: string, type = '') =>
  `<dgm:pt modelId="${id}" ${type}><dgm:t><a:p>${run(text)}</a:p></dgm:t></dgm:pt>`;
const under = (parent: string, id: string, order: number, type = '') =>
  `<dgm:cxn srcId="${parent}" destId="${id}" srcOrd="${order}" ${type}/>`;
const diagram = (points: string, connections = '') => ({
  'xl/drawings/_rels/drawing1.xml.rels': relationships([
    ['rId2', 'diagramLayout', '../diagrams/layout1.xml'],
    ['rId1', 'diagramData', '../diagrams/data1.xml'],
  ]),
  'xl/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:ptLst>${points}</dgm:ptLst><dgm:cxnLst>${connections}</dgm:cxnLst></dgm:dataModel>`,
});
const nodesOf = (points: string, connections: string) =>
  drawingsOf(drawn(anchor(smartArt), diagram(points, connections)))[0]?.map(({ text, node }) => [
    text,
    node?.id,
    node?.parent,
  ]);

test('the texts of SmartArt, depth first in the order of srcOrd; points that lay it out have none', () => {
  const points = [
    point('0', '', 'type="doc"'),
    point('1', 'Program A'),
    point('2', 'tata', 'type="pres"'),
    point('3', 'Kegiatan C'),
    point('4', 'Kegiatan B', 'type="asst"'),
    point('5', 'Sub Kegiatan D'),
    point('6', 'antara', 'type="parTrans"'),
  ].join('');
  const connections =
    under('0', '1', 0) +
    under('1', '3', 1) +
    under('1', '4', 0) +
    under('4', '5', 0) +
    under('2', '1', 0, 'type="presOf"');
  expect(nodesOf(points, connections)).toEqual([
    ['Program A', '1', null],
    ['Kegiatan B', '4', '1'],
    ['Sub Kegiatan D', '5', '4'],
    ['Kegiatan C', '3', '1'],
  ]);
  expect(drawingsOf(drawn(anchor(smartArt)))[0]).toBeUndefined();
});

test('what stands below a point without text stands below the one above it', () => {
  const points = point('1', 'Program A') + point('2', '') + point('3', 'Kegiatan B');
  expect(nodesOf(points, under('1', '2', 0) + under('2', '3', 0))).toEqual([
    ['Program A', '1', null],
    ['Kegiatan B', '3', '1'],
  ]);
});

test('a point with two parents, and one that stands below itself, have none; no text is lost', () => {
  const points = ['1', '2', '3', '4', '5'].map((id) => point(id, `teks ${id}`)).join('') + point('1', 'lagi');
  const connections = under('1', '3', 0) + under('2', '3', 0) + under('4', '5', 0) + under('5', '4', 0);
  expect(nodesOf(points, connections)).toEqual([
    ['teks 1', '1', null],
    ['teks 2', '2', null],
    ['teks 3', '3', null],
    ['lagi', '1', null],
    ['teks 4', '4', null],
    ['teks 5', '5', '4'],
  ]);
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

const xfrm = (
  [left, top, width, height]: readonly [number, number, number, number],
  attributes = '',
  inside = '',
) =>
  `<a:xfrm ${attributes}><a:off x="${left * 12700}" y="${top * 12700}"/><a:ext cx="${width * 12700}" cy="${height * 12700}"/>${inside}</a:xfrm>`;
const placedBox = (text: string, place: string) =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="7"/></xdr:nvSpPr><xdr:spPr>${place}</xdr:spPr><xdr:txBody><a:p>${run(text)}</a:p></xdr:txBody></xdr:sp>`;
const line = (place: string, ends = '') =>
  `<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="9"/><xdr:cNvCxnSpPr>${ends}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>${place}</xdr:spPr></xdr:cxnSp>`;
const sheetOf = (drawing: string) => readXlsx(drawn(drawing)).sheets[0];
const frameIn = (drawing: string) => {
  const frame = sheetOf(drawing)?.drawings?.at(-1)?.frame;
  return frame && [frame.leftPt, frame.topPt, frame.widthPt, frame.heightPt].map(Math.round);
};
const endsIn = (drawing: string) =>
  sheetOf(drawing)?.lines?.map(({ ways }) =>
    ways.map((ends) => ends.map(({ xPt, yPt }) => [Math.round(xPt) + 0, Math.round(yPt) + 0])),
  );

describe('where shapes are drawn', () => {
  const group = (attributes: string, inside: string, member: string) =>
    `<xdr:grpSp><xdr:grpSpPr>${xfrm([100, 50, 200, 100], attributes, inside)}</xdr:grpSpPr>${member}</xdr:grpSp>`;
  const half = '<a:chOff x="0" y="0"/><a:chExt cx="5080000" cy="2540000"/>'; // 400 x 200 pt inside, 200 x 100 outside

  test('in points; one turned to its side lies across', () => {
    expect(frameIn(anchor(placedBox('a', xfrm([10, 20, 96, 30]))))).toEqual([10, 20, 96, 30]);
    expect(frameIn(anchor(placedBox('a', xfrm([10, 20, 96, 30], 'rot="5400000"'))))).toEqual([
      43, -13, 30, 96,
    ]);
  });

  test('in a group by its inside; in a mirrored one at the other side; in a turned one nowhere', () => {
    const member = placedBox('a', xfrm([40, 20, 80, 40]));
    expect(frameIn(anchor(group('', half, member)))).toEqual([120, 60, 40, 20]);
    expect(frameIn(anchor(group('flipH="1"', half, member)))).toEqual([240, 60, 40, 20]);
    expect(frameIn(anchor(group('rot="60000"', half, member)))).toBeUndefined();
  });

  test('in a group within a group', () => {
    const inner = `<xdr:grpSp><xdr:grpSpPr>${xfrm([40, 20, 80, 40], '', '<a:chOff x="127000" y="0"/><a:chExt cx="2032000" cy="1016000"/>')}</xdr:grpSpPr>${placedBox('a', xfrm([10, 0, 160, 80]))}</xdr:grpSp>`;
    expect(frameIn(anchor(group('', half, inner)))).toEqual([120, 60, 40, 20]);
  });

  test('by its anchor where it does not say it, or without size', () => {
    const to = '<xdr:to><xdr:col>3</xdr:col><xdr:row>6</xdr:row><xdr:rowOff>63500</xdr:rowOff></xdr:to>';
    expect(frameIn(anchor(to + placedBox('a', '')))).toEqual([48, 30, 96, 65]);
    expect(frameIn(anchor(to + placedBox('a', xfrm([0, 0, 0, 0]))))).toEqual([48, 30, 96, 65]);
    expect(frameIn(anchor(placedBox('a', '')))).toBeUndefined();
  });

  test.each(['', '1e99', 'abc'])('%s is no place', (x) => {
    const place = `<a:xfrm><a:off x="${x}" y="0"/><a:ext cx="1" cy="1"/></a:xfrm>`;
    expect(frameIn(anchor(placedBox('a', place)))).toBeUndefined();
  });
});

describe('lines', () => {
  test('the ids of the shapes at their ends', () => {
    const both = line(xfrm([0, 0, 1, 1]), '<a:stCxn id="2" idx="2"/><a:endCxn id="3" idx="0"/>');
    const free = line(xfrm([0, 0, 1, 1]), '<a:endCxn id="3" idx="0"/>');
    expect(sheetOf(anchor(both) + anchor(free))?.lines?.map(({ ids }) => ids)).toEqual([
      ['2', '3'],
      [null, '3'],
    ]);
  });

  test.each([
    [
      '',
      [
        [10, 20],
        [30, 60],
      ],
    ],
    [
      'flipH="1"',
      [
        [30, 20],
        [10, 60],
      ],
    ],
    [
      'flipV="1"',
      [
        [10, 60],
        [30, 20],
      ],
    ],
    [
      'rot="10800000"',
      [
        [30, 60],
        [10, 20],
      ],
    ],
    [
      'rot="5400000"',
      [
        [40, 30],
        [0, 50],
      ],
    ],
    [
      'rot="16200000" flipH="1"',
      [
        [0, 30],
        [40, 50],
      ],
    ],
  ])('begin and end at the corners of their frame: %s', (attributes, ends) => {
    expect(endsIn(anchor(line(xfrm([10, 20, 20, 40], attributes))))).toEqual([[ends]]);
  });

  test('a shape that is drawn as a line is one', () => {
    const shape = `<xdr:sp><xdr:spPr>${xfrm([0, 0, 5, 5])}<a:prstGeom prst="line"/></xdr:spPr></xdr:sp>`;
    expect(endsIn(anchor(shape))).toEqual([
      [
        [
          [0, 0],
          [5, 5],
        ],
      ],
    ]);
  });
});
