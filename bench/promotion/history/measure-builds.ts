import { noProgress } from "../../../adapters/telemetry/terminal-progress.ts";
import { openRepository } from "../../../adapters/workspace/open-repository.ts";
import type { Tier } from "../../../core/mdl/index.ts";
import type { Metric } from "../../../core/metric.ts";
import { changeMetrics } from "../../../forge/measure/change-measurement.ts";
import { measureChange } from "../../../forge/measure/measure-change.ts";
import type { Progress } from "../../../forge/ports.ts";
import type { CiHistory } from "./read-history.ts";

/** What Git alone tells of a build. */
export type MeasuredBuild = { readonly [name in "mdl_delta" | "novelty" | "removal"]: Metric };

/**
 * measureBuilds measures each build's change from its base, in the order of the builds. What was measured before comes from the
 * clone's cache.
 */
export async function measureBuilds(
  { name, path, builds }: CiHistory,
  tier: Tier,
  progress: Progress,
): Promise<readonly MeasuredBuild[]> {
  const opened = await openRepository({ repository: path, progress: noProgress, tier });
  const measuredBuilds: MeasuredBuild[] = [];
  for (const [at, { base, commit: head }] of builds.entries()) {
    progress.step(`measuring build ${at + 1} of ${builds.length} of ${name}`, at / builds.length);
    const change = await measureChange(opened, { base, head, tier, limits: opened.limits, whole: false });
    const { mdl_delta, novelty, removal } = changeMetrics(change);
    measuredBuilds.push({ mdl_delta, novelty, removal });
  }
  return measuredBuilds;
}
