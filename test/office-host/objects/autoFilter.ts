import { Area } from '../area';
import { notEmulated } from '../errors';
import { may } from '../guard';
import { thing, type Kind, type Thing } from '../kind';
import type { SheetModel } from '../model';
import type { Context, OfSheet } from './context';
import { range } from './range';
import type { OfTable } from './tables';
import { areaIn } from './worksheet';

const SHEET_FILTER: Kind<OfSheet> = {
  type: 'AutoFilter',
  get: { enabled: ({ it }) => it.autoFilter !== null, isDataFiltered: () => false, criteria: () => [] },
  call: {
    apply: ({ it }, args) => {
      may(it, 'allowAutoFilter');
      if (args.at(2) !== undefined) throw notEmulated('AutoFilter.apply with criteria');
      it.autoFilter = args.area(0, (address) => areaIn(it, address, 1)).span;
    },
    clearCriteria: ({ it }) => may(it, 'allowAutoFilter'),
    remove: ({ it }) => {
      may(it, 'allowAutoFilter');
      it.autoFilter = null;
    },
    getRangeOrNullObject: ({ context, it }) => it.autoFilter && range(context, new Area(it, [it.autoFilter])),
  },
};

const TABLE_FILTER: Kind<OfTable> = {
  type: 'AutoFilter',
  get: { enabled: ({ it }) => it.showFilterButton, isDataFiltered: () => false, criteria: () => [] },
  call: { clearCriteria: ({ sheet }) => may(sheet, 'allowAutoFilter') },
};

export function sheetAutoFilter(context: Context, sheet: SheetModel): Thing {
  return thing(SHEET_FILTER, { context, it: sheet });
}

export function tableAutoFilter(target: OfTable): Thing {
  return thing(TABLE_FILTER, target);
}
