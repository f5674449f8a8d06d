/* A layer undone on state and adjoint, with the overlaps that are the energy's derivatives. */
import { storeMixed } from "./lanes";
import * as at from "./layout";
import { fillBlock } from "./phases";
import { across0, across1, add, imaginary, LANE_QUBITS, LOW, mul, real, SHIFT, signed0, signed1, splat, sub, total } from "./precision";
import { undoOne, undoTwo } from "./undo-steps";

/** The overlaps of the layer that was undone last, in the unit. */
export let mixerOverlap: f64 = 0;
export let energyOverlap: f64 = 0;

/** What is taken off an overlap: by which factor undoing without cosines has made it greater. */
let weight: f64 = 1;

/** Undoes a layer on state and adjoint: the mixer without its cosines, then the phases, whose size puts them back. */
export function undo(t: f64): void {
  const bytes = <usize>1 << at.inner << SHIFT;
  const back = splat(-t);
  const cosines = 1 / (1 + t * t);
  mixerOverlap = 0;
  energyOverlap = 0;
  weight = 1;
  undoOuter(at.STATE_RE, at.ADJOINT_RE, back, cosines);
  weight = 1;
  undoOuter(at.STATE_IM, at.ADJOINT_IM, back, cosines);
  const outer = weight;
  for (let block: usize = 0; block < at.blocks; block++) {
    const from = block * bytes;
    weight = outer;
    undoBlock(at.STATE_RE + from, at.ADJOINT_RE + from, bytes, t, cosines);
    weight = outer;
    undoBlock(at.STATE_IM + from, at.ADJOINT_IM + from, bytes, t, cosines);
    fillBlock(block, false);
    turnBack(from);
  }
}

function undoOuter(a: usize, b: usize, back: v128, cosines: f64): void {
  let low = at.inner;
  while (low < at.qubits) {
    const left = at.qubits - low;
    const passes = (left + at.MOST_OUTER - 1) / at.MOST_OUTER;
    const many = (left + passes - 1) / passes;
    undoRows(a, b, low, many, back, cosines);
    for (let qubit = 0; qubit < many; qubit++) weight *= cosines;
    low += many;
  }
}

function undoRows(a: usize, b: usize, low: i32, many: i32, back: v128, cosines: f64): void {
  const stride = <usize>1 << low << SHIFT;
  const end = <usize>1 << at.qubits << SHIFT;
  for (let base: usize = 0; base < end; base += stride << many) {
    for (let column = base; column < base + stride; column += at.WIDTH) {
      let own = weight;
      for (let done = 0; done < many; ) {
        const k = many - done >= 2 ? 2 : 1;
        const rows = done == 0;
        const home = done + k == many;
        const from = rows ? a + column : at.SCRATCH;
        const other = rows ? b + column : at.SCRATCH + at.SCRATCH_BYTES;
        const apart = rows ? stride : at.WIDTH;
        const to = home ? a + column : at.SCRATCH;
        const beside = home ? b + column : at.SCRATCH + at.SCRATCH_BYTES;
        const pace = home ? stride : at.WIDTH;
        let sum = splat(0);
        for (let upper: usize = 0; upper < <usize>1 << (many - done - k); upper++) {
          for (let lower: usize = 0; lower < <usize>1 << done; lower++) {
            const row = (upper << (done + k)) | lower;
            const f = row * apart, g = row * pace;
            sum = k == 2
              ? undoTwo(sum, from + f, other + f, apart << done, to + g, beside + g, pace << done, at.WIDTH, back)
              : undoOne(sum, from + f, other + f, apart << done, to + g, beside + g, pace << done, at.WIDTH, back);
          }
        }
        mixerOverlap += own * total(sum);
        own *= k == 2 ? cosines * cosines : cosines;
        done += k;
      }
    }
  }
}

function undoBlock(a: usize, b: usize, bytes: usize, t: f64, cosines: f64): void {
  const back = splat(-t);
  let stride: usize = 64;
  let left = at.inner - LOW;
  while (left > 0) {
    const many = left >= 2 ? 2 : 1;
    let sum = splat(0);
    for (let base: usize = 0; base < bytes; base += stride << many) {
      sum = many == 2
        ? undoTwo(sum, a + base, b + base, stride, a + base, b + base, stride, stride, back)
        : undoOne(sum, a + base, b + base, stride, a + base, b + base, stride, stride, back);
    }
    mixerOverlap += weight * total(sum);
    weight *= many == 2 ? cosines * cosines : cosines;
    stride <<= many;
    left -= many;
  }
  undoLow(a, b, bytes, t);
}

