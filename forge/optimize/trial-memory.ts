import type { Trial } from "../../core/optimize/backend/index.ts";

/** Where trials of backends are remembered from run to run. */
export type TrialMemory = {
  readonly read: () => Promise<readonly Trial[]>;
  readonly add: (trials: readonly Trial[]) => Promise<void>;
};
