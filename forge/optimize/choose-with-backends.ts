import type { BackendName, ProblemName, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import type { LinearSolver } from "../../core/optimize/linear/index.ts";
import type { PosedWindow } from "../../core/optimize/window/index.ts";
import type { ReportedBackend } from "../../core/report/optimize-report.ts";
import { bestOfEach } from "./best-of-each.ts";
import { budgetFor } from "./budget-for.ts";
import type { OptimizeOptions } from "./optimize-options.ts";
import { pickBackends } from "./pick-backends.ts";
import type { ReadInput } from "./read-runs.ts";
import { rememberTrials, TARGET } from "./remember-trials.ts";
import { failureNotices, reportBackends } from "./report-searches.ts";
import { type SearchedWindows, searchWindows } from "./search-windows.ts";
import type { TrialMemory } from "./trial-memory.ts";

/** What a choice needs of the world. */
export type ChoiceMeans = {
  readonly readInput: ReadInput;
  readonly adapters: readonly QuantumAdapter[];
  readonly trials: TrialMemory;
  /** A solver of mixed integer programs; null when none is there. */
  readonly linear: LinearSolver | null;
};

/** What the classical solvers found, and the problem as others are asked it. Values are maximised. */
export type SolvedChoice<Plan, Method extends string> = {
  readonly problem: ProblemName;
  readonly variables: number;
  /** Where searches by windows begin. */
  readonly start: Plan;
  readonly plan: Plan;
  readonly method: Method;
  readonly upper_bound: number;
  readonly attempts: readonly { readonly method: Method; readonly value: number }[];
  readonly pose: (plan: Plan, round: number) => PosedWindow<Plan> | null;
  readonly worthOf: (plan: Plan) => number;
  /** Throws when a plan does not hold. */
  readonly verify: (plan: Plan) => void;
};

export type Choice<Plan, Method extends string> = {
  readonly plan: Plan;
  readonly backend: BackendName;
  readonly method: Method | "windows";
  /** value / the best that classical methods found - 1. */
  readonly gain_over_classical: number;
  readonly losers: readonly {
    readonly backend: BackendName;
    readonly method: Method | "windows";
    readonly value: number;
  }[];
  readonly backends: readonly ReportedBackend[];
  readonly notices: readonly string[];
};

/**
 * chooseWithBackends asks the backends that the options name to better a choice by windows, with the search that visits all
 * states beside them, each with the same wall time, and takes what is worth most; of equal choices the solvers', then the
 * classical search's. Nothing is asked when no backend is. What a backend gives is verified; one that fails is reported.
 */
export async function chooseWithBackends<Plan, Method extends string>(
  solved: SolvedChoice<Plan, Method>,
  options: OptimizeOptions,
  means: ChoiceMeans,
): Promise<Choice<Plan, Method>> {
  const { problem, variables, worthOf, verify, upper_bound } = solved;
  const began = performance.now();
  const picked = await pickBackends(options, { problem, variables }, means);
  const searches: SearchedWindows<Plan>[] = [];
  const asked = picked.asked.length === 0 ? [] : [null, ...picked.asked];
  const left = Math.max(0, options.budget_ms - (performance.now() - began));
  for (const adapter of asked) {
    const { start, pose } = solved;
    const allowed = await budgetFor(adapter, options, left / asked.length);
    const search = await searchWindows({ start, pose, adapter, ...allowed });
    verify(search.plan);
    searches.push(search);
  }
  const forgotten = await remember(means.trials, searches, { solved, ms: left / asked.length });
  const rivals = [
    { backend: "classical" as const, method: solved.method, plan: solved.plan },
    ...searches
      .filter(({ questions }) => questions > 0)
      .map(({ backend, plan }) => ({ backend, method: "windows" as const, plan })),
  ];
  const won = rivals.reduce((best, one) => (worthOf(one.plan) > worthOf(best.plan) ? one : best));
  const classical = Math.max(
    ...rivals.filter(({ backend }) => backend === "classical").map(({ plan }) => worthOf(plan)),
  );
  const attempted = solved.attempts.map((attempt) => ({ backend: "classical" as const, ...attempt }));
  const others = rivals
    .slice(1)
    .map(({ backend, method, plan }) => ({ backend, method, value: worthOf(plan) }));
  const isWinner = (one: { readonly backend: BackendName; readonly method: string }): boolean =>
    one.backend === won.backend && one.method === won.method;
  return {
    plan: won.plan,
    backend: won.backend,
    method: won.method,
    gain_over_classical: classical === 0 ? 0 : worthOf(won.plan) / classical - 1,
    losers: bestOfEach(
      [...attempted, ...others].filter((one) => !isWinner(one)),
      (value, than) => value > than,
    ),
    backends: reportBackends(
      searches.map((search) => ({ ...search, value: worthOf(search.plan) })),
      picked.unavailable,
      (value) => (upper_bound === 0 ? 0 : Math.max(0, (upper_bound - value) / upper_bound)),
    ),
    notices: [...picked.notices, ...failureNotices(searches, picked, options), ...forgotten],
  };
}

async function remember<Plan>(
  trials: TrialMemory,
  searches: readonly SearchedWindows<Plan>[],
  { solved, ms }: { readonly solved: SolvedChoice<Plan, string>; readonly ms: number },
): Promise<readonly string[]> {
  const { problem, variables, worthOf } = solved;
  const target = Math.max(...searches.map(({ plan }) => worthOf(plan))) * (1 - TARGET);
  const tried = searches.map((search) => ({ ...search, reached: worthOf(search.plan) >= target }));
  return rememberTrials(trials, tried, { problem, variables, ms });
}
