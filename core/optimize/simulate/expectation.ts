import type { State } from "./state.ts";

/** expectation gives <state| H |state> for a diagonal H, as costDiagonal gives it, and a state of norm 1. */
export function expectation({ re, im }: State, diagonal: Float64Array): number {
  let sum = 0;
  for (let x = 0; x < diagonal.length; x++) {
    const r = re[x] as number;
    const i = im[x] as number;
    sum += (diagonal[x] as number) * (r * r + i * i);
  }
  return sum;
}
