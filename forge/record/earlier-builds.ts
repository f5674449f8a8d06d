import { missing } from "../../core/metric.ts";
import type { BuildPredicate } from "../../core/registry/index.ts";

/**
 * earlierBuilds gives the builds made before a build, oldest first: a back-filled build is judged by what came before it,
 * not by what was recorded before it. Code lengths of another model are missing in them, as they cannot be compared.
 */
export function earlierBuilds(
  records: readonly { readonly build: BuildPredicate }[],
  { timestamp, model }: Pick<BuildPredicate, "timestamp" | "model">,
): readonly BuildPredicate[] {
  return records
    .map(({ build }) => build)
    .filter((build) => build.timestamp < timestamp)
    .sort((a, b) => (a.timestamp < b.timestamp ? -1 : Number(a.timestamp > b.timestamp)))
    .map((build) => (build.model === model ? build : withoutCodeLengths(build, model)));
}

function withoutCodeLengths(build: BuildPredicate, model: string): BuildPredicate {
  const unknown = missing(`measured with ${build.model}, not with ${model}`, "byte", "derived");
  const lengths = { mdl_delta: unknown, novelty: unknown, removal: unknown, repo_bytes: unknown };
  return { ...build, metrics: { ...build.metrics, ...lengths } };
}
