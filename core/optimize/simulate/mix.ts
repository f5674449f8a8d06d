/** Amplitudes that stay in the processor's first cache while all their qubits are mixed: 2^12 of 8 bytes. */
export const BLOCK_QUBITS = 12;

/** From, and before which. */
export type Span = readonly [number, number];

/**
 * mix applies 1 + t R to the qubits of the first span, on the amplitudes of the second, whose states must differ in
 * those qubits in every way; R a0 = a1, R a1 = -a0. With t = tan(beta) that is a turn by beta of each pair, but for
 * the factor cos(beta) a qubit, which the caller puts elsewhere. Three qubits at a time: memory is read a third as
 * often, and eight numbers still fit into registers. Strides are made by shifts, since V8 takes 2 ** qubit for a
 * floating-point number and would convert every index that comes of it, at three times the cost.
 */
export function mix(a: Float64Array, t: number, [low, high]: Span, [from, to]: Span): void {
  let qubit = low;
  for (; high - qubit > 4 || high - qubit === 3; qubit += 3) mixThree(a, t, 1 << qubit, from, to);
  for (; high - qubit > 1; qubit += 2) mixTwo(a, t, 1 << qubit, from, to);
  if (qubit < high) mixOne(a, t, 1 << qubit, from, to);
}

function mixOne(a: Float64Array, t: number, stride: number, from: number, to: number): void {
  for (let base = from; base < to; base += 2 * stride) {
    for (let i = base; i < base + stride; i++) {
      const x = a[i] as number;
      const y = a[i + stride] as number;
      a[i] = x + t * y;
      a[i + stride] = y - t * x;
    }
  }
}

function mixTwo(a: Float64Array, t: number, stride: number, from: number, to: number): void {
  for (let base = from; base < to; base += 4 * stride) {
    for (let i = base; i < base + stride; i++) {
      const j = i + stride;
      const k = j + stride;
      const l = k + stride;
      const w = a[i] as number;
      const x = a[j] as number;
      const y = a[k] as number;
      const z = a[l] as number;
      const w1 = w + t * x;
      const x1 = x - t * w;
      const y1 = y + t * z;
      const z1 = z - t * y;
      a[i] = w1 + t * y1;
      a[j] = x1 + t * z1;
      a[k] = y1 - t * w1;
      a[l] = z1 - t * x1;
    }
  }
}

function mixThree(a: Float64Array, t: number, stride: number, from: number, to: number): void {
  for (let base = from; base < to; base += 8 * stride) {
    for (let i0 = base; i0 < base + stride; i0++) {
      const i1 = i0 + stride;
      const i2 = i1 + stride;
      const i3 = i2 + stride;
      const i4 = i3 + stride;
      const i5 = i4 + stride;
      const i6 = i5 + stride;
      const i7 = i6 + stride;
      const a0 = a[i0] as number;
      const a1 = a[i1] as number;
      const a2 = a[i2] as number;
      const a3 = a[i3] as number;
      const a4 = a[i4] as number;
      const a5 = a[i5] as number;
      const a6 = a[i6] as number;
      const a7 = a[i7] as number;
      const b0 = a0 + t * a1;
      const b1 = a1 - t * a0;
      const b2 = a2 + t * a3;
      const b3 = a3 - t * a2;
      const b4 = a4 + t * a5;
      const b5 = a5 - t * a4;
      const b6 = a6 + t * a7;
      const b7 = a7 - t * a6;
      const c0 = b0 + t * b2;
      const c2 = b2 - t * b0;
      const c1 = b1 + t * b3;
      const c3 = b3 - t * b1;
      const c4 = b4 + t * b6;
      const c6 = b6 - t * b4;
      const c5 = b5 + t * b7;
      const c7 = b7 - t * b5;
      a[i0] = c0 + t * c4;
      a[i4] = c4 - t * c0;
      a[i1] = c1 + t * c5;
      a[i5] = c5 - t * c1;
      a[i2] = c2 + t * c6;
      a[i6] = c6 - t * c2;
      a[i3] = c3 + t * c7;
      a[i7] = c7 - t * c3;
    }
  }
}
