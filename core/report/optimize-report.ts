import type { Metric } from "../metric.ts";
import type { ForecastTask } from "../optimize/forecast/index.ts";
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

/** OptimizeReport is all that planning a pipeline has to say. Times are milliseconds; gains and gaps are shares. */
export type OptimizeReport = {
  readonly schema: typeof OPTIMIZE_SCHEMA;
  readonly problem: "schedule";
  readonly backend: "classical";
  readonly method: ScheduleMethod;
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
  /** 0: the classical methods made the plan. */
  readonly gain_over_classical: 0;
  readonly iterations: number;
  readonly assignment: readonly PlannedTask[];
  readonly shards: readonly ReportedShard[];
  /** As `strategy.matrix` takes it. An agent without tasks is left out, since a runner without names may run all of them. */
  readonly matrix: {
    readonly include: readonly { readonly shard: string; readonly tasks: readonly string[] }[];
  };
  readonly losers: readonly {
    readonly backend: "classical";
    readonly method: ScheduleMethod;
    readonly value: number;
  }[];
  /** null: the durations are a problem file's own. */
  readonly forecast: {
    readonly runs: number;
    readonly level: number;
    readonly prior_weight_runs: number;
    readonly without_history: readonly string[];
    readonly moved: readonly string[];
    readonly tasks: readonly ForecastTask[];
  } | null;
  /** Of the last run, as it was spread over the agents that it names. */
  readonly rubikstack_improvement: Metric;
  readonly notices: readonly string[];
};
