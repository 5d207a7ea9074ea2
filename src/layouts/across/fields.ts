import { countWhile, groupBy, pushAll } from '../../cascade/list';
import { readBox } from '../boxes/box';
import type { GridCell } from '../boxes/grid';
import { columnOf, type Column, type Token } from '../boxes/tokens';
import type { AcrossBox, Placed } from './boxes';
import type { BodyColumn } from './body';
import type { FieldLabel } from './head';
import type { ReadBox } from './part';

/** A box and the cells that it was read from. */
export interface BoxWithColumn {
  readonly box: ReadBox;
  readonly column: Column;
}

interface Field {
  readonly label: FieldLabel;
  readonly cell: GridCell;
}

/** Reads the boxes of one level, each with the fields in its rows. */
export function readBoxes(boxes: readonly AcrossBox[], columns: readonly BodyColumn[]): BoxWithColumn[] {
  const fields = boxes.map((): Field[] => []);
  for (const { column, cells } of columns) {
    const { role } = column;
    if (role?.kind !== 'field' || role.level !== boxes[0]?.level) continue;
    for (const one of cells) {
      const at = boxBeside(boxes, one);
      if (at !== null) fields[at]?.push({ label: role.label, cell: one.cell });
    }
  }
  return boxes.map((box, i) => withFields(box, fields[i] ?? []));
}

/** The index of the box whose rows hold a field's, or which alone begins beside it; null where none does. */
function boxBeside(boxes: readonly AcrossBox[], { row, end }: Placed): number | null {
  const at = countWhile(boxes.length, (i) => (boxes[i]?.row ?? Infinity) <= row) - 1;
  const box = boxes[at];
  const next = boxes[at + 1]?.row ?? Infinity;
  return box && row < box.end && end <= next && (end <= box.end || row === box.row) ? at : null;
}

function withFields(box: AcrossBox, fields: readonly Field[]): BoxWithColumn {
  const { level, text, head } = box;
  const name = columnOf([text], new Map()).tokens;
  const tokens: Token[] =
    head === null ? [] : [{ kind: 'label', label: 'nama', cell: text, own: true, teks: head }];
  pushAll(tokens, name);
  for (const [label, list] of groupBy(fields, (field) => field.label)) {
    const cells = list.map(({ cell }) => cell);
    pushAll(tokens, columnOf(cells, new Map([[cells[0]?.row ?? 0, { kind: 'label', label }]])).tokens);
  }
  const reading = readBox(level, tokens, { lembar: text.lembar, row: box.row, col: text.col });
  const labelled = fields.length > 0 || name.some(({ kind }) => kind === 'label');
  const column = { col: text.col, cells: [text, ...fields.map(({ cell }) => cell)], tokens };
  return { box: { ...box, reading, fields: labelled }, column };
}
