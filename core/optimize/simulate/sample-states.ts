import type { Random } from "../ising/index.ts";
import type { State } from "./state.ts";

/**
 * sampleStates measures a state of norm 1 so many times: the index of each outcome, in the order drawn. The same
 * numbers from `random` give the same outcomes. Memory 2^n float64, time O(2^n + shots n).
 */
export function sampleStates({ re, im }: State, shots: number, random: Random): Uint32Array {
  const sums = new Float64Array(re.length);
  let sum = 0;
  for (let x = 0; x < sums.length; x++) {
    const r = re[x] as number;
    const i = im[x] as number;
    sum += r * r + i * i;
    sums[x] = sum;
  }
  return Uint32Array.from({ length: shots }, () => firstAbove(sums, random() * sum));
}

/** The first entry that is greater; so a state of probability 0 is never drawn. */
function firstAbove(sums: Float64Array, drawn: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) > drawn) high = middle;
    else low = middle + 1;
  }
  return low;
}
