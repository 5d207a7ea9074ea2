import { must } from '../../src/cascade/must';
import { once } from '../../src/cascade/once';

test('what cannot be missing is given back as it is, also where it is falsy', () => {
  expect([must(0, 'it counts'), must('', 'it is said'), must(false, 'it is known')]).toEqual([0, '', false]);
});

test.each([null, undefined])('where it is missing all the same, the reason is told: %s', (value) => {
  expect(() => must(value, 'each variable has a row')).toThrow('Missing, though each variable has a row');
});

test('what is made once is made when it is asked for, and never again', () => {
  const make = jest.fn(() => null);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});
