import { Area, MAX_COLS, MAX_ROWS } from '../area';
import { mayEdit } from '../guard';
import { thing, type Kind, type Thing } from '../kind';
import type { SheetModel } from '../model';
import type { Context, OfSheet } from './context';
import { range } from './range';
import { areaIn } from './worksheet';

const FREEZE: Kind<OfSheet> = {
  type: 'WorksheetFreezePanes',
  call: {
    freezeAt: ({ it }, args) => {
      mayEdit(it.book);
      const { rows, cols } = args.area(0, (address) => areaIn(it, address, 1)).span;
      it.frozen = { rows: rows === MAX_ROWS ? 0 : rows, cols: cols === MAX_COLS ? 0 : cols };
    },
    freezeRows: ({ it }, args) => {
      mayEdit(it.book);
      it.frozen = { rows: args.whole(0, 1), cols: 0 };
    },
    freezeColumns: ({ it }, args) => {
      mayEdit(it.book);
      it.frozen = { rows: 0, cols: args.whole(0, 1) };
    },
    unfreeze: ({ it }) => {
      mayEdit(it.book);
      it.frozen = null;
    },
    getLocationOrNullObject: ({ context, it }) => {
      if (!it.frozen) return null;
      const { rows, cols } = it.frozen;
      return range(
        context,
        new Area(it, [{ row: 0, col: 0, rows: rows || MAX_ROWS, cols: cols || MAX_COLS }]),
      );
    },
  },
};

export function freezePanes(context: Context, sheet: SheetModel): Thing {
  return thing(FREEZE, { context, it: sheet });
}
