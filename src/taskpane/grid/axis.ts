/** The rows or the columns of a sheet as they are shown: their numbers, and where each begins and the last ends, in pixels. */
export interface Axis {
  readonly numbers: readonly number[];
  readonly starts: Float64Array;
}

export function axisOf(numbers: readonly number[], sizeOf: (number: number) => number): Axis {
  const starts = new Float64Array(numbers.length + 1);
  numbers.forEach((number, i) => {
    starts[i + 1] = (starts[i] ?? 0) + sizeOf(number);
  });
  return { numbers, starts };
}

/** How long the axis is, in pixels. */
export function lengthOf({ starts }: Axis): number {
  return starts.at(-1) ?? 0;
}

/** The place on the axis of a row or column; of the next one where it is not shown. */
export function indexOf({ numbers }: Axis, number: number): number {
  return firstFrom(numbers, number);
}

/** Where rows or columns from `number` on begin and end, in pixels. */
export function stretch(axis: Axis, number: number, count: number): { start: number; end: number } {
  const start = axis.starts[indexOf(axis, number)] ?? lengthOf(axis);
  return { start, end: axis.starts[indexOf(axis, number + count)] ?? lengthOf(axis) };
}

/** The places on the axis that lie between two pixels, the last excluded. */
export function inView(axis: Axis, from: number, to: number): { first: number; last: number } {
  const first = Math.max(0, firstFrom(axis.starts, from + 1) - 1);
  return { first, last: Math.min(axis.numbers.length, firstFrom(axis.starts, to)) };
}

/** Where to scroll so that a stretch can be seen; where it can be already, nothing moves. */
export function scrolledTo(
  { start, end }: { start: number; end: number },
  scroll: number,
  room: number,
): number {
  const fits = start >= scroll && end <= scroll + room;
  return fits ? scroll : Math.max(0, start - Math.max(0, room - (end - start)) / 3);
}

/** The place of the first that is not less; the list is sorted. */
function firstFrom(list: ArrayLike<number>, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
