import { type Decision, decide } from "../../core/policy/index.ts";
import type { EventDraft } from "../../core/registry/index.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { type Approvals, readApprovals } from "../cosign/read-approvals.ts";
import { verifiedEvent } from "../record/verified-event.ts";
import type { RegisteredBuild, RegistryView } from "../registry/registry-view.ts";
import { verifyRecorded } from "../verify-recorded.ts";
import type { MoveDependencies } from "./move-dependencies.ts";

/** A recorded build, judged now. */
export type JudgedBuild = {
  readonly build: RegisteredBuild;
  readonly verification: Verification;
  readonly approvals: Approvals;
  readonly decision: Decision;
  /** What the registry does not know yet of this: `verified` and `decided` where they came out otherwise than before. */
  readonly news: readonly EventDraft[];
};

/** judgeBuild verifies a recorded build anew and decides it by the policy of today and the history before it. */
export async function judgeBuild(
  dependencies: Pick<MoveDependencies, "policy" | "recorder" | "primitives" | "identity" | "trustedRoot">,
  view: RegistryView,
  build: RegisteredBuild,
): Promise<JudgedBuild> {
  const { policy, recorder: actor } = dependencies;
  const verification = await verifyRecorded(dependencies, view.snapshot, build);
  const history = await view.historyBefore(build.build);
  const decision = decide({ profile: "build", build: build.build, verification }, policy, history);
  const news: readonly EventDraft[] = [
    ...(sameVerification(build, verification) ? [] : [verifiedEvent(verification, build.id, actor)]),
    ...(sameDecision(build.decision, decision)
      ? []
      : [{ v: 1, kind: "decided", actor, build_id: build.id, decision } as const]),
  ];
  const approvals = await readApprovals(dependencies, view.snapshot, build);
  return { build, verification, approvals, decision, news };
}

function sameVerification(build: RegisteredBuild, { vbh_status, vbh_compliance }: Verification): boolean {
  return build.vbh_status === vbh_status && build.vbh_compliance === vbh_compliance;
}

function sameDecision(recorded: Decision | null, now: Decision): boolean {
  return recorded !== null && gist(recorded) === gist(now);
}

function gist({ action, reason_code, score, policy }: Decision): string {
  const { preset, source, blob, enforce } = policy;
  return JSON.stringify([action, reason_code, score, preset, blob ?? source, enforce]);
}
