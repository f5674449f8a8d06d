import type { JsonObject } from "../canonical/index.ts";
import type { BuildPredicate } from "./build-record.ts";

/** A predicate that may still lack its key. */
export type BuildFacts = Omit<BuildPredicate, "key">;

/**
 * factsOf gives what must agree when two builds carry the same key. Left out is what may differ between two
 * honest recordings of the same build: the key itself, when and where it was measured, the tool's version,
 * and the hit rate of our own measurement cache. Local and back-filled builds have no run that names them, so
 * measuring the same thing again must give the same facts: there the duration, and the digest of the inputs
 * that hold durations, are left out as well.
 */
export function factsOf(build: BuildFacts | BuildPredicate): JsonObject {
  const { origin, repository, ref, commit, base, run, metrics, rubikstack, artifacts, model } = build;
  const { measurement_cache: _cache, duration_ms, ...lasting } = metrics;
  const shared = { v: build.v, origin, repository, ref, commit, base, run, rubikstack, artifacts, model };
  return origin === "ci"
    ? { ...shared, inputs_sha256: build.inputs_sha256, metrics: { ...lasting, duration_ms } }
    : { ...shared, metrics: lasting };
}
