/** longestFirst gives the places of tasks from the longest to the shortest, of equal ones the first first. */
export function longestFirst(ticks: Float64Array): readonly number[] {
  return Array.from(ticks.keys()).sort((a, b) => (ticks[b] ?? 0) - (ticks[a] ?? 0) || a - b);
}
