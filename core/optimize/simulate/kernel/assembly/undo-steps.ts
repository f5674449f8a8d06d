/*
 * Steps of mix-steps.ts on two states at once, with the overlap b . R a of their qubits before, as in
 * core/optimize/simulate/overlap.ts; it is added to `sum`.
 */
import { add, mul, sub } from "./precision";

export function undoOne(
  sum: v128, a: usize, b: usize, stride: usize, toA: usize, toB: usize, pace: usize, width: usize, t: v128,
): v128 {
  for (const end = a + width; a < end; a += 16, b += 16, toA += 16, toB += 16) {
    const x = v128.load(a), y = v128.load(a + stride);
    const u = v128.load(b), v = v128.load(b + stride);
    sum = add(sum, sub(mul(u, y), mul(v, x)));
    v128.store(toA, add(x, mul(t, y)));
    v128.store(toA + pace, sub(y, mul(t, x)));
    v128.store(toB, add(u, mul(t, v)));
    v128.store(toB + pace, sub(v, mul(t, u)));
  }
  return sum;
}

export function undoTwo(
  sum: v128, a: usize, b: usize, stride: usize, toA: usize, toB: usize, pace: usize, width: usize, t: v128,
): v128 {
  for (const end = a + width; a < end; a += 16, b += 16, toA += 16, toB += 16) {
    const a0 = v128.load(a), a1 = v128.load(a + stride), a2 = v128.load(a + 2 * stride), a3 = v128.load(a + 3 * stride);
    const b0 = v128.load(b), b1 = v128.load(b + stride), b2 = v128.load(b + 2 * stride), b3 = v128.load(b + 3 * stride);
    sum = add(sum, sub(mul(sub(b0, b3), add(a1, a2)), mul(add(b1, b2), sub(a0, a3))));
    storeTwo(toA, pace, t, a0, a1, a2, a3);
    storeTwo(toB, pace, t, b0, b1, b2, b3);
  }
  return sum;
}

@inline function storeTwo(to: usize, pace: usize, t: v128, w: v128, x: v128, y: v128, z: v128): void {
  const w1 = add(w, mul(t, x));
  const x1 = sub(x, mul(t, w));
  const y1 = add(y, mul(t, z));
  const z1 = sub(z, mul(t, y));
  v128.store(to, add(w1, mul(t, y1)));
  v128.store(to + pace, add(x1, mul(t, z1)));
  v128.store(to + 2 * pace, sub(y1, mul(t, w1)));
  v128.store(to + 3 * pace, sub(z1, mul(t, x1)));
}
