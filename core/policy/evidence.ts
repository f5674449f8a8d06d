import type { BuildMetrics, BuildPredicate } from "../registry/build-record.ts";
import type { Verification } from "../vbh/verification.ts";

/**
 * What a decision looks at. The profile `pull_request` judges a change that is not merged yet: it has no
 * signed record and no trusted source, so VBH and source are left out.
 */
export type Evidence = {
  readonly profile: "build" | "pull_request";
  readonly build: Pick<BuildPredicate, "origin" | "repository" | "ref" | "run" | "metrics">;
  /** null: not verified. Signers and checks are left out where only the verdict was kept. */
  readonly verification: VerifiedAs | null;
};

type VerifiedAs = Pick<Verification, "vbh_status" | "vbh_compliance"> &
  Partial<Pick<Verification, "signers" | "checks">>;

/** The measured metrics of earlier builds, oldest first; the build that is judged is not among them. */
export type History = readonly BuildMetrics[];
