import { invalidOperation, itemNotFound } from '../errors';
import { thing, type Kind, type Thing } from '../kind';
import type { ShapeModel } from '../model';

const TEXT_RANGE: Kind<string> = { type: 'TextRange', get: { text: (text) => text } };

const TEXT_FRAME: Kind<string> = {
  type: 'TextFrame',
  get: { hasText: (text) => text !== '' },
  link: { textRange: (text) => thing(TEXT_RANGE, text) },
};

const GROUP: Kind<ShapeModel> = {
  type: 'ShapeGroup',
  get: { id: ({ id }) => id },
  link: { shapes: ({ members = [] }) => thing(MEMBERS, members) },
};

/** What only some types of shapes have, the others refuse, and with it the whole batch. */
const only = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw invalidOperation(`This shape has no ${what}.`);
  return value;
};

/** The shape at the end of a line; of others than its id nothing is asked. */
const CONNECTED: Kind<string> = { type: 'Shape', get: { id: (id) => id } };

const LINE: Kind<ShapeModel> = {
  type: 'Line',
  get: {
    isBeginConnected: ({ begin }) => begin !== undefined,
    isEndConnected: ({ end }) => end !== undefined,
  },
  link: {
    beginConnectedShape: ({ begin }) => thing(CONNECTED, only(begin, 'connected shape')),
    endConnectedShape: ({ end }) => thing(CONNECTED, only(end, 'connected shape')),
  },
};

const SHAPE: Kind<ShapeModel> = {
  type: 'Shape',
  get: {
    id: ({ id }) => id,
    type: ({ type }) => type,
    left: ({ left }) => left,
    top: ({ top }) => top,
    width: ({ width = 0 }) => width,
    height: ({ height = 0 }) => height,
  },
  link: {
    textFrame: ({ text }) => thing(TEXT_FRAME, only(text, 'text frame')),
    line: (shape) => thing(LINE, only(shape.type === 'Line' ? shape : undefined, 'line')),
    group: (shape) => thing(GROUP, only(shape.members && shape, 'members')),
  },
};

const collection = (type: string): Kind<readonly ShapeModel[]> => ({
  type,
  items: (shapes) => shapes.map((shape) => thing(SHAPE, shape)),
  call: {
    getItem: (shapes, args) => {
      const found = shapes.find(({ id }) => id === args.text(0));
      if (!found) throw itemNotFound();
      return thing(SHAPE, found);
    },
  },
});

const SHAPES = collection('ShapeCollection');
const MEMBERS = collection('GroupShapeCollection');

/** The shapes of a sheet: read only. */
export function shapesOf(shapes: readonly ShapeModel[]): Thing {
  return thing(SHAPES, shapes);
}
