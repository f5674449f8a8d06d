import type { Tier } from "../../core/mdl/measurement.ts";
import { modelId } from "../../core/mdl/model-id.ts";
import { notApplicable } from "../../core/metric.ts";
import type { BlobInfo, TreeEntry } from "../ports.ts";
import type { ChangeMeasurement } from "./change-measurement.ts";
import type { Limits } from "./limits.ts";
import type { MeasureDependencies } from "./measure-dependencies.ts";
import { resultKey } from "./result-key.ts";

/** A file that is measured by itself. */
export type LooseFile = BlobInfo & { readonly path: string };

export type BlobsRequest = {
  /** null: there was nothing before. */
  readonly base: LooseFile | null;
  readonly head: LooseFile;
  readonly tier: Tier;
  readonly limits: Limits;
};

/** measureBlobs measures the change of one file with nothing known around it, as if each version were a tree of its own. */
export async function measureBlobs(
  dependencies: MeasureDependencies,
  { base, head, tier, limits }: BlobsRequest,
): Promise<ChangeMeasurement> {
  const { cache, primitives } = dependencies;
  const sides = [base?.oid ?? null, base?.path ?? null, head.oid, head.path];
  const dependsOn = ["blobs", ...sides, limits.max_file_bytes, limits.max_change_bytes];
  const key = resultKey("pair", tier, dependsOn, primitives.sha256);
  const found = await cache.get("pair", key);
  const pair = found ?? (await measure(dependencies, { base, head, tier, limits }));
  if (found === null) await cache.put("pair", key, pair);
  return {
    ...pair,
    repo_bytes: notApplicable("a file by itself has no repository around it", "byte", "derived"),
    repo_left_out: [],
    cache: { hits: found === null ? 0 : 1, lookups: 1 },
    model: modelId(tier),
  };
}

async function measure(dependencies: MeasureDependencies, { base, head, tier, limits }: BlobsRequest) {
  const { measurePair } = await import("./measure-pair.ts");
  return measurePair(dependencies, {
    base: base === null ? [] : [entryOf(base)],
    head: [entryOf(head)],
    attributes: { base: new Map(), head: new Map() },
    tier,
    limits,
  });
}

function entryOf({ path, oid, bytes }: LooseFile): TreeEntry {
  return { path, kind: "file", oid, bytes };
}
