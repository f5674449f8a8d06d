import type { Action, Decision } from "../../core/policy/decision.ts";
import type { BuildMetrics, Origin } from "../../core/registry/build-record.ts";
import type { ReportedStatus } from "../../core/report/build-report.ts";
import type { VbhStatus, Verification } from "../../core/vbh/verification.ts";

/** The metrics the page shows. A BuildMetrics fits as it is. */
export type SiteMetrics = Pick<
  BuildMetrics,
  | "mdl_delta"
  | "repo_bytes"
  | "novelty"
  | "removal"
  | "test_coverage"
  | "cache_efficiency"
  | "rubikstack_improvement"
>;

/** One recorded build as the page shows it. */
export type SiteBuild = {
  readonly id: string;
  /** RFC 3339 UTC. */
  readonly timestamp: string;
  readonly commit: string;
  readonly ref: string | null;
  readonly origin: Origin;
  readonly metrics: SiteMetrics;
  /** 0..10; null when nothing scored was measured or nothing was decided. */
  readonly score: number | null;
  /** null when the build was never decided. */
  readonly action: Action | null;
  readonly status: ReportedStatus;
  /** null when the build was never verified. */
  readonly vbh_status: VbhStatus | null;
  /** 0..1; null when the build was never verified. */
  readonly vbh_compliance: number | null;
};

/** The decision that the page explains: the last one taken. */
export type SiteDecision = {
  readonly build_id: string;
  readonly decision: Decision;
  readonly verification: Verification | null;
};

const SHOWN_BUILDS = 500;

/** shownBuilds gives those of the builds, oldest first, that the page lists: the newest. */
export function shownBuilds<Build>(builds: readonly Build[]): readonly Build[] {
  return builds.slice(-SHOWN_BUILDS);
}

/** Everything the page says, read from the registry at one commit. */
export type SiteData = {
  /** owner/name, or the folder's name. */
  readonly repository: string;
  /** https address that commits can be linked under; null when there is none. */
  readonly repository_url: string | null;
  /** The registry branch. */
  readonly branch: string;
  /** The registry commit the data was read at; null when the branch does not exist yet. */
  readonly registry_commit: string | null;
  /** RFC 3339 UTC. */
  readonly generated_at: string;
  /** Oldest first. */
  readonly builds: readonly SiteBuild[];
  readonly latest: SiteDecision | null;
};
