import type { EventDraft } from "../registry/index.ts";
import type { Verification } from "../vbh/verification.ts";
import type { ChannelBuild } from "./channel-build.ts";
import { neverRolledBack, sameRecord, verified } from "./guards/build-guards.ts";
import { heldForPeople, isRunning, mayMove, noPromotion, ownLock } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import { type PointerRequest, pointerMended } from "./guards/pointer-guards.ts";
import { goesBackByItself, type ReturnRequest } from "./guards/return-guards.ts";
import type { Move, MovePlan } from "./move.ts";
import { pointAt } from "./point-at.ts";

export type RollbackRequest = ReturnRequest &
  PointerRequest & {
    /** The build to return to, of chooseTarget or as a person named it; null when there is none. */
    readonly target: ChannelBuild | null;
    /** Of the target, made anew; null without a target. */
    readonly verification: Pick<Verification, "vbh_status"> | null;
    /** A person named the target although it was rolled back before. */
    readonly forced: boolean;
  };

const ROLLBACK_GUARDS: GuardTable<RollbackRequest> = [
  ["running", isRunning],
  ["promotion under way", noPromotion],
  ["hold", heldForPeople],
  ["lock", ownLock],
  ["promoters", mayMove],
  ["automatic", goesBackByItself],
  ["pointer", pointerMended],
  ["target", hasTarget],
  ["other build", isOther],
  ["ran here", ranHere],
  ["rollbacks", (request) => ofTarget(request, (build) => neverRolledBack({ ...request, build }))],
  ["verification", targetVerified],
  ["record", (request) => ofTarget(request, (build) => sameRecord({ ...request, build }))],
];

/**
 * planRollback returns a channel to a build that ran on it: one commit with the pointer and `rolled_back`, and, when nobody
 * asked for it, a hold, so that nothing automatic moves the channel before a person has looked.
 */
export function planRollback(request: RollbackRequest): MovePlan {
  return planMove(ROLLBACK_GUARDS, request, goBack);
}

const NO_TARGET = "There is no target to look at.";

function ofTarget({ target }: RollbackRequest, judge: (build: ChannelBuild) => Finding): Finding {
  return target === null ? ok(NO_TARGET) : judge(target);
}

function hasTarget({ channel, target }: RollbackRequest): Finding {
  if (target !== null) return ok(`${target.id} is to run again.`);
  return refused(
    "NOTHING_TO_RETURN_TO",
    `No earlier build of ${channel.name} ran well until a newer one took its place.`,
    `see the candidates: quantum-forge rollback-list --channel ${channel.name}; then name one with --to`,
  );
}

function isOther(request: RollbackRequest): Finding {
  const { channel, state } = request;
  return ofTarget(request, ({ id }) =>
    state.running?.build_id === id
      ? refused("ALREADY_RUNNING", `${channel.name} runs ${id}.`, "name another build")
      : ok(`${channel.name} does not run ${id}.`),
  );
}

function ranHere(request: RollbackRequest): Finding {
  const { name } = request.channel;
  return ofTarget(request, ({ id, stints }) =>
    stints.some(({ channel }) => channel === name)
      ? ok(`${id} ran on ${name} before.`)
      : refused(
          "NEVER_RAN_HERE",
          `${id} never ran on ${name}.`,
          `promote it instead: quantum-forge promote ${id} --channel ${name}`,
        ),
  );
}

function targetVerified(request: RollbackRequest): Finding {
  // A target that was not verified is as good as one that fails.
  const verification = request.verification ?? { vbh_status: "FAIL" };
  return ofTarget(request, (build) => verified({ build, verification }));
}

function goBack({
  channel: { name },
  state,
  pointer,
  target,
  mover: { actor, automatic },
  forced,
  reason_code,
  reason,
}: RollbackRequest): Move | null {
  if (state.running === null || target === null) return null;
  const { build_id } = state.running;
  const how = { automatic, forced: forced && target.rollback_count > 0, reason_code, reason };
  const left: EventDraft = {
    v: 1,
    kind: "rolled_back",
    actor,
    build_id,
    channel: name,
    to: target.id,
    ...how,
  };
  const held = `rolled back from ${build_id} to ${target.id}: ${reason}`;
  const hold: EventDraft = {
    v: 1,
    kind: "hold",
    actor,
    channel: name,
    build_id: null,
    automatic,
    reason: held,
  };
  return {
    channel: name,
    pointer: pointAt(name, target, pointer),
    events: automatic ? [left, hold] : [left],
    message: `Roll ${name} back to ${target.id}`,
  };
}
