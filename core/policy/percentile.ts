/**
 * percentile gives the nearest-rank percentile: the smallest value such that at least p percent of the values
 * are at or under it, the one at rank ceil(p / 100 x n) in ascending order (p over 0 and at most 100, n at
 * least 1). It is always one of the values, so that integers stay integers and nothing is interpolated.
 */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.ceil((p * sorted.length) / 100);
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError(`no ${p}th percentile of ${values.length} values`);
  return value;
}
