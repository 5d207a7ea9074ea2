/** Milliseconds of processor time that work takes: the least of some runs. @param warm does it once before */
export async function cpuOf(work: () => unknown, runs: number, warm: boolean): Promise<number> {
  if (warm) await work();
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Says what is going on, so that nobody takes a long step for a hang. */
export function sayStep(what: string): void {
  console.log(`… ${what}`);
}

export function sayRatio(what: string, ratio: number, goal: number): void {
  console.log(`${what}: ${ratio.toFixed(2)} x (paling banyak ${goal.toFixed(1)})`);
}
