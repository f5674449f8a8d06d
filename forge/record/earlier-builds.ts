import type { BuildPredicate } from "../../core/registry/index.ts";

/**
 * earlierBuilds gives the builds made before a moment (RFC 3339 UTC), oldest first: a back-filled build is judged by what
 * came before it, not by what was recorded before it.
 */
export function earlierBuilds(
  records: readonly { readonly build: BuildPredicate }[],
  timestamp: string,
): readonly BuildPredicate[] {
  return records
    .map(({ build }) => build)
    .filter((build) => build.timestamp < timestamp)
    .sort((a, b) => (a.timestamp < b.timestamp ? -1 : Number(a.timestamp > b.timestamp)));
}
