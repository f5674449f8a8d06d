import type { LoadedPolicy } from "../core/policy/index.ts";
import { exportFlat, type FoldedBuild } from "../core/registry/index.ts";
import type { Verification } from "../core/vbh/index.ts";
import {
  renderSite,
  type SiteBuild,
  type SiteDecision,
  type SiteProofs,
  shownBuilds,
} from "../dashboards/site/index.ts";
import type { RepositoryIdentity } from "./ports.ts";
import type { RegisteredBuild, RegistryView } from "./registry/registry-view.ts";

export type PublishRequest = {
  readonly identity: RepositoryIdentity;
  readonly branch: string;
  readonly view: RegistryView;
  readonly policy: LoadedPolicy;
  readonly now_ms: number;
  readonly sha256Base64: (text: string) => string;
  /** Checks the evidence of the build that the page explains. */
  readonly verify: (build: RegisteredBuild) => Promise<Verification>;
  /** Proves the builds that the page lists; null: it cannot. */
  readonly prove: (builds: readonly RegisteredBuild[]) => Promise<SiteProofs | null>;
};

export const EXPORT_SCHEMA = "quantum-forge/export@1";

/** publish gives the dashboard's files, by name, from the registry alone. */
export async function publish(request: PublishRequest): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { identity, branch, view, policy, now_ms, sha256Base64 } = request;
  const builds: RegisteredBuild[] = [];
  // Backfilled builds are recorded later than they happened, so the page orders by time.
  for await (const build of view.all()) builds.push(build);
  const site = {
    repository: identity.name,
    repository_url: webAddress(identity.remote),
    branch,
    registry_commit: view.snapshot.head,
    generated_at: new Date(now_ms).toISOString(),
    builds: builds.map(siteBuild),
    latest: await explained(builds, request.verify),
  };
  const exported = { schema: EXPORT_SCHEMA, ...exportFlat(builds, policy) };
  const proofs = builds.length === 0 ? null : await request.prove(shownBuilds(builds));
  return renderSite(site, { exported, sha256Base64, proofs });
}

/** The newest build that was decided, with its evidence checked now. */
async function explained(
  builds: readonly RegisteredBuild[],
  verify: PublishRequest["verify"],
): Promise<SiteDecision | null> {
  const latest = builds.findLast(({ decision }) => decision !== null);
  if (latest === undefined || latest.decision === null) return null;
  return { build_id: latest.id, decision: latest.decision, verification: await verify(latest) };
}

function siteBuild({ id, build, ...folded }: FoldedBuild): SiteBuild {
  return {
    id,
    timestamp: build.timestamp,
    commit: build.commit,
    ref: build.ref,
    origin: build.origin,
    metrics: build.metrics,
    score: folded.performance_score,
    action: folded.decision?.action ?? null,
    status: folded.status,
    vbh_status: folded.vbh_status,
    vbh_compliance: folded.vbh_compliance,
  };
}

/** Only hosts of the usual forges get links; any other remote may not have a page for a commit. */
function webAddress(remote: string | null): string | null {
  return remote !== null && /^(github\.com|gitlab\.com|codeberg\.org)\/[\w./-]+$/.test(remote)
    ? `https://${remote}`
    : null;
}
