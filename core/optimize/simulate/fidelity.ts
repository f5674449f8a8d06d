import type { State } from "./state.ts";

/** fidelity gives |<a|b>|^2 of two states of norm 1: 1 when they are equal but for a global phase. */
export function fidelity(a: State, b: State): number {
  let re = 0;
  let im = 0;
  for (let x = 0; x < a.re.length; x++) {
    const ar = a.re[x] as number;
    const ai = a.im[x] as number;
    const br = b.re[x] as number;
    const bi = b.im[x] as number;
    re += ar * br + ai * bi;
    im += ar * bi - ai * br;
  }
  return re * re + im * im;
}
