import { describe, expect, it } from "vitest";
import { createRepository, type FixtureRepository } from "../git-fixture.ts";
import { recordIds, registryHead } from "./registry-branch.ts";
import { runForge, runJson } from "./run-forge.ts";

type Backfilled = {
  readonly planned: readonly { readonly commit: string; readonly recorded: boolean }[];
  readonly recorded: readonly { readonly id: string; readonly commit: string }[];
};
type Listed = { readonly builds: readonly { readonly origin: string; readonly timestamp: string }[] };

/** Commits on the first days of January 2026, one a day, oldest first. */
function history(days: number): { readonly made: FixtureRepository; readonly ids: readonly string[] } {
  const made = createRepository();
  const ids = Array.from({ length: days }, (_, at) => {
    made.commit({ "a.ts": `export const a = ${at};\n` }, `day ${at + 1}`);
    const date = `2026-01-0${at + 1}T10:00:00Z`;
    const tree = made.git("rev-parse", "HEAD^{tree}");
    const parent = at === 0 ? [] : ["-p", made.git("rev-parse", "HEAD~1")];
    const commit = made.git(
      ...["-c", "user.name=Ada", "-c", "user.email=ada@example.org"],
      ...["commit-tree", tree, "-m", `day ${at + 1}`, ...parent],
    );
    made.git("reset", "--quiet", "--soft", commit);
    return { commit, date };
  });
  return { made, ids: ids.map(({ commit }) => commit) };
}
