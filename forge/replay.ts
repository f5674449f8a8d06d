import {
  type Builds,
  type Replay,
  type ReplayedBuild,
  replayPolicy,
  type Suggestion,
  suggestPolicy,
  thresholdLines,
} from "../core/backtest/index.ts";
import type { Action, CriterionSubject, LoadedPolicy } from "../core/policy/index.ts";
import { ForgeError } from "./forge-error.ts";

/** Every recorded build, by timestamp, oldest first, and how many there are. */
export type RecordedBuilds = { readonly size: number; all(): Builds };

export type ReplayRequest = {
  /** How many of the newest builds are judged; null: all of them. */
  readonly last: number | null;
  /** Share of bad builds among the promoted that suggested thresholds are to reach, 0..1; null: nothing is suggested. */
  readonly wanted: number | null;
};

/** What a policy would have decided about the recorded builds. */
export type ReplayReport = {
  /** Number of builds that were judged, of all that are recorded. */
  readonly replayed: number;
  readonly recorded: number;
  readonly decisions: { readonly [action in Action]: number };
  /** Builds that stay at review only for what every policy asks, or for a human review, and which questions these are. */
  readonly open: { readonly builds: number; readonly subjects: readonly CriterionSubject[] };
  /** Builds that would be decided otherwise, newest first. */
  readonly flips: readonly ReplayedBuild[];
  readonly outcomes: Pick<Replay, "recorded" | "replayed">;
  /** `yaml` are lines of a policy file; empty without thresholds. */
  readonly suggestion: (Suggestion & { readonly yaml: readonly string[] }) | null;
};

/**
 * replay runs a policy over the recorded builds, and suggests thresholds when that is asked for. It writes nothing. A suggestion
 * looks at all builds, whatever `last` says. Throws E_NOTHING_RECORDED.
 */
export async function replay(
  registry: RecordedBuilds,
  policy: LoadedPolicy,
  { last, wanted }: ReplayRequest,
): Promise<ReplayReport> {
  const { size } = registry;
  if (size === 0) {
    throw new ForgeError("E_NOTHING_RECORDED", {
      what: "there is no recorded build to run a policy over",
      remedy: "record some first: quantum-forge backfill --last 30",
    });
  }
  const judged = await replayPolicy(registry.all(), policy, Math.max(0, size - (last ?? size)));
  const suggestion = wanted === null ? null : await suggestPolicy(registry.all(), policy, wanted);
  const yaml = suggestion?.status === "fitted" ? thresholdLines(policy, suggestion.thresholds) : [];
  return {
    replayed: judged.builds.length,
    recorded: size,
    decisions: decisionsOf(judged.builds),
    open: openOf(judged.builds),
    flips: judged.builds.filter(({ why }) => why !== null).reverse(),
    outcomes: { recorded: judged.recorded, replayed: judged.replayed },
    suggestion: suggestion === null ? null : { ...suggestion, yaml },
  };
}

function decisionsOf(builds: readonly ReplayedBuild[]): ReplayReport["decisions"] {
  const count = (action: Action): number =>
    builds.filter(({ would_be }) => would_be.action === action).length;
  return { promote: count("promote"), review: count("review"), reject: count("reject") };
}

function openOf(builds: readonly ReplayedBuild[]): ReplayReport["open"] {
  const open = builds.filter(({ would_be }) => would_be.action !== would_be.on_merits);
  const subjects = new Set(open.flatMap(({ would_be }) => would_be.but_for));
  return { builds: open.length, subjects: [...subjects] };
}
