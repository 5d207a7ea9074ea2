import { excelWorkbook } from '../../../../src/hosts/excel';
import { baca } from '../../../../src/workflow/baca';
import { openClient } from '../../../office-host/client';
import { BookModel, type ShapeModel } from '../../../office-host/model';

/** A workbook of two sheets, the first with shapes; rows are 15 pt high, columns 48 pt wide. */
function open(...shapes: readonly Partial<ShapeModel>[]) {
  const model = new BookModel('uji.xlsx');
  const sheet = model.addSheet('Pohon');
  sheet.put(0, 0, { value: 'Tujuan PD' });
  model.addSheet('Lain').put(0, 0, { value: 'isi' });
  shapes.forEach((shape, i) => sheet.shapes.push(madeOf(shape, `s${i}`)));
  const { Office, host } = openClient(model);
  return { book: excelWorkbook(Office), host, sheet };
}

const madeOf = (shape: Partial<ShapeModel>, id: string): ShapeModel => ({
  ...{ id, type: 'GeometricShape', left: 0, top: 0 },
  ...shape,
});
const group = (...members: readonly Partial<ShapeModel>[]): Partial<ShapeModel> => ({
  type: 'Group',
  members: members.map((member, i) => madeOf(member, `m${i}`)),
});

const drawingsOf = async ({ book }: Pick<ReturnType<typeof open>, 'book'>) =>
  (await book.read()).sheets.map(({ drawings }) =>
    drawings?.map(({ row, col, text }) => ({ row, col, text })),
  );

test('the text of a shape, by the cell in which it begins', async () => {
  const opened = open(
    { text: 'Sub Kegiatan A\rKinerja : b\vc', left: 6 * 48, top: 24 * 15 },
    { text: 'x', left: 47, top: 14 },
  );
  expect(await drawingsOf(opened)).toEqual([
    [
      { row: 24, col: 6, text: 'Sub Kegiatan A\nKinerja : b\nc' },
      { row: 0, col: 0, text: 'x' },
    ],
    undefined,
  ]);
});

test('hidden rows and columns, and others that are higher and wider, are counted as they are seen', async () => {
  const opened = open({ text: 'x', left: 100, top: 31 });
  opened.sheet.hiddenRows.add(0);
  opened.sheet.hiddenColumns.add(0);
  opened.sheet.rowHeights.set(1, 30);
  opened.sheet.columnWidths.set(1, 100);
  expect((await drawingsOf(opened))[0]).toEqual([{ row: 2, col: 2, text: 'x' }]);
});

test('what is drawn far off stands in the last row and column that are asked for', async () => {
  expect((await drawingsOf(open({ text: 'x', left: 1e6, top: 1e6 })))[0]).toEqual([
    { row: 1999, col: 199, text: 'x' },
  ]);
});

test('pictures, lines, SmartArt and shapes without text are none', async () => {
  const opened = open(
    { type: 'Image' },
    { type: 'Line' },
    { type: 'Unsupported' },
    { text: '' },
    { text: ' \r' },
  );
  expect((await drawingsOf(opened))[0]).toBeUndefined();
});

test('members of groups stand where the group does', async () => {
  const inner = group({ text: 'dalam' }, { type: 'Image' });
  const opened = open({ ...group({ text: 'luar' }, inner), left: 48, top: 15 }, { text: 'lain' });
  expect((await drawingsOf(opened))[0]).toEqual([
    { row: 1, col: 1, text: 'luar' },
    { row: 1, col: 1, text: 'dalam' },
    { row: 0, col: 0, text: 'lain' },
  ]);
});

test.each<[string, Partial<ShapeModel>[], number]>([
  ['none', [], 3],
  ['pictures and lines', [{ type: 'Image' }, { type: 'Line' }], 3],
  ['shapes with text', [{ text: 'a' }, { text: 'b' }], 4],
  ['a free line', [{ text: 'a' }, { type: 'Line' }], 4],
  ['a connector', [{ text: 'a' }, { type: 'Line', begin: 's0' }], 5],
  ['a connector beside a group', [{ type: 'Line', begin: 'm0' }, group({ text: 'a' })], 5],
  ['a group', [group({ text: 'a' })], 5],
  ['an empty group', [group()], 4],
  ['a group in a group', [group(group({ text: 'a' }))], 6],
])('round trips of the first reading: %s', async (_, shapes, syncs) => {
  const opened = open(...shapes);
  await opened.book.read();
  expect(opened.host.syncs).toBe(syncs);
});

