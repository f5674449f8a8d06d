import { type Decision, decide, type History, type LoadedPolicy } from "../policy/index.ts";
import type { FoldedBuild } from "../registry/index.ts";

/** judgeAgain decides a stored build by a policy; VBH is what was found when it was recorded. */
export function judgeAgain(found: FoldedBuild, policy: LoadedPolicy, history: History): Decision {
  const { build, vbh_status, vbh_compliance } = found;
  const verification = vbh_status === null ? null : { vbh_status, vbh_compliance: vbh_compliance ?? 0 };
  return decide({ profile: "build", build, verification }, policy, history);
}
