import type { CommitOutcome } from "../../../forge/ports.ts";
import { runGit } from "../process/run-git.ts";
import type { Fetched } from "./fetch-branch.ts";
import { contains, type Heads } from "./heads.ts";
import { dropPending, moveBranch } from "./move-branch.ts";
import { pushCommit } from "./push-commit.ts";
import type { StoreContext } from "./store-context.ts";
import type { PendingCommit } from "./write-commit.ts";

/** What a snapshot was taken from; a commit lands only if that still holds. */
export type Seen = { readonly heads: Heads; readonly fetched: Fetched | "not asked" };

/**
 * landCommit makes a pending commit the head of the branch, or says that another writer was first. The remote
 * is the authority: where there is a push, it decides, and the local branch follows.
 */
export async function landCommit(
  context: StoreContext,
  from: Seen,
  pending: PendingCommit,
): Promise<CommitOutcome> {
  const { heads, fetched } = from;
  const { remote } = context;
  if (remote === null || !wantsPush(context, fetched)) {
    if (await moveBranch(context, heads.local, pending)) return landed(pending, null);
    return lose(context, pending);
  }
  if (!(await pushCommit(context, remote, pending.commit))) return lose(context, pending);
  await follow(context, heads.local, pending);
  return landed(pending, remote);
}

function wantsPush({ push, ci }: StoreContext, fetched: Seen["fetched"]): boolean {
  if (push === "auto") return ci || fetched === "present";
  return push === "always";
}

/** The commit is on the remote. A local branch that moved meanwhile is moved on, or left with a notice. */
async function follow(context: StoreContext, local: string | null, pending: PendingCommit): Promise<void> {
  if (await moveBranch(context, local, pending)) return;
  const args = ["rev-parse", "--verify", "--quiet", context.ref];
  const moved = (await runGit(context.dir, args, { accept: "any" })).stdout.toString("latin1").trim();
  const ours = moved !== "" && (await contains(context, pending.commit, moved));
  if (ours && (await moveBranch(context, moved, pending))) return;
  await dropPending(context, pending);
  if (ours || moved === "" || (await contains(context, moved, pending.commit))) return;
  context.notice(`the local branch ${context.branch} has a commit that ${context.remote} does not have`);
}

async function lose(context: StoreContext, pending: PendingCommit): Promise<CommitOutcome> {
  await dropPending(context, pending);
  return { state: "lost" };
}

function landed({ commit }: PendingCommit, pushedTo: string | null): CommitOutcome {
  return { state: "landed", commit, pushed_to: pushedTo };
}
