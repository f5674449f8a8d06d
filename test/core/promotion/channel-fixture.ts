import type { ChannelPolicy } from "../../../core/policy/channel-policy.ts";
import type { Decision } from "../../../core/policy/index.ts";
import type { ChannelBuild } from "../../../core/promotion/index.ts";
import type { ChannelPointer, ChannelState, Stint } from "../../../core/registry/index.ts";
import { buildWith, COMMIT, DECISION } from "../registry/build-fixture.ts";

export const DIGEST = "d".repeat(64);
export const NOW = Date.UTC(2026, 10, 22, 12);
export const HOUR = 3_600_000;

/** ago gives the time so many hours before NOW. */
export const ago = (hours: number): string => new Date(NOW - hours * HOUR).toISOString();

export const CHECK = { name: "api", timeout_ms: 1000, kind: "command", command: ["true"] } as const;

export function channelWith(changes: Partial<ChannelPolicy> = {}): ChannelPolicy {
  return {
    name: "production",
    soak_ms: 0,
    auto_promote: false,
    auto_rollback: true,
    review: "none",
    promoters: [],
    freezes: [],
    health: [],
    observe: { times: 1, every_ms: 0 },
    deploy: null,
    ...changes,
  };
}

export function decisionWith(action: Decision["action"], enforce = true): Decision {
  return { ...DECISION, action, policy: { ...DECISION.policy, enforce } };
}

/** A build that was made so many hours before NOW and ran nowhere. */
export function channelBuild(id: string, hours: number, changes: Partial<ChannelBuild> = {}): ChannelBuild {
  const build = buildWith({ timestamp: ago(hours), commit: COMMIT });
  return { id, build, stints: [], rollback_count: 0, rejected_on: [], record_sha256: DIGEST, ...changes };
}

/** What a pointer should name in a state, with the record that `pointerTo` names. */
export function dueOf({ promoting, running }: ChannelState): ChannelBuild | null {
  const id = (promoting ?? running)?.build_id;
  return id === undefined ? null : channelBuild(id, 5);
}

/** A pointer of production at a build of channelBuild. */
export function pointerTo(build_id: string, previous: string | null = null): ChannelPointer {
  return { v: 1, channel: "production", build_id, commit: COMMIT, record_sha256: DIGEST, previous };
}

export function stintWith(changes: Partial<Stint> & Pick<Stint, "build_id">): Stint {
  return {
    channel: "production",
    since: ago(5),
    until: null,
    ended_by: null,
    passed: 0,
    failed: 0,
    last_passed: null,
    ...changes,
  };
}
