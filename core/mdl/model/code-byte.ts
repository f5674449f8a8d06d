import { COST } from "./code-cost.ts";
import type { Predictor } from "./predictor.ts";

/** codeByte gives the code length of the next byte in 2^-20 bit and lets the model learn it. */
export function codeByte(predictor: Predictor, byte: number): number {
  let cost = 0;
  if (predictor.skipping) {
    const hit = predictor.expected === byte;
    cost = COST[hit ? predictor.probability : 65536 - predictor.probability] as number;
    predictor.update(hit ? 1 : 0);
    if (hit) return cost;
  }
  for (let shift = 7; shift >= 0; shift--) {
    const bit = (byte >> shift) & 1;
    cost += COST[bit === 1 ? predictor.probability : 65536 - predictor.probability] as number;
    predictor.update(bit);
  }
  return cost;
}
