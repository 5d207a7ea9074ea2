import { MARK_NAME } from '../../../workbook/marks';
import type { SheetPlan } from '../../../workbook/plan';
import type { Arrangement } from './arrange';
import { inPlaceStrokes } from '../draw/inPlace';
import { newSheetStrokes, protectStroke } from '../draw/sheet';
import { onto, step, type Step } from '../draw/perform';
import type { LiveName, LiveSheet } from '../session/survey';

/** All of a composing that can be put back. `names`: workbook-wide names that exist. */
export function building({ fresh, inPlace, leaving }: Arrangement, names: readonly LiveName[]): Step[] {
  return [
    ...leaving.map(({ sheet, aside }) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(sheet.id).name = aside;
      }),
    ),
    // All of them first: formulas of one point to another.
    ...fresh.map(({ plan }) => step(({ workbook }) => void workbook.worksheets.add(plan.name))),
    ...fresh.flatMap(({ plan, predecessor }, index) => {
      if (!predecessor) return [];
      const position = positionOf(predecessor, fresh.slice(0, index));
      return step(({ workbook }) => {
        workbook.worksheets.getItem(plan.name).position = position;
      }, 'order');
    }),
    ...inPlace
      .filter(({ plan, sheet }) => plan.name !== sheet.name)
      .map(({ plan, sheet }) =>
        step(({ workbook }) => {
          workbook.worksheets.getItem(sheet.id).name = plan.name;
        }),
      ),
    ...fresh.flatMap(({ plan }) => onto(plan.name, newSheetStrokes(plan, names))),
    ...inPlace.flatMap(({ plan, sheet }) => onto(plan.name, inPlaceStrokes(plan, sheet, names))),
  ];
}

/** Where a predecessor stands once others got their successors before them. */
function positionOf({ position }: LiveSheet, earlier: Arrangement['fresh']): number {
  return (
    position + earlier.filter(({ predecessor }) => predecessor && predecessor.position < position).length
  );
}

/** What cannot be put back, or empties the list of what the user can undo: it comes last. */
export function finishing({ fresh, inPlace, leaving, unmarked }: Arrangement): Step[] {
  const protect = ({ name, protection }: SheetPlan) =>
    protection ? onto(name, [protectStroke(protection)]) : [];
  return [
    ...unmarked.map(({ id }) =>
      step(({ workbook }) => workbook.worksheets.getItem(id).names.getItem(MARK_NAME).delete(), 'mark'),
    ),
    ...[...fresh, ...inPlace].flatMap(({ plan }) => protect(plan)),
    ...leaving.map(({ aside }) =>
      step(({ workbook }) => workbook.worksheets.getItem(aside).delete(), 'gone'),
    ),
  ];
}
