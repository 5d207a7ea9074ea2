import { MAX_TEXT, withinLimit } from '../../src/workbook/limits';
import { planData } from '../../src/layouts/data/plan';
import type { PlanCell } from '../../src/workbook/plan';
import { SMALL } from '../layouts/small';

const plan = planData(SMALL, { kertas: 'A3', tanggal: null });
const at = { row: 0, col: 0, style: {} };
const fitted = (cell: PlanCell) => withinLimit({ ...plan, cells: [cell] }).cells[0];

test('a text of 32,767 characters stays, a longer one ends with …', () => {
  expect(MAX_TEXT).toBe(32_767);
  const most = 'x'.repeat(32_767);
  expect(fitted({ ...at, value: most })?.value).toBe(most);
  expect(fitted({ ...at, value: `${most}y` })?.value).toBe(`${most.slice(1)}…`);
  expect(fitted({ ...at, formula: 'A1', result: `${most}y` })).toEqual({
    ...at,
    formula: 'A1',
    result: `${most.slice(1)}…`,
  });
});

test('a character of two halves is kept whole or left out', () => {
  const value = `${'x'.repeat(32_765)}🏛️y`;
  expect(fitted({ ...at, value })?.value).toBe(`${'x'.repeat(32_765)}…`);
});

test('a plan that fits is the same plan', () => {
  expect(withinLimit(plan)).toBe(plan);
});
