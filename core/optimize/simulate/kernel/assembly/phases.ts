/* Phases of a block as products: WITHIN x NEAR x FAR. */
import * as at from "./layout";
import { SHIFT, storeOne } from "./precision";

/**
 * Fills NEAR and FAR for a block. `plus` multiplies them, all in all, by (-i)^ones of a state: then they are amplitudes
 * of |+>^n in the mixer's frame.
 */
export function fillBlock(block: usize, plus: bool): void {
  const near = at.near;
  // NEAR takes its digits from FAR, since float32 has too few to multiply with.
  store<f64>(at.FAR_RE, 1);
  store<f64>(at.FAR_IM, 0);
  multiply(block, 0, near, plus);
  for (let x: usize = 0; x < <usize>1 << near; x++) {
    storeOne(at.NEAR_RE + (x << SHIFT), load<f64>(at.FAR_RE + (x << 3)));
    storeOne(at.NEAR_IM + (x << SHIFT), load<f64>(at.FAR_IM + (x << 3)));
  }
  const re = load<f64>(at.FIRST_RE + (block << 3));
  const im = load<f64>(at.FIRST_IM + (block << 3));
  const ones = plus ? <i32>popcnt(block) & 3 : 0;
  store<f64>(at.FAR_RE, ones == 0 ? re : ones == 1 ? im : ones == 2 ? -re : -im);
  store<f64>(at.FAR_IM, ones == 0 ? im : ones == 1 ? -re : ones == 2 ? -im : re);
  multiply(block, near, at.inner, plus);
}

/** Doubles FAR for each qubit from `low` to before `high`. */
function multiply(block: usize, low: i32, high: i32, plus: bool): void {
  for (let qubit = low; qubit < high; qubit++) {
    const turn = (<usize>qubit * at.blocks + block) << 3;
    let re = load<f64>(at.TURNS_RE + turn);
    let im = load<f64>(at.TURNS_IM + turn);
    if (plus) {
      const before = re;
      re = im;
      im = -before;
    }
    const half = <usize>8 << (qubit - low);
    for (let x: usize = 0; x < half; x += 8) {
      const r = load<f64>(at.FAR_RE + x);
      const i = load<f64>(at.FAR_IM + x);
      store<f64>(at.FAR_RE + half + x, r * re - i * im);
      store<f64>(at.FAR_IM + half + x, r * im + i * re);
    }
  }
}
