import type { Instance } from "./instance.ts";

/**
 * chainRanks ranks tasks by the longest chain that begins with them, the longest chain first (critical-path priority, Hu
 * 1961). Where no task waits, that is the longest task first.
 */
export function chainRanks({ ticks, after, order }: Instance): Float64Array {
  const tails = Float64Array.from(ticks);
  for (const at of order.toReversed()) {
    for (const place of after?.[at] ?? []) {
      tails[place] = Math.max(tails[place] ?? 0, (ticks[place] ?? 0) + (tails[at] ?? 0));
    }
  }
  return tails.map((tail) => -tail);
}
