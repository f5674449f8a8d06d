import { BUILT_IN, type LoadedPolicy } from "../../core/policy/policy.ts";
import { type Finding, findingsOf } from "./finding.ts";

/** examinePolicy says which policy holds and what it will do. */
export function examinePolicy(policy: LoadedPolicy): readonly Finding[] {
  const { ok, note } = findingsOf("policy");
  if (policy.source === BUILT_IN) {
    return [
      note(
        "there is no policy on the default branch, so builds are judged by the preset standard and nothing is stopped",
        "quantum-forge init writes one to begin with; then git commit it",
      ),
    ];
  }
  const channels = policy.channels.map(({ name }) => name).join(", then ");
  const read = ok(`${policy.source}: preset ${policy.preset}; channels: ${channels}`);
  if (policy.enforce) return [read];
  return [
    read,
    note(
      "the policy only observes: nothing is stopped and nothing moves by itself",
      "when its decisions are what you want (quantum-forge replay), write enforce: true",
    ),
  ];
}
