/*
 * Turns of pairs, as mix in core/optimize/simulate/mix.ts: x + t y and y - t x. Steps read rows that lie `stride` bytes
 * apart and write rows `pace` bytes apart, `width` bytes of each; both may be the same memory. `t` is splat.
 */
import { add, mul, sub } from "./precision";

export function mixOne(from: usize, stride: usize, to: usize, pace: usize, width: usize, t: v128): void {
  for (const end = from + width; from < end; from += 16, to += 16) {
    const x = v128.load(from);
    const y = v128.load(from + stride);
    v128.store(to, add(x, mul(t, y)));
    v128.store(to + pace, sub(y, mul(t, x)));
  }
}

export function mixTwo(from: usize, stride: usize, to: usize, pace: usize, width: usize, t: v128): void {
  for (const end = from + width; from < end; from += 16, to += 16) {
    const w = v128.load(from);
    const x = v128.load(from + stride);
    const y = v128.load(from + 2 * stride);
    const z = v128.load(from + 3 * stride);
    const w1 = add(w, mul(t, x));
    const x1 = sub(x, mul(t, w));
    const y1 = add(y, mul(t, z));
    const z1 = sub(z, mul(t, y));
    v128.store(to, add(w1, mul(t, y1)));
    v128.store(to + pace, add(x1, mul(t, z1)));
    v128.store(to + 2 * pace, sub(y1, mul(t, w1)));
    v128.store(to + 3 * pace, sub(z1, mul(t, x1)));
  }
}

export function mixThree(from: usize, stride: usize, to: usize, pace: usize, width: usize, t: v128): void {
  for (const end = from + width; from < end; from += 16, to += 16) {
    const middle = from + 4 * stride;
    const a0 = v128.load(from);
    const a1 = v128.load(from + stride);
    const a2 = v128.load(from + 2 * stride);
    const a3 = v128.load(from + 3 * stride);
    const a4 = v128.load(middle);
    const a5 = v128.load(middle + stride);
    const a6 = v128.load(middle + 2 * stride);
    const a7 = v128.load(middle + 3 * stride);
    const b0 = add(a0, mul(t, a1));
    const b1 = sub(a1, mul(t, a0));
    const b2 = add(a2, mul(t, a3));
    const b3 = sub(a3, mul(t, a2));
    const b4 = add(a4, mul(t, a5));
    const b5 = sub(a5, mul(t, a4));
    const b6 = add(a6, mul(t, a7));
    const b7 = sub(a7, mul(t, a6));
    const c0 = add(b0, mul(t, b2));
    const c2 = sub(b2, mul(t, b0));
    const c1 = add(b1, mul(t, b3));
    const c3 = sub(b3, mul(t, b1));
    const c4 = add(b4, mul(t, b6));
    const c6 = sub(b6, mul(t, b4));
    const c5 = add(b5, mul(t, b7));
    const c7 = sub(b7, mul(t, b5));
    const beyond = to + 4 * pace;
    v128.store(to, add(c0, mul(t, c4)));
    v128.store(to + pace, add(c1, mul(t, c5)));
    v128.store(to + 2 * pace, add(c2, mul(t, c6)));
    v128.store(to + 3 * pace, add(c3, mul(t, c7)));
    v128.store(beyond, sub(c4, mul(t, c0)));
    v128.store(beyond + pace, sub(c5, mul(t, c1)));
    v128.store(beyond + 2 * pace, sub(c6, mul(t, c2)));
    v128.store(beyond + 3 * pace, sub(c7, mul(t, c3)));
  }
}
