import { maxOf, minOf, pushAll } from '../../src/cascade/list';

const MANY = 200_000;
const numbers = Array.from({ length: MANY }, (_, i) => i);

describe('pushAll', () => {
  test('adds behind what is there, in order', () => {
    const list = [1];
    pushAll(list, [3, 2]);
    expect(list).toEqual([1, 3, 2]);
  });

  test('takes lists that a call cannot hold', () => {
    const list: number[] = [];
    expect(() => list.push(...numbers)).toThrow(RangeError);
    pushAll(list, numbers);
    expect(list).toHaveLength(MANY);
  });
});

describe('maxOf and minOf', () => {
  test('the highest and the lowest, however many there are', () => {
    expect(maxOf([2, 7, -1])).toBe(7);
    expect(minOf([2, 7, -1])).toBe(-1);
    expect(maxOf(numbers)).toBe(MANY - 1);
    expect(minOf(numbers)).toBe(0);
  });

  test('the second number is the limit, and the answer where there are none', () => {
    expect(maxOf([-5, -2], 0)).toBe(0);
    expect(minOf([5, 2], 1)).toBe(1);
    expect(maxOf([], 0)).toBe(0);
    expect(minOf([], 0)).toBe(0);
  });

  test('without a limit an empty list answers as Math does', () => {
    expect(maxOf([])).toBe(-Infinity);
    expect(minOf([])).toBe(Infinity);
  });
});
