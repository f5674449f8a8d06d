import type { Algorithm, BackendName } from "../../core/optimize/backend/index.ts";

/** How a plan is looked for. */
export type OptimizeOptions = {
  /** auto: the one that did best on such problems, or one that has not been tried. */
  readonly backend: BackendName | "auto";
  /** Of the backends that have it; others run their own. */
  readonly algorithm?: Algorithm;
  /** Ask every backend there is, and show them side by side. */
  readonly compare: boolean;
  /** Wall time of the search, milliseconds. */
  readonly budget_ms: number;
  /** 32 bits. */
  readonly seed: number;
  /** Problems of fewer binary variables are solved classically alone. */
  readonly quantum_threshold: number;
};
