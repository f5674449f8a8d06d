import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type FixtureRepository, temporaryFolder } from "../git-fixture.ts";

const BRANCH = "quantum-forge";

/** registryHead is the head of the registry branch; empty when there is none. */
export function registryHead({ git }: Pick<FixtureRepository, "git">): string {
  return git("for-each-ref", "--format=%(objectname)", `refs/heads/${BRANCH}`);
}

/** registryPaths lists the files on the registry branch. */
export function registryPaths(repository: Pick<FixtureRepository, "git">): readonly string[] {
  if (registryHead(repository) === "") return [];
  return repository.git("ls-tree", "-r", "--name-only", BRANCH).split("\n");
}

/** registryFile is the content of one file on the registry branch. */
export function registryFile({ dir }: FixtureRepository, path: string): string {
  return execFileSync("git", ["-C", dir, "show", `${BRANCH}:${path}`], { encoding: "utf8" });
}

/** recordIds gives the ids of all records on the registry branch, in order. */
export function recordIds(repository: FixtureRepository): readonly string[] {
  return registryPaths(repository)
    .flatMap((path) => /(qf-\d{8}-\d{3,})\.json$/.exec(path)?.[1] ?? [])
    .toSorted();
}

/** editRegistry commits what `edit` does to a check-out of the registry branch; it undoes it when called. */
export function editRegistry(repository: FixtureRepository, edit: (folder: string) => void): () => void {
  const before = registryHead(repository);
  const folder = join(temporaryFolder(), "registry");
  repository.git("worktree", "add", "--quiet", folder, BRANCH);
  edit(folder);
  repository.git("-C", folder, "add", "--all");
  repository.git("-C", folder, "commit", "--quiet", "-m", "damage");
  rmSync(folder, { recursive: true, force: true });
  repository.git("worktree", "prune");
  return () => {
    repository.git("update-ref", `refs/heads/${BRANCH}`, before);
  };
}
