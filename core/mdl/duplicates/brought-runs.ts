/** Tokens start..end, exclusive. */
export type Run = { readonly start: number; readonly end: number };

/** So few carried tokens between brought ones do not part them. */
const LARGEST_SPECK = 24;

/** broughtRuns gives the runs of tokens that are not carried, if at least `least` tokens of a run are not. */
export function broughtRuns(carried: Uint8Array, least: number): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  let end = 0;
  let brought = 0;
  const close = (): void => {
    if (brought >= least) runs.push({ start, end });
    brought = 0;
  };
  for (let at = carried.indexOf(0); at >= 0; at = carried.indexOf(0, at + 1)) {
    if (brought > 0 && at - end > LARGEST_SPECK) close();
    if (brought === 0) start = at;
    brought++;
    end = at + 1;
  }
  close();
  return runs;
}

/** runsBetween gives the runs, which ascend, that share tokens with from..to (exclusive). */
export function runsBetween(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < runs.length && (runs[end] as Run).start < to) end++;
  return runs.slice(low, end);
}
