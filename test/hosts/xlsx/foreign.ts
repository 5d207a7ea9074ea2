import { craftParts, grid, relationships, zip, type Crafted } from '../craft';

/** A workbook of somebody else's, with all that composed sheets must leave alone. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Anggaran!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const ANCHOR =
  '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>${ANCHOR}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Binpro</author></authors><commentList><comment ref="A2" authorId="0"><text><t>cek lagi</t></text></comment></commentList></comments>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const OVERRIDES: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`],
  ['xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${TYPE}.spreadsheetml.worksheet+xml`],
  ['xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`],
  ['xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`],
  ['xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`],
  ['xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`],
  ['xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`],
  ['xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`],
];

const STYLES = [
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Cambria"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
].join('');

const SHEETS = {
  Anggaran:
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Uraian</t></is></c><c r="B1" t="inlineStr"><is><t>Pagu</t></is></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>1250</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Jumlah</t></is></c><c r="B3" s="1"><f>SUM(B2:B2)</f><v>1250</v></c></row></sheetData>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
  Lain: grid([['Catatan'], ['tetap ada']]),
};

const PARTS = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${OVERRIDES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId4', 'table', '../tables/table1.xml'],
  ]),
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/charts/chart1.xml': CHART,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/comments1.xml': COMMENTS,
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="7" name="Pagu" displayName="Pagu" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Uraian"/><tableColumn id="2" name="Pagu"/></tableColumns></table>`,
};

/** Its parts, some of them otherwise. */
export function foreignParts(
  other: Pick<Crafted, 'before' | 'after' | 'styles'> = {},
): Record<string, string> {
  return craftParts({
    sheets: SHEETS,
    strings: '<si><t>Perjalanan dinas</t></si>',
    styles: STYLES,
    before: '<bookViews><workbookView activeTab="0"/></bookViews>',
    after: '<definedNames><definedName name="PaguTotal">Anggaran!$B$3</definedName></definedNames>',
    parts: PARTS,
    ...other,
  });
}

export function foreign(other: Parameters<typeof foreignParts>[0] = {}): Uint8Array {
  return zip(foreignParts(other));
}

/** The same written with a prefix for every element, as some programs do. */
export function withPrefix(xml: string): string {
  return xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?=[A-Za-z])(?!\?)/g, '<$1x:');
}

/** The same in the strict names of ISO 29500. */
export function strict(xml: string): string {
  return xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
}
