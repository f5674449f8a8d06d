/* A layer applied. */
import { storeMixed } from "./lanes";
import * as at from "./layout";
import { mixOne, mixThree, mixTwo } from "./mix-steps";
import { fillBlock } from "./phases";
import { imaginary, LOW, real, SHIFT, splat } from "./precision";

/** Multiplies the state by the phases, or writes them for `plus`, and mixes all qubits by t. */
export function apply(t: f64, plus: bool): void {
  const bytes = <usize>1 << at.inner << SHIFT;
  const ts = splat(t);
  for (let block: usize = 0; block < at.blocks; block++) {
    const re = at.STATE_RE + block * bytes;
    const im = at.STATE_IM + block * bytes;
    fillBlock(block, plus);
    if (plus) turnAndMix(re, im, t, true);
    else turnAndMix(re, im, t, false);
    mixBlock(re, bytes, ts);
    mixBlock(im, bytes, ts);
  }
  mixOuter(at.STATE_RE, ts);
  mixOuter(at.STATE_IM, ts);
}

/** Phases, and the qubits of four vectors. */
@inline function turnAndMix(re: usize, im: usize, t: f64, plus: bool): void {
  const ts = splat(t);
  const run = <usize>1 << at.near << SHIFT;
  const shift = im - re;
  const within = at.WITHIN_IM - at.WITHIN_RE;
  const nearby = at.NEAR_IM - at.NEAR_RE;
  let table = at.WITHIN_RE;
  for (let far: usize = 0; far < <usize>8 << (at.inner - at.near); far += 8) {
    const c = splat(load<f64>(at.FAR_RE + far));
    const d = splat(load<f64>(at.FAR_IM + far));
    for (let near = at.NEAR_RE; near < at.NEAR_RE + run; near += 64, table += 64, re += 64) {
      const x0 = v128.load(near), y0 = v128.load(near + nearby), u0 = v128.load(table), v0 = v128.load(table + within);
      const x1 = v128.load(near, 16), y1 = v128.load(near + nearby, 16), u1 = v128.load(table, 16), v1 = v128.load(table + within, 16);
      const x2 = v128.load(near, 32), y2 = v128.load(near + nearby, 32), u2 = v128.load(table, 32), v2 = v128.load(table + within, 32);
      const x3 = v128.load(near, 48), y3 = v128.load(near + nearby, 48), u3 = v128.load(table, 48), v3 = v128.load(table + within, 48);
      const e0 = real(x0, y0, u0, v0), f0 = imaginary(x0, y0, u0, v0);
      const e1 = real(x1, y1, u1, v1), f1 = imaginary(x1, y1, u1, v1);
      const e2 = real(x2, y2, u2, v2), f2 = imaginary(x2, y2, u2, v2);
      const e3 = real(x3, y3, u3, v3), f3 = imaginary(x3, y3, u3, v3);
      let r0 = real(e0, f0, c, d), i0 = imaginary(e0, f0, c, d);
      let r1 = real(e1, f1, c, d), i1 = imaginary(e1, f1, c, d);
      let r2 = real(e2, f2, c, d), i2 = imaginary(e2, f2, c, d);
      let r3 = real(e3, f3, c, d), i3 = imaginary(e3, f3, c, d);
      if (!plus) {
        const a0 = v128.load(re), b0 = v128.load(re + shift);
        const a1 = v128.load(re, 16), b1 = v128.load(re + shift, 16);
        const a2 = v128.load(re, 32), b2 = v128.load(re + shift, 32);
        const a3 = v128.load(re, 48), b3 = v128.load(re + shift, 48);
        const g0 = real(a0, b0, r0, i0), h0 = imaginary(a0, b0, r0, i0);
        const g1 = real(a1, b1, r1, i1), h1 = imaginary(a1, b1, r1, i1);
        const g2 = real(a2, b2, r2, i2), h2 = imaginary(a2, b2, r2, i2);
        const g3 = real(a3, b3, r3, i3), h3 = imaginary(a3, b3, r3, i3);
        r0 = g0; i0 = h0; r1 = g1; i1 = h1; r2 = g2; i2 = h2; r3 = g3; i3 = h3;
      }
      storeMixed(re, t, ts, r0, r1, r2, r3);
      storeMixed(re + shift, t, ts, i0, i1, i2, i3);
    }
  }
}

/** The other inner qubits. */
function mixBlock(a: usize, bytes: usize, t: v128): void {
  const end = a + bytes;
  let stride: usize = 64;
  let left = at.inner - LOW;
  while (left > 0) {
    const many = step(left);
    for (let base = a; base < end; base += stride << many) {
      if (many == 3) mixThree(base, stride, base, stride, stride, t);
      else if (many == 2) mixTwo(base, stride, base, stride, stride, t);
      else mixOne(base, stride, base, stride, stride, t);
    }
    stride <<= many;
    left -= many;
  }
}

/** Three qubits at a time, but two and two of four. */
@inline function step(left: i32): i32 {
  return left == 3 || left > 4 ? 3 : left >= 2 ? 2 : 1;
}

/** The outer qubits, as few passes as there can be. */
function mixOuter(a: usize, t: v128): void {
  let low = at.inner;
  while (low < at.qubits) {
    const left = at.qubits - low;
    const passes = (left + at.MOST_OUTER - 1) / at.MOST_OUTER;
    const many = (left + passes - 1) / passes;
    mixRows(a, low, many, t);
    low += many;
  }
}

/** So many qubits from `low` on, a part of each row at a time: steps but the first and last stay in the cache. */
function mixRows(a: usize, low: i32, many: i32, t: v128): void {
  const stride = <usize>1 << low << SHIFT;
  const end = a + (<usize>1 << at.qubits << SHIFT);
  for (let base = a; base < end; base += stride << many) {
    for (let column = base; column < base + stride; column += at.WIDTH) {
      for (let done = 0; done < many; ) {
        const k = step(many - done);
        const from = done == 0 ? column : at.SCRATCH;
        const apart = done == 0 ? stride : at.WIDTH;
        const to = done + k == many ? column : at.SCRATCH;
        const pace = done + k == many ? stride : at.WIDTH;
        for (let upper: usize = 0; upper < <usize>1 << (many - done - k); upper++) {
          for (let lower: usize = 0; lower < <usize>1 << done; lower++) {
            const row = (upper << (done + k)) | lower;
            if (k == 3) mixThree(from + row * apart, apart << done, to + row * pace, pace << done, at.WIDTH, t);
            else if (k == 2) mixTwo(from + row * apart, apart << done, to + row * pace, pace << done, at.WIDTH, t);
            else mixOne(from + row * apart, apart << done, to + row * pace, pace << done, at.WIDTH, t);
          }
        }
        done += k;
      }
    }
  }
}
