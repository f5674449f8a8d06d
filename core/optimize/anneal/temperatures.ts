import type { Ising } from "../ising/index.ts";

/** In units of energy. */
export type Temperatures = { readonly hot: number; readonly cold: number };

/** Of the nonzero coefficients, so many are smaller than the one that the coldest temperature has to resolve. */
const SMALL = 0.1;

/**
 * temperaturesOf gives where annealing starts and ends. Hot: twice what the most coupled spin feels from random
 * neighbours (root mean square), where order only begins. Cold: a tenth of what the least coupled spin feels, or where a
 * flip that costs twice a small coefficient (the tenth percentile) passes once in a hundred, whichever is colder.
 */
export function temperaturesOf({ fields, couplings }: Ising): Temperatures {
  const squares = fields.map((value) => value * value);
  for (const { i, j, value } of couplings) {
    squares[i] = (squares[i] ?? 0) + value * value;
    squares[j] = (squares[j] ?? 0) + value * value;
  }
  const felt = squares.filter((square) => square > 0).map(Math.sqrt);
  if (felt.length === 0) return { hot: 1, cold: 1 };
  const most = felt.reduce((a, b) => Math.max(a, b));
  const least = felt.reduce((a, b) => Math.min(a, b));
  const sizes = Float64Array.from([...fields, ...couplings.map(({ value }) => value)], Math.abs)
    .filter((size) => size > 0)
    .sort();
  const small = sizes[Math.floor(SMALL * sizes.length)] as number;
  return { hot: 2 * most, cold: Math.min(least / 10, (2 * small) / Math.log(100)) };
}
