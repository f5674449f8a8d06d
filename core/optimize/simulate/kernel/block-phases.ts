import { type Ising, upperCouplings } from "../../ising/index.ts";
import { fillPhases, fillTurns, type PhaseTerms } from "../phase-table.ts";
import type { State } from "../state.ts";

/** Of an Ising problem whose first spins, so many, are the inner ones. */
export type BlockTerms = {
  readonly inner: number;
  readonly constant: number;
  /** Couplings of two inner spins. */
  readonly within: PhaseTerms;
  /** What the outer spins feel from each other while all inner ones are +1. */
  readonly first: PhaseTerms;
  /** Of each inner spin: its field, and its couplings with the outer spins. */
  readonly turns: readonly { readonly field: number; readonly couplings: Float64Array }[];
};

/** Where the phases of a layer are written; as assembly/layout.ts has them. */
export type BlockTables = { readonly within: State; readonly first: State; readonly turns: State };

/** blockTerms sorts the terms of a problem by what they couple. */
export function blockTerms(ising: Ising, inner: number): BlockTerms {
  const { constant, fields } = ising;
  const n = fields.length;
  const couplings = upperCouplings(ising);
  const row = (k: number, from: number, to: number): Float64Array =>
    couplings.subarray(k * n + from, k * n + to);
  const table = (from: number, to: number): Float64Array => {
    const part = new Float64Array((to - from) ** 2);
    for (let k = from; k < to; k++) part.set(row(k, from, k), (k - from) * (to - from));
    return part;
  };
  const outer = Array.from({ length: n - inner }, (_, j) => inner + j);
  return {
    inner,
    constant: fields.slice(0, inner).reduce((sum, field) => sum + field, constant),
    within: { fields: new Array<number>(inner).fill(0), couplings: table(0, inner) },
    first: {
      fields: outer.map((k) => row(k, 0, inner).reduce((sum, value) => sum + value, fields[k] ?? 0)),
      couplings: table(inner, n),
    },
    turns: fields.slice(0, inner).map((field, k) => ({
      field,
      couplings: Float64Array.from(outer, (j) => couplings[j * n + k] ?? 0),
    })),
  };
}

/** fillBlockPhases writes e^(-i gamma H) times `size` as products: within x first x the turns of the spins that are -1. */
export function fillBlockPhases(tables: BlockTables, terms: BlockTerms, gamma: number, size: number): void {
  const { within, first, turns } = terms;
  const phase = -gamma * terms.constant;
  fillPhases(tables.within, within, gamma, [1, 0]);
  fillPhases(tables.first, first, gamma, [size * Math.cos(phase), size * Math.sin(phase)]);
  const blocks = tables.first.re.length;
  turns.forEach(({ field, couplings }, k) => {
    fillTurns(tables.turns, k * blocks, -2 * gamma, field, couplings);
  });
}
