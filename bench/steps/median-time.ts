export type Timing = { readonly name: string; readonly ms: number };

/** medianTime runs the work `runs` times and gives the median of the wall-clock times. */
export async function medianTime(name: string, runs: number, run: () => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let at = 0; at < runs; at++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const sorted = times.sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? 0;
  return { name, ms: (upper + lower) / 2 };
}