/** The qubits of four vectors, whose overlaps are all taken before any is undone. */
function undoLow(a: usize, b: usize, bytes: usize, t: f64): void {
  const back = splat(-t);
  const minus = signed0(1);
  const minus1 = LANE_QUBITS == 2 ? signed1(1) : minus;
  let sum = splat(0);
  for (const end = a + bytes; a < end; a += 64, b += 64) {
    const a0 = v128.load(a), a1 = v128.load(a, 16), a2 = v128.load(a, 32), a3 = v128.load(a, 48);
    const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
    sum = add(sum, mul(sub(b0, b3), add(a1, a2)));
    sum = sub(sum, mul(add(b1, b2), sub(a0, a3)));
    let lanes = mul(b0, across0(a0));
    lanes = add(lanes, mul(b1, across0(a1)));
    lanes = add(lanes, mul(b2, across0(a2)));
    lanes = add(lanes, mul(b3, across0(a3)));
    sum = add(sum, mul(minus, lanes));
    if (LANE_QUBITS == 2) {
      let pairs = mul(b0, across1(a0));
      pairs = add(pairs, mul(b1, across1(a1)));
      pairs = add(pairs, mul(b2, across1(a2)));
      pairs = add(pairs, mul(b3, across1(a3)));
      sum = add(sum, mul(minus1, pairs));
    }
    storeMixed(a, -t, back, a0, a1, a2, a3);
    storeMixed(b, -t, back, b0, b1, b2, b3);
  }
  mixerOverlap += weight * total(sum);
}

/** Multiplies state and adjoint of a block, at so many bytes, by the conjugate phases; adds Im <adjoint| H |state>. */
function turnBack(from: usize): void {
  const run = <usize>1 << at.near << SHIFT;
  let table: usize = 0;
  let diagonal = at.DIAGONAL + (from >> SHIFT << 3);
  let sum = f64x2.splat(0);
  for (let far: usize = 0; far < <usize>8 << (at.inner - at.near); far += 8) {
    const c = splat(load<f64>(at.FAR_RE + far));
    const d = splat(load<f64>(at.FAR_IM + far));
    for (let near: usize = 0; near < run; near += 16, table += 16, from += 16, diagonal += SINGLE ? 32 : 16) {
      const x = v128.load(at.NEAR_RE + near), y = v128.load(at.NEAR_IM + near);
      const u = v128.load(at.WITHIN_RE + table), v = v128.load(at.WITHIN_IM + table);
      const e = real(x, y, u, v), f = imaginary(x, y, u, v);
      const p = real(e, f, c, d), q = imaginary(e, f, c, d);
      const r = v128.load(at.STATE_RE + from), i = v128.load(at.STATE_IM + from);
      const s = v128.load(at.ADJOINT_RE + from), j = v128.load(at.ADJOINT_IM + from);
      const r1 = add(mul(r, p), mul(i, q)), i1 = sub(mul(i, p), mul(r, q));
      const s1 = add(mul(s, p), mul(j, q)), j1 = sub(mul(j, p), mul(s, q));
      v128.store(at.STATE_RE + from, r1);
      v128.store(at.STATE_IM + from, i1);
      v128.store(at.ADJOINT_RE + from, s1);
      v128.store(at.ADJOINT_IM + from, j1);
      const cross = sub(mul(s1, i1), mul(j1, r1));
      if (SINGLE) {
        const upper = v128.shuffle<f32>(cross, cross, 2, 3, 0, 1);
        sum = f64x2.add(sum, f64x2.mul(v128.load(diagonal), f64x2.promote_low_f32x4(cross)));
        sum = f64x2.add(sum, f64x2.mul(v128.load(diagonal, 16), f64x2.promote_low_f32x4(upper)));
      } else sum = f64x2.add(sum, f64x2.mul(v128.load(diagonal), cross));
    }
  }
  energyOverlap += f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}
