import type { ChannelPolicy } from "../policy/channel-policy.ts";
import type { Decision } from "../policy/index.ts";
import { type ChannelPointer, type ChannelState, compareByTime } from "../registry/index.ts";
import type { Verification } from "../vbh/verification.ts";
import type { Approvals } from "./approvals.ts";
import type { ChannelBuild } from "./channel-build.ts";
import { healthScore } from "./health-score.ts";
import type { MovePlan } from "./move.ts";
import { planPromotion } from "./plan-promotion.ts";
import type { DueBuild } from "./pointer-difference.ts";
import { chooseTarget } from "./rollback-targets.ts";
import { shouldRollBack } from "./should-roll-back.ts";

/** A channel as one pass finds it. */
export type ChannelSituation = {
  readonly policy: ChannelPolicy;
  readonly state: ChannelState;
  readonly pointer: ChannelPointer | null;
  /** The build that the pointer should name; null when none. */
  readonly due: DueBuild | null;
  readonly running: { readonly id: string; readonly timestamp: string } | null;
  /** The build that is promoting; null when none is. */
  readonly promoting: ChannelBuild | null;
  /** The builds of the channel's ended stints. */
  readonly earlier: readonly ChannelBuild[];
  /** The channel was observed in this pass. */
  readonly observed: boolean;
};

/** A build that may be promoted, judged by today's policy. */
export type Candidate = {
  readonly build: ChannelBuild;
  readonly decision: Decision;
  readonly verification: Pick<Verification, "vbh_status">;
  readonly approvals: Approvals;
};

export type NextMovesRequest = {
  /** In the policy's order. */
  readonly channels: readonly ChannelSituation[];
  readonly candidates: readonly Candidate[];
  /** false: the policy only observes, and nothing is automatic. */
  readonly enforce: boolean;
  readonly rollback_threshold: number;
  /** The recorder, in whose name automatic moves are made. */
  readonly actor: string;
  readonly now_ms: number;
};

/** What to do on a channel next; each names the planner that then decides whether it may be done. */
export type NextMove = { readonly channel: string; readonly build_id: string } & (
  | { readonly kind: "complete" | "promote" }
  /** rounds: how many observations are still asked for. */
  | { readonly kind: "observe"; readonly rounds: number }
  | { readonly kind: "abort"; readonly reason_code: string; readonly reason: string }
  | { readonly kind: "roll_back"; readonly to: string; readonly reason_code: string; readonly reason: string }
  | { readonly kind: "alert"; readonly rule: "no_healthy_predecessor"; readonly text: string }
);

/**
 * nextMoves gives what one pass of everything automatic does next: for each channel at most one move. The pass makes it, reads
 * anew and asks again, with `observed` set where it has observed, until nothing is left. A promotion under way is finished
 * or given up before anything else; then the channel is observed, rolled back, and last given the newest build that the
 * policy promotes. A held or locked channel is only observed.
 */
export function nextMoves(request: NextMovesRequest): readonly NextMove[] {
  if (!request.enforce) return [];
  return request.channels.flatMap((situation, index) => {
    const move = nextMove(situation, request.channels[index - 1] ?? null, request);
    return move === null ? [] : [move];
  });
}

function nextMove(
  situation: ChannelSituation,
  before: ChannelSituation | null,
  request: NextMovesRequest,
): NextMove | null {
  const { state } = situation;
  const stopped = state.hold !== null || state.lock !== null;
  if (state.promoting !== null) return stopped ? null : finish(situation);
  return (
    observeRunning(situation) ??
    (stopped ? null : (goBack(situation, request) ?? goForward(situation, before, request)))
  );
}

function finish({ policy, state, promoting: build, observed }: ChannelSituation): NextMove | null {
  if (state.promoting === null) return null;
  const { build_id, forced, last_passed, passed_in_a_row } = state.promoting;
  const at = { channel: policy.name, build_id };
  const rolledBack = build !== null && build.rollback_count > 0 && !forced;
  if (policy.auto_rollback && rolledBack) {
    const reason = "it was rolled back on another channel meanwhile";
    return { ...at, kind: "abort", reason_code: "ROLLED_BACK_BEFORE", reason };
  }
  if (policy.auto_rollback && last_passed === false) {
    const reason = "an observation of its health failed";
    return { ...at, kind: "abort", reason_code: "HEALTH_FAILED", reason };
  }
  if (rolledBack) return null;
  const rounds = policy.health.length === 0 ? 0 : policy.observe.times - passed_in_a_row;
  if (rounds <= 0) return { ...at, kind: "complete" };
  return observed ? null : { ...at, kind: "observe", rounds };
}

function observeRunning({ policy, state, observed }: ChannelSituation): NextMove | null {
  if (state.running === null || policy.health.length === 0 || observed) return null;
  return { channel: policy.name, build_id: state.running.build_id, kind: "observe", rounds: 1 };
}

function goBack(situation: ChannelSituation, { rollback_threshold }: NextMovesRequest): NextMove | null {
  const { policy, state, earlier } = situation;
  if (state.running === null || !policy.auto_rollback) return null;
  const { build_id } = state.running;
  const seen = state.health.filter((observation) => observation.build_id === build_id);
  if (!shouldRollBack(seen, rollback_threshold)) return null;
  const at = { channel: policy.name, build_id };
  const score = healthScore(seen)?.toFixed(1);
  const reason = `its health score ${score} was below ${rollback_threshold.toFixed(1)} twice in a row`;
  const target = chooseTarget(state, earlier);
  if (target !== null) return { ...at, kind: "roll_back", to: target.id, reason_code: "HEALTH_LOW", reason };
  const text = `${build_id} is not well on ${policy.name} (${reason}), and no earlier build ran well there.`;
  return { ...at, kind: "alert", rule: "no_healthy_predecessor", text };
}

/** The newest build for which every guard of an automatic promotion holds. */
function goForward(
  situation: ChannelSituation,
  before: ChannelSituation | null,
  request: NextMovesRequest,
): NextMove | null {
  const { policy } = situation;
  if (!policy.auto_promote) return null;
  const chosen = newestFirst(request.candidates).find(
    (candidate) => planForward(situation, candidate, before, request).move !== null,
  );
  return chosen === undefined ? null : { channel: policy.name, build_id: chosen.build.id, kind: "promote" };
}

/** newestFirst gives candidates by timestamp, then id. */
export function newestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const named = ({ build: { id, build } }: Candidate) => ({
    id,
    commit: build.commit,
    timestamp: build.timestamp,
  });
  return candidates.toSorted((a, b) => compareByTime(named(b), named(a)));
}

/** planForward plans an automatic promotion of a candidate. */
export function planForward(
  { policy: channel, state, pointer, due, running }: ChannelSituation,
  candidate: Candidate,
  before: ChannelSituation | null,
  { actor, now_ms }: NextMovesRequest,
): MovePlan {
  const found = { channel, before, state, pointer, due, running, now_ms };
  return planPromotion({
    ...found,
    ...candidate,
    mover: { actor, automatic: true },
    forced: false,
    hotfix: null,
  });
}
