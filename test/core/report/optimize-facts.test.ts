import { describe, expect, it } from "vitest";
import type { OptimizeReport } from "../../../core/report/index.ts";
import { optimizeFacts } from "../../../core/report/optimize-facts.ts";

const REPORT: OptimizeReport = {
  schema: "quantum-forge/optimize@1",
  problem: "schedule",
  backend: "classical",
  method: "lpt",
  unit: "ms",
  agents: 2,
  value: 9000,
  lower_bound: 9000,
  gap: 0,
  proven: true,
  current: "contiguous",
  current_value: 12_000,
  round_robin_value: 10_000,
  gain_over_current: 0.25,
  gain_over_classical: 0,
  iterations: 0,
  assignment: [],
  shards: [],
  matrix: { include: [] },
  losers: [],
  budget_ms: 1000,
  seed: 1,
  variables: 0,
  backends: [],
  rubikstack: null,
  forecast: null,
  rubikstack_improvement: {
    status: "missing",
    value: null,
    unit: "ratio",
    reason: "none",
    provenance: "reported",
  },
  notices: [],
};
const FORECAST: NonNullable<OptimizeReport["forecast"]> = {
  runs: 6,
  level: 0.5,
  prior_weight_runs: 0,
  without_history: [],
  moved: [],
  tasks: [],
  error: {
    status: "measured",
    runs: 5,
    median_absolute_percentage_error: 0.031,
    median_percentage_error: 0.01,
    max_percentage_error: 0.08,
    task_median_absolute_error_ms: 12,
  },
};
const factsOf = (more: Partial<OptimizeReport>) => new Map(optimizeFacts({ ...REPORT, ...more }));
const errorOf = (error: Partial<typeof FORECAST.error>) =>
  factsOf({ forecast: { ...FORECAST, error: { ...FORECAST.error, ...error } as typeof FORECAST.error } }).get(
    "Forecast error",
  );

describe("what is known of a plan", () => {
  it("are its three numbers, each by itself", () => {
    expect([...factsOf({})]).toEqual([
      ["Gain on current", "25 % (12.0 s -> 9.0 s)"],
      ["Gain on classical", "0 %: the plan is the best that classical methods found"],
      ["Certified gap", "0 %: proven, no plan is faster than 9.0 s"],
    ]);
  });

  it("is how far forecasts were off, and which way the worst was", () => {
    expect(errorOf({})).toBe("median 3.1 % over 5 runs, longest +8 %");
    expect(errorOf({ runs: 1, max_percentage_error: -0.08 })).toBe("median 3.1 % over 1 run, longest -8 %");
    expect(errorOf({ max_percentage_error: 0 })).toBe("median 3.1 % over 5 runs, longest 0 %");
    expect(errorOf({ max_percentage_error: 1e-6 })).toBe("median 3.1 % over 5 runs, longest < +0.1 %");
    expect(errorOf({ max_percentage_error: -1e-6 })).toBe("median 3.1 % over 5 runs, longest > -0.1 %");
  });

  it("says why the forecast error is not known", () => {
    expect(errorOf({ status: "missing", reason: "no two runs of the same tasks" })).toBe(
      "not known: no two runs of the same tasks",
    );
  });

  it("says by which quantile is planned, and what never ran or was moved", () => {
    const forecast = { ...FORECAST, level: 0.9, without_history: ["a", "b"], moved: ["c"] };
    expect(factsOf({ forecast }).get("Forecast")).toBe(
      "90 % quantile of 6 runs; 2 tasks without a run, as their neighbours by name; 1 moved task at what it took before",
    );
  });

  it("names the backend that was better than the classical methods", () => {
    expect(factsOf({ backend: "annealer", gain_over_classical: 0.0123 }).get("Gain on classical")).toBe(
      "1.23 %: annealer found what classical methods did not in the same time",
    );
  });

  it("tells a gap that is not closed", () => {
    expect(factsOf({ proven: false, gap: 0.1, lower_bound: 8100 }).get("Certified gap")).toBe(
      "10 %: no plan is faster than 8.1 s",
    );
  });
});
