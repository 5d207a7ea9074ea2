import type { Level } from '../../../src/cascade/cascade';
import { hang, type Break } from '../../../src/layouts/boxes/hang';

/** Boxes from 'name level row col'; each with the name of its parent, 'lost' where it has none. */
function parents(texts: readonly string[], breaks: readonly Break[] = []): string[] {
  const boxes = texts.map((text) => {
    const [name = '', level, row, col] = text.split(' ');
    return { name, level: level === '?' ? null : (level as Level), row: Number(row), col: Number(col) };
  });
  return hang(boxes, breaks).map(
    ({ box, parent, lost }) => `${box.name} ${lost ? 'lost' : (parent?.box.name ?? '-')}`,
  );
}

test('a box hangs under the last one of the level above that begins at or left of it', () => {
  expect(
    parents(['S sasaran 0 1', 'A program 1 1', 'B program 1 4', 'a kegiatan 2 3', 'b kegiatan 2 4']),
  ).toEqual(['S -', 'A S', 'B S', 'a A', 'b B']);
});

test('left of all it hangs under the only one, but not under the first of several', () => {
  expect(parents(['S sasaran 0 2', 'A program 1 1'])).toEqual(['S -', 'A S']);
  expect(parents(['S sasaran 0 2', 'T sasaran 0 4', 'A program 1 1'])).toEqual(['S -', 'T -', 'A lost']);
});

test('what hangs under a lost box is lost with it', () => {
  expect(
    parents([
      'S sasaran 0 2',
      'T sasaran 0 4',
      'A program 1 1',
      'B program 1 2',
      'a kegiatan 2 1',
      'b kegiatan 2 2',
    ]),
  ).toEqual(['S -', 'T -', 'A lost', 'B S', 'a lost', 'b B']);
});

test('below another tree nothing hangs under the first', () => {
  const boxes = ['S sasaran 0 1', 'A program 1 1', 'T sasaran 5 2', 'a kegiatan 6 2'];
  expect(parents(boxes, [{ row: 5, another: true }])).toEqual(['S -', 'A S', 'T -', 'a lost']);
});

test('a further row of a level takes the place of boxes in its columns, and makes those right of it uncertain', () => {
  const rows = ['S sasaran 0 1', 'A program 1 1', 'B program 1 3', 'C program 1 5', 'D program 5 3'];
  expect(parents([...rows, 'a kegiatan 6 1', 'd kegiatan 6 4', 'c kegiatan 6 5'])).toEqual([
    'S -',
    'A S',
    'B S',
    'C S',
    'D S',
    'a A',
    'd D',
    'c lost',
  ]);
});

test('below and right of a box of unknown level nothing is told, but above and left of it', () => {
  expect(
    parents([
      'S sasaran 0 1',
      'A program 1 1',
      '? ? 2 3',
      'a kegiatan 2 3',
      'b kegiatan 3 2',
      'c kegiatan 3 4',
    ]),
  ).toEqual(['S -', 'A S', 'b A', 'a A', 'c lost'].sort((x, y) => order(x) - order(y)));
});

const order = (text: string) => ['S', 'A', 'b', 'a', 'c'].indexOf(text[0] ?? '');
