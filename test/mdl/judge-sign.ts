import { measureDelta, type Tier } from "../../core/mdl/index.ts";
import type { Kind, Label, LabelledCommit } from "./labelled-commits.ts";

/**
 * `no_claim`: the delta lies in the dead band, so that nothing is said. Outside of it the sign says that the tree became
 * simpler or more complex, which is `right` only if the label says the same: also a sign on a commit that is labelled
 * `about the same` is wrong.
 */
export type Verdict = "right" | "wrong" | "no_claim";

/** A commit's label beside what was measured, in bytes. */
export type JudgedSign = {
  readonly name: string;
  readonly kind: Kind;
  readonly label: Label;
  readonly why: string;
  readonly delta: number;
  readonly novelty: number;
  readonly removal: number;
  readonly verdict: Verdict;
};

/** judgeSign measures a commit and holds the sign against the label. */
export function judgeSign({ name, kind, label, why, request }: LabelledCommit, tier: Tier): JudgedSign {
  const { mdl_delta, novelty_bytes, removal_bytes, about_zero } = measureDelta({ ...request, tier });
  const verdict = about_zero ? "no_claim" : claimOf(mdl_delta) === label ? "right" : "wrong";
  return {
    name,
    kind,
    label,
    why,
    delta: mdl_delta,
    novelty: novelty_bytes,
    removal: removal_bytes,
    verdict,
  };
}

function claimOf(delta: number): Label {
  return delta < 0 ? "simpler" : "more complex";
}
