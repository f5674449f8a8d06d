/* The turns of the qubits that four vectors hold. */
import { across0, across1, add, LANE_QUBITS, mul, signed0, signed1, sub } from "./precision";

/** Writes four vectors whose qubits were all mixed by t; `ts` is t splat. */
@inline export function storeMixed(to: usize, t: f64, ts: v128, a0: v128, a1: v128, a2: v128, a3: v128): void {
  const s0 = signed0(t);
  let b0 = add(a0, mul(s0, across0(a0)));
  let b1 = add(a1, mul(s0, across0(a1)));
  let b2 = add(a2, mul(s0, across0(a2)));
  let b3 = add(a3, mul(s0, across0(a3)));
  if (LANE_QUBITS == 2) {
    const s1 = signed1(t);
    b0 = add(b0, mul(s1, across1(b0)));
    b1 = add(b1, mul(s1, across1(b1)));
    b2 = add(b2, mul(s1, across1(b2)));
    b3 = add(b3, mul(s1, across1(b3)));
  }
  const c0 = add(b0, mul(ts, b1));
  const c1 = sub(b1, mul(ts, b0));
  const c2 = add(b2, mul(ts, b3));
  const c3 = sub(b3, mul(ts, b2));
  v128.store(to, add(c0, mul(ts, c2)));
  v128.store(to, add(c1, mul(ts, c3)), 16);
  v128.store(to, sub(c2, mul(ts, c0)), 32);
  v128.store(to, sub(c3, mul(ts, c1)), 48);
}
