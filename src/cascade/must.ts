/**
 * A value that cannot be missing.
 * @param why what makes it certain
 * @throws Error where it is missing all the same: a fault of ours
 */
export function must<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Missing, though ${why}`);
  return value;
}
