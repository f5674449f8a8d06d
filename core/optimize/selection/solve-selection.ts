import { exchangeTests } from "./exchange-tests.ts";
import { fillGreedily } from "./fill-greedily.ts";
import { type Instance, instanceOf } from "./instance.ts";
import { planOf } from "./plan-of.ts";
import { requireSound } from "./require-sound.ts";
import type { SelectionPlan, SelectionProblem } from "./selection-problem.ts";
import { solveExactly } from "./solve-exactly.ts";
import { forcedSuite, type Suite } from "./suite.ts";
import { upperBound } from "./upper-bound.ts";
import { verifySelection } from "./verify-selection.ts";

export type SelectionMethod = "density-greedy" | "gain-greedy" | "exchange" | "exact" | "highs";

/** How much is searched. The same budget gives the same suite on every machine. */
export type SelectionBudget = {
  /** Exchanges of a small problem that are tried; fewer the larger it is. */
  readonly tries: number;
  /** Nodes of the exact search. */
  readonly nodes: number;
};

export const DEFAULT_SELECTION_BUDGET: SelectionBudget = { tries: 4000, nodes: 50_000 };

export type SelectionAttempt = { readonly method: SelectionMethod; readonly value: number };

export type SelectionSolution = {
  readonly plan: SelectionPlan;
  /** The first of the methods that reached this value. */
  readonly method: SelectionMethod;
  /** No suite that keeps as many tests that failed last has more value. */
  readonly upper_bound: number;
  /** (upper bound - value) / upper bound; 0 when the suite is proven best. */
  readonly gap: number;
  readonly proven: boolean;
  /** All methods that ran, in their order. */
  readonly attempts: readonly SelectionAttempt[];
  /** Exchanges and nodes together. */
  readonly iterations: number;
};

/** Above this many tests that are free to choose the exact search would not end within its nodes. */
const EXACT_UP_TO = 200;
/** Additions that the exchanges, and the exact search, may take. */
const QUICK_EXCHANGES = 12_000_000;
const QUICK_NODES = 60_000_000;

type Candidate = { readonly method: SelectionMethod; readonly suite: Suite };

/**
 * solveSelection chooses the suite of the most value that it finds. Every suite that it gives was verified. Throws
 * SelectionError for a problem that requireSound does not let pass.
 */
export function solveSelection(
  problem: SelectionProblem,
  { tries, nodes }: SelectionBudget = DEFAULT_SELECTION_BUDGET,
): SelectionSolution {
  requireSound(problem);
  const instance = instanceOf(problem);
  const candidates: Candidate[] = [
    { method: "density-greedy", suite: filled(instance, "density") },
    { method: "gain-greedy", suite: filled(instance, "gain") },
  ];
  let { bound, prices } = upperBound(instance, bestOf(candidates).suite);
  let iterations = 0;
  if (bestOf(candidates).suite.worth < bound) {
    const exchanges = Math.floor(Math.min(tries, QUICK_EXCHANGES / sizeOf(instance)));
    const improved = exchangeTests(instance, bestOf(candidates).suite, { tries: exchanges, target: bound });
    iterations += improved.tries;
    candidates.push({ method: "exchange", suite: improved.suite });
    if (improved.suite.worth < bound) ({ bound, prices } = upperBound(instance, improved.suite));
  }
  const free = instance.forced.reduce((count, one) => count + 1 - one, 0);
  if (bestOf(candidates).suite.worth < bound && free <= EXACT_UP_TO) {
    const visits = Math.floor(Math.min(nodes, QUICK_NODES / sizeOf(instance)));
    const proof = solveExactly(instance, bestOf(candidates).suite, { prices, budget: visits });
    iterations += proof?.nodes ?? visits;
    if (proof !== null) {
      candidates.push({ method: "exact", suite: proof.suite });
      bound = proof.suite.worth;
    }
  }
  return solutionOf(problem, instance, { candidates, bound, iterations });
}

type Search = {
  readonly candidates: readonly Candidate[];
  readonly bound: number;
  readonly iterations: number;
};

function solutionOf(
  problem: SelectionProblem,
  { units, contested }: Instance,
  { candidates, bound, iterations }: Search,
): SelectionSolution {
  const { method, suite } = bestOf(candidates);
  const plan = planOf(problem, suite.tests());
  verifySelection(problem, plan);
  const proven = suite.worth >= bound;
  // What a suite keeps of the tests that failed last is in its worth, and not in its value.
  const valueOfSuite = (one: Suite): number =>
    contested.length > 0
      ? planOf(problem, one.tests()).value
      : plan.value - (suite.worth - one.worth) / units;
  const upper = proven ? plan.value : Math.min(1, plan.value + (bound - suite.worth) / units);
  return {
    plan,
    method,
    upper_bound: upper,
    gap: upper === 0 ? 0 : (upper - plan.value) / upper,
    proven,
    attempts: candidates.map((one) => ({ method: one.method, value: valueOfSuite(one.suite) })),
    iterations,
  };
}

function bestOf(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((most, one) => (one.suite.worth > most.suite.worth ? one : most));
}

function filled(instance: Instance, rule: "density" | "gain"): Suite {
  const suite = forcedSuite(instance);
  // The shortest first, so that the most of them are in: no suite that is worth as much has fewer.
  for (const at of instance.contested) {
    if (suite.held[at] === 0 && (instance.ticks[at] as number) <= suite.room) suite.add(at);
  }
  fillGreedily(instance, suite, rule);
  return suite;
}

/** Additions of one exchange. */
function sizeOf({ covers }: Instance): number {
  return covers.reduce((sum, { length }) => sum + 20 + 3 * length, 0);
}
