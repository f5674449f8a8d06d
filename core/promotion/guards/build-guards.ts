import type { ChannelPolicy } from "../../policy/channel-policy.ts";
import type { Decision } from "../../policy/index.ts";
import type { ChannelPointer } from "../../registry/index.ts";
import type { Verification } from "../../vbh/verification.ts";
import type { Approvals } from "../approvals.ts";
import type { ChannelBuild } from "../channel-build.ts";
import type { Mover } from "../mover.ts";
import { type Finding, ok, refused, waived } from "./guard-table.ts";

/** verified: what VBH finds wrong is promoted by nobody, and nobody goes back to it. */
export function verified({
  build,
  verification,
}: {
  readonly build: ChannelBuild;
  readonly verification: Pick<Verification, "vbh_status">;
}): Finding {
  const { vbh_status } = verification;
  if (vbh_status !== "FAIL") return ok(`${build.id} verifies: VBH ${vbh_status}.`);
  const remedy = `see which check failed: quantum-forge verify ${build.id}`;
  return refused("VBH_FAILED", `${build.id} does not verify: VBH FAIL.`, remedy);
}

/** cosigned: as many promoters signed the build by both algorithms as the root of trust asks for. */
export function cosigned({
  build,
  approvals: { needed, signed },
}: {
  readonly build: ChannelBuild;
  readonly approvals: Approvals;
}): Finding {
  if (needed === 0) return ok("No promoter has to sign.");
  const names = signed.length === 0 ? "nobody" : signed.join(", ");
  if (signed.length >= needed) return ok(`${build.id} is signed by ${names}; ${needed} needed.`);
  const remedy = `let promoters of the root of trust sign it: quantum-forge sign ${build.id} --as NAME`;
  return refused("NOT_SIGNED", `${build.id} is signed by ${names}; ${needed} needed.`, remedy);
}

/** sameRecord: a pointer that names the build holds the digest of its record. */
export function sameRecord({
  build,
  pointer,
}: {
  readonly build: ChannelBuild;
  readonly pointer: ChannelPointer | null;
}): Finding {
  if (pointer === null || pointer.build_id !== build.id || pointer.record_sha256 === build.record_sha256)
    return ok(`The record of ${build.id} is unchanged.`);
  return refused(
    "RECORD_CHANGED",
    `${pointer.channel} was pointed at the record ${short(pointer.record_sha256)} of ${build.id}, which is now ${short(build.record_sha256)}.`,
    "restore the record from the registry branch's history",
  );
}

/** promotable: the decision allows it. A review is answered by the person who asks; a reject only by a policy that observes. */
export function promotable({
  build: { id },
  channel,
  decision,
  mover,
}: {
  readonly build: ChannelBuild;
  readonly channel: ChannelPolicy;
  readonly decision: Decision;
  readonly mover: Mover;
}): Finding {
  const { action, reason } = decision;
  if (action === "reject") {
    if (!decision.policy.enforce && !mover.automatic)
      return waived("DECISION_REJECT", `The policy rejects ${id} but only observes: ${reason}`);
    const remedy = `see why: quantum-forge evaluate ${id}; then promote a build that holds`;
    return refused("DECISION_REJECT", `The policy rejects ${id}: ${reason}`, remedy);
  }
  const wantsPerson = action === "review" || channel.review === "human";
  if (!wantsPerson) return ok(`The policy promotes ${id}: ${reason}`);
  const why = action === "review" ? reason : `${channel.name} asks for a person each time.`;
  if (!mover.automatic) return ok(`${mover.actor} has reviewed ${id}: ${why}`);
  const remedy = `let a person look and promote it: quantum-forge promote ${id} --channel ${channel.name}`;
  return refused("DECISION_REVIEW", `${id} waits for a person: ${why}`, remedy);
}

/** neverRolledBack: what was rolled back, on any channel, runs again only when a person names it and forces it. */
export function neverRolledBack({
  build: { id, rollback_count },
  forced,
  mover,
}: {
  readonly build: ChannelBuild;
  readonly forced: boolean;
  readonly mover: Mover;
}): Finding {
  if (rollback_count === 0) return ok(`${id} was never rolled back.`);
  const text = `${id} was rolled back ${rollback_count === 1 ? "once" : `${rollback_count} times`} before.`;
  if (forced && !mover.automatic) return waived("ROLLED_BACK_BEFORE", `${text} ${mover.actor} forces it.`);
  return refused("ROLLED_BACK_BEFORE", text, "name another build, or force this one: --force");
}

function short(digest: string): string {
  return digest.slice(0, 12);
}
