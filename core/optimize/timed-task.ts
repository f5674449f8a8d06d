import type { Face } from "../registry/build-record.ts";

/** What the metrics of this room need to know of a task that ran. */
export type TimedTask = {
  readonly task: string;
  readonly agent?: string;
  /** At least 0. */
  readonly duration_ms: number;
  readonly face?: Face;
};