test('an Excel that knows no shapes is read without them, and not asked again', async () => {
  const opened = open({ text: 'a' });
  opened.host.fail({ code: 'NotImplemented', when: ({ type }) => type.startsWith('Shape'), times: Infinity });
  expect(await drawingsOf(opened)).toEqual([undefined, undefined]);
  opened.host.resetCount();
  expect(await drawingsOf(opened)).toEqual([undefined, undefined]);
  expect(opened.host.syncs).toBeLessThanOrEqual(3);
});

test('where only the texts are refused, the cells are read all the same', async () => {
  const opened = open({ text: 'a' });
  opened.host.fail({ code: 'GeneralException', when: ({ type }) => type === 'TextFrame', times: Infinity });
  const { sheets } = await opened.book.read();
  expect(sheets.map(({ cells, drawings }) => [cells.length, drawings])).toEqual([
    [1, undefined],
    [1, undefined],
  ]);
});

test('where a shape is drawn, in a group too, and by what lines name it', async () => {
  const opened = open(
    { text: 'a', left: 10, top: 20, width: 96, height: 30 },
    group({ text: 'b', left: 200, top: 20, width: 50, height: 30 }),
  );
  const [sheet] = (await opened.book.read()).sheets;
  expect(sheet?.drawings?.map(({ id, frame }) => [id, frame])).toEqual([
    ['s0', { leftPt: 10, topPt: 20, widthPt: 96, heightPt: 30 }],
    ['m0', { leftPt: 200, topPt: 20, widthPt: 50, heightPt: 30 }],
  ]);
});

test('lines: the shapes they are glued to, and both diagonals, for Excel tells no flip', async () => {
  const opened = open(
    { text: 'a' },
    { text: 'b' },
    { type: 'Line', begin: 's0', end: 's1', left: 5, top: 5, width: 0, height: 20 },
    group({ type: 'Line', end: 's1', left: 5, top: 5, width: 10, height: 20 }),
  );
  const [sheet] = (await opened.book.read()).sheets;
  const [[left, top], [right, bottom]] = [
    [5, 5],
    [15, 25],
  ] as const;
  const at = (xPt: number, yPt: number) => ({ xPt, yPt });
  expect(sheet?.lines).toEqual([
    { ids: ['s0', 's1'], ways: [[at(5, 5), at(5, 25)]] },
    {
      ids: [null, 's1'],
      ways: [
        [at(left, top), at(right, bottom)],
        [at(left, bottom), at(right, top)],
      ],
    },
  ]);
});

test('where only lines are refused, the texts are read all the same', async () => {
  const opened = open({ text: 'a' }, { type: 'Line' });
  opened.host.fail({ code: 'GeneralException', when: ({ type }) => type === 'Line', times: Infinity });
  const [sheet] = (await opened.book.read()).sheets;
  expect([sheet?.drawings?.map(({ text }) => text), sheet?.lines]).toEqual([['a'], undefined]);
});

test('a cascade in shapes is read as that of a file is', async () => {
  const size = { width: 96, height: 30 };
  const opened = open(
    { text: 'Sasaran 1\rMeningkatnya mutu\rIndikator : Indeks mutu', left: 48, top: 30, ...size },
    { text: 'Program A', left: 400, top: 120, ...size },
    { text: 'Program B', left: 600, top: 120, ...size },
    { type: 'Line', begin: 's0', end: 's1' },
    { type: 'Line', left: 96, top: 60, width: 552, height: 60 },
  );
  const { cascade, sumber, gambar } = baca(await opened.book.read());
  expect(sumber.map(({ tata }) => tata)).toEqual(['gambar']);
  expect(cascade.sasaran.map(({ program }) => program.map(({ nama }) => nama))).toEqual([
    [
      { teks: 'Program A', lokasi: [{ lembar: 'Pohon', row: 8, col: 8 }] },
      { teks: 'Program B', lokasi: [{ lembar: 'Pohon', row: 8, col: 12 }] },
    ],
  ]);
  expect(gambar).toEqual([]);
});
