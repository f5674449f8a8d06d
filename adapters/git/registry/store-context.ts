import { GitError } from "../git-error.ts";
import { locate } from "../locate.ts";
import { runGit } from "../process/run-git.ts";

export const REGISTRY_BRANCH = "quantum-forge";

/** When a commit is pushed. auto: in CI, or when the remote already has the branch. */
export type PushMode = "auto" | "always" | "never";

export type RegistryStoreOptions = {
  /** Default "quantum-forge". */
  readonly branch?: string;
  /** Name of a configured remote; null, or one that is not configured: local only. Default "origin". */
  readonly remote?: string | null;
  /** Default "auto". */
  readonly push?: PushMode;
  /** Nothing will be recorded: a remote that cannot be read is then a notice, in CI too. Default false. */
  readonly readOnly?: boolean;
  /** Told, in one sentence, what a user should know but what stops nothing. */
  readonly onNotice?: (notice: string) => void;
};

/** What the parts of the store know about it. */
export type StoreContext = {
  readonly dir: string;
  readonly git_dir: string;
  readonly branch: string;
  /** refs/heads/<branch> */
  readonly ref: string;
  readonly remote: string | null;
  readonly push: PushMode;
  /** Running in a CI service, whose clone is thrown away. */
  readonly ci: boolean;
  /** Nothing will be recorded. */
  readonly read_only: boolean;
  readonly notice: (text: string) => void;
};

/** openStoreContext checks the options against the repository and fills in what they leave open. */
export async function openStoreContext(path: string, options: RegistryStoreOptions): Promise<StoreContext> {
  const { branch = REGISTRY_BRANCH, remote = "origin", push = "auto", readOnly = false, onNotice } = options;
  const { dir, git_dir } = await locate(path);
  const ref = `refs/heads/${branch}`;
  const named = await runGit(dir, ["check-ref-format", ref], { accept: [0, 1] });
  if (named.status !== 0) throw badBranch(branch);
  const configured = remote !== null && (await isConfigured(dir, remote));
  if (push === "always" && !configured) throw noRemote(remote);
  return {
    dir,
    git_dir,
    branch,
    ref,
    remote: configured ? remote : null,
    push,
    ci: isTrue(process.env["CI"]) || isTrue(process.env["GITHUB_ACTIONS"]),
    read_only: readOnly,
    notice: onNotice ?? (() => undefined),
  };
}

async function isConfigured(dir: string, remote: string): Promise<boolean> {
  return (await runGit(dir, ["config", "--get", `remote.${remote}.url`], { accept: "any" })).status === 0;
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(true|1)$/i.test(value);
}

function noRemote(remote: string | null): GitError {
  return new GitError("E_REMOTE_UNREACHABLE", {
    what: `expected a remote to push the registry to, found no remote ${remote === null ? "named" : JSON.stringify(remote)}`,
    remedy: "add one (git remote add origin <address>), or run without --push",
  });
}

function badBranch(branch: string): GitError {
  return new GitError("E_BRANCH_NAME", {
    what: `expected a branch name, found ${JSON.stringify(branch)}`,
    remedy: "use a name that git check-ref-format allows, such as quantum-forge",
  });
}
