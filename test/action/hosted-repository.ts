import { execFileSync } from "node:child_process";
import {
  bareRemote,
  createRepository,
  type Files,
  type FixtureRepository,
  temporaryFolder,
} from "../git-fixture.ts";

/** A developer's clone and the bare repository that stands for GitHub. */
export type Hosted = {
  readonly work: FixtureRepository;
  readonly remote: FixtureRepository;
  /** Commits on the current branch and pushes it; gives the commit. */
  push(files: Files, message?: string): string;
  /** Ids of the recorded builds, as the remote has them. */
  builds(): readonly string[];
};

/** hostRepository makes a repository with two commits on main and pushes it. */
export function hostRepository(files: Files): Hosted {
  const work = createRepository({ files });
  const remote = bareRemote(work);
  // GitHub answers requests for any commit that it has.
  remote.git("config", "uploadpack.allowAnySHA1InWant", "true");
  return {
    work,
    remote,
    push: (changed, message) => {
      const commit = work.commit(changed, message);
      work.git("push", "--quiet", "--force", "origin", "HEAD");
      return commit;
    },
    builds: () => buildsIn(remote),
  };
}

/** buildsIn gives the ids of the builds that a remote has. */
export function buildsIn(remote: FixtureRepository): readonly string[] {
  if (remote.git("for-each-ref", "refs/heads/quantum-forge") === "") return [];
  return remote
    .git("ls-tree", "-r", "--name-only", "quantum-forge", "registry/builds")
    .split("\n")
    .flatMap((path) => /(qf-[\d-]+)\.json$/.exec(path)?.[1] ?? []);
}

/**
 * checkout does what actions/checkout does by default: an empty repository, one commit fetched by its id with depth 1,
 * and a detached HEAD. There is no origin/HEAD and no local branch.
 */
export function checkout({ remote }: Hosted, sha: string, ...options: string[]): string {
  const dir = temporaryFolder();
  const git = (...args: string[]) => execFileSync("git", ["-C", dir, ...args], { stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", `file://${remote.dir}`);
  const depth = options.length === 0 ? ["--depth=1"] : options;
  git("fetch", "--quiet", "--no-tags", "--prune", "--no-recurse-submodules", ...depth, "origin", sha);
  git("checkout", "--quiet", "--force", "--detach", sha);
  return dir;
}
