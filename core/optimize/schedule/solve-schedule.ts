import { chainRanks } from "./chain-ranks.ts";
import { endOf } from "./end-of.ts";
import { exchangeTasks } from "./exchange-tasks.ts";
import { type Instance, instanceOf, msOf, planOf, type Timetable } from "./instance.ts";
import { karmarkarKarp } from "./karmarkar-karp.ts";
import { listSchedule } from "./list-schedule.ts";
import { greatestLoad } from "./loads.ts";
import { longestProcessingTime } from "./longest-processing-time.ts";
import { lowerBound } from "./lower-bound.ts";
import { multifit } from "./multifit.ts";
import { oneAfterTheOther } from "./one-after-the-other.ts";
import { requireSound } from "./require-sound.ts";
import type { SchedulePlan, ScheduleProblem } from "./schedule-problem.ts";
import { searchRanks } from "./search-ranks.ts";
import { solveExactly } from "./solve-exactly.ts";
import { MOST_LINED_UP, solveLineExactly } from "./solve-line-exactly.ts";
import { verifyPlan } from "./verify-plan.ts";

export type ScheduleMethod =
  | "lpt"
  | "karmarkar-karp"
  | "multifit"
  | "exchange"
  | "exact"
  | "branch-and-bound"
  | "list"
  | "list-search";

/** How much is searched. The same budget gives the same plan on every machine. */
export type ScheduleBudget = {
  /** Exchanges of tasks, and list schedules of one task that are tried (fewer the more tasks there are). 0: tasks alone are spread by LPT and no more. */
  readonly steps: number;
  /** Nodes of the exact search. */
  readonly nodes: number;
};

export const DEFAULT_BUDGET: ScheduleBudget = { steps: 20_000, nodes: 300_000 };

/** What one method made of the problem. */
export type ScheduleAttempt = { readonly method: ScheduleMethod; readonly makespan_ms: number };

export type ScheduleSolution = {
  readonly plan: SchedulePlan;
  /** The first of the methods that reached this makespan. */
  readonly method: ScheduleMethod;
  readonly lower_bound_ms: number;
  /** (makespan - lower bound) / makespan. 0 when the plan is proven best, by the bound or by the exact search. */
  readonly gap: number;
  readonly proven: boolean;
  /** All methods that ran, in their order. */
  readonly attempts: readonly ScheduleAttempt[];
  /** Exchanges, nodes and list schedules together. */
  readonly iterations: number;
};

type Candidate = {
  readonly method: ScheduleMethod;
  readonly timetable: Timetable;
  readonly makespan: number;
};
type Search = {
  readonly candidates: readonly Candidate[];
  /** The last candidate was proven best by the exact search. */
  readonly exact: boolean;
  readonly iterations: number;
};

/** Above this many tasks the exact search would not end within its nodes. */
const EXACT_UP_TO = 40;

/** Nodes times tasks times tasks of the exact search of tasks that wait: each node costs more than one of tasks alone. */
const LINE_WORK = 24_000_000;
const FIRST_NODES = 3000;

/** Above this many tasks times agents a method that takes that long is left out. */
const QUICK = 8_000_000;

/**
 * solveSchedule spreads the tasks over the agents so that the last one ends as early as it finds. Every plan that it gives was
 * verified. Throws ScheduleError for a problem that requireSound does not let pass.
 */
export function solveSchedule(
  problem: ScheduleProblem,
  budget: ScheduleBudget = DEFAULT_BUDGET,
): ScheduleSolution {
  requireSound(problem);
  const instance = instanceOf(problem);
  const bound = lowerBound(instance);
  const alone = instance.fits === null && instance.after === null;
  const { candidates, exact, iterations } = alone
    ? spread(instance, bound, budget)
    : line(instance, bound, budget);
  const best = candidates.reduce((least, one) => (one.makespan < least.makespan ? one : least));
  const plan = planOf(problem, best.timetable);
  verifyPlan(problem, plan);
  const lower = exact ? best.makespan : bound;
  return {
    plan,
    method: best.method,
    lower_bound_ms: msOf(lower),
    gap: best.makespan === 0 ? 0 : (best.makespan - lower) / best.makespan,
    proven: best.makespan === lower,
    attempts: candidates.map(({ method, makespan }) => ({ method, makespan_ms: msOf(makespan) })),
    iterations,
  };
}

