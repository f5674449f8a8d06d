import type { HealthCheckResult } from "../registry/index.ts";
import { type ChannelRequest, mayMove, ownLock } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import type { Move, MovePlan } from "./move.ts";

export type ObservationRequest = ChannelRequest & {
  /** The build that was observed. */
  readonly build_id: string;
  readonly checks: readonly HealthCheckResult[];
};

const OBSERVATION_GUARDS: GuardTable<ObservationRequest> = [
  ["build", stillThere],
  ["lock", mayDecide],
  ["promoters", mayMove],
];

/**
 * planObservation appends what one round of checks found. It passed when every check did. What was seen of a build that left
 * the channel meanwhile is not written down, nor what somebody saw who may not move the channel.
 */
export function planObservation(request: ObservationRequest): MovePlan {
  return planMove(OBSERVATION_GUARDS, request, observation);
}

function stillThere({ build_id, channel: { name }, state }: ObservationRequest): Finding {
  const { running, promoting } = state;
  // While a promotion is under way its build is what is deployed, so the checks cannot have seen the other.
  const current = promoting ?? running;
  if (current?.build_id === build_id) return ok(`${build_id} is on ${name}.`);
  return refused(
    "NOT_RUNNING",
    `${build_id} is not on ${name} any more; ${current?.build_id ?? "nothing"} is.`,
    "observe again",
  );
}

/** What is seen while a promotion is under way decides it, so a person must be one whom the lock lets pass. */
function mayDecide(request: ObservationRequest): Finding {
  const { channel, state, mover } = request;
  if (mover.automatic) return ok("Nobody has to ask: it is automatic.");
  if (state.promoting === null) return ok(`No promotion to ${channel.name} depends on it.`);
  return ownLock(request);
}

function observation({ build_id, channel: { name }, mover: { actor }, checks }: ObservationRequest): Move {
  const passed = checks.every((check) => check.passed);
  const count = checks.filter((check) => check.passed).length;
  return {
    channel: name,
    pointer: undefined,
    events: [{ v: 1, kind: "health", actor, build_id, channel: name, passed, checks }],
    message: `Observe ${build_id} on ${name}: ${count} of ${checks.length} checks passed`,
  };
}
