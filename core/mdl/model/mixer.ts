import { boundedLogit } from "./logistic.ts";

/** A weight of one. Sixteen bits hold weights from -2 to 2, so that eight fit a vector. */
export const UNIT_WEIGHT = 2 ** 14;

/** The input that lets a mixer lean to one side: a logit of 1. */
export const CONSTANT_INPUT = 256;

/**
 * mix gives the logit that weight set `set` makes of the inputs, as many as a set has weights. With at most 18 logits
 * and a constant the sum stays under 2^31 whatever the weights.
 */
export function mix(weights: Int16Array, set: number, inputs: Int16Array): number {
  const from = set * inputs.length;
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) sum += (weights[from + i] as number) * (inputs[i] as number);
  return boundedLogit(sum >> 14);
}

/**
 * train moves a weight set down the gradient of the code length, error x input (Mahoney, "Adaptive Weighing of Context
 * Models for Lossless Data Compression", 2005). `error` is bit minus probability, in 2^-16. The steps are rounded and
 * the sums saturate as the vector instructions i16x8.q15mulr_sat_s and i16x8.add_sat_s of WebAssembly have it.
 */
export function train(weights: Int16Array, set: number, inputs: Int16Array, error: number): void {
  const from = set * inputs.length;
  const rate = (error * 5) >> 4;
  for (let i = 0; i < inputs.length; i++) {
    const step = ((inputs[i] as number) * rate + 0x4000) >> 15;
    weights[from + i] = saturated((weights[from + i] as number) + step);
  }
}

function saturated(weight: number): number {
  return Math.max(-32768, Math.min(32767, weight));
}
