import type { Ising } from "../ising/index.ts";
import { type Terms, termsOf } from "./terms.ts";

/** In units of energy. */
export type Temperatures = { readonly hot: number; readonly cold: number };

/** Of the nonzero coefficients, so many are smaller than the one that the coldest temperature has to resolve. */
const SMALL = 0.1;

/** So many sizes tell their percentile well enough. */
const ENOUGH = 100;

/**
 * temperaturesOf gives where annealing starts and ends. Hot: twice what the most coupled spin feels from random
 * neighbours (root mean square), where order only begins. Cold: a tenth of what the least coupled spin feels, or where a
 * flip that costs twice a small coefficient (the tenth percentile) passes once in a hundred, whichever is colder.
 */
export function temperaturesOf(ising: Ising): Temperatures {
  return temperaturesOfTerms(termsOf(ising));
}

/** temperaturesOfTerms is temperaturesOf for who has the terms at hand. */
export function temperaturesOfTerms({ fields, i, j, value }: Terms): Temperatures {
  const squares = fields.map((field) => field * field);
  for (let at = 0; at < value.length; at++) {
    const size = value[at] as number;
    const a = i[at] as number;
    const b = j[at] as number;
    squares[a] = (squares[a] as number) + size * size;
    squares[b] = (squares[b] as number) + size * size;
  }
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < squares.length; at++) {
    const square = squares[at] as number;
    if (square > most) most = square;
    if (square > 0 && square < least) least = square;
  }
  if (most === 0) return { hot: 1, cold: 1 };
  const sizes = someSizes(fields, value);
  const small = sizes[Math.floor(SMALL * sizes.length)] ?? Number.POSITIVE_INFINITY;
  const cold = Math.min(Math.sqrt(least) / 10, (2 * small) / Math.log(100));
  return { hot: 2 * Math.sqrt(most), cold };
}

/** Sizes of nonzero coefficients, sorted: of all while they are few, else of every so many, since sorting takes its time. */
function someSizes(fields: Float64Array, value: Float64Array): Float64Array {
  const sizes = new Float64Array(2 * ENOUGH + 2);
  let nonzero = 0;
  for (const values of [fields, value]) {
    const every = Math.ceil(values.length / ENOUGH);
    for (let at = 0; at < values.length; at += every) {
      if (values[at] !== 0) sizes[nonzero++] = Math.abs(values[at] as number);
    }
  }
  return sizes.subarray(0, nonzero).sort();
}
