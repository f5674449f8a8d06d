import { GainHeap } from "./gain-heap.ts";
import type { Instance } from "./instance.ts";
import type { Suite } from "./suite.ts";

/** What is taken first: the most worth for its time, or the most worth. */
export type GreedyRule = "density" | "gain";

/**
 * fillGreedily adds tests to a suite as long as one fits, the best by the rule first, in the end also what is worth
 * nothing: there is time for it. Lazy (Minoux 1978): what a test adds only shrinks as the suite grows, so a key from before
 * is a bound, and only the top is computed anew. The better of the two rules from the empty suite is worth at least (1 -
 * 1/e) / 2 of the best suite (Leskovec et al., "Cost-effective outbreak detection in networks", 2007, after Khuller, Moss
 * and Naor 1999); where all tests take as long, the rules are one, and it is 1 - 1/e (Nemhauser, Wolsey and Fisher 1978).
 */
export function fillGreedily({ ticks }: Instance, suite: Suite, rule: GreedyRule): void {
  const keys = new Float64Array(ticks.length);
  const keyOf = (at: number): number =>
    rule === "gain" ? suite.gain(at) : suite.gain(at) / (ticks[at] as number);
  const open = Array.from(ticks.keys()).filter((at) => suite.held[at] === 0 && fits(ticks, suite, at));
  for (const at of open) keys[at] = keyOf(at);
  const heap = new GainHeap(open, keys);
  for (let at = heap.top; at !== undefined; at = heap.top) {
    if (!fits(ticks, suite, at)) {
      heap.pop();
      continue;
    }
    const key = keyOf(at);
    if (key < heap.second) {
      heap.lower(key);
      continue;
    }
    heap.pop();
    suite.add(at);
  }
}

function fits(ticks: Float64Array, { room }: Suite, at: number): boolean {
  return (ticks[at] as number) <= room;
}