/** Tasks alone: constructions, then exchanges from the two best of them, then proof. */
function spread(instance: Instance, bound: number, { steps, nodes }: ScheduleBudget): Search {
  const made = (method: ScheduleMethod, assignment: Int32Array): Candidate => ({
    method,
    timetable: oneAfterTheOther(instance, assignment),
    makespan: greatestLoad(instance, assignment),
  });
  const candidates = [made("lpt", longestProcessingTime(instance))];
  const least = (): Candidate =>
    candidates.reduce((best, one) => (one.makespan < best.makespan ? one : best));
  if (steps > 0 && least().makespan > bound && instance.ticks.length * instance.agents <= QUICK) {
    candidates.push(made("karmarkar-karp", karmarkarKarp(instance)));
    const packed = multifit(instance, bound, least().makespan);
    if (packed !== null) candidates.push(made("multifit", packed));
  }
  let iterations = 0;
  const starts = candidates.toSorted((a, b) => a.makespan - b.makespan);
  for (const { timetable } of starts) {
    if (least().makespan === bound) break;
    const improved = exchangeTasks(instance, timetable.agents, { budget: steps, target: bound });
    iterations += improved.exchanges;
    if (improved.exchanges > 0) candidates.push(made("exchange", improved.assignment));
  }
  const { timetable, makespan } = least();
  if (makespan === bound || instance.ticks.length > EXACT_UP_TO)
    return { candidates, exact: false, iterations };
  const start = { assignment: timetable.agents, makespan };
  const proof = solveExactly(instance, start, { lowerBound: bound, budget: nodes });
  if (proof === null) return { candidates, exact: false, iterations: iterations + nodes };
  candidates.push(made("exact", proof.assignment));
  return { candidates, exact: true, iterations: iterations + proof.nodes };
}

/** Tasks that wait for others, or that not every agent fits: by the longest chain or as they stand, a search from the better, then proof. */
function line(instance: Instance, bound: number, { steps, nodes }: ScheduleBudget): Search {
  const made = (method: ScheduleMethod, timetable: Timetable): Candidate => ({
    method,
    timetable,
    makespan: endOf(instance, timetable),
  });
  const size = instance.ticks.length;
  const schedules = Math.ceil(Math.min((steps * 100) / (100 + size), QUICK / (size * instance.agents)));
  const starts = [chainRanks(instance), Float64Array.from(instance.ticks.keys())].map((ranks) => {
    const listed = made("list", listSchedule(instance, ranks));
    return { ranks, listed };
  });
  const { ranks, listed } = starts.reduce((best, one) =>
    one.listed.makespan < best.listed.makespan ? one : best,
  );
  const candidates = [listed];
  const least = (): Candidate =>
    candidates.reduce((best, one) => (one.makespan < best.makespan ? one : best));
  let iterations = 0;
  // Gives whether the plan is proven best.
  const prove = (budget: number): boolean => {
    if (least().makespan === bound || size > MOST_LINED_UP || budget === 0) return false;
    const proof = solveLineExactly(instance, least(), { lowerBound: bound, budget });
    candidates.push(made(proof.proven ? "exact" : "branch-and-bound", proof.timetable));
    iterations += proof.nodes;
    return proof.proven;
  };
  const whole = Math.min(nodes, Math.floor(LINE_WORK / size ** 2));
  // Most small problems are proven at once, which spares them the search.
  if (prove(Math.min(whole, FIRST_NODES))) return { candidates, exact: true, iterations };
  const searched = searchRanks(instance, ranks, { budget: schedules, target: bound });
  candidates.push(made("list-search", searched.timetable));
  iterations += searched.schedules;
  const exact = prove(whole);
  return { candidates, exact, iterations };
}
