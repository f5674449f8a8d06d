import { GitError } from "../git-error.ts";
import { failureOf } from "../process/git-failure.ts";
import { runGit } from "../process/run-git.ts";
import type { StoreContext } from "./store-context.ts";
import { PENDING, type PendingCommit } from "./write-commit.ts";

const STALE_MS = 60 * 60 * 1000;

/**
 * moveBranch moves the local branch from `from` (null: it must not exist) to the pending commit and drops the
 * pending ref, both or neither. false when the branch is no longer at `from`.
 */
export async function moveBranch(
  { dir, ref }: StoreContext,
  from: string | null,
  pending: PendingCommit,
): Promise<boolean> {
  const move = from === null ? `create ${ref} ${pending.commit}` : `update ${ref} ${pending.commit} ${from}`;
  const stdin = `start\n${move}\ndelete ${pending.ref} ${pending.commit}\nprepare\ncommit\n`;
  const args = ["-c", "core.fsync=reference", "update-ref", "-m", "quantum-forge: append", "--stdin"];
  const ended = await runGit(dir, args, { stdin, accept: "any" });
  if (ended.status === 0) return true;
  if (/but expected|already exists'?$|unable to resolve reference/m.test(ended.stderr)) return false;
  throw failureOf("update-ref", ended);
}

/** dropPending takes away the ref of a commit that did not land; its objects are left to git gc. */
export async function dropPending({ dir }: StoreContext, pending: PendingCommit): Promise<void> {
  await runGit(dir, ["update-ref", "-d", pending.ref], { accept: "any" });
}

/** pruneStale drops what killed writers left behind more than an hour before `now`. */
export async function pruneStale({ dir }: StoreContext, now: number): Promise<void> {
  const { stdout } = await runGit(dir, ["for-each-ref", "--format=%(refname)", PENDING], { accept: "any" });
  const stale = stdout
    .toString("latin1")
    .split("\n")
    .filter((ref) => ref !== "" && now - Number.parseInt(ref.slice(PENDING.length), 10) > STALE_MS);
  if (stale.length === 0) return;
  const stdin = stale.map((ref) => `delete ${ref}\n`).join("");
  await runGit(dir, ["update-ref", "--stdin"], { stdin, accept: "any" });
}

/** refuseCheckedOut throws E_BRANCH_CHECKED_OUT when a work tree has the branch checked out. */
export async function refuseCheckedOut({ dir, ref, branch }: StoreContext): Promise<void> {
  const { stdout } = await runGit(dir, ["worktree", "list", "--porcelain"]);
  const records = stdout
    .toString("utf8")
    .split("\n\n")
    .map((record) => record.split("\n"));
  const holder = records.find((lines) => {
    return lines.includes(`branch ${ref}`) && !lines.some((line) => line.startsWith("prunable"));
  });
  if (holder === undefined) return;
  throw new GitError("E_BRANCH_CHECKED_OUT", {
    what: `the registry branch ${branch} is checked out in ${holder[0]?.replace(/^worktree /, "")}`,
    remedy: "switch that work tree to another branch (git switch --detach), then run again",
  });
}
