import type { ChannelPolicy } from "../../policy/channel-policy.ts";
import { activeFreeze } from "../../policy/freeze.ts";
import type { Decision } from "../../policy/index.ts";
import { type ChannelState, compareByTime, type Hotfix } from "../../registry/index.ts";
import type { Verification } from "../../vbh/verification.ts";
import type { Approvals } from "../approvals.ts";
import type { ChannelBuild } from "../channel-build.ts";
import { cosigned, neverRolledBack, promotable, sameRecord, verified } from "./build-guards.ts";
import { mayMove, noPromotion, notHeld, ownLock } from "./channel-guards.ts";
import { type Finding, type GuardTable, ok, refused, waived } from "./guard-table.ts";
import { ranBefore, soaked, wellBefore } from "./order-guards.ts";
import { type PointerRequest, pointerFollows } from "./pointer-guards.ts";

/** Everything that a promotion depends on. */
export type PromotionRequest = PointerRequest & {
  readonly build: ChannelBuild;
  /** The channel before it in the policy's order; null for the first. */
  readonly before: { readonly policy: ChannelPolicy; readonly state: ChannelState } | null;
  /** What the channel runs; null when nothing. timestamp: the build's, RFC 3339. */
  readonly running: { readonly id: string; readonly timestamp: string } | null;
  /** Of today's policy. */
  readonly decision: Decision;
  /** Made anew. */
  readonly verification: Pick<Verification, "vbh_status">;
  /** Read anew. */
  readonly approvals: Approvals;
  readonly now_ms: number;
  /** A person named the build although it was rolled back before. */
  readonly forced: boolean;
  /** A person asks for an exception from a freeze. */
  readonly hotfix: Hotfix | null;
};

/** What must hold for a promotion to begin: the channel first, then the build, then the order of channels. */
export const PROMOTION_GUARDS: GuardTable<PromotionRequest> = [
  ["hold", notHeld],
  ["lock", ownLock],
  ["promoters", mayMove],
  ["automatic", automaticOn],
  ["freeze", notFrozen],
  ["promotion under way", noPromotion],
  ["pointer", pointerFollows],
  ["running", notRunning],
  ["age", notOlder],
  ["verification", verified],
  ["record", sameRecord],
  ["signatures", cosigned],
  ["decision", promotable],
  ["rollbacks", neverRolledBack],
  ["channel before", ranBefore],
  ["soak", soaked],
  ["health before", wellBefore],
];

/** automaticOn: nobody asked, so the policy must have. What came to nothing once is not tried again by itself. */
function automaticOn({ build, channel, decision, mover }: PromotionRequest): Finding {
  if (!mover.automatic) return ok(`${mover.actor} asks for it.`);
  const remedy = `promote it by hand: quantum-forge promote ${build.id} --channel ${channel.name}`;
  if (!decision.policy.enforce)
    return refused("AUTOMATIC_OFF", "The policy only observes, so nothing is automatic.", remedy);
  if (!channel.auto_promote)
    return refused("AUTOMATIC_OFF", `${channel.name} does not promote by itself.`, remedy);
  if (build.rejected_on.includes(channel.name))
    return refused(
      "AUTOMATIC_OFF",
      `The last promotion of ${build.id} to ${channel.name} came to nothing.`,
      remedy,
    );
  return ok(`${channel.name} promotes by itself.`);
}

/** notFrozen: a freeze is passed only by its name, with a reason, by a person, and only where it allows that. */
function notFrozen({ channel, hotfix, mover, now_ms }: PromotionRequest): Finding {
  const freeze = activeFreeze(channel.freezes, now_ms);
  if (freeze === null) return ok(`No freeze window of ${channel.name} holds.`);
  const { name, hotfix: allowed } = freeze.window;
  const until = freeze.until_ms === null ? null : new Date(freeze.until_ms).toISOString();
  const text = `The freeze window ${name} of ${channel.name} holds${until === null ? "" : ` until ${until}`}.`;
  const named = hotfix !== null && hotfix.freeze === name && hotfix.reason.trim() !== "";
  if (allowed && named && !mover.automatic)
    return waived("CHANNEL_FROZEN", `${text} ${mover.actor} promotes a hotfix: ${hotfix.reason}`);
  const remedy = allowed
    ? `wait, or name the window and the reason: --hotfix ${name} --reason "..."`
    : "wait: this window allows no hotfix";
  return refused("CHANNEL_FROZEN", text, remedy, until);
}

function notRunning({ build, channel, state }: PromotionRequest): Finding {
  if (state.running?.build_id !== build.id) return ok(`${channel.name} does not run ${build.id} yet.`);
  const text = `${channel.name} runs ${build.id} since ${state.running.since}.`;
  return refused("ALREADY_RUNNING", text, "nothing has to be done");
}

/** notOlder: a promotion goes forward; going back is a rollback, which looks for what ran well. */
function notOlder({ build, channel, running }: PromotionRequest): Finding {
  if (running === null) return ok(`${channel.name} runs nothing yet.`);
  const named = { id: build.id, commit: build.build.commit, timestamp: build.build.timestamp };
  if (compareByTime(named, { ...running, commit: "" }) >= 0)
    return ok(`${build.id} is not older than ${running.id}, which runs.`);
  return refused(
    "OLDER_THAN_RUNNING",
    `${build.id} was made at ${named.timestamp}, before ${running.id}, which runs (${running.timestamp}).`,
    `go back on purpose: quantum-forge rollback --to ${build.id} --channel ${channel.name}`,
  );
}
