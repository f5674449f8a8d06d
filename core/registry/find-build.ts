import { compareBuildIds } from "./build-id.ts";
import { RegistryError } from "./registry-error.ts";

/** What a build can be called by. */
export type NamedBuild = { readonly id: string; readonly commit: string; readonly timestamp: string };

/**
 * findBuild gives the one build that a person means by an id, the end of an id after a hyphen (`003`,
 * `20261122-003`), at least seven digits of a commit, or `latest`. `builds` may be those alone that the reference could mean;
 * `count` is then how many there are. Throws E_BUILD_UNKNOWN for none, and E_BUILD_AMBIGUOUS for several, naming them.
 */
export function findBuild<Build extends NamedBuild>(
  reference: string,
  builds: readonly Build[],
  count: number = builds.length,
): Build {
  const matches = matchesOf(reference, builds);
  const [match] = matches;
  if (match === undefined) throw unknown(reference, count);
  if (matches.length > 1) throw ambiguous(reference, matches);
  return match;
}

function matchesOf<Build extends NamedBuild>(reference: string, builds: readonly Build[]): readonly Build[] {
  if (reference === "latest") return builds.toSorted(compareByTime).slice(-1);
  const exact = builds.filter(({ id }) => id === reference);
  if (exact.length > 0) return exact;
  const byEnd = builds.filter(({ id }) => /^[\d-]+$/.test(reference) && id.endsWith(`-${reference}`));
  if (byEnd.length > 0) return byEnd;
  return builds.filter(({ commit }) => /^[0-9a-f]{7,64}$/.test(reference) && commit.startsWith(reference));
}

/** compareByTime orders builds by when they were made, those of one moment by their ids. */
export function compareByTime(a: NamedBuild, b: NamedBuild): number {
  if (a.timestamp !== b.timestamp) return a.timestamp < b.timestamp ? -1 : 1;
  return compareBuildIds(a.id, b.id);
}

function unknown(reference: string, count: number): RegistryError {
  return new RegistryError("E_BUILD_UNKNOWN", {
    what: `expected the id or commit of one of ${count} recorded builds, found ${JSON.stringify(reference.slice(0, 80))}`,
    remedy: "name a build like qf-20261122-003, a commit by at least 7 digits, or latest",
  });
}

function ambiguous(reference: string, matches: readonly NamedBuild[]): RegistryError {
  const ids = matches.map(({ id }) => id).toSorted(compareBuildIds);
  const shown = ids.slice(-5).join(", ");
  return new RegistryError("E_BUILD_AMBIGUOUS", {
    what: `expected the name of one build, found that ${JSON.stringify(reference.slice(0, 80))} fits ${ids.length}`,
    remedy: `name one of ${ids.length > 5 ? `them by its id, for example ${shown}` : shown}`,
  });
}
