import type { Level } from '../../cascade/cascade';
import type { Hung, Placed } from './hang';
import type { Label } from '../words/labels';
import { kindsOf } from '../words/classify';
import type { Stack } from './stacks';
import type { Column } from './tokens';

/** A box with its cells as they are read. */
export interface ReadableBox extends Stack, Placed {
  readonly column: Column;
}

/**
 * The fields that a box tells of by its own labels and its name. What the rows of a matrix alone tell counts where the
 * box has no label of its own.
 */
function fieldsOf({ tokens }: Column): { readonly fields: ReadonlySet<Label>; readonly texts: number } {
  const ownLabels = tokens.flatMap((token) => (token.kind === 'label' && token.own ? [token.label] : []));
  const fields = new Set<Label>(ownLabels);
  let section: Label = 'nama';
  let texts = 0;
  for (const token of tokens) {
    if (token.kind === 'label') section = token.label;
    if (token.kind !== 'text') continue;
    texts += 1;
    const isName = section === 'nama' && !kindsOf(token.cell).levelAlone;
    if (isName || (section !== 'nama' && ownLabels.length === 0)) fields.add(section);
  }
  return { fields, texts };
}

/**
 * Whether a box says so little that a note looks the same: one field and no name of its level ('Kinerja : lihat
 * lampiran'), 'Sasaran 9' and nothing else, under Proses one label and one text.
 */
function isSlight({ level, own, cells, column }: ReadableBox): boolean {
  const { fields, texts } = fieldsOf(column);
  const labelled = column.tokens.some((token) => token.kind === 'label' && token.own);
  const name = cells[0] && kindsOf(cells[0]);
  if (level === 'proses') return labelled && fields.size < 2 && texts < 2;
  if (level === 'sasaran' && own && fields.size < 2) return name?.sasaran?.rest === '';
  return (!own || name?.levelAlone === true) && fields.size < 2;
}

/** Nobody is called 'Sub Kegiatan …': a list under Proses that begins so is a box without a place. */
const isBoxAmongProses = ({ level, cells: [first] }: ReadableBox): boolean =>
  level === 'proses' && first !== undefined && kindsOf(first).namesBox;

/**
 * The boxes that are none but notes beside or between boxes. A slight one is a box where all of its level are slight,
 * where it begins in the column of its parent, or where one below begins in its own column.
 */
export function notesAmong<B extends ReadableBox>(all: readonly Hung<B>[]): ReadonlySet<B> {
  const told = new Set<Level | null>();
  const slight = new Map<Hung<B>, boolean>(all.map((hung) => [hung, isSlight(hung.box)]));
  for (const [{ box }, isOne] of slight) if (!isOne) told.add(box.level);
  const carrying = new Set<Hung<B>>();
  for (const { box, parent } of all)
    if (parent?.box.col === box.col && (box.own || fieldsOf(box.column).fields.size > 1))
      carrying.add(parent);
  return new Set(
    all.flatMap((hung) => {
      const { box, parent } = hung;
      if (isBoxAmongProses(box)) return [box];
      const isNote =
        slight.get(hung) === true &&
        told.has(box.level) &&
        parent?.box.col !== box.col &&
        !carrying.has(hung);
      return isNote ? [box] : [];
    }),
  );
}
