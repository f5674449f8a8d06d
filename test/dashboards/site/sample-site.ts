import { type Metric, measured, missing, notApplicable } from "../../../core/metric.ts";
import type { SiteBuild, SiteData } from "../../../dashboards/site/index.ts";
import { DECISION, VERIFICATION } from "../../core/report/sample-report.ts";

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 7, 1, 9, 12);
const GAP = 7;

/** sampleBuilds gives `count` builds with a repeatable walk, some rejected, some without numbers. */
export function sampleBuilds(count: number): readonly SiteBuild[] {
  let size = 118_000;
  return Array.from({ length: count }, (_none, at) => {
    const novelty = at === 0 ? 118_000 : 40 + ((at * 7919) % 1800);
    const removal = at === 0 ? 0 : (at * 104_729) % 1500;
    size += at === 0 ? 0 : novelty - removal;
    return sampleBuild(at, { size, novelty, removal });
  });
}

type Sizes = { readonly size: number; readonly novelty: number; readonly removal: number };

function sampleBuild(at: number, { size, novelty, removal }: Sizes): SiteBuild {
  const timestamp = new Date(START_MS + (at * DAY_MS) / 2).toISOString();
  const action = at % 11 === 5 ? "reject" : at % 3 === 0 ? "review" : "promote";
  const bytes = (value: number): Metric =>
    at % 23 === GAP
      ? missing("only binary files changed", "byte", "derived")
      : measured(value, "byte", "derived");
  return {
    id: `qf-${timestamp.slice(0, 10).replaceAll("-", "")}-${String((at % 2) + 1).padStart(3, "0")}`,
    timestamp,
    commit: (at * 2_654_435_761 + 305_419_896).toString(16).padStart(40, "9abcdef01234").slice(-40),
    ref: at % 5 === 4 ? null : "refs/heads/main",
    origin: at < count20(at) ? "backfill" : "ci",
    metrics: {
      mdl_delta: bytes(novelty - removal),
      repo_bytes: bytes(size),
      novelty: bytes(novelty),
      removal: bytes(removal),
      test_coverage:
        at % 4 === 0
          ? missing("no coverage was reported", "ratio", "reported")
          : measured(0.78 + (at % 9) / 80, "ratio", "reported"),
      cache_efficiency: missing("no cache was reported", "ratio", "reported"),
      rubikstack_improvement: notApplicable("fewer than two agents", "ratio", "reported"),
    },
    score: at % 23 === GAP ? null : 6 + ((at * 31) % 40) / 10,
    action,
    status: action === "reject" ? "rejected" : action === "review" ? "review" : "candidate",
    vbh_status: at % 13 === 12 ? "FAIL" : "SELF_SIGNED",
    vbh_compliance: at % 13 === 12 ? 0.5 : 0.75,
  };
}

function count20(at: number): number {
  return at < 20 ? 20 : 0;
}

/** sampleSite gives a page's data over `count` sample builds, the last of them waiting for review. */
export function sampleSite(count: number, changes: Partial<SiteData> = {}): SiteData {
  const builds = sampleBuilds(count).map((build, at): SiteBuild => {
    return at === count - 1 ? { ...build, action: "review", status: "review", score: 7.96 } : build;
  });
  const last = builds.at(-1);
  return {
    repository: "golang/mod",
    repository_url: "https://github.com/golang/mod",
    branch: "quantum-forge",
    registry_commit: count === 0 ? null : "9ab1c02d3e4f5061728394a5b6c7d8e9f0a1b2c3",
    generated_at: "2026-11-22T09:30:00.000Z",
    builds,
    latest: last === undefined ? null : { build_id: last.id, decision: DECISION, verification: VERIFICATION },
    ...changes,
  };
}
