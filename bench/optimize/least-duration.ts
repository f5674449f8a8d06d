/**
 * leastDuration splits tests as pytest-split's least_duration says it does: from the longest test to the shortest, each to the
 * group with the least sum so far, by the durations that the last run of each test stored; a test that none is stored of takes
 * their mean. https://jerry-git.github.io/pytest-split
 */
export function leastDuration(
  tests: readonly string[],
  stored: ReadonlyMap<string, number>,
  groups: number,
): Int32Array {
  const mean = [...stored.values()].reduce((sum, duration) => sum + duration, 0) / Math.max(1, stored.size);
  const durations = tests.map((test) => stored.get(test) ?? mean);
  const sums = new Float64Array(groups);
  const split = new Int32Array(tests.length);
  const longestFirst = [...tests.keys()].sort((a, b) => (durations[b] ?? 0) - (durations[a] ?? 0) || a - b);
  for (const at of longestFirst) {
    const least = sums.indexOf(Math.min(...sums));
    split[at] = least;
    sums[least] = (sums[least] ?? 0) + (durations[at] ?? 0);
  }
  return split;
}
