import { type Ising, type Neighbourhoods, neighbourhoods } from "../ising/index.ts";
import type { Terms } from "./terms.ts";

/**
 * Couplings says how a flip changes what other spins feel: as rows of twice the couplings with all spins where many pairs
 * are coupled, else as lists of neighbours, with twice the couplings too.
 */
export type Couplings =
  | { readonly kind: "rows"; readonly rows: Float64Array }
  | { readonly kind: "lists"; readonly lists: Neighbourhoods };

/** Of all pairs: from this share on, going through a row is quicker than through a list. */
const DENSE = 0.4;

/** Beyond it rows would take more than 32 MB, and lie outside of every cache. */
const MOST_SPINS = 2000;

/** couplingsOf picks the quicker form; `terms` are those of the problem. */
export function couplingsOf(ising: Ising, terms: Terms): Couplings {
  const n = terms.fields.length;
  return n > MOST_SPINS || terms.value.length < (DENSE * n * (n - 1)) / 2
    ? { kind: "lists", lists: listsOf(ising) }
    : { kind: "rows", rows: rowsOf(terms) };
}

function rowsOf({ fields, i, j, value }: Terms): Float64Array {
  const n = fields.length;
  const rows = new Float64Array(n * n);
  for (let at = 0; at < value.length; at++) {
    const a = i[at] as number;
    const b = j[at] as number;
    const twice = 2 * (value[at] as number);
    rows[a * n + b] = (rows[a * n + b] as number) + twice;
    rows[b * n + a] = (rows[b * n + a] as number) + twice;
  }
  return rows;
}

function listsOf(ising: Ising): Neighbourhoods {
  const lists = neighbourhoods(ising);
  for (let at = 0; at < lists.value.length; at++) lists.value[at] = 2 * (lists.value[at] as number);
  return lists;
}
