import type { JudgeName, Target } from "./figure.ts";

/** What promotion is asked to reach. Shares, but for the time and the count. */
export const TARGETS = {
  /** Good builds promoted and bad ones not, of all. */
  accuracy: { relation: ">", must: 0.95 },
  /** Bad builds, of those promoted. */
  false_promotions: { relation: "<", must: 0.05 },
  /** Median, milliseconds. */
  time_to_promote: { relation: "<", must: 30 * 60_000 },
  /** Rollbacks that ended on the build that they were to end on. */
  rollbacks: { relation: ">=", must: 0.999 },
  /** Times that a pointer named neither the build that ran nor the one under way. */
  half_states: { relation: "<=", must: 0 },
} as const satisfies Readonly<Record<string, Target>>;

/** targetFor holds the presets to a target, and CI alone, which is there for comparison, to none. */
export function targetFor(judge: JudgeName, target: Target): Target | null {
  return judge === "CI alone" ? null : target;
}
