import { today } from '../../../src/hosts/shared/today';

test('the day is that of the machine, not that of Greenwich', () => {
  expect(today(new Date(2024, 0, 5, 0, 30))).toBe('2024-01-05');
  expect(today(new Date(2024, 11, 31, 23, 59))).toBe('2024-12-31');
});
