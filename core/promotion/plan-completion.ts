import type { Verification } from "../vbh/verification.ts";
import type { ChannelBuild } from "./channel-build.ts";
import { neverRolledBack, verified } from "./guards/build-guards.ts";
import { isPromoting, mayMove, notHeld, ownLock } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import { type PointerRequest, pointerFollows } from "./guards/pointer-guards.ts";
import type { Move, MovePlan } from "./move.ts";

/** The state holds how the observations since the promotion began came out. */
export type CompletionRequest = PointerRequest & {
  /** The build that is promoting. */
  readonly build: ChannelBuild;
  readonly verification: Pick<Verification, "vbh_status">;
  /** The commit of the registry branch that moved the pointer. */
  readonly merge_commit: string;
};

const COMPLETION_GUARDS: GuardTable<CompletionRequest> = [
  ["promotion under way", isPromoting],
  ["hold", notHeld],
  ["lock", ownLock],
  ["promoters", mayMove],
  ["pointer", pointsAtBuild],
  ["verification", verified],
  ["rollbacks", notRolledBackMeanwhile],
  ["observations", observedWell],
];

/**
 * planCompletion ends a promotion well: one commit with `promoted`, from which on the channel runs the build. It waits until
 * as many observations in a row passed as the policy asks for.
 */
export function planCompletion(request: CompletionRequest): MovePlan {
  return planMove(COMPLETION_GUARDS, request, completePromotion);
}

function pointsAtBuild(request: CompletionRequest): Finding {
  const { build, channel, state } = request;
  const { promoting } = state;
  const followed = pointerFollows(request);
  if (followed.verdict !== "ok" || promoting === null || promoting.build_id === build.id) return followed;
  return refused(
    "NOT_PROMOTING",
    `${channel.name} points at ${promoting.build_id}, which is being promoted, not ${build.id}.`,
    `give that promotion up: quantum-forge rollback --channel ${channel.name}`,
  );
}

/** Another channel may have left the build since the promotion began. */
function notRolledBackMeanwhile({ build, state, mover }: CompletionRequest): Finding {
  const forced = state.promoting?.forced ?? false;
  return neverRolledBack({ build, forced, mover: { ...mover, automatic: false } });
}

function observedWell({ channel, state }: CompletionRequest): Finding {
  if (channel.health.length === 0) return ok(`${channel.name} has no health checks.`);
  const { passed_in_a_row, last_passed } = state.promoting ?? { passed_in_a_row: 0, last_passed: null };
  const wanted = channel.observe.times;
  const text =
    last_passed === false
      ? `The last observation failed; ${wanted} in a row must pass.`
      : `${passed_in_a_row} of ${wanted} observations in a row passed.`;
  if (passed_in_a_row >= wanted) return ok(text);
  const again = `quantum-forge promote ${state.promoting?.build_id ?? "latest"} --channel ${channel.name}`;
  const remedy = `go on observing: ${again}; or give it up: quantum-forge rollback --channel ${channel.name}`;
  return refused("OBSERVING", text, remedy);
}

function completePromotion({ build, channel, mover, merge_commit }: CompletionRequest): Move {
  return {
    channel: channel.name,
    pointer: undefined,
    events: [
      { v: 1, kind: "promoted", actor: mover.actor, build_id: build.id, channel: channel.name, merge_commit },
    ],
    message: `Run ${build.id} on ${channel.name}`,
  };
}
