import { chooseGreedily } from "./choose-greedily.ts";
import { cliqueBound, cliquesOfEach } from "./clique-bound.ts";
import { lowerPrices } from "./clique-prices.ts";
import { components } from "./components.ts";
import { exchangeExtractions } from "./exchange-extractions.ts";
import type { ExtractionPlan, ExtractionProblem } from "./extraction-problem.ts";
import { bytesOf, type Instance, instanceOf } from "./instance.ts";
import { planOf } from "./plan-of.ts";
import { requireSound } from "./require-sound.ts";
import { solveComponent } from "./solve-component.ts";
import { verifyExtraction } from "./verify-extraction.ts";

export type ExtractionMethod = "greedy" | "exchange" | "exact" | "highs";

/** How much is searched. The same budget gives the same choice on every machine. */
export type ExtractionBudget = {
  /** Shakes of the local search. */
  readonly tries: number;
  /** Nodes of the exact search, over all components together. */
  readonly nodes: number;
};

export const DEFAULT_EXTRACTION_BUDGET: ExtractionBudget = { tries: 20_000, nodes: 50_000 };

export type ExtractionAttempt = { readonly method: ExtractionMethod; readonly saving_bytes: number };

export type ExtractionSolution = {
  readonly plan: ExtractionPlan;
  /** The first of the methods that reached this saving. */
  readonly method: ExtractionMethod;
  /** No choice saves more, bytes. */
  readonly upper_bound: number;
  /** (upper bound - saving) / upper bound; 0 when the choice is proven best. */
  readonly gap: number;
  readonly proven: boolean;
  /** All methods that ran, in their order. */
  readonly attempts: readonly ExtractionAttempt[];
  /** Shakes and nodes together. */
  readonly iterations: number;
};

/** Vertices of a component above which the exact search would not end within its nodes. */
const EXACT_UP_TO = 400;
/** Looks at a vertex that the local search, and the exact search of a component, may take. */
const QUICK = 40_000_000;
const QUICK_NODES = 2_000_000;

type Candidate = { readonly method: ExtractionMethod; readonly chosen: Uint8Array; readonly weight: number };

/**
 * solveExtraction chooses the extractions that save most together. What it gives was verified. Throws ExtractionError for a
 * problem that requireSound does not let pass.
 */
export function solveExtraction(
  problem: ExtractionProblem,
  { tries, nodes }: ExtractionBudget = DEFAULT_EXTRACTION_BUDGET,
): ExtractionSolution {
  requireSound(problem);
  const instance = instanceOf(problem);
  const cliquesOf = cliquesOfEach(instance);
  const parts = components(instance).map((vertices) => ({
    vertices,
    bound: cliqueBound(instance, cliquesOf, vertices),
  }));
  const bound = parts.reduce((sum, part) => sum + part.bound, 0);
  const candidates = [candidate(instance, "greedy", chooseGreedily(instance))];
  let iterations = 0;
  const start = candidates[0]?.chosen ?? new Uint8Array();
  if ((candidates[0]?.weight ?? 0) < bound) {
    const improved = exchangeExtractions(instance, start, {
      tries: Math.floor(Math.min(tries, QUICK / (1 + instance.weights.length))),
      target: bound,
    });
    iterations += improved.tries;
    candidates.push(candidate(instance, "exchange", improved.chosen));
  }
  const best = mostOf(candidates);
  if (best.weight === bound) return solutionOf(problem, instance, { candidates, bound, iterations });
  const exact = best.chosen.slice();
  let [proven, left] = [0, nodes];
  for (const { vertices, bound: most } of parts) {
    const known = weightOf(instance, best.chosen, vertices);
    if (known === most) {
      proven += known;
      continue;
    }
    const { bound: priced, prices } = lowerPrices(instance, cliquesOf, { vertices, known });
    if (priced === known || vertices.length > EXACT_UP_TO) {
      proven += Math.min(most, priced);
      continue;
    }
    const visits = Math.min(left, Math.floor(QUICK_NODES / vertices.length));
    const found = solveComponent(instance, cliquesOf, { vertices, known, prices, budget: visits });
    left = Math.max(0, left - found.nodes);
    if (found.chosen !== null) {
      for (const v of vertices) exact[v] = 0;
      for (const v of found.chosen) exact[v] = 1;
    }
    proven += found.proven ? weightOf(instance, exact, vertices) : Math.min(most, priced);
  }
  candidates.push(candidate(instance, "exact", exact));
  return solutionOf(problem, instance, { candidates, bound: proven, iterations: iterations + nodes - left });
}

type Search = {
  readonly candidates: readonly Candidate[];
  readonly bound: number;
  readonly iterations: number;
};

function solutionOf(
  problem: ExtractionProblem,
  { places }: Instance,
  { candidates, bound, iterations }: Search,
): ExtractionSolution {
  const { method, chosen, weight } = mostOf(candidates);
  const plan = planOf(
    problem,
    places.filter((_, v) => chosen[v] === 1),
  );
  verifyExtraction(problem, plan);
  return {
    plan,
    method,
    upper_bound: bytesOf(bound),
    gap: bound === 0 ? 0 : (bound - weight) / bound,
    proven: weight === bound,
    attempts: candidates.map((one) => ({ method: one.method, saving_bytes: bytesOf(one.weight) })),
    iterations,
  };
}

function mostOf(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((most, one) => (one.weight > most.weight ? one : most));
}

function candidate(instance: Instance, method: ExtractionMethod, chosen: Uint8Array): Candidate {
  return { method, chosen, weight: weightOf(instance, chosen, Array.from(chosen.keys())) };
}

function weightOf({ weights }: Instance, chosen: Uint8Array, vertices: readonly number[]): number {
  return vertices.reduce((sum, v) => sum + (chosen[v] === 1 ? (weights[v] as number) : 0), 0);
}
