import type { Ising } from "./ising.ts";

/** Who is coupled with whom: the neighbours of spin i, and its couplings, stand from first[i] to first[i + 1]. */
export type Neighbourhoods = {
  readonly first: Uint32Array;
  readonly spin: Uint32Array;
  readonly value: Float64Array;
};

/** neighbourhoods lists each coupling with both of its spins (compressed sparse rows), in the problem's order. */
export function neighbourhoods({ fields, couplings }: Ising): Neighbourhoods {
  const n = fields.length;
  const first = new Uint32Array(n + 1);
  for (const { i, j } of couplings) {
    first[i + 1] = (first[i + 1] as number) + 1;
    first[j + 1] = (first[j + 1] as number) + 1;
  }
  for (let i = 0; i < n; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  const next = first.slice();
  const spin = new Uint32Array(2 * couplings.length);
  const values = new Float64Array(2 * couplings.length);
  const put = (of: number, neighbour: number, value: number): void => {
    const at = next[of] as number;
    next[of] = at + 1;
    spin[at] = neighbour;
    values[at] = value;
  };
  for (const { i, j, value } of couplings) {
    put(i, j, value);
    put(j, i, value);
  }
  return { first, spin, value: values };
}
