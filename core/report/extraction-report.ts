import type { BackendName } from "../optimize/backend/index.ts";
import type { Extraction, ExtractionMethod } from "../optimize/extraction/index.ts";
import type { OPTIMIZE_SCHEMA, ReportedBackend } from "./optimize-report.ts";

/** A solver, or a search by windows around what the solvers found. */
export type ReportedExtractionMethod = ExtractionMethod | "windows";

/** An extraction that is not chosen. */
export type LeftExtraction = Extraction & {
  /** Chosen extractions that rewrite a line of it; empty when it saves nothing. */
  readonly in_the_way: readonly string[];
};

/** ExtractionReport is all that choosing which duplicates to remove has to say. */
export type ExtractionReport = {
  readonly schema: typeof OPTIMIZE_SCHEMA;
  readonly problem: "mdl";
  /** Of equal choices the classical one is taken. */
  readonly backend: BackendName;
  readonly method: ReportedExtractionMethod;
  readonly unit: "byte";
  /** Predicted saving of the chosen extractions together. */
  readonly value: number;
  /** No extractions that share no line save more together. */
  readonly upper_bound: number;
  /** (upper_bound - value) / upper_bound. */
  readonly gap: number;
  readonly proven: boolean;
  /** What the choice is compared with: each as it is found, unless its lines are rewritten already. Doing none saves 0. */
  readonly current: "as_found";
  readonly current_value: number;
  /** value / current_value - 1; null when that saves nothing. */
  readonly gain_over_current: number | null;
  /** value / the best that classical methods found - 1; 0 when they found it. */
  readonly gain_over_classical: number;
  readonly iterations: number;
  /** The most saving first. */
  readonly chosen: readonly Extraction[];
  /** The most saving first. */
  readonly left: readonly LeftExtraction[];
  readonly losers: readonly {
    readonly backend: BackendName;
    readonly method: ReportedExtractionMethod;
    readonly value: number;
  }[];
  /** Of the search by backends. */
  readonly budget_ms: number;
  readonly seed: number;
  /** Binary variables: one for each extraction that saves something. */
  readonly variables: number;
  readonly backends: readonly ReportedBackend[];
  /** How savings were predicted from a measurement; null: they are a problem file's own. */
  readonly prediction: {
    readonly duplicates: number;
    /** Of those, how many have no line lengths in the measurement. */
    readonly unmeasured: number;
  } | null;
  readonly notices: readonly string[];
};
