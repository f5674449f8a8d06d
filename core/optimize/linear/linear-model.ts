/** A variable from 0 to `upper`; a whole one takes whole numbers alone. */
export type LinearColumn = { readonly cost: number; readonly upper: number; readonly whole: boolean };

/** lower <= the sum of coefficient times column <= upper; an infinite bound is none. */
export type LinearRow = {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
};

/** LinearModel is a mixed integer linear program: columns that hold all rows, of the least total cost. */
export type LinearModel = { readonly columns: readonly LinearColumn[]; readonly rows: readonly LinearRow[] };

/** What a solver makes of a model, in floating point: whoever asked computes and verifies anew. */
export type LinearAnswer = {
  /** One a column; null when none that holds the rows was found. */
  readonly values: readonly number[] | null;
  /** No values that hold the rows cost less. */
  readonly bound: number;
  /** The values are proven to be of the least cost. */
  readonly optimal: boolean;
};

/** Solves within so many milliseconds of wall time; null when it gave no answer. Never throws. */
export type LinearSolver = (
  model: LinearModel,
  budget: { readonly ms: number },
) => Promise<LinearAnswer | null>;
