import type { BackendName } from "../../core/optimize/backend/index.ts";
import type { SchedulePlan, ScheduleSolution } from "../../core/optimize/schedule/index.ts";
import type { OptimizeReport, PlanMethod } from "../../core/report/optimize-report.ts";
import { bestOfEach } from "./best-of-each.ts";
import type { SearchedPlan } from "./search-plan.ts";

/** A plan, and who made it. */
export type RivalPlan = {
  readonly backend: BackendName;
  readonly method: PlanMethod;
  readonly plan: SchedulePlan;
};

export type ComparedPlans = Pick<OptimizeReport, "backend" | "method" | "gain_over_classical" | "losers"> & {
  readonly plan: SchedulePlan;
};

/**
 * comparePlans takes the plan with the least makespan; of equal ones the solvers', then the classical search's, then a backend's,
 * then the split in use. What a failed backend's search reached counts as classical from then on, so it wins nothing. Classical
 * is what solvers and the classical search made, and the split in use.
 */
export function comparePlans(
  { plan, method, attempts }: ScheduleSolution,
  searches: readonly SearchedPlan[],
  current: SchedulePlan,
): ComparedPlans {
  const rivals: readonly RivalPlan[] = [
    { backend: "classical", method, plan },
    ...searches
      .toSorted((a, b) => Number(a.backend !== "classical") - Number(b.backend !== "classical"))
      .map(
        ({ backend, failure, solution }): RivalPlan => ({
          backend: failure === null ? backend : "classical",
          method: "rubikstack",
          plan: solution.plan,
        }),
      ),
    { backend: "classical", method: "current", plan: current },
  ];
  const won = rivals.reduce((best, one) => (one.plan.makespan_ms < best.plan.makespan_ms ? one : best));
  const classical = rivals
    .filter(({ backend }) => backend === "classical")
    .reduce((least, one) => Math.min(least, one.plan.makespan_ms), Number.POSITIVE_INFINITY);
  const attempted = attempts
    .filter((attempt) => attempt.method !== method)
    .map((attempt) => ({
      backend: "classical" as const,
      method: attempt.method,
      value: attempt.makespan_ms,
    }));
  const others = rivals
    .filter((rival) => rival !== won && rival.method !== "current")
    .map((rival) => ({ backend: rival.backend, method: rival.method, value: rival.plan.makespan_ms }));
  return {
    plan: won.plan,
    backend: won.backend,
    method: won.method,
    gain_over_classical: classical === 0 ? 0 : 1 - won.plan.makespan_ms / classical,
    losers: bestOfEach([...attempted, ...others], (value, than) => value < than),
  };
}
