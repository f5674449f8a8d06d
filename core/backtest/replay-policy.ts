import type { Action, Criterion, CriterionSubject, Decision, LoadedPolicy } from "../policy/index.ts";
import type { FoldedBuild } from "../registry/index.ts";
import { type Builds, withHistory } from "./history-so-far.ts";
import { judgeAgain } from "./judge-again.ts";
import { knownOutcome, type Outcome } from "./known-outcome.ts";
import { onMerits } from "./on-merits.ts";
import { type Tally, tally } from "./tally.ts";

/** A decision in short. */
export type Verdict = {
  readonly action: Action;
  /** What it comes to once the open questions that every policy asks are answered with yes. */
  readonly on_merits: Action;
  /** The questions that stand between the two; none when it is a human review alone. */
  readonly but_for: readonly CriterionSubject[];
  readonly score: number | null;
};

export type ReplayedBuild = {
  readonly id: string;
  readonly timestamp: string;
  readonly commit: string;
  readonly outcome: Outcome;
  /** null: no decision about it is recorded. */
  readonly was: Verdict | null;
  readonly would_be: Verdict;
  /** One sentence on what the two decisions differ in first; null when they agree. */
  readonly why: string | null;
};

/** What a policy would have decided. Tallies count promotions on merits. */
export type Replay = {
  /** In the order of the builds. */
  readonly builds: readonly ReplayedBuild[];
  /** Null when a build of known outcome has no recorded decision, so that the two would count different builds. */
  readonly recorded: Tally | null;
  readonly replayed: Tally;
};

/**
 * replayPolicy decides each build anew, with only what was known before it, and sets that against the recorded decision and
 * against how the build turned out; the first `skip` builds are history alone. VBH is taken as it was recorded. The same
 * arguments give the same replay.
 */
export async function replayPolicy(builds: Builds, policy: LoadedPolicy, skip = 0): Promise<Replay> {
  const replayed: ReplayedBuild[] = [];
  let index = 0;
  for await (const { found, history } of withHistory(builds)) {
    if (index >= skip) replayed.push(replayedBuild(found, judgeAgain(found, policy, history())));
    index += 1;
  }
  const known = replayed.filter(({ outcome }) => outcome !== "unknown");
  const decided = known.flatMap(({ was, outcome }) => (was === null ? [] : [promotionOf(was, outcome)]));
  return {
    builds: replayed,
    recorded: decided.length === known.length ? tally(decided) : null,
    replayed: tally(known.map(({ would_be, outcome }) => promotionOf(would_be, outcome))),
  };
}

function promotionOf({ on_merits }: Verdict, outcome: Outcome) {
  return { promoted: on_merits === "promote", outcome };
}

function replayedBuild(found: FoldedBuild, decision: Decision): ReplayedBuild {
  const was = found.decision === null ? null : verdictOf(found.decision);
  const would_be = verdictOf(decision);
  const agree = was === null || (was.action === would_be.action && was.on_merits === would_be.on_merits);
  return {
    id: found.id,
    timestamp: found.build.timestamp,
    commit: found.build.commit,
    outcome: knownOutcome(found),
    was,
    would_be,
    why: agree || found.decision === null ? null : differenceOf(found.decision, decision),
  };
}

function verdictOf(decision: Decision): Verdict {
  const { action, but_for } = onMerits(decision);
  return { action: decision.action, on_merits: action, but_for, score: decision.score };
}

/** The sentence of the first criterion that came out otherwise, as the new decision has it, or else its reason. */
function differenceOf(was: Decision, would_be: Decision): string {
  const before = new Map(was.criteria.map((criterion) => [criterion.subject, criterion]));
  const after = new Map(would_be.criteria.map((criterion) => [criterion.subject, criterion]));
  for (const subject of new Set([...after.keys(), ...before.keys()])) {
    const [old, now] = [before.get(subject), after.get(subject)];
    if (effect(old) === effect(now)) continue;
    // The new policy may not look at it any more.
    if (now === undefined || !now.required) return `No longer required: ${old?.text ?? now?.text ?? subject}`;
    return now.text;
  }
  return would_be.reason;
}

function effect(criterion: Criterion | undefined): string {
  if (criterion === undefined || !criterion.required || criterion.verdict === "not_applicable") return "ok";
  return criterion.verdict;
}
