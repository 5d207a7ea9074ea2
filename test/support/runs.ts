/** `npm run test:all` sets it: every generated run ten times as often, and every combination of a matrix. */
export const ALL = process.env.TEST_ALL === '1';

/**
 * How often a generated test runs: as given in `npm test`, ten times as often in `npm run test:all`.
 *
 * @example fc.assert(property, { numRuns: runs(30) }); // 300 in `npm run test:all`
 */
export function runs(sound: number): number {
  return ALL ? sound * 10 : sound;
}
