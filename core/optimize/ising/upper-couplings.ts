import type { Ising } from "./ising.ts";

/** upperCouplings gives the couplings as an n by n table, row by row: that of spins k > m in row k, column m. */
export function upperCouplings({ fields, couplings }: Ising): Float64Array {
  const n = fields.length;
  const table = new Float64Array(n * n);
  for (const { i, j, value } of couplings) {
    const cell = Math.max(i, j) * n + Math.min(i, j);
    table[cell] = (table[cell] as number) + value;
  }
  return table;
}
