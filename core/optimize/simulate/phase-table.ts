import type { State } from "./state.ts";

/** The terms of an Ising problem of n spins; couplings as upperCouplings gives them. */
export type PhaseTerms = { readonly fields: readonly number[]; readonly couplings: Float64Array };

/**
 * fillPhases writes first e^(-i gamma H(x)) for every state x, where H has the terms but no constant and `first` is a
 * complex number [re, im]. By doubling, as costDiagonal, with products in the place of sums: three complex
 * multiplications an entry and no sine or cosine. The error is about n units of the last place.
 */
export function fillPhases(
  { re, im }: State,
  { fields, couplings }: PhaseTerms,
  gamma: number,
  first: readonly [number, number],
): void {
  const n = fields.length;
  [re[0], im[0]] = first;
  for (let k = 0; k < n; k++) {
    const half = 1 << k;
    fillTurns({ re, im }, half, gamma, fields[k] ?? 0, couplings.subarray(k * n, k * n + k));
    for (let x = 0; x < half; x++) {
      const y = half + x;
      const a = re[x] as number;
      const b = im[x] as number;
      const c = re[y] as number;
      const d = im[y] as number;
      re[x] = a * c - b * d;
      im[x] = a * d + b * c;
      re[y] = a * c + b * d;
      im[y] = b * c - a * d;
    }
  }
}

/** fillTurns writes e^(-i gamma field) of a spin in every state of the spins it is coupled with, from index `at` on. */
export function fillTurns(
  { re, im }: State,
  at: number,
  gamma: number,
  own: number,
  couplings: Float64Array,
): void {
  let all = own;
  for (let m = 0; m < couplings.length; m++) all += couplings[m] as number;
  re[at] = Math.cos(gamma * all);
  im[at] = -Math.sin(gamma * all);
  for (let m = 0; m < couplings.length; m++) {
    const c = Math.cos(2 * gamma * (couplings[m] as number));
    const s = Math.sin(2 * gamma * (couplings[m] as number));
    const end = at + (1 << m);
    for (let x = at, y = end; x < end; x++, y++) {
      const a = re[x] as number;
      const b = im[x] as number;
      re[y] = a * c - b * s;
      im[y] = a * s + b * c;
    }
  }
}
