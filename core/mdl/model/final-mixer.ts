import { boundedLogit } from "./logistic.ts";

/** Sets of the final mixer hold a weight for each of three logits and one that is not used. */
export const FINAL_WEIGHTS = 4;

/** mixFinal weighs three logits by weight set `set`, in 2^-14. Products wrap at 32 bits, sums as well. */
export function mixFinal(weights: Int32Array, set: number, logits: Int32Array): number {
  const from = set * FINAL_WEIGHTS;
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    sum += Math.imul(weights[from + i] as number, logits[i] as number);
  }
  return boundedLogit(sum >> 14);
}

/** trainFinal learns as the mixer before does, but more slowly: a wrong step here spoils every prediction. */
export function trainFinal(weights: Int32Array, set: number, logits: Int32Array, error: number): void {
  const from = set * FINAL_WEIGHTS;
  const rate = (error * 3) >> 4;
  for (let i = 0; i < logits.length; i++) {
    const step = ((logits[i] as number) * rate + 0x4000) >> 15;
    weights[from + i] = (weights[from + i] as number) + step;
  }
}
