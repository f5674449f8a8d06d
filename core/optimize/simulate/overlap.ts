import type { Span } from "./mix.ts";

/**
 * mixerOverlap gives the sum over the qubits of the first span of b . R a, over the amplitudes of the second: how much b
 * changes per turn of a, with R as for mix. Two qubits share their products, since for each of them R joins the same
 * two states (01 and 10) to the same other two (00 and 11).
 */
export function mixerOverlap(a: Float64Array, b: Float64Array, [low, high]: Span, [from, to]: Span): number {
  let sum = 0;
  let qubit = low;
  for (; high - qubit > 1; qubit += 2) sum += overlapOfTwo(a, b, 1 << qubit, from, to);
  return qubit < high ? sum + overlapOfOne(a, b, 1 << qubit, from, to) : sum;
}

function overlapOfTwo(a: Float64Array, b: Float64Array, stride: number, from: number, to: number): number {
  let sum = 0;
  for (let base = from; base < to; base += 4 * stride) {
    for (let i = base; i < base + stride; i++) {
      const j = i + stride;
      const k = j + stride;
      const l = k + stride;
      const aligned = (b[i] as number) - (b[l] as number);
      const opposed = (b[j] as number) + (b[k] as number);
      sum += aligned * ((a[j] as number) + (a[k] as number));
      sum -= opposed * ((a[i] as number) - (a[l] as number));
    }
  }
  return sum;
}

function overlapOfOne(a: Float64Array, b: Float64Array, stride: number, from: number, to: number): number {
  let sum = 0;
  for (let base = from; base < to; base += 2 * stride) {
    for (let i = base; i < base + stride; i++) {
      sum += (b[i] as number) * (a[i + stride] as number) - (b[i + stride] as number) * (a[i] as number);
    }
  }
  return sum;
}
