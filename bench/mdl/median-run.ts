type Timed = { readonly wall_ms: number };

const MOST_RUNS = 3;
/** Nothing is run again once this time has gone by. */
const BUDGET_MS = 10_000;

/** medianRun does the work up to three times, once if it is long, and gives the run of median time; null ends it. */
export async function medianRun<Run extends Timed | null>(run: () => Run | Promise<Run>): Promise<Run> {
  const runs: NonNullable<Run>[] = [];
  let spent = 0;
  while (runs.length < MOST_RUNS && spent < BUDGET_MS) {
    const one = await run();
    if (one === null) return one;
    runs.push(one);
    spent += one.wall_ms;
  }
  return median(runs);
}

/** Of two the quicker, for a second run is there only because the first was short. */
function median<Run extends Timed>(runs: readonly Run[]): Run {
  return runs.toSorted((a, b) => a.wall_ms - b.wall_ms)[(runs.length - 1) >> 1] as Run;
}
