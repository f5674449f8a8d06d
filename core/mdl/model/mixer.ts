import { LOGIT_LIMIT } from "./logistic.ts";

/** Logits that are mixed; the last input of each set is a constant. */
export const INPUTS = 8;

/** A smaller error, in 2^-16, teaches nothing that is worth the time. */
const LEAST_ERROR = 512;

/** mix gives the logit that the weight set at `set` makes of the inputs; weights are in 2^-16. */
export function mix(weights: Int32Array, set: number, inputs: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < INPUTS; i++) {
    sum += Math.imul(weights[set + i] as number, inputs[i] as number) >> 2;
  }
  const logit = sum >> 14;
  if (logit < -LOGIT_LIMIT) return -LOGIT_LIMIT;
  return logit < LOGIT_LIMIT ? logit : LOGIT_LIMIT - 1;
}

/**
 * train moves a weight set down the gradient of the code length, error x input (Mahoney, "Adaptive Weighing
 * of Context Models for Lossless Data Compression", 2005). `error` is bit minus probability, in 2^-16.
 */
export function train(weights: Int32Array, set: number, inputs: Int32Array, error: number): void {
  if (error < LEAST_ERROR && error > -LEAST_ERROR) return;
  for (let i = 0; i < INPUTS; i++) {
    const step = (Math.imul(error << 3, inputs[i] as number) + 0x20000) >> 18;
    weights[set + i] = (weights[set + i] as number) + step;
  }
}
