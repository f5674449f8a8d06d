import type { Metric } from "../metric.ts";
import type { Algorithm, BackendFault, BackendName } from "../optimize/backend/index.ts";
import type { ForecastError, ForecastTask } from "../optimize/forecast/index.ts";
import type { FaceEntropies } from "../optimize/index.ts";
import type { Rotation } from "../optimize/rubikstack/index.ts";
import type { PlannedTask, ScheduleMethod } from "../optimize/schedule/index.ts";

export const OPTIMIZE_SCHEMA = "quantum-forge/optimize@1";

/**
 * What the plan is compared with: the tasks on the agents that they ran on; equal counts in bytewise order of the names; or,
 * where tasks wait or ask for labels, each task as soon as an agent is free.
 */
export type CurrentSplit = "as_it_ran" | "contiguous" | "in_order";

export type ReportedShard = {
  readonly shard: string;
  readonly tasks: readonly string[];
  readonly duration_ms: number;
};

/** Who made a plan: a solver, a search by rotations, or nobody: the split in use was as good as any. */
export type PlanMethod = ScheduleMethod | "rubikstack" | "current";

/** What a backend did. Numbers are null where it was not asked. */
export type ReportedBackend = {
  readonly backend: BackendName;
  /** answered: all questions. failed: visiting all states took its place. unavailable: it could not be asked. */
  readonly status: "answered" | "failed" | "unavailable";
  readonly algorithm: Algorithm | null;
  /** What its search reached, and (value - lower bound) / value. */
  readonly value: number | null;
  readonly gap: number | null;
  /** Wall time of its search, and at which its value was reached. */
  readonly ms: number | null;
  readonly reached_ms: number | null;
  readonly questions: number | null;
  readonly iterations: number | null;
  /** Of the questions of which it can be told. */
  readonly converged: { readonly of: number; readonly count: number } | null;
  readonly stop: string | null;
  /** |<a|b>|^2 of its states with the plain simulator's of the same circuits, the least of all. */
  readonly fidelity: number | null;
  readonly failure: { readonly code: BackendFault; readonly reason: string; readonly remedy: string } | null;
};

/** The search by rotations that got furthest. */
export type ReportedRubikstack = {
  readonly backend: BackendName;
  readonly value: number;
  /** 1 - value / current_value; null when nothing takes time. */
  readonly improvement: number | null;
  readonly cycles: number;
  readonly equilibrium: boolean;
  /** Bits, of the split in use and of what the search made of it. */
  readonly face_entropies: { readonly before: FaceEntropies; readonly after: FaceEntropies };
  readonly rotations: readonly Rotation[];
};

/** OptimizeReport is all that planning a pipeline has to say. Times are milliseconds; gains and gaps are shares. */
export type OptimizeReport = {
  readonly schema: typeof OPTIMIZE_SCHEMA;
  readonly problem: "schedule";
  /** Of equal plans the classical one is taken. */
  readonly backend: BackendName;
  readonly method: PlanMethod;
  readonly unit: "ms";
  readonly agents: number;
  /** Makespan of the plan, by the durations of the forecast or the file. */
  readonly value: number;
  /** No plan can be under it. */
  readonly lower_bound: number;
  /** (value - lower_bound) / value. */
  readonly gap: number;
  readonly proven: boolean;
  readonly current: CurrentSplit;
  readonly current_value: number;
  /** Tasks dealt out one by one; null where tasks wait or ask for labels. */
  readonly round_robin_value: number | null;
  /** 1 - value / current_value; null when nothing takes time. */
  readonly gain_over_current: number | null;
  /** 1 - value / the best that classical methods made of it in the same time; 0 when they made the plan. */
  readonly gain_over_classical: number;
  readonly iterations: number;
  readonly assignment: readonly PlannedTask[];
  readonly shards: readonly ReportedShard[];
  /** As `strategy.matrix` takes it. An agent without tasks is left out, since a runner without names may run all of them. */
  readonly matrix: {
    readonly include: readonly { readonly shard: string; readonly tasks: readonly string[] }[];
  };
  readonly losers: readonly {
    readonly backend: BackendName;
    readonly method: PlanMethod;
    readonly value: number;
  }[];
  readonly budget_ms: number;
  readonly seed: number;
  /** Binary variables: one for each task and agent. */
  readonly variables: number;
  /** All that were asked or should have been. */
  readonly backends: readonly ReportedBackend[];
  /** null with fewer than two tasks or agents. */
  readonly rubikstack: ReportedRubikstack | null;
  /** null: the durations are a problem file's own. */
  readonly forecast: {
    readonly runs: number;
    readonly level: number;
    readonly prior_weight_runs: number;
    readonly without_history: readonly string[];
    readonly moved: readonly string[];
    readonly tasks: readonly ForecastTask[];
    /** Of this forecast on the runs that are known; what the next one takes may be further off. */
    readonly error: ForecastError;
  } | null;
  /** Of the last run, as it was spread over the agents that it names. */
  readonly rubikstack_improvement: Metric;
  readonly notices: readonly string[];
};
