import { MOST_FILLS, type CellFill, type Sheet } from '../../../workbook/sheet';
import { size, take, type Area } from './blocks';
import { mayDoWithout } from '../session/errors';
import { rangeAt } from '../session/range';
import type { Session } from '../session/session';

/** Cells whose fills one answer tells: each takes 43 bytes, and an answer has 4 MB. */
const CELLS = 95_000;

/** A sheet whose cells lie farther apart is not asked. */
const MOST_ASKED = 5 * CELLS;

/** A sheet that was read, and where its cells lie. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/**
 * Sheets with the fills of their cells, in one round trip for each 4 MB of answers; none where no sheet is wanted. null
 * where Excel refuses.
 */
export async function withFills(
  session: Session,
  sheets: readonly ReadSheet[],
  wanted: (sheet: Sheet) => boolean,
): Promise<Sheet[] | null> {
  const asked = sheets.filter(
    ({ sheet, areas }) =>
      sheet.cells.length <= MOST_FILLS &&
      areas.reduce((sum, { span }) => sum + size(span), 0) <= MOST_ASKED &&
      wanted(sheet),
  );
  try {
    const told = await askFills(
      session,
      asked.flatMap(({ areas }) => areas),
    );
    const filled = new Map(asked.map(({ sheet, areas }) => [sheet, fillsOf(sheet, areas, told)]));
    return sheets.map(({ sheet }) => {
      const fills = filled.get(sheet) ?? [];
      return fills.length > 0 ? { ...sheet, fills } : sheet;
    });
  } catch (error) {
    if (mayDoWithout(error)) return null;
    throw error;
  }
}

/** The colour of each cell of some sheets, by the id of the sheet and `place`. */
type Colors = ReadonlyMap<string, ReadonlyMap<string, string>>;

const place = ({ row, col }: { readonly row: number; readonly col: number }) => `${row}:${col}`;

async function askFills({ context, sync }: Session, areas: readonly Area[]): Promise<Colors> {
  const colors = new Map<string, Map<string, string>>();
  let left = areas;
  while (left.length > 0) {
    const { now, later } = take(left, CELLS);
    const asked = now.map((area) => ({
      area,
      told: rangeAt(context.workbook.worksheets.getItem(area.sheet), area.span).getCellProperties({
        format: { fill: { color: true } },
      }),
    }));
    await sync();
    for (const { area, told } of asked) {
      const own = colors.get(area.sheet) ?? new Map<string, string>();
      colors.set(area.sheet, own);
      for (const [i, line] of told.value.entries())
        for (const [j, { format }] of line.entries()) {
          const color = format?.fill?.color ?? WHITE;
          if (color !== WHITE && color !== '') {
            own.set(
              place({ row: area.span.row + i, col: area.span.col + j }),
              color.replace('#', '').toUpperCase(),
            );
          }
        }
    }
    left = later;
  }
  return colors;
}

/** Excel tells no fill as white. */
const WHITE = '#FFFFFF';

function fillsOf({ cells }: Sheet, areas: readonly Area[], colors: Colors): CellFill[] {
  const own = colors.get(areas[0]?.sheet ?? '');
  return cells.flatMap(({ row, col }) => {
    const color = own?.get(place({ row, col }));
    return color === undefined ? [] : [{ row, col, color }];
  });
}
