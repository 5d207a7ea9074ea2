import type { Place } from '../../../cascade/cascade';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';

/** Which of some cells the formula of another cell spills into: one round trip, none where there are none to ask for. */
export async function spilled(session: Session, places: readonly Place[]): Promise<ReadonlySet<Place>> {
  if (places.length === 0) return new Set();
  const asked = places.map((place) => {
    const sheet = session.context.workbook.worksheets.getItem(place.lembar);
    const cell = rangeAt(sheet, { row: place.row, col: place.col, rows: 1, cols: 1 });
    const parent = cell.getSpillParentOrNullObject();
    parent.load('address');
    return { place, parent };
  });
  await session.sync();
  return new Set(asked.filter(({ parent }) => !parent.isNullObject).map(({ place }) => place));
}
