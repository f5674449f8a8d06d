import type { Ising } from "./ising.ts";
import { requireIsing } from "./require-ising.ts";
import { requireSize } from "./require-size.ts";
import { upperCouplings } from "./upper-couplings.ts";

/**
 * costDiagonal gives H of every state: float64 of length 2^n, by state index. By doubling, so that an entry costs two
 * additions and not n^2: the energies without spin k are known, and so is the field that spin k feels in each of these
 * states; adding and subtracting it gives those with spin k. Equal to isingEnergy but for rounding (about n^2 units of
 * the last place of the largest partial sum). Throws E_ISING, or E_ISING_SIZE beyond 24 variables or `limit` bytes.
 */
export function costDiagonal(ising: Ising, limit?: number): Float64Array {
  requireIsing(ising);
  const n = ising.fields.length;
  requireSize(n, 1, limit);
  const couplings = upperCouplings(ising);
  const diagonal = new Float64Array(2 ** n);
  diagonal[0] = ising.constant;
  for (let k = 0; k < n; k++) {
    const half = 1 << k;
    const field = diagonal.subarray(half, 2 * half);
    fillField(field, ising.fields[k] ?? 0, couplings.subarray(k * n, k * n + k));
    for (let x = 0; x < half; x++) {
      const energy = diagonal[x] as number;
      const felt = field[x] as number;
      diagonal[x] = energy + felt;
      field[x] = energy - felt;
    }
  }
  return diagonal;
}

/** The field of a spin in every state of the spins below it; `couplings` are those with them. */
function fillField(field: Float64Array, own: number, couplings: Float64Array): void {
  let all = own;
  for (const value of couplings) all += value;
  field[0] = all;
  couplings.forEach((value, m) => {
    const half = 1 << m;
    const flip = 2 * value;
    for (let x = 0; x < half; x++) field[half + x] = (field[x] as number) - flip;
  });
}
