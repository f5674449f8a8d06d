import type { Tier } from "../../core/mdl/measurement.ts";
import { modelId } from "../../core/mdl/model-id.ts";
import { missing } from "../../core/metric.ts";
import type { CacheUse, ChangeMeasurement, PairMeasurement, TreeMeasurement } from "./change-measurement.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import type { Known } from "./measure-missing.ts";
import type { MeasureRequest } from "./measure-request.ts";
import { resultKey } from "./result-key.ts";

const NOT_ASKED_FOR: TreeMeasurement = {
  repo_bytes: missing("it was not asked for (--no-repo-bytes)", "byte", "derived"),
  blocks: 0,
  left_out: [],
};

/**
 * measureChange measures what the step from base to head does to the description length of the tree, and how long
 * head's tree as a whole is. It reads Git objects only; no checkout is needed. What was measured before is not measured
 * again: two trees that the cache knows are neither listed nor read.
 */
export async function measureChange(
  dependencies: MeasureDependencies,
  request: MeasureRequest,
): Promise<ChangeMeasurement> {
  const { cache } = dependencies;
  const keys = await keysOf(dependencies, request);
  const known: Known = {
    pair: await cache.get("pair", keys.pair),
    tree: request.whole ? await cache.get("tree", keys.tree) : NOT_ASKED_FOR,
  };
  if (known.pair !== null && known.tree !== null) {
    const lookups = 1 + known.tree.blocks;
    return changeOf(known.pair, known.tree, { hits: lookups, lookups }, request.tier);
  }
  const { measureMissing } = await import("./measure-missing.ts");
  const { pair, tree, block_hits } = await measureMissing(dependencies, request, known);
  if (known.pair === null) await cache.put("pair", keys.pair, pair);
  if (known.tree === null) await cache.put("tree", keys.tree, tree);
  const hits = (known.pair === null ? 0 : 1) + block_hits;
  return changeOf(pair, tree, { hits, lookups: 1 + tree.blocks }, request.tier);
}

/** Trees, not commits: two commits with the same files are the same change. */
async function keysOf(
  { source, primitives }: MeasureDependencies,
  { base, head, tier, limits }: MeasureRequest,
): Promise<{ readonly pair: string; readonly tree: string }> {
  const tree = await source.treeOf(head);
  const before = base === null ? null : await source.treeOf(base);
  const { max_file_bytes, max_change_bytes, max_repo_bytes } = limits;
  const { sha256 } = primitives;
  return {
    pair: resultKey("pair", tier, [before, tree, max_file_bytes, max_change_bytes], sha256),
    tree: resultKey("tree", tier, [tree, max_file_bytes, max_repo_bytes], sha256),
  };
}

function changeOf(
  pair: PairMeasurement,
  { repo_bytes, left_out }: TreeMeasurement,
  cache: CacheUse,
  tier: Tier,
): ChangeMeasurement {
  return { ...pair, repo_bytes, repo_left_out: left_out, cache, model: modelId(tier) };
}
