import { Area, oneCell } from '../area';
import { invalidArgument } from '../errors';
import { mayEdit } from '../guard';
import { thing, type Kind, type Thing } from '../kind';
import type { SheetModel } from '../model';
import type { Context } from './context';
import { range } from './range';
import { areaIn } from './worksheet';

/** The most breaks of a sheet in one direction. */
const MAX_BREAKS = 1_026;

type Direction = 'horizontal' | 'vertical';

interface Breaks {
  readonly context: Context;
  readonly sheet: SheetModel;
  readonly direction: Direction;
}

interface Break extends Breaks {
  /** The row or column with which a page begins. */
  readonly at: number;
}

const setOf = ({ sheet, direction }: Breaks): Set<number> =>
  direction === 'horizontal' ? sheet.horizontalBreaks : sheet.verticalBreaks;

const BREAK: Kind<Break> = {
  type: 'PageBreak',
  identity: ({ at }) => ({ _Id: String(at) }),
  get: {
    rowIndex: ({ direction, at }) => (direction === 'horizontal' ? at : 0),
    columnIndex: ({ direction, at }) => (direction === 'vertical' ? at : 0),
  },
  call: {
    delete: (target) => {
      mayEdit(target.sheet.book);
      setOf(target).delete(target.at);
    },
    getCellAfterBreak: ({ context, sheet, direction, at }) =>
      range(context, new Area(sheet, [direction === 'horizontal' ? oneCell(at, 0) : oneCell(0, at)])),
  },
};

const BREAKS: Kind<Breaks> = {
  type: 'PageBreakCollection',
  items: (target) => sorted(target).map((at) => thing(BREAK, { ...target, at })),
  item: (target, key) => {
    const at = sorted(target).find((each) => String(each) === String(key));
    return at === undefined ? null : thing(BREAK, { ...target, at });
  },
  call: {
    add: (target, args) => {
      mayEdit(target.sheet.book);
      const { row, col } = args.area(0, (address) => areaIn(target.sheet, address, 1)).span;
      const at = target.direction === 'horizontal' ? row : col;
      if (at === 0) throw invalidArgument('No break before the first row or column.');
      if (setOf(target).size >= MAX_BREAKS) throw invalidArgument('Too many breaks.');
      setOf(target).add(at);
      return thing(BREAK, { ...target, at });
    },
    removePageBreaks: (target) => {
      mayEdit(target.sheet.book);
      setOf(target).clear();
    },
  },
};

const sorted = (target: Breaks): number[] => [...setOf(target)].sort((a, b) => a - b);

/** The manual page breaks of a sheet. */
export function pageBreaks(context: Context, sheet: SheetModel, direction: Direction): Thing {
  return thing(BREAKS, { context, sheet, direction });
}
