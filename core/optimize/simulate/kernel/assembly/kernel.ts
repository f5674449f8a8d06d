/*
 * A layer of QAOA on a state vector in the mixer's frame, and the layer undone on state and adjoint with the overlaps that
 * are its derivatives; see core/optimize/simulate/qaoa-layers.ts.
 */
import * as at from "./layout";
import { SHIFT, storeWide, wide } from "./precision";

export { apply } from "./apply-layer";
export {
  blocks, inner, place, ADJOINT_IM, ADJOINT_RE, DIAGONAL, FIRST_IM, FIRST_RE, STATE_IM, STATE_RE, TURNS_IM, TURNS_RE,
  WITHIN_IM, WITHIN_RE,
} from "./layout";
export { energyOverlap, mixerOverlap, undo } from "./undo-layer";

/** The squared norm of the state that `energy` saw last. */
export let norm: f64 = 0;

/** The expectation of H in the state, but for the norm. */
export function energy(): f64 {
  let sum = f64x2.splat(0);
  let squares = f64x2.splat(0);
  for (let x: usize = 0; x < <usize>1 << at.qubits; x += 2) {
    const here = x << SHIFT;
    const r = wide(at.STATE_RE + here), i = wide(at.STATE_IM + here);
    const likely = f64x2.add(f64x2.mul(r, r), f64x2.mul(i, i));
    sum = f64x2.add(sum, f64x2.mul(v128.load(at.DIAGONAL + (x << 3)), likely));
    squares = f64x2.add(squares, likely);
  }
  norm = f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Makes the adjoint H times the state, H in a unit. */
export function startAdjoint(unit: f64): void {
  const units = f64x2.splat(unit);
  for (let x: usize = 0; x < <usize>1 << at.qubits; x += 2) {
    const here = x << SHIFT;
    const h = f64x2.mul(units, v128.load(at.DIAGONAL + (x << 3)));
    storeWide(at.ADJOINT_RE + here, f64x2.mul(h, wide(at.STATE_RE + here)));
    storeWide(at.ADJOINT_IM + here, f64x2.mul(h, wide(at.STATE_IM + here)));
  }
}
