import type { Ising } from "../ising/index.ts";

/** Most variables that vary at a time: few enough for a simulator to answer several windows within a second. */
export const MOST_VARIABLES = 16;

/**
 * PosedWindow is a part of a problem around a plan, as a backend takes it: what is not in the window stays as it is in that
 * plan. The Ising form may be an approximation; `decode` repairs what breaks a limit, and `value` is exact.
 */
export type PosedWindow<Plan> = {
  readonly ising: Ising;
  /** What each variable stands for, at most MOST_VARIABLES of them. */
  readonly variables: readonly string[];
  /** The plan that the bits stand for; it holds, whatever the bits. */
  readonly decode: (bits: ArrayLike<number>) => Plan;
  /** What the problem asks for the most of. */
  readonly value: (plan: Plan) => number;
};
