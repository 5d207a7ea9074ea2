import { textKey } from '../../cascade/text';
import { SETELAN_BAWAAN, type Setelan } from '../../measure/setelan';
import type { Sheet, WorkbookContent } from '../../workbook/sheet';
import { ITEMS } from './items';

/** The settings of a workbook: those of its Setelan sheet, the defaults for what it lacks. */
export function readSetelan({ sheets }: WorkbookContent): Setelan {
  const sheet =
    sheets.find(({ mark }) => mark === 'setelan') ?? sheets.find(({ name }) => textKey(name) === 'setelan');
  return sheet ? readSheet(sheet) : SETELAN_BAWAAN;
}

/** Each value stands right of its name. What cannot be read stays as it was. */
function readSheet({ cells }: Sheet): Setelan {
  return ITEMS.reduce((setelan: Setelan, item) => {
    const name = cells.find((cell) => cell.kind === 'text' && textKey(cell.value) === textKey(item.nama));
    const value = name && cells.find((cell) => cell.row === name.row && cell.col === name.col + 1);
    if (!value) return setelan;
    const text = value.kind === 'number' ? String(value.value).replace('.', ',') : String(value.value);
    return item.apply(setelan, text) ?? setelan;
  }, SETELAN_BAWAAN);
}
